import { describe, expect, test } from 'vitest';
import { checkBucketName } from '../../../src/config/check/bucket-name.ts';
import type { BucketDeclaration } from '../../../src/config/generated/types.ts';
import { declare, judge, judgeBucket } from '../../support/declared.ts';
import { expectLinear } from '../../support/linear.ts';

describe('bucket/name', () => {
  test.each(['abc', 'a.b-c', '123', 'xn--a', 'a'.repeat(63), '1.2.3'])('%s is taken', (name) => {
    expect(judgeBucket({ name })).toEqual([]);
  });

  test.each([
    ['brand_kits', 'Use "brand-kits".'],
    ['System_Assets', 'Use "system-assets".'],
    ['Users', 'Use "users".'],
    ['a..b', 'Use "a.b".'],
    ['a.-b', 'Use "a.b".'],
    ['-abc-', 'Use "abc".'],
    ['ünï', 'Choose another name.'],
    ['ab', 'Choose another name.'],
    ['192.168.0.1', 'Choose another name.'],
    ['minio', 'Choose another name.'],
    ['a'.repeat(64), 'Shorten it.'],
  ])('%s is refused: %s', (name, mend) => {
    const [bucket] = declare({ buckets: [{ name }] }).buckets;
    const findings = bucket === undefined ? [] : checkBucketName(bucket);
    expect(findings).toMatchObject([{ rule: 'bucket/name', severity: 'error', mend }]);
  });

  test('a name of a million characters takes no longer than it is long', () => {
    const judge = (size: number) => judgeBucket({ name: '-.'.repeat(size) });
    expect(judge(500_000)).toEqual(['error bucket/name 0.name']);
    expectLinear(judge, 500_000);
  });
});

const settings: readonly (readonly [
  name: string,
  bucket: Partial<BucketDeclaration>,
  expected: readonly string[],
])[] = [
  [
    'lock without versioning',
    { objectLocking: true, versioning: false },
    ['error versioning/locked 0.versioning'],
  ],
  ['lock with versioning', { objectLocking: true, versioning: true }, []],
  ['exclusions', { versioning: true, excludedPrefixes: ['tmp/'], excludeFolders: true }, []],
  ['no exclusions', { versioning: false, excludedPrefixes: [], excludeFolders: false }, []],
  [
    'empty exclusion',
    { versioning: true, excludedPrefixes: [''] },
    ['error versioning/excluded-empty 0.excludedPrefixes.0'],
  ],
  [
    'exclusions unversioned',
    { excludedPrefixes: ['tmp/'] },
    ['error versioning/excluded-suspended 0.excludedPrefixes'],
  ],
  ['folders unversioned', { excludeFolders: true }, ['error versioning/excluded-suspended 0.excludeFolders']],
  [
    'exclusions locked',
    { versioning: true, objectLocking: true, excludeFolders: true },
    ['error versioning/excluded-locked 0.excludeFolders'],
  ],
  ['retention', { objectLocking: true, retention: { mode: 'GOVERNANCE', days: 1 } }, []],
  ['no retention', { retention: null }, []],
  [
    'retention without lock',
    { retention: { mode: 'GOVERNANCE', days: 1 } },
    ['error retention/unlocked 0.retention'],
  ],
  [
    'no period',
    { objectLocking: true, retention: { mode: 'GOVERNANCE' } },
    ['error retention/period 0.retention'],
  ],
  [
    'two periods, for ever',
    { objectLocking: true, retention: { mode: 'COMPLIANCE', days: 1, years: 1 } },
    ['error retention/period 0.retention', 'note retention/compliance 0.retention.mode'],
  ],
  ['quota', { quota: '5TiB' }, []],
  ['no quota', { quota: null }, []],
  ['quota without unit', { quota: '5 apples' }, ['error bucket/quota 0.quota']],
  ['quota of nothing', { quota: '0GiB' }, ['error bucket/quota 0.quota']],
  ['largest quota', { quota: Number.MAX_SAFE_INTEGER }, []],
  ['largest quota as text', { quota: '9007199254740991' }, []],
  ...[2 ** 53, 1e300, '9007199254740992', '8PiB', '16EiB'].map(
    (quota) => [`quota ${quota}`, { quota }, ['error bucket/quota 0.quota']] as const,
  ),
  ['tags', { tags: { 'data-class': 'personal', owner: '' } }, []],
  ['tag in Cyrillic', { tags: { владелец: 'x' } }, ['error bucket/tag 0.tags.владелец']],
  ['tag without a name', { tags: { '': 'x' } }, ['error bucket/tag 0.tags.']],
  ['long tag', { tags: { k: 'x'.repeat(257) } }, ['error bucket/tag 0.tags.k']],
  [
    'too many tags',
    { tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ''])) },
    ['error bucket/tag 0.tags'],
  ],
  ['encryption', { encryption: { sseAlgorithm: 'AES256' } }, []],
  [
    'encryption without key',
    { encryption: { sseAlgorithm: 'aws:kms' } },
    ['error bucket/encryption 0.encryption'],
  ],
  [
    'encryption with a key too many',
    { encryption: { sseAlgorithm: 'AES256', kmsMasterKeyId: 'k' } },
    ['error bucket/encryption 0.encryption.kmsMasterKeyId'],
  ],
  ['public without policy', { public: 'read' }, ['warning bucket/public 0.public']],
  ['public with policy', { public: 'read', defaultPolicyFile: 'policies/x.json' }, []],
  ['absent', { state: 'absent', purpose: 'old' }, []],
  ['absent with settings', { state: 'absent', versioning: true }, ['warning bucket/absent 0.state']],
  [
    'layout',
    { layout: ['/a/', 'a//b/', 'a', '../x/', '{user_id}/pictures/'] },
    [0, 1, 2, 3].map((index) => `warning layout/prefix 0.layout.${index}`),
  ],
  [
    'prefixes outside of the layout',
    {
      versioning: true,
      layout: ['{user_id}/pictures/', 'logs/'],
      excludedPrefixes: ['logs/tmp/*', 'lgos/tmp/a/'],
      lifecycle: [
        { filter: { prefix: 'anyone/pictures/old/' }, expiration: { days: 1 } },
        { filter: { prefix: 'lo' }, expiration: { days: 1 } },
        { filter: { prefix: 'anyone/videos/' }, expiration: { days: 1 } },
      ],
    },
    [
      'warning layout/unknown-prefix 0.lifecycle.2.filter.prefix',
      'warning layout/unknown-prefix 0.excludedPrefixes.1',
    ],
  ],
  [
    'notifications',
    {
      notifications: [
        { id: 'a', arn: 'arn:minio:sqs::primary:webhook', events: ['s3:ObjectCreated:*'] },
        { id: 'a', arn: 'arn:aws:sqs:us-east-1:1:q', events: ['s3:ObjectCreated:*'] },
      ],
    },
    ['error notification/arn 0.notifications.1.arn', 'error notification/duplicate-id 0.notifications.1.id'],
  ],
  [
    'cors',
    { cors: [{ allowedOrigins: ['https://*.example.com', '*.*'], allowedMethods: ['GET'] }] },
    ['error cors/origin 0.cors.0.allowedOrigins.1'],
  ],
];

test.each(settings)('%s', (_name, bucket, expected) => {
  expect(judgeBucket(bucket)).toEqual(expected);
});

describe('bucket/duplicate', () => {
  test.each<[string, string[] | undefined, string[] | undefined, boolean]>([
    ['everywhere', undefined, undefined, true],
    ['everywhere and at one site', undefined, ['one'], true],
    ['at one site and everywhere', ['one'], undefined, true],
    ['at sites that overlap', ['one', 'two'], ['two', 'dr'], true],
    ['at different sites', ['one'], ['two'], false],
  ])('%s', (_name, first, second, clash) => {
    const buckets = [first, second].map((sites) => ({ name: 'data', ...(sites && { sites }) }));
    expect(judge({ buckets })).toEqual(clash ? ['error bucket/duplicate 1.name'] : []);
  });
});
