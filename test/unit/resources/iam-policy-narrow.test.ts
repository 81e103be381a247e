import { expect, test } from 'vitest';
import { narrowsPolicy } from '../../../src/resources/iam-policy/narrow.ts';
import { normaliseIamPolicy } from '../../../src/resources/iam-policy/types.ts';
import { deny, iamPolicy, join } from '../../support/access-change.ts';

const on = (resource: string, more: object = {}) =>
  normaliseIamPolicy({
    Statement: [
      { Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${resource}`], ...more },
    ],
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
  // Written out, `s3:GetObjectVersion` stands for `s3:GetObject` too.
  [
    'versions for a pattern of them',
    iamPolicy('s3:GetObjectVersion*'),
    iamPolicy('s3:GetObjectVersion'),
    false,
  ],
  ['versions for a wider pattern', iamPolicy('s3:GetObject*'), iamPolicy('s3:GetObjectVersion'), true],
  [
    'a pattern of versions for them',
    iamPolicy('s3:GetObjectVersion'),
    iamPolicy('s3:GetObjectVersio*'),
    false,
  ],
  ['reading where versions could be read', iamPolicy('s3:GetObjectVersion'), iamPolicy('s3:GetObject'), true],
  ['versions for reading', iamPolicy('s3:GetObject'), iamPolicy('s3:GetObjectVersion'), false],
  [
    'a pattern of versions denied in their place',
    join(iamPolicy('s3:*'), deny('s3:GetObjectVersion')),
    join(iamPolicy('s3:*'), deny('s3:GetObjectVersio*')),
    false,
  ],
  [
    'versions denied in place of reading',
    join(iamPolicy('s3:*'), deny('s3:GetObject')),
    join(iamPolicy('s3:*'), deny('s3:GetObjectVersion')),
    true,
  ],
  ['a folder of a variable name', on(`data/\${aws:username}/*`), on(`data/\${aws:username}/*`), true],
  ['within a variable name', on(`data/\${aws:username}/*`), on(`data/\${aws:username}/in/*`), false],
  ['a variable name for a pattern', on('data/$*'), on(`data/\${aws:username}/*`), false],
  ['a pattern for a variable name', on(`data/\${aws:username}/*`), on('data/$*'), false],
  ['one character, which may be several bytes', on('data/?*'), on('data/ä'), false],
  ['a bucket by its name, where the pattern misses the slash', on('*-logs'), on('app-logs'), false],
  ['a bucket by its name', on('*-logs*'), on('app-logs'), true],
  [
    'a star before a name, which is no part of it',
    normaliseIamPolicy({ Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: ['*logs*'] }] }),
    normaliseIamPolicy({
      Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::my-logs/*'] }],
    }),
    false,
  ],
  [
    'administration, for which no resource counts',
    normaliseIamPolicy({
      Statement: [{ Effect: 'Allow', Action: ['admin:*', 's3:*'], Resource: ['arn:aws:s3:::data/*'] }],
    }),
    normaliseIamPolicy({
      Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::data/*'] }],
    }),
    true,
  ],
  ['a statement less', join(iamPolicy('a'), iamPolicy('b')), iamPolicy('b'), true],
])('%s', (_name, before, after, expected) => {
  expect(narrowsPolicy(before, after)).toBe(expected);
});
