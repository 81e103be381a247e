import fc from 'fast-check';
import { marked, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { drawCheckMap, listDirections } from '../../../../src/render/check/check-map.ts';
import {
  type CheckMarkdownOptions,
  renderCheckMarkdown,
} from '../../../../src/render/check/check-markdown.ts';
import { linkSource } from '../../../../src/render/file-link.ts';
import {
  createBacklog,
  createReport,
  createRule,
  createRules,
  hostileReport,
} from '../../../support/check-report.ts';
import { hostile } from '../../../support/hostile-text.ts';

const render = (rules: ReturnType<typeof createRules>, extent: CheckMarkdownOptions['extent'] = 'summary') =>
  renderCheckMarkdown(createReport({ level: 'critical', rules }), { extent });

/** Tables wherever they are, folded or not. */
function listTables(markdown: string): Tokens.Table[] {
  return marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
}

describe('the map', () => {
  test('has each site once, and an arrow per direction with its state, the worst first', () => {
    const behind = createBacklog({ failedObjects: 1, oldestSeconds: 312 });
    const rules = [
      createRule(),
      createRule({ from: { alias: 'one', bucket: 'b' }, to: { alias: 'dr', bucket: 'b' } }),
      createRule({
        from: { alias: 'dr', bucket: 'x' },
        to: { alias: 'one', bucket: 'x' },
        level: 'critical',
        backlog: behind,
      }),
      createRule({ from: { alias: 'two', bucket: 'x' }, level: 'unknown', backlog: undefined }),
    ];
    expect(drawCheckMap(listDirections(rules)).split('\n')).toEqual([
      '```mermaid',
      'flowchart LR',
      '  n0["dr"]',
      '  n1["one"]',
      '  n2["two"]',
      '  n0 -->|"critical, 1 rule, oldest 5 min 12 s"| n1',
      '  n2 -->|"unknown, 1 rule"| n0',
      '  n1 -->|"ok, 2 rules"| n0',
      '  linkStyle 0 stroke:#cf222e,stroke-width:2px',
      '  linkStyle 1 stroke:#8c959f,stroke-width:2px',
      '  linkStyle 2 stroke:#2da44e,stroke-width:2px',
      '```',
    ]);
  });

  test('grows with pairs of sites, not with rules, and stays readable', () => {
    const arrows = (rules: ReturnType<typeof createRules>) =>
      drawCheckMap(listDirections(rules)).match(/-->/g)?.length;
    expect(arrows(createRules(2000, 3))).toBe(3);
    expect(arrows(createRules(60, 60))).toBe(49);
    expect(drawCheckMap(listDirections(createRules(60, 60)))).toContain('… and 11 more directions');
    expect(drawCheckMap([])).toBe('');
  });

  test('no name breaks out of it', () => {
    const line =
      /^(flowchart LR| {2}n\d+\["[\p{L}\p{N}._/?…-]+"\]| {2}n\d+ -->\|"[a-z0-9., ]+"\| n\d+| {2}linkStyle [\d,]+ stroke:#[0-9a-f]{6},stroke-width:2px)$/u;
    fc.assert(
      fc.property(hostileReport, ({ rules }) => {
        const [open, ...rest] = drawCheckMap(listDirections(rules)).split('\n');
        expect(open).toBe(rules.length === 0 ? '' : '```mermaid');
        expect(rest.pop() ?? '```').toBe('```');
        expect(rest.filter((each) => !line.test(each))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('rules', () => {
  test('stand by pair of sites, both directions together, the worst first', () => {
    const there = createRule({ level: 'warning' });
    const back = createRule({ from: there.to, to: there.from });
    const other = createRule({ from: { alias: 'two', bucket: 'x' } });
    const [, worst, fine] = listTables(render([other, back, there]));
    expect(worst?.rows.map(([level]) => level?.text)).toEqual(['**warning**', 'ok']);
    expect(fine?.rows).toHaveLength(1);
  });

  test('columns that no rule fills are left out', () => {
    const heads = (rule: ReturnType<typeof createRule>) =>
      listTables(render([rule]))
        .at(-1)
        ?.header.map(({ text }) => text);
    expect(heads(createRule())).toEqual(['', 'from', 'to', 'link', 'behind']);
    expect(heads(createRule({ canary: { outcome: 'late', removed: true } }))).toContain('canary');
  });

  test.each([
    ['summary', 300],
    ['comment', 40],
    ['brief', 10],
  ] as const)('of 400, a %s lists the worst %i, and says how many more there are', (extent, shown) => {
    const markdown = render(createRules(400), extent);
    const tables = listTables(markdown).slice(1);
    expect(tables.reduce((total, { rows }) => total + rows.length, 0)).toBe(shown);
    expect(markdown).toContain(`… and ${400 - shown} more rules, in the report.`);
    expect(tables[0]?.rows[0]?.[0]?.text).toBe('**critical**');
  });

  test('long tables are folded', () => {
    expect(render(createRules(9))).toContain('<details open>');
    expect(render(createRules(10))).not.toContain('<details open>');
  });
});

test('a comment on 400 rules fits, and the short form has room to spare', () => {
  const findings = Array.from({ length: 300 }, (_, index) => ({
    rule: 'replication/behind',
    severity: 'error' as const,
    message: `${index} ${'long words '.repeat(60)}`,
    mend: 'Mend it. '.repeat(60),
  }));
  const report = createReport({ level: 'critical', rules: createRules(400, 40), findings });
  const filesUrl = `https://github.example/${'o'.repeat(39)}/${'r'.repeat(100)}/blob/${'a'.repeat(40)}`;
  const size = (extent: 'summary' | 'comment' | 'brief') =>
    Buffer.byteLength(renderCheckMarkdown(report, { extent, filesUrl }));
  expect(size('summary')).toBeLessThan(1000 * 1024);
  expect(size('comment')).toBeLessThan(60_000);
  expect(size('brief')).toBeLessThan(20_000);
});

test('places are links where it is known where files can be seen', () => {
  const source = { file: 'config/a b"(1).json', path: [], line: 7 };
  expect(linkSource(source, 'https://h/o/r/blob/c')).toBe(
    '<a href="https://h/o/r/blob/c/config/a%20b%22%281%29.json#L7"><code>config/a b"&#40;1&#41;.json:7:1</code></a>',
  );
  expect(linkSource(source, undefined)).toBe('<code>config/a b"&#40;1&#41;.json:7:1</code>');
});

const tags =
  /^<\/?(?:h3|h4|p|pre|code|table|thead|tbody|tr|th|td|strong|summary|details|details open|code class="language-mermaid"|a href="https:\/\/h\/[\w%./#-]*"|a)>$/;

test('nothing from outside becomes markup, a mention, a reference or a cell', () => {
  const extents = fc.constantFrom<CheckMarkdownOptions['extent']>('summary', 'comment', 'brief');
  fc.assert(
    fc.property(hostileReport, extents, fc.boolean(), (report, extent, linked) => {
      const options = { extent, ...(linked && { filesUrl: 'https://h' }) };
      const markdown = renderCheckMarkdown(report, options);
      const html = marked.parse(markdown, { async: false });
      expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !tags.test(tag))).toEqual([]);
      const outsideFences = markdown
        .replace(/^(`{3,})[^`]*?^[\s\S]*?^\1$/gm, '')
        .replace(/<a href="[^"]*">/g, '');
      expect(outsideFences).not.toMatch(/@[a-z0-9]/i);
      expect(outsideFences).not.toMatch(/(^|[^&])#\d/);
      for (const { header, rows } of listTables(markdown))
        for (const row of rows) expect(row).toHaveLength(header.length);
    }),
    { numRuns: 400 },
  );
});

test('a place in any file is one link', () => {
  fc.assert(
    fc.property(hostile, (file) => {
      const link = linkSource({ file, path: [], line: 3 }, 'https://h');
      expect(link).toMatch(/^<a href="https:\/\/h\/[\w%./-]*#L3"><code>[^<>]*<\/code><\/a>$/);
    }),
    { numRuns: 500 },
  );
});
