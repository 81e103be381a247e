import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../../src/config/check/secret.ts';
import { deriveEnvPrefix, isEnvPrefix } from '../../../src/config/env-prefix.ts';
import type { AliasDeclaration } from '../../../src/config/generated/types.ts';
import { parseServerUrl } from '../../../src/config/server-url.ts';
import { isLoopback } from '../../../src/server/loopback.ts';
import { judge } from '../../support/declared.ts';

const url = 'https://s3.example.com';

test.each([
  ['primary_cluster', 'PRIMARY'],
  ['primary_cluster_az2', 'PRIMARY_CLUSTER_AZ2'],
  ['dr-cluster', 'DR'],
  ['a.b c', 'A_B_C'],
  ['cluster', 'CLUSTER'],
])('%s reads the variables of %s', (alias, prefix) => {
  expect(deriveEnvPrefix(alias)).toBe(prefix);
  expect(deriveEnvPrefix(alias, { url, envPrefix: 'X' })).toBe('X');
});

const cases: readonly [string, Record<string, AliasDeclaration>, string[]][] = [
  ['fine', { one: { url, replicationUrl: 'https://10.0.0.1:9000', publicBaseUrl: `${url}/storage/` } }, []],
  ['loopback', { one: { url: 'http://127.0.0.1:9000' } }, []],
  ['reserved', { all: { url } }, ['error alias/name all']],
  ['slash', { 'a/b': { url } }, ['error alias/name a/b']],
  ['digit first', { '1st': { url } }, ['error alias/env-prefix 1st']],
  ['digit first, prefix said', { '1st': { url, envPrefix: 'FIRST' } }, []],
  ['prefix of other letters', { one: { url, envPrefix: 'one' } }, ['error alias/env-prefix one.envPrefix']],
  ['one prefix', { 'a-cluster': { url }, a: { url: 'https://b.example.com' } }, ['error alias/env-prefix a']],
  ['one address', { a: { url }, b: { url: `${url}:443/` } }, ['warning alias/same-url b.url']],
  ['no address', { one: { url: 's3.example.com' } }, ['error alias/url one.url']],
  ['other scheme', { one: { url: 'ftp://s3.example.com' } }, ['error alias/url one.url']],
  ['path', { one: { url: `${url}/storage` } }, ['error alias/url one.url']],
  ['password', { one: { url: 'https://user:pass@s3.example.com' } }, ['error alias/userinfo one.url']],
  ['plain', { one: { url: 'http://s3.example.com' } }, ['warning alias/plain-http one.url']],
  [
    'real keys',
    { one: { url, accessKey: 'minioadmin', secretKey: 'hunter2hunter2' } },
    ['error secret/alias-key one.accessKey', 'error secret/alias-key one.secretKey'],
  ],
  ['placeholders', { one: { url, accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: '$DR_SECRET' } }, []],
];

test.each(cases)('%s', (_name, aliases, expected) => {
  expect(judge({ aliases })).toEqual(expected);
});

test('a site that no alias has', () => {
  expect(judge({ buckets: [{ name: 'data', sites: ['one', 'tow'] }] })).toEqual([
    'error reference/alias 0.sites.1',
  ]);
});

describe('placeholders', () => {
  test.each(['', 'CHANGEME', '<your key>', '{{KEY}}', '$KEY', 'xxxx', 'your-secret', 'MINIO_KEY'])(
    '%s',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );
  test.each(['minioadmin', 'AKIAIOSFODNN7', 'Zx9$kd8', 'password'])('%s is none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

test('an address that is accepted is sound, whatever was written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (text) => {
      const parsed = parseServerUrl(text);
      if (!parsed.ok) return;
      expect(parsed.url.href).toBe(`${parsed.url.origin}/`);
      expect(parsed.plain === undefined).toBe(parsed.url.protocol === 'https:' || isLoopback(parsed.url));
    }),
  );
});

test('a derived prefix only lacks a first letter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (alias) => {
      expect(isEnvPrefix(`_${deriveEnvPrefix(alias)}`)).toBe(true);
    }),
  );
});
