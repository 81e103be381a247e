/** Policies, users and groups through their lives on a real server. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { document, joan, mona, read, walk, write } from '../../support/access-walk.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const limit = 180_000;
let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

test(
  'a policy',
  async () => {
    const user = { ...joan, policies: ['data-read'] };
    await walk(stage, server, [
      {
        name: 'made',
        access: { policies: [read], users: [user] },
        changes: ['create iam-policy data-read', 'create user joan'],
      },
      {
        name: 'the same in another order',
        access: {
          policies: [{ ...read, document: document('s3:ListBucket', 's3:GetObject') }],
          users: [user],
        },
        changes: [],
      },
      {
        name: 'changed',
        access: { policies: [{ ...read, document: document('s3:GetObject') }], users: [user] },
        changes: ['update iam-policy data-read'],
        check: ({ policies }) =>
          expect(policies.get('data-read')?.Statement[0]?.Action).toEqual(['s3:GetObject']),
      },
      {
        name: 'absent: taken from who has it, then gone',
        access: { policies: [{ name: 'data-read', state: 'absent' }], users: [{ ...joan, policies: [] }] },
        changes: ['delete iam-policy data-read', 'update user joan'],
        check: ({ policies, users }) => {
          expect(policies.has('data-read')).toBe(false);
          expect(users.get('joan')?.policies).toEqual([]);
        },
      },
    ]);
  },
  limit,
);

test(
  'a user',
  async () => {
    const policies = [read, write];
    await walk(stage, server, [
      {
        name: 'exclusive: what is not declared is taken away',
        access: { policies, users: [{ ...joan, policies: ['data-read', 'diagnostics'] }] },
        changes: ['create iam-policy data-read', 'create iam-policy data-write', 'update user joan'],
      },
      {
        name: 'fewer',
        access: { policies, users: [{ ...joan, policies: ['data-write'] }] },
        changes: ['update user joan'],
        check: ({ users }) => expect(users.get('joan')?.policies).toEqual(['data-write']),
      },
      {
        name: 'additive: what is there stays',
        access: { policies, users: [{ ...joan, policies: ['data-read'], attachments: 'additive' }] },
        changes: ['update user joan'],
        check: ({ users }) => expect(users.get('joan')?.policies).toEqual(['data-read', 'data-write']),
      },
      {
        name: 'policies not managed',
        access: { policies, users: [joan] },
        changes: [],
      },
      {
        name: 'disabled',
        access: { policies, users: [{ ...joan, status: 'disabled' }] },
        changes: ['update user joan'],
        check: ({ users }) => expect(users.get('joan')?.status).toBe('disabled'),
      },
      {
        name: 'a status that is not declared stays',
        access: { policies, users: [joan] },
        changes: [],
      },
      {
        name: 'enabled, and with other policies',
        access: { policies, users: [{ ...joan, status: 'enabled', policies: ['data-read'] }] },
        changes: ['update user joan'],
      },
      {
        name: 'disabled, and with other policies',
        access: { policies, users: [{ ...joan, status: 'disabled', policies: [] }] },
        changes: ['update user joan'],
        check: ({ users }) => expect(users.get('joan')).toEqual({ status: 'disabled', policies: [] }),
      },
      {
        name: 'absent',
        access: { policies, users: [{ name: 'joan', state: 'absent' }] },
        changes: ['delete user joan'],
        check: ({ users }) => expect(users.size).toBe(0),
      },
      {
        name: 'made disabled: what it is to have comes with being enabled',
        access: { policies, users: [{ ...joan, status: 'disabled', policies: ['data-read'] }] },
        changes: ['create user joan'],
        check: ({ users }) => expect(users.get('joan')).toEqual({ status: 'disabled', policies: [] }),
      },
    ]);
  },
  limit,
);

test(
  'a group',
  async () => {
    const base = { policies: [read, write], users: [{ ...joan, status: 'enabled' }, mona] };
    await walk(stage, server, [
      {
        name: 'made with members and policies',
        access: { ...base, groups: [{ name: 'ops', members: ['joan'], policies: ['data-read'] }] },
        changes: ['update user joan', 'create user mona', 'create group ops'],
        check: ({ groups }) =>
          expect(groups.get('ops')).toEqual({
            status: 'enabled',
            members: ['joan'],
            policies: ['data-read'],
          }),
      },
      {
        name: 'exclusive membership',
        access: { ...base, groups: [{ name: 'ops', members: ['mona'], policies: ['data-write'] }] },
        changes: ['update group ops'],
        check: ({ groups }) =>
          expect(groups.get('ops')).toEqual({
            status: 'enabled',
            members: ['mona'],
            policies: ['data-write'],
          }),
      },
      {
        name: 'additive membership',
        access: { ...base, groups: [{ name: 'ops', members: ['joan'], membership: 'additive' }] },
        changes: ['update group ops'],
        check: ({ groups }) => expect(groups.get('ops')?.members).toEqual(['joan', 'mona']),
      },
      {
        name: 'disabled, and its policies taken first',
        access: { ...base, groups: [{ name: 'ops', status: 'disabled', policies: [] }] },
        changes: ['update group ops'],
        check: ({ groups }) =>
          expect(groups.get('ops')).toEqual({ status: 'disabled', members: ['joan', 'mona'], policies: [] }),
      },
      {
        name: 'enabled before it is given policies',
        access: { ...base, groups: [{ name: 'ops', status: 'enabled', policies: ['data-read'] }] },
        changes: ['update group ops'],
      },
      {
        name: 'without members',
        access: { ...base, groups: [{ name: 'ops', members: [] }] },
        changes: ['update group ops'],
        check: ({ groups }) => expect(groups.get('ops')?.members).toEqual([]),
      },
      {
        name: 'full again',
        access: { ...base, groups: [{ name: 'ops', members: ['joan', 'mona'] }] },
        changes: ['update group ops'],
      },
      {
        name: 'absent with members',
        access: { ...base, groups: [{ name: 'ops', state: 'absent' }] },
        changes: ['delete group ops'],
        check: ({ groups }) => expect(groups.size).toBe(0),
      },
      {
        name: 'made empty, for later',
        access: { ...base, groups: [{ name: 'empty' }] },
        changes: ['create group empty'],
        check: ({ groups }) => expect(groups.get('empty')?.members).toEqual([]),
      },
    ]);
  },
  limit,
);
