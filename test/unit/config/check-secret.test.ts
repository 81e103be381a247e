import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../src/config/check/secret.ts';
import { loadFiles, summarise } from '../../support/config-folder.ts';
import { expectLinear } from '../../support/linear.ts';

function judge(value: unknown): string[] {
  return checkTexts(value, { file: 'f', path: [] }).map(
    ({ severity, rule, source }) => `${severity} ${rule} ${source?.path.join('.')}`,
  );
}

describe('texts that look like secrets', () => {
  test.each([
    ['AKIAIOSFODNN7ABCDEFG', 'error secret/known-form'],
    [`ghp_${'a1B2'.repeat(10)}`, 'error secret/known-form'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl', 'error secret/known-form'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'error secret/known-form'],
    [`github_pat_${'a1B2'.repeat(5)}Zz_${'a1B2'.repeat(14)}Zz9`, 'error secret/known-form'],
    ['wJalrXUtnFEMIbK7MDENGbPxRfiCYzQ8vT1s', 'warning secret/looks-random'],
  ])('%s', (text, expected) => {
    expect(judge({ a: [{ b: text }] })).toEqual([`${expected} a.0.b`]);
    for (const longer of [`Ask for ${text}, or for another.`, `the key is "${text}"`, `до:\n${text}\n`]) {
      expect(judge([longer]), longer).toEqual([`${expected} 0`]);
    }
  });

  test.each([
    'https://minio.example.com/a/long/path/to/Something/Here/1234567890',
    'arn:aws:s3:::generations-final/{{PUBLIC_PREFIX}}/*',
    'Profile pictures and the source assets that people have filed',
    'a-long-bucket-name-of-lower-case-letters-and-digits-123',
    'PRIMARY_CLUSTER_AZ2_MINIO_SECRET_KEY_PLACEHOLDER',
    'd41d8cd98f00b204e9800998ecf8427e',
    'Moved from ASIAPACIFICSOUTHEAST to AKIAROOM; see https://example.com/Wiki/Buckets/Region2026/Notes.',
    'XAKIAIOSFODNN7ABCDEFG and AKIAIOSFODNN7ABCDEFGH are of another length',
    'Tokens such as ghp_short or github_pat_placeholder begin with ghp_ and github_pat_.',
    'Key of commit 0123456789abcdef0123456789abcdef01234567, job 4f2c1c9e-7b1d-4c57-9a53-0d3d8c8f7e11.',
    'eyJ begins a token, eyJhbGciOi. does not end one',
  ])('%s is none', (text) => {
    expect(judge([text])).toEqual([]);
  });

  test('random keys are found nearly always', () => {
    const keys = Array.from({ length: 200 }, () => randomBytes(30).toString('base64'));
    expect(keys.flatMap(judge).length).toBeGreaterThan(190);
  });

  test.each(['eyJ', 'AKIA', 'ASIAA', 'github_pat_', '-----BEGIN ', 'PRIVATE KEY ', 'ghp_aA1', 'a.', '. '])(
    'many times %j takes as long as it is long',
    (part) => expectLinear((size) => judge([part.repeat(size)]), 1_000_000),
  );

  test('no more than a hundred are told', () => {
    expect(judge(Array(500).fill('AKIAIOSFODNN7ABCDEFG'))).toHaveLength(100);
  });
});

describe('in files', () => {
  test('policies and values are looked at, and no message shows the secret', async () => {
    const loaded = await loadFiles({
      'config/buckets_definition.json': [{ name: 'data', purpose: 'AKIAIOSFODNN7ABCDEFG' }],
    });
    expect(summarise(loaded)).toEqual(['secret/known-form config/buckets_definition.json:4:5']);
    expect(JSON.stringify(loaded.findings)).not.toContain('AKIA');
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['there', { 'ca.pem': '-----BEGIN CERTIFICATE-----\n' }, []],
    ['absent', {}, ['reference/ca-file']],
    ['something else', { 'ca.pem': 'hello' }, ['reference/ca-file']],
    ['a key', { 'ca.pem': '-----BEGIN PRIVATE KEY-----\n' }, ['secret/known-form']],
  ])('certificate authority: %s', async (_name, files, expected) => {
    const aliases = { one: { url: 'https://one.example.com', caFile: 'ca.pem' } };
    const loaded = await loadFiles({ 'config/mc_aliases.json': aliases, ...files });
    expect(summarise(loaded)).toEqual(expected.map((rule) => `${rule} config/mc_aliases.json:4:5`));
  });
});
