import { expect, test } from 'vitest';
import { narrowsPolicy } from '../../../src/resources/iam-policy/narrow.ts';
import { normaliseIamPolicy } from '../../../src/resources/iam-policy/types.ts';
import { deny, iamPolicy } from '../../support/access-change.ts';

const on = (resource: string, more: object = {}) =>
  normaliseIamPolicy({
    Statement: [
      { Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${resource}`], ...more },
    ],
  });
const join = (...policies: ReturnType<typeof iamPolicy>[]) => ({
  Id: '',
  Statement: policies.flatMap(({ Statement }) => Statement),
});
const given = { Condition: { StringEquals: { 's3:prefix': ['a'] } } };

test.each([
  ['fewer actions', iamPolicy('s3:GetObject', 's3:PutObject'), iamPolicy('s3:GetObject'), true],
  ['more actions', iamPolicy('s3:GetObject'), iamPolicy('s3:GetObject', 's3:PutObject'), false],
  ['within a pattern', iamPolicy('s3:*'), iamPolicy('s3:Get*'), true],
  ['a pattern for one', iamPolicy('s3:GetObject'), iamPolicy('s3:Get*'), false],
  ['fewer objects', on('data/*'), on('data/in/*'), true],
  ['other objects', on('data/*'), on('logs/*'), false],
  ['a condition more', on('data/*'), on('data/*', given), false],
  ['the same condition', on('data/*', given), on('data/in/*', given), true],
  ['a denial more', iamPolicy('s3:*'), join(iamPolicy('s3:*'), deny('s3:Put*')), true],
  ['a denial less', join(iamPolicy('s3:*'), deny('s3:Put*')), iamPolicy('s3:*'), false],
  ['a wider denial', join(iamPolicy('s3:*'), deny('s3:Put*')), join(iamPolicy('s3:*'), deny('s3:*')), true],
  ['a statement less', join(iamPolicy('a'), iamPolicy('b')), iamPolicy('b'), true],
])('%s', (_name, before, after, expected) => {
  expect(narrowsPolicy(before, after)).toBe(expected);
});
