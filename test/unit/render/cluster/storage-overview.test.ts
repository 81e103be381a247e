import fc from 'fast-check';
import { marked, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import type { ReplicationDeclaration } from '../../../../src/config/generated/types.ts';
import { renderStorageOverview } from '../../../../src/render/cluster/storage-overview.ts';
import { declare, rule } from '../../../support/declared.ts';
import { hostile } from '../../../support/hostile-text.ts';

const render = (replication: ReplicationDeclaration) => renderStorageOverview(declare({ replication }));

/** So many rules, each between two buckets of its own. */
function createRules(count: number) {
  return Array.from({ length: count }, (_, index) =>
    rule('one>two', { sourceBucket: `from-${index}`, targetBucket: `to-${index}` }),
  );
}

/** The lines of the one picture; undefined where there is none. */
function findPicture(markdown: string): string[] | undefined {
  const fences = marked.lexer(markdown).filter((token): token is Tokens.Code => token.type === 'code');
  if (fences.length === 0) return undefined;
  expect(fences).toHaveLength(1);
  expect(fences[0]?.lang).toBe('mermaid');
  return fences[0]?.text.split('\n');
}

/** The text of every row of every table but the heads. */
function listRows(markdown: string): string[][] {
  const tables = marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
  const clean = (html: string) => html.replace(/<[^>]*>/g, '');
  return tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => clean(text))));
}

test('nothing declared gives nothing to show', () => {
  expect(renderStorageOverview(declare({}))).toBe('');
});

test('every bucket has a row with what is declared of it, and what is not is left empty', () => {
  const overview = renderStorageOverview(
    declare({
      buckets: [
        {
          name: 'rich',
          sites: ['one', 'dr'],
          versioning: true,
          objectLocking: false,
          quota: '1GiB',
          lifecycle: [{ expiration: { days: 9 } }],
          purpose: 'pictures | drafts',
        },
        { name: 'bare' },
        { name: 'gone', state: 'absent' },
      ],
    }),
  );
  expect(listRows(overview)).toEqual([
    ['rich', 'one dr', 'yes', 'no', '1GiB', '', '', '1', 'pictures &#124; drafts'],
    ['bare', 'all', '', '', '', '', '', '', ''],
    ['gone (absent)', 'all', '', '', '', '', '', '', ''],
  ]);
  expect(findPicture(overview)).toBeUndefined();
});

describe('replication', () => {
  test('is drawn, each place once, with its directions', () => {
    const picture = findPicture(
      render({
        siteReplications: [{ sourceAlias: 'one', targetAlias: 'two' }],
        bucketReplications: [rule('one>dr'), rule('two>dr', { bidirectional: true })],
      }),
    );
    expect(picture).toEqual([
      'graph LR',
      '  n0["one"]',
      '  n1["two"]',
      '  n2["one/data"]',
      '  n3["dr/data"]',
      '  n4["two/data"]',
      '  n0 <--> n1',
      '  n2 --> n3',
      '  n4 <--> n3',
    ]);
  });

  test.each([
    [1, true],
    [49, true],
    [50, false],
    [51, false],
  ])('%i rules: drawn %s, and always listed', (count, drawn) => {
    const overview = render({ bucketReplications: createRules(count) });
    expect(findPicture(overview)?.filter((line) => line.includes('-->'))).toEqual(
      drawn ? createRules(count).map((_, index) => `  n${2 * index} --> n${2 * index + 1}`) : undefined,
    );
    expect(listRows(overview)).toHaveLength(count);
    expect(listRows(overview).at(-1)?.slice(0, 2)).toEqual([`one/from-${count - 1}`, `two/to-${count - 1}`]);
  });

  test('pairs of sites count as edges too', () => {
    const siteReplications = [{ sourceAlias: 'one', targetAlias: 'two' }];
    const drawn = (count: number) =>
      findPicture(render({ siteReplications, bucketReplications: createRules(count) })) !== undefined;
    expect([drawn(48), drawn(49)]).toEqual([true, false]);
  });
});

const label = /^ {2}n\d+\["[A-Za-z0-9_./?-]*"\]$/;
const arrow = /^ {2}n\d+ <?--> n\d+$/;

test('no name breaks out of the picture, of its row or of its cell', () => {
  const names = fc.tuple(hostile, hostile, hostile, hostile, hostile);
  fc.assert(
    fc.property(names, ([alias, bucket, other, target, purpose]) => {
      const overview = renderStorageOverview(
        declare({
          buckets: [{ name: bucket, sites: [alias], quota: other, purpose }],
          replication: {
            siteReplications: [{ sourceAlias: alias, targetAlias: other }],
            bucketReplications: [
              { sourceAlias: alias, sourceBucket: bucket, targetAlias: other, targetBucket: target },
            ],
          },
        }),
      );
      const [head, ...lines] = findPicture(overview) ?? [];
      expect(head).toBe('graph LR');
      expect(lines.filter((line) => arrow.test(line))).toHaveLength(2);
      expect(lines.filter((line) => !label.test(line) && !arrow.test(line))).toEqual([]);
      const html = marked.parse(overview, { async: false });
      const tags = new Set(html.match(/<[a-z][^>]*>/gi));
      const known = ['h3', 'pre', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td'].map(
        (name) => `<${name}>`,
      );
      expect([...tags].filter((tag) => !known.includes(tag))).toEqual(['<code class="language-mermaid">']);
      expect(html.match(/<td>/g)).toHaveLength(9 + 2 * 3);
      expect(html.match(/<h3>/g)).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});
