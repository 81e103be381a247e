/** What is measured of access: users, groups, policies and service accounts, all of them declared. */

import { join } from 'node:path';
import { writeJson } from './workload.ts';

export const counts = { users: 500, groups: 50, policies: 200, serviceAccounts: 500 } as const;

/** Writes `config/` below `root`; generated secrets go to the folder `secrets`. */
export async function writeAccess(root: string, url: string, secrets: string): Promise<void> {
  await writeJson(join(root, 'config', 'mc_aliases.json'), { primary_cluster: { url } });
  await writeJson(join(root, 'config', 'buckets_definition.json'), []);
  await writeJson(join(root, 'config', 'access.json'), {
    policies: list(counts.policies, describePolicy),
    users: list(counts.users, (index) => describeUser(index, secrets)),
    groups: list(counts.groups, describeGroup),
    serviceAccounts: list(counts.serviceAccounts, (index) => describeAccount(index, secrets)),
  });
}

/** Access keys of the users. */
export function listUsers(): string[] {
  return list(counts.users, nameUser);
}

function list<Item>(count: number, describe: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => describe(index));
}

function describePolicy(index: number): object {
  return {
    name: `policy-${index}`,
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
          Resource: [`arn:aws:s3:::bucket-${index}/*`, `arn:aws:s3:::shared/${index}/*`],
        },
        { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: [`arn:aws:s3:::bucket-${index}`] },
      ],
    },
  };
}

function nameUser(index: number): string {
  return `user-${index}`;
}

function describeUser(index: number, secrets: string): object {
  const policies = [`policy-${index % counts.policies}`, `policy-${(index * 7) % counts.policies}`];
  return {
    name: nameUser(index),
    policies: [...new Set(policies)],
    secret: deliver(secrets, nameUser(index)),
  };
}

function describeGroup(index: number): object {
  const members = list(10, (member) => nameUser((index * 10 + member) % counts.users));
  return { name: `group-${index}`, members, policies: [`policy-${index}`, 'readonly'] };
}

function describeAccount(index: number, secrets: string): object {
  const accessKey = `account-${index}`;
  return {
    accessKey,
    parent: nameUser(index),
    name: `app-${index}`,
    description: 'an application of the bench',
    policy: {
      document: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:GetObject'],
            Resource: [`arn:aws:s3:::bucket-${index % counts.policies}/*`],
          },
        ],
      },
    },
    secret: deliver(secrets, accessKey),
  };
}

function deliver(secrets: string, name: string): object {
  return { generate: true, deliver: { file: join(secrets, name) } };
}
