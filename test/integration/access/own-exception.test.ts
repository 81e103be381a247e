/** What looks as if a run took away by what rights it runs, and is allowed all the same. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessModel } from '../../../src/access/model.ts';
import { identities } from '../../../src/login/generated/identity.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { createAccess, secretOf } from '../../support/access-model.ts';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { storePolicy } from '../../support/policy-user.ts';
import type { ActionRun } from '../../support/replication-stage.ts';

const limit = 120_000;
const needed = identities['apply-access'];
const exporting = identities['iam-export'];
const document = (...Statement: PolicyDocument['Statement']) => ({ Version: '2012-10-17', Statement });
const reading = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };
const user = (name: string, ...policies: string[]) => ({ name, enabled: true, policies });

const model: AccessModel = {
  ...{ buckets: [], unread: [], bucketPolicies: new Map() },
  policies: new Map([
    ['deploy', document(...needed)],
    ['exporting', document(...needed, ...exporting)],
    ['planning', document(...identities.plan)],
    ['extra', document(reading)],
  ]),
  users: [user('boss', 'deploy'), user('member'), user('exporter', 'exporting'), user('planner', 'planning')],
  groups: [{ name: 'crew', enabled: true, members: ['member'], policies: ['extra'] }],
  serviceAccounts: [],
};

let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  await createAccess(server, model);
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
});

const keysOf = (accessKey: string) => ({
  PRIMARY_MINIO_ACCESS_KEY: accessKey,
  PRIMARY_MINIO_SECRET_KEY: secretOf(accessKey),
});
const told = ({ findings }: ActionRun) => findings.filter(({ rule }) => rule === 'access/own-identity');
const policy = (name: string, ...statements: PolicyDocument['Statement']) => ({
  policies: [{ name, privileged: true, document: document(...statements) }],
});

describe('what is read at once', () => {
  const lesser = needed.filter(({ Action }) => !Action.some((action) => action === 'admin:ListUsers'));
  const access = policy('exporting', ...lesser, ...exporting);

  test(
    'is not needed one by one',
    async () => {
      await stage.declare(access);
      const run = await stage.run({}, keysOf('exporter'));
      expect([run.reason, told(run).length]).toEqual(['findings', 1]);
      const bulk = { 'iam-export': 'true' };
      const { results } = await stage.settle(keysOf('exporter'), bulk);
      expect(results).toEqual(['primary_cluster update iam-policy exporting: done']);
      // It goes on with what is left to it.
      await stage.declare({ ...access, users: [{ name: 'member', policies: ['readonly'] }] });
      expect((await stage.settle(keysOf('exporter'), bulk)).results).toHaveLength(1);
      expect((await stage.run({ mode: 'plan' }, keysOf('exporter'))).reason).toBe('denied');
    },
    limit,
  );
});

test(
  'what is planned by who only plans is applied by somebody else',
  async () => {
    await stage.declare(policy('planning', reading));
    const plan = await stage.run({ mode: 'plan' }, keysOf('planner'));
    expect([plan.reason, plan.changes]).toEqual(['', ['primary_cluster update iam-policy planning']]);
    expect(told(plan)).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('somebody else applies this plan') },
    ]);
    const applied = await stage.run({}, keysOf('planner'));
    expect([applied.reason, applied.results]).toEqual(['findings', []]);
    expect(told(applied)).toMatchObject([{ severity: 'error' }]);
    expect((await stage.run({}, keysOf('boss'))).results).toEqual([
      'primary_cluster update iam-policy planning: done',
    ]);
    expect((await stage.run({ mode: 'plan' }, keysOf('planner'))).reason).toBe('denied');
  },
  limit,
);

describe('its own name', () => {
  test(
    'is declared like any other',
    async () => {
      const key = { accessKey: 'boss-more', parent: 'boss', policy: 'inherit' };
      const secret = { environment: 'MORE' };
      await stage.declare({
        users: [{ name: 'boss' }],
        groups: [{ name: 'crew', members: ['boss'] }],
        serviceAccounts: [{ ...key, secret }],
      });
      const each = { 'iam-export': 'false' };
      const run = await stage.settle({ ...keysOf('boss'), MORE: secretOf('boss-more') }, each);
      expect(run.results).toEqual([
        'primary_cluster update group crew: done',
        'primary_cluster create service-account boss-more: done',
      ]);
      const boss = { name: 'boss', policies: ['deploy', 'extra'], secret: { environment: 'BOSS' } };
      const { policies } = policy('deploy', ...needed);
      policies.push(...policy('extra', reading).policies);
      await stage.declare({ policies, users: [boss] });
      const managed = await stage.settle({ ...keysOf('boss'), BOSS: secretOf('boss') }, each);
      expect(managed.results).toEqual(['primary_cluster update user boss: done']);
      await stage.declare({ policies, users: [{ ...boss, status: 'disabled' }] });
      const ended = await stage.run({}, { ...keysOf('boss'), BOSS: secretOf('boss') });
      expect([ended.reason, told(ended).length]).toEqual(['findings', 1]);
    },
    limit,
  );

  test(
    'is no reference where it is root',
    async () => {
      const root = server.accessKey;
      await stage.declare({ users: [{ name: root }], groups: [{ name: 'crew', members: [root] }] });
      const { reason, findings } = await stage.run();
      expect(reason).toBe('findings');
      expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
        {
          rule: 'access/own-identity',
          message: expect.stringContaining(`makes user ${root} at primary_cluster`),
        },
      ]);
    },
    limit,
  );
});

test(
  'the policy that has the id of the repository is removed by root, with a warning',
  async () => {
    await storePolicy(server, '123456789', document(reading));
    await stage.declare({ policies: [{ name: '123456789', state: 'absent' }] });
    const run = await stage.run({}, { GITHUB_REPOSITORY_ID: '123456789' });
    expect([run.reason, run.results]).toEqual(['', ['primary_cluster delete iam-policy 123456789: done']]);
    expect(told(run)).toMatchObject([{ severity: 'warning' }]);
  },
  limit,
);
