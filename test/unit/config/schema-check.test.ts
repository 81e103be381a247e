import { describe, expect, test } from 'vitest';
import {
  parseAlias,
  parseBucket,
  parseGrant,
  parseReplication,
  parseServiceAccount,
  parseUser,
} from '../../../src/config/schema-check.ts';
import type { Finding } from '../../../src/finding.ts';

const parsers = {
  bucket: parseBucket,
  alias: parseAlias,
  replication: parseReplication,
  user: parseUser,
  account: parseServiceAccount,
  grant: parseGrant,
};

function check(kind: keyof typeof parsers, value: unknown): string[] {
  const findings: Finding[] = [];
  const declaration = parsers[kind](value, { file: 'f', path: ['at'] }, findings);
  expect(declaration === undefined).toBe(findings.length > 0);
  return findings.map(
    ({ rule, source, message, mend }) => `${rule} ${source?.path.slice(1).join('.')} | ${message} ${mend}`,
  );
}

const cases: readonly [keyof typeof parsers, string, unknown, string[]][] = [
  ['bucket', 'nothing but a name', { name: 'a' }, []],
  [
    'bucket',
    'nulls',
    {
      name: 'a',
      retention: null,
      lifecycle: null,
      quota: null,
      encryption: null,
      tags: null,
      cors: null,
      notifications: null,
      excludedPrefixes: null,
      defaultPolicyFile: null,
    },
    [],
  ],
  ['bucket', 'no object', 'a', ['schema/type  | "at" must be an object, but is text. Write an object.']],
  ['bucket', 'no name', {}, ['schema/missing-key  | The key "name" is missing in "at". Add "name".']],
  [
    'bucket',
    'mistyped key',
    { name: 'a', versionning: true },
    ['schema/unknown-key versionning | Unknown key "versionning". Did you mean "versioning"?'],
  ],
  [
    'bucket',
    'mistyped key further down',
    { name: 'a', lifecycle: [{ expiration: { day: 1 } }] },
    ['schema/unknown-key lifecycle.0.expiration.day | Unknown key "day". Did you mean "days"?'],
  ],
  [
    'bucket',
    'foreign key',
    { name: 'a', retention: { mode: 'GOVERNANCE', zzzzzzzz: 1 } },
    [
      'schema/unknown-key retention.zzzzzzzz | Unknown key "zzzzzzzz". Remove it; known here: mode, days, years.',
    ],
  ],
  ...[
    [
      'user',
      'a secret',
      { name: 'abc', secret: { generate: true, zzzzzzzz: 1 } },
      'secret',
      'environment, generate, deliver',
    ],
    [
      'user',
      'a delivery',
      { name: 'abc', secret: { generate: true, deliver: { zzzzzzzz: 1 } } },
      'secret.deliver',
      'file, githubSecret, output',
    ],
    [
      'account',
      'a secret of an account',
      { accessKey: 'abc', parent: 'a', secret: { zzzzzzzz: 1 } },
      'secret',
      'environment, generate, deliver',
    ],
    [
      'grant',
      'those of a grant',
      { bucket: 'b', may: ['read'], to: { zzzzzzzz: 1 } },
      'to',
      'users, groups, serviceAccounts',
    ],
  ].map(
    ([kind, title, value, place, known]) =>
      [
        kind,
        `foreign key in ${title}`,
        value,
        [`schema/unknown-key ${place}.zzzzzzzz | Unknown key "zzzzzzzz". Remove it; known here: ${known}.`],
      ] as [keyof typeof parsers, string, unknown, string[]],
  ),
  [
    'bucket',
    'quoted truth',
    { name: 'a', versioning: 'true' },
    ['schema/type versioning | "versioning" must be true or false, but is text. Remove the quotes.'],
  ],
  [
    'bucket',
    'mistyped choice',
    { name: 'a', retention: { mode: 'GOVERNENCE' } },
    ['schema/value retention.mode | "mode" cannot be "GOVERNENCE". Did you mean "GOVERNANCE"?'],
  ],
  [
    'bucket',
    'other choice',
    { name: 'a', public: true },
    ['schema/value public | "public" cannot be true. Write "read", "write" or "read-write".'],
  ],
  [
    'bucket',
    'mistyped event',
    { name: 'a', notifications: [{ arn: 'x', events: ['s3:ObjectCreatd:Put'] }] },
    [
      'schema/value notifications.0.events.0 | Entry 1 of "events" cannot be "s3:ObjectCreatd:Put". Did you mean "s3:ObjectCreated:Put"?',
    ],
  ],
  [
    'bucket',
    'limits',
    {
      name: 'a',
      sites: [],
      excludedPrefixes: Array(11).fill('x'),
      lifecycle: [{ id: '', expiration: { days: 0 } }],
    },
    [
      'schema/range sites | "sites" must have at least 1 entry. Change the value.',
      'schema/range excludedPrefixes | "excludedPrefixes" must have at most 10 entries. Change the value.',
      'schema/range lifecycle.0.id | "id" must not be empty. Change the value.',
      'schema/range lifecycle.0.expiration.days | "days" must be 1 or more. Change the value.',
    ],
  ],
  [
    'bucket',
    'kinds',
    { name: 1, quota: true, policyValues: { A: 1.5 }, encryption: 'AES256' },
    [
      'schema/type name | "name" must be text, but is a number. Write text.',
      'schema/type policyValues.A | "A" must be text or a list, but is a fraction. Write text or a list.',
      'schema/type quota | "quota" must be a whole number, text or null, but is true. Write a whole number, text or null.',
      'schema/type encryption | "encryption" must be an object, but is text. Write an object.',
    ],
  ],
  ['alias', 'fine', { url: 'https://x', api: 'S3v4', path: 'auto' }, []],
  [
    'alias',
    'secret of the wrong kind',
    { url: 'x', secretKey: 123456 },
    ['schema/type secretKey | "secretKey" must be text, but is a number. Write text.'],
  ],
  [
    'alias',
    'other spelling',
    { URL: 'x' },
    [
      'schema/missing-key  | The key "url" is missing in "at". Add "url".',
      'schema/unknown-key URL | Unknown key "URL". Did you mean "url"?',
    ],
  ],
  ['replication', 'empty', { $schema: 'x' }, []],
  [
    'replication',
    'broken rule',
    { bucketReplications: [{ sourceAlias: 'a', sourceBucket: 'b', targetAlias: 'c', targetBuckt: 'd' }] },
    [
      'schema/missing-key bucketReplications.0 | The key "targetBucket" is missing in Entry 1 of "bucketReplications". Add "targetBucket".',
      'schema/unknown-key bucketReplications.0.targetBuckt | Unknown key "targetBuckt". Did you mean "targetBucket"?',
    ],
  ],
];

test.each(cases)('%s: %s', (kind, _name, value, expected) => {
  expect(check(kind, value)).toEqual(expected);
});

describe('a thousand errors and more', () => {
  test('are told up to a bound and counted', () => {
    const lifecycle = Array(3000).fill({ wrong: 1 });
    const findings: Finding[] = [];
    parseBucket({ name: 'a', lifecycle }, { file: 'f', path: [] }, findings);
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)?.message).toBe('And 2001 more errors.');
  });
});
