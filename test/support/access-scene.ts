/** Users, groups and service accounts of every kind, with policies of every kind, on two buckets. */

import fc from 'fast-check';
import type { AccessModel } from '../../src/access/model.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { claimedPolicy, randomPolicy } from './access-policy.ts';

const number = (index: number) => String(index).padStart(2, '0');

/** Every run tries the same, so that a failure can be looked at again. */
function sample<Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): Value[] {
  return fc.sample(arbitrary, { numRuns, seed: 7 });
}

const allow = (Action: string | string[], ...places: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: places.map((place) => `arn:aws:s3:::${place}`) }],
});

const publicAlpha: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject', 's3:ListBucket', 's3:DeleteObject'],
      Resource: ['arn:aws:s3:::alpha', 'arn:aws:s3:::alpha/app/*'],
    },
    {
      Effect: 'Deny',
      Principal: { AWS: ['*'] },
      Action: ['s3:GetObject', 's3:DeleteObjectVersion'],
      Resource: ['arn:aws:s3:::alpha/app/a*'],
    },
    {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: 'arn:aws:s3:::alpha/*',
      Condition: { StringEquals: { 'aws:username': ['user00', 'user03', 'user05'] } },
    },
    {
      Effect: 'Allow',
      Principal: { AWS: ['user01'] },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::alpha/*',
    },
  ],
};

const publicBeta: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::beta/*'],
      Condition: { StringEquals: { 'aws:username': '' } },
    },
  ],
};

/** The same with every call. `root`: the access key of root. */
export function composeModel(root: string): AccessModel {
  const policies = new Map([
    ...sample(randomPolicy, 36).map((document, index): [string, PolicyDocument] => [
      `policy${number(index)}`,
      document,
    ]),
    [
      'everything',
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::none' }] },
    ],
    [
      'administer',
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['admin:ListGroups', 'admin:CreatePolicy'] }],
      },
    ],
    ...sample(claimedPolicy, 30).map((document, index): [string, PolicyDocument] => [
      `claimed${number(index)}`,
      document,
    ]),
    ['all-of-alpha', allow('s3:*', 'alpha', 'alpha/*')],
    ['delete-alpha', allow('s3:DeleteObject', 'alpha/*')],
  ]);
  const names = [...policies.keys()];
  const draw = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
  const given = sample(draw, 60);
  const take = (index: number) => given[index] ?? [];
  const users = Array.from({ length: 22 }, (_, index) => ({
    name: `user${number(index)}`,
    enabled: index !== 20,
    policies: index % 5 === 4 ? [] : take(index),
  }));
  const liars = Array.from({ length: 30 }, (_, index) => ({
    name: `liar${number(index)}`,
    enabled: true,
    policies: [`claimed${number(index)}`],
  }));
  const embedded = sample(randomPolicy, 16);
  const accounts = embedded.map((policy, index) => ({
    accessKey: `account${number(index)}`,
    parent: index % 4 === 3 ? root : `user${number(index)}`,
    enabled: index !== 9,
    policy: index % 5 === 2 ? undefined : policy,
  }));
  const special = [
    { accessKey: 'of-disabled', parent: 'user20', enabled: true, policy: undefined },
    { accessKey: 'of-left-out', parent: 'user18', enabled: true, policy: allow('s3:*', '*') },
    { accessKey: 'only-deletes', parent: root, enabled: true, policy: allow('s3:DeleteObject', '*') },
    {
      accessKey: 'without-rights',
      parent: root,
      enabled: true,
      policy: { Version: '2012-10-17', Statement: [] },
    },
    { accessKey: 'of-root', parent: root, enabled: true, policy: undefined },
  ];
  return {
    unread: [],
    buckets: ['alpha', 'beta'],
    policies,
    users: [...users, ...liars, { name: 'deleter', enabled: true, policies: ['delete-alpha'] }],
    groups: [
      { name: 'staff', enabled: true, members: ['user03', 'user04', 'user09'], policies: take(40) },
      { name: 'guests', enabled: true, members: ['user04', 'user14', 'user18'], policies: take(41) },
      { name: 'left-out', enabled: false, members: ['user18', 'user19'], policies: ['all-of-alpha'] },
      { name: 'no-rights', enabled: true, members: ['user01'], policies: [] },
    ],
    serviceAccounts: [...accounts, ...special],
    bucketPolicies: new Map([
      ['alpha', publicAlpha],
      ['beta', publicBeta],
    ]),
  };
}
