import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { BucketOwner } from '../../../../src/change.ts';
import { normalisePolicy } from '../../../../src/policy/normalise.ts';
import { renderBucketsMarkdown, renderBucketsText } from '../../../../src/render/plan/bucket-table.ts';
import type { Actual, ActualBucket, Documents } from '../../../../src/resources/actual.ts';
import { bareDocuments } from '../../../support/bare-documents.ts';
import { hostile } from '../../../support/hostile-text.ts';

function createBucket(name: string, documents: Partial<Documents> = {}, objectLocking = false): ActualBucket {
  return { name, objectLocking, documents: { ...bareDocuments, ...documents } };
}

function createActual(buckets: readonly ActualBucket[], alias = 'primary_cluster'): Actual {
  return {
    alias,
    capabilities: { edition: 'community', adminVersion: 'v3', cors: false, serverHeader: 'MinIO' },
    region: '',
    buckets: new Map(buckets.map((bucket) => [bucket.name, bucket])),
  };
}

function createPolicy(Effect: 'Allow' | 'Deny', bucket: string, Action: string) {
  const statement = { Effect, Principal: '*', Action, Resource: `arn:aws:s3:::${bucket}/*` } as const;
  return normalisePolicy({ Version: '2012-10-17', Statement: [statement] });
}

const notification = { id: '', arn: 'a', events: ['e'], prefix: '', suffix: '' };
const corsRule = {
  id: '',
  allowedOrigins: ['*'],
  allowedMethods: ['GET'],
  allowedHeaders: [],
  exposeHeaders: [],
  maxAgeSeconds: 0,
};
const actual = createActual([
  createBucket('bare'),
  createBucket(
    'locked',
    {
      versioning: { status: 'Enabled', excludedPrefixes: [], excludeFolders: false },
      retention: { mode: 'GOVERNANCE', unit: 'Days', validity: 30 },
    },
    true,
  ),
  createBucket('locked-only', {}, true),
  createBucket('open', { policy: createPolicy('Allow', 'open', 's3:GetObject') }),
  createBucket('rich', {
    versioning: { status: 'Suspended', excludedPrefixes: [], excludeFolders: false },
    quota: { bytes: 1024, rate: 0, requests: 0 },
    tags: { a: 'b', c: 'd' },
    encryption: { sseAlgorithm: 'AES256', kmsMasterKeyId: '' },
    notification: [notification],
    cors: [corsRule],
  }),
  createBucket('shut', { policy: createPolicy('Deny', 'shut', 's3:GetObject') }),
]);
const declared = new Set(['bare', 'rich', 'open', 'not-there']);

describe('text', () => {
  test('of apply-buckets shows every bucket in columns, with its settings', () => {
    expect(renderBucketsText('apply-buckets', actual, declared)).toMatchInlineSnapshot(`
      "Buckets on primary_cluster:
        bucket       declared  versioning  lock                quota       settings
        bare         yes       never set
        locked       no        enabled     GOVERNANCE 30 Days
        locked-only  no        never set   on
        open         yes       never set
        rich         yes       suspended                       1024 bytes  tags (2), encryption AES256, notifications (1), CORS (1)
        shut         no        never set"
    `);
  });

  test('of apply-policies shows who may do what', () => {
    expect(renderBucketsText('apply-policies', actual, declared)).toMatchInlineSnapshot(`
      "Buckets on primary_cluster:
        bucket       declared  policy
        bare         yes
        locked       no
        locked-only  no
        open         yes       anyone may read
        rich         yes
        shut         no        closed to everyone"
    `);
  });
});

/** The cells of every row, heads first, as a reader sees them. */
function readTable(markdown: string): string[][] {
  const html = marked.parse(markdown, { async: false });
  return [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}

/** What the text shows, cut at the columns that its head tells. */
function readColumns(text: string): string[][] {
  const [, head = '', ...lines] = text.split('\n');
  const starts = [...head.matchAll(/\S+/g)].map((match) => match.index);
  return [head, ...lines].map((line) => starts.map((start, i) => line.slice(start, starts[i + 1]).trim()));
}

describe.each<BucketOwner>(['apply-buckets', 'apply-policies'])('markdown of %s', (owner) => {
  test('shows the same as the text', () => {
    const rows = readTable(renderBucketsMarkdown(owner, actual, declared)).map((row) =>
      row.map((cell) => cell.replaceAll('&#40;', '(').replaceAll('&#41;', ')')),
    );
    expect(rows).toHaveLength(7);
    expect(rows).toEqual(readColumns(renderBucketsText(owner, actual, declared)));
  });

  test('names the server, and says so when there is no bucket', () => {
    const markdown = renderBucketsMarkdown(owner, createActual([]), declared);
    expect(markdown).toContain('Buckets on primary&#95;cluster');
    expect(readTable(markdown)).toEqual([]);
    expect(markdown).toContain('No buckets yet.');
  });

  test('no name breaks out of its cell, its row or the heading', () => {
    fc.assert(
      fc.property(hostile, fc.uniqueArray(hostile, { maxLength: 4 }), (alias, names) => {
        const there = createActual(
          names.map((name) => createBucket(name)),
          alias,
        );
        const html = marked.parse(renderBucketsMarkdown(owner, there, new Set()), { async: false });
        const width = owner === 'apply-buckets' ? 6 : 3;
        expect(html.match(/<td>/g) ?? []).toHaveLength(names.length * width);
        const tags = ['code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'p', 'h4', 'details', 'summary'];
        const foreign = (html.match(/<[a-z!/][^>]*>/gi) ?? []).filter(
          (tag) => !tags.includes(tag.replace(/[</>]/g, '')),
        );
        expect(foreign).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('in text every bucket stays on a line of its own, and nothing can move a cursor', () => {
  fc.assert(
    fc.property(hostile, fc.uniqueArray(hostile, { maxLength: 4 }), (alias, names) => {
      const there = createActual(
        names.map((name) => createBucket(name)),
        alias,
      );
      const text = renderBucketsText('apply-buckets', there, new Set());
      expect(text.split('\n')).toHaveLength(2 + names.length);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
    { numRuns: 300 },
  );
});
