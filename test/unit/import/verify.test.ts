import { expect, test } from 'vitest';
import type { BucketDeclaration } from '../../../src/config/generated/types.ts';
import { describeLifecycleRule } from '../../../src/import/lifecycle.ts';
import { verifyImport } from '../../../src/import/verify.ts';
import { declare } from '../../support/declared.ts';
import { actualBucket, importedSite, importSource } from '../../support/import-source.ts';

function verify(declaration: BucketDeclaration) {
  const quota = { bytes: 5, rate: 0, requests: 0 };
  const source = importSource([importedSite('one', { buckets: [actualBucket('data', { quota })] })]);
  return verifyImport(declare({ buckets: [declaration] }), source).map(
    ({ rule, message }) => `${rule} ${message}`,
  );
}

const told = (change: string, verb: string) =>
  `import/differs one ${change}: what was written would ${verb} it, so it is not what is there.`;

test.each<[string, BucketDeclaration, string[]]>([
  ['what is there', { name: 'data', quota: 5 }, []],
  ['what nobody declared', { name: 'data' }, []],
  ['a bucket that nobody declared', { name: 'other', state: 'absent' }, []],
  ['another value', { name: 'data', quota: 6 }, [told('quota data', 'update')]],
  ['one too many', { name: 'more' }, [told('bucket more', 'create')]],
  [
    'what can’t be made so',
    { name: 'data', quota: 5, objectLocking: true },
    [
      expect.stringMatching(
        /^import\/differs one bucket data: what was written is not possible there: Object lock/,
      ),
      told('versioning data', 'create'),
    ],
  ],
])('%s', (_title, declaration, findings) => {
  expect(verify(declaration)).toEqual(findings);
});

test('a lifecycle rule with everything in it is declared with everything', () => {
  const rule = {
    id: 'all',
    status: 'Disabled',
    prefix: 'a/',
    tags: { b: '2', a: '1' },
    objectSizeGreaterThan: 1,
    objectSizeLessThan: 9,
    expirationDays: 30,
    expirationDate: null,
    expiredObjectDeleteMarker: false,
    expiredObjectAllVersions: true,
    delMarkerExpirationDays: 3,
    noncurrentExpirationDays: 4,
    newerNoncurrentVersions: 5,
    transitionDays: 0,
    transitionDate: null,
    transitionStorageClass: 'WARM',
    noncurrentTransitionDays: 7,
    noncurrentTransitionStorageClass: 'COLD',
    abortIncompleteUploadDays: null,
  } as const;
  expect(describeLifecycleRule(rule)).toEqual({
    id: 'all',
    status: 'Disabled',
    filter: { prefix: 'a/', tags: { a: '1', b: '2' }, objectSizeGreaterThan: 1, objectSizeLessThan: 9 },
    expiration: { days: 30, expiredObjectAllVersions: true },
    delMarkerExpiration: { days: 3 },
    noncurrentVersionExpiration: { noncurrentDays: 4, newerNoncurrentVersions: 5 },
    transition: { days: 0, storageClass: 'WARM' },
    noncurrentVersionTransition: { noncurrentDays: 7, storageClass: 'COLD' },
  });
  const dated = {
    ...rule,
    expirationDays: null,
    expirationDate: '2031-01-31',
    transitionDays: null,
    transitionDate: '2030-01-01',
  };
  expect(describeLifecycleRule(dated)).toMatchObject({
    expiration: { date: '2031-01-31' },
    transition: { date: '2030-01-01', storageClass: 'WARM' },
  });
});
