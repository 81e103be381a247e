import { expect, test } from 'vitest';
import { isPlainResource, resourcePattern } from '../../../src/policy/resource.ts';

test.each([
  ['arn:aws:s3:::data/*', 'data/*', true],
  ['arn:aws:s3:::*', '*', true],
  ['*', '*', true],
  ['***', '*', true],
  ['*vault*', 'vault*', false],
  ['**vault', '*vault', false],
  [`*\${aws:username}`, `\${aws:username}`, false],
  ['*vault/*', undefined, false],
  ['*/x', undefined, false],
  ['*.txt', undefined, false],
  ['*a\\b', undefined, false],
  ['arn:aws:s3:::', undefined, false],
  ['arn:aws:s3:::/x', undefined, false],
  ['arn:minio:kms:::key', undefined, false],
  ['vault*', undefined, false],
])('%s stands for %s; plain: %s', (resource, pattern, plain) => {
  expect([resourcePattern(resource), isPlainResource(resource)]).toEqual([pattern, plain]);
});
