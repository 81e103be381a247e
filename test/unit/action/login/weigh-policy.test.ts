import { expect, test } from 'vitest';
import { weighPolicy, weighRole } from '../../../../src/action/login/weigh-policy.ts';
import type { PolicyStatement } from '../../../../src/policy/statement.ts';
import { readIdentity } from '../../../support/least-privilege.ts';

const all = ['arn:aws:s3:::*'];

function weigh(...statements: Partial<PolicyStatement>[]) {
  const filled = statements.map((statement) => ({ Effect: 'Allow', ...statement }));
  return weighPolicy({ Version: '2012-10-17', Statement: filled });
}

const bounded: readonly [string, Partial<PolicyStatement>][] = [
  [
    'everything in one bucket',
    { Action: ['s3:*'], Resource: ['arn:aws:s3:::media', 'arn:aws:s3:::media/*'] },
  ],
  ['everything in buckets of a team', { Action: ['s3:*'], Resource: ['arn:aws:s3:::team-*'] }],
  ['settings of every bucket', { Action: ['s3:GetBucketPolicy', 's3:PutBucketTagging'], Resource: all }],
  ['a prefix of every bucket', { Action: ['s3:PutObject'], Resource: ['arn:aws:s3:::*/.canary/*'] }],
  ['names in every bucket', { Action: ['s3:ListBucket'], Resource: all }],
  ['looking at the server', { Action: ['admin:ServerInfo', 'admin:ListUsers'] }],
];
test.each(bounded)('bounded: %s', (_title, statement) => {
  expect(weigh(statement)).toBeUndefined();
});

const wide: readonly [string, Partial<PolicyStatement>, 'error' | 'warning', RegExp][] = [
  ['admin:*', { Action: ['admin:*'] }, 'error', /do everything that an administrator can/],
  [
    '*',
    { Action: ['*'], Resource: all },
    'error',
    /read, write and delete objects in every bucket.*administrator/,
  ],
  ['s3:*', { Action: ['s3:*'], Resource: all }, 'warning', /^read, write and delete objects/],
  ['s3:?*', { Action: ['s3:?*'], Resource: ['*'] }, 'warning', /^read, write and delete objects/],
  ['s3:Get*', { Action: ['s3:Get*'], Resource: all }, 'warning', /^read objects in every bucket$/],
  [
    'objects of any bucket',
    { Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::*/*'] },
    'warning',
    /^read objects/,
  ],
  [
    'of a bucket with any letter',
    { Action: ['s3:Put*'], Resource: ['arn:aws:s3:::?*'] },
    'warning',
    /^write objects/,
  ],
  [
    'all but one',
    { Action: ['s3:DeleteObject'], NotResource: ['arn:aws:s3:::media/*'] },
    'warning',
    /^delete/,
  ],
  [
    'a condition',
    { Action: ['s3:GetObject'], Resource: all, Condition: { StringEquals: { 'jwt:sub': 'x' } } },
    'warning',
    /^read/,
  ],
  ['by force', { Action: ['s3:ForceDeleteBucket'], Resource: all }, 'warning', /^delete objects/],
  ['opening', { Action: ['s3:PutBucketPolicy'], Resource: all }, 'warning', /open a bucket to everyone/],
  [
    'steps to more',
    { Action: ['admin:CreatePolicy', 'admin:CreateUser'] },
    'warning',
    /rewrite any policy.*set the secret of any user/,
  ],
];
test.each(wide)('wide: %s', (_title, statement, severity, words) => {
  const weight = weigh(statement);
  expect(weight?.severity).toBe(severity);
  expect(weight?.words).toMatch(words);
});

test('what is denied does not count', () => {
  const get = { Action: ['s3:GetObject'], Resource: all };
  expect(weigh(get, { ...get, Effect: 'Deny' })).toBeUndefined();
});

test.each([
  ['plan', false],
  ['apply-buckets', false],
  ['cluster-check', false],
  ['replication-check', false],
  ['send-canary', false],
  ['apply-policies', true],
  ['apply-access', true],
  ['renew-replicas', true],
])('the identity %s is told: %s', async (name, told) => {
  const { Statement } = await readIdentity(name);
  const weight = weighPolicy({ Version: '2012-10-17', Statement });
  expect([weight !== undefined, weight?.severity !== 'error']).toEqual([told, true]);
});

test('of a role all policies count, those of every server and those of this one', () => {
  const own = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['admin:CreateUser'] }] };
  const policies = new Map([['own', own]]);
  expect(weighRole('readonly', policies)?.words).toBe('read objects in every bucket');
  expect(weighRole('writeonly, own', policies)?.words).toMatch(
    /^write objects in every bucket, set the secret/,
  );
  expect(weighRole('consoleAdmin', policies)?.severity).toBe('error');
  expect(weighRole('not-there', policies)).toBeUndefined();
});
