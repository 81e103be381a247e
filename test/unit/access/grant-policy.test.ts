import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGrant } from '../../../src/access/compile-grant.ts';
import { findGrantedBucket, findGrantPolicies, markGrant } from '../../../src/access/grant-policy.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { encodeIamPolicy, normaliseIamPolicy } from '../../../src/resources/iam-policy/types.ts';

const terms = { prefix: '', may: ['read'], secureTransport: false } as const;

test('a policy that a grant made says of which bucket, as it is sent too', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/), (bucket) => {
      const policy = normaliseIamPolicy(markGrant(bucket, compileGrant({ ...terms, bucket })));
      const sent = parsePolicyDocument(JSON.parse(encodeIamPolicy(policy))).document;
      expect(sent && normaliseIamPolicy(sent)).toEqual(policy);
      expect(findGrantedBucket(policy)).toBe(bucket);
    }),
  );
});

test.each(['', 'grant on data', 'my grant', 'Minio-actions grant on data'])('%j is no mark', (Id) => {
  expect(findGrantedBucket({ Id })).toBeUndefined();
});

test('of the policies there, grants make their own and what was made on declared buckets', () => {
  const { Id = '' } = markGrant('data', compileGrant({ ...terms, bucket: 'data' }));
  const other = markGrant('foreign', compileGrant({ ...terms, bucket: 'foreign' })).Id ?? '';
  const policies = new Map([
    ['grant-data-read', { Id }],
    ['grant-data-write', { Id: '' }],
    ['grant-foreign-read', { Id: other }],
    ['imported', { Id }],
    ['named', { Id: '' }],
  ]);
  const scope = {
    buckets: new Set(['data']),
    names: new Set(['named', 'to-be-made']),
    declared: new Set(['imported']),
  };
  expect([...findGrantPolicies(scope, policies)].sort()).toEqual(['grant-data-read', 'named', 'to-be-made']);
});
