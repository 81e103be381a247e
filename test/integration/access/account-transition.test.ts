/** Service accounts and grants through their lives on a real server. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/change.ts';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { app, document, joan, read, walk, write } from '../../support/access-walk.ts';
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

const day = 86_400_000;
const inDays = (days: number) =>
  new Date(Math.ceil(Date.now() / 1000) * 1000 + days * day).toISOString().replace('.000Z', 'Z');
const [soon, later] = [inDays(2), inDays(9)];

test(
  'a service account',
  async () => {
    const base = { policies: [read, write], users: [joan] };
    const accounts = (...serviceAccounts: JsonObject[]) => ({ ...base, serviceAccounts });
    await walk(stage, server, [
      {
        name: 'its user first',
        access: base,
        changes: ['create iam-policy data-read', 'create iam-policy data-write', 'create user joan'],
      },
      {
        name: 'made with everything',
        access: accounts({ ...app, name: 'app', description: 'one', expires: soon, status: 'disabled' }),
        changes: ['create service-account joan-app'],
        check: ({ account }) =>
          expect(account).toMatchObject({
            ...{ parent: 'joan', name: 'app', description: 'one', expires: soon, status: 'disabled' },
            policy: { Statement: [{ Action: ['s3:GetObject', 's3:PutObject'] }] },
          }),
      },
      {
        name: 'enabled: its policy stays',
        access: accounts({ ...app, status: 'enabled' }),
        changes: ['update service-account joan-app'],
        check: ({ account }) =>
          expect(account).toMatchObject({
            status: 'enabled',
            expires: soon,
            policy: { Statement: [{ Action: ['s3:GetObject', 's3:PutObject'] }] },
          }),
      },
      {
        name: 'another description',
        access: accounts({ ...app, description: 'two', name: 'tool' }),
        changes: ['update service-account joan-app'],
        check: ({ account }) =>
          expect(account).toMatchObject({
            description: 'two',
            name: 'tool',
            policy: { Statement: [{ Action: ['s3:GetObject', 's3:PutObject'] }] },
          }),
      },
      {
        name: 'another expiry',
        access: accounts({ ...app, expires: later }),
        changes: ['update service-account joan-app'],
        check: ({ account }) => expect(account?.expires).toBe(later),
      },
      {
        name: 'no expiry',
        access: accounts({ ...app, expires: null }),
        changes: ['update service-account joan-app'],
        check: ({ account }) => expect(account?.expires).toBeNull(),
      },
      {
        name: 'another policy',
        access: accounts({ ...app, policy: { document: document('s3:GetObject') } }),
        changes: ['update service-account joan-app'],
        check: ({ account }) =>
          expect(account?.policy).toMatchObject({ Statement: [{ Action: ['s3:GetObject'] }] }),
      },
      {
        name: 'no policy but its parent’s',
        access: accounts({ ...app, policy: 'inherit' }),
        changes: ['update service-account joan-app'],
        check: ({ account }) => expect(account?.policy).toBe('inherit'),
      },
      {
        name: 'its own again, by a grant',
        access: {
          ...base,
          serviceAccounts: [{ accessKey: 'joan-app', parent: 'joan' }],
          grants: [{ bucket: 'data', to: { serviceAccounts: ['joan-app'] }, may: ['list'] }],
        },
        changes: ['update service-account joan-app'],
        check: ({ account }) => expect(JSON.stringify(account?.policy)).toContain('s3:ListBucket'),
      },
      {
        name: 'absent',
        access: accounts({ accessKey: 'joan-app', parent: 'joan', state: 'absent' }),
        changes: ['delete service-account joan-app'],
        check: ({ account }) => expect(account).toBeUndefined(),
      },
    ]);
  },
  limit,
);

test(
  'a grant, given and withdrawn',
  async () => {
    const grant = { name: 'data-in', bucket: 'data', prefix: 'in/', to: { users: ['joan'] }, may: ['write'] };
    await walk(stage, server, [
      {
        name: 'something given by hand before',
        access: { policies: [read], users: [{ ...joan, policies: ['data-read'] }] },
        changes: ['update user joan'],
      },
      {
        name: 'given',
        access: { users: [joan], grants: [grant] },
        changes: ['create iam-policy data-in', 'update user joan'],
        check: ({ users }) => expect(users.get('joan')?.policies).toEqual(['data-in', 'data-read']),
      },
      {
        name: 'withdrawn from a user whose policies are not managed',
        access: { users: [joan], grants: [{ ...grant, state: 'absent' }] },
        changes: ['delete iam-policy data-in', 'update user joan'],
        check: ({ users, policies }) => {
          expect(users.get('joan')?.policies).toEqual(['data-read']);
          expect(policies.has('data-in')).toBe(false);
        },
      },
    ]);
  },
  limit,
);
