import { describe, expect, vi } from 'vitest';
import { action as applyAccess } from '../../../actions/apply-access/run.ts';
import { action as check } from '../../../actions/cluster-check/run.ts';
import { action as importAction } from '../../../actions/import/run.ts';
import { action as planAction } from '../../../actions/plan/run.ts';
import { advisories } from '../../../src/cluster/judge/advisory.ts';
import { readIdentity } from '../../support/least-privilege.ts';
import type { ActionRun, ReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { aliases, describeRule, prepareBucket } from './replicated.ts';
import { createHolder, forReplication, type Keys, type Servers, type Turn, tryIdentity } from './trial.ts';

let replicator: Keys;

const access = { groups: [{ name: 'people', members: [] }] };

async function prepare(servers: Servers, stage: ReplicationStage): Promise<void> {
  await stage.workspace.write({ 'config/access.json': access });
  expect(await stage.run(applyAccess, { alias: 'all' })).toMatchObject({ reason: '' });
  await prepareBucket(servers, 'data', true);
  replicator = forReplication(await createHolder(servers, 'replicator', await readIdentity('replicate')));
}

const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*' },
  ],
};
/** Settings, policies, rules and groups, at two sites. */
async function runPlan({ stage, as }: Turn): Promise<ActionRun> {
  const read = { defaultPolicyFile: 'policies/read.json', public: 'read' };
  await stage.workspace.write({ 'policies/read.json': policy });
  await stage.declare({
    buckets: [
      { name: 'data', versioning: true, quota: '1GiB', ...read },
      { name: 'new', versioning: true, tags: { a: 'b' } },
    ],
    replication: { bucketReplications: [describeRule('data')] },
  });
  return stage.run(planAction, {}, { ...as, ...replicator });
}

const onePlan = [
  'primary_cluster create bucket new',
  'primary_cluster create quota data',
  'primary_cluster create policy data',
];

await describe('a plan of everything', () =>
  tryIdentity({
    identity: 'plan',
    aliases,
    fallsBack: ['admin:ServerInfo'],
    prepare,
    run: runPlan,
    expectWhole: ({ changes }) => expect(changes).toEqual(expect.arrayContaining(onePlan)),
  }));

await describe('a plan of everything, read at once', () =>
  tryIdentity({
    identity: 'bulk-export',
    beside: ['plan'],
    aliases,
    fallsBack: ['admin:ExportBucketMetadata'],
    prepare,
    run: runPlan,
    expectWhole: ({ changes, reporter }) => {
      expect(changes).toEqual(expect.arrayContaining(onePlan));
      expect(reporter.logged.join()).not.toContain('bulk export');
    },
  }));

await describe('a plan of what is to go', () =>
  tryIdentity({
    identity: 'inspect-buckets',
    beside: ['plan'],
    prepare: async (servers) => {
      for (const server of Object.values(servers)) await sendSigned(server, { method: 'PUT', path: '/gone' });
    },
    run: async ({ stage, as }) => {
      await stage.workspace.write({ 'config/buckets_definition.json': [{ name: 'gone', state: 'absent' }] });
      return stage.run(planAction, { 'allow-delete-buckets': 'true' }, as);
    },
    expectWhole: ({ changes }) => expect(changes).toEqual(['primary_cluster delete bucket gone']),
  }));

await describe('an import', () =>
  tryIdentity({
    identity: 'import',
    aliases,
    fallsBack: [
      'admin:ServerInfo',
      'admin:ListUserPolicies',
      'admin:ListUsers',
      'admin:ListGroups',
      'admin:GetGroup',
      'admin:ListServiceAccounts',
    ],
    prepare,
    run: ({ stage, as }) => stage.run(importAction, { overwrite: 'true' }, as),
    expectWhole: ({ output }) =>
      expect([output('buckets'), output('rules'), output('left-out')]).toEqual(['1', '1', '0']),
  }));

/** The scanner counts what is there within seconds, but not at once. */
async function waitUntilCounted(servers: Servers): Promise<void> {
  const [server] = Object.values(servers);
  if (!server) throw new Error('no server');
  await sendSigned(server, { method: 'PUT', path: '/counted' });
  await sendSigned(server, { method: 'PUT', path: '/counted/one', body: 'x' });
  const path = '/minio/admin/v3/datausageinfo';
  const count = async () => {
    const usage = (await (await sendSigned(server, { method: 'GET', path })).json()) as {
      objectsCount: number;
    };
    return usage.objectsCount;
  };
  await vi.waitFor(async () => expect(await count()).toBe(1), { timeout: 50_000, interval: 500 });
}

const versions = {
  'built-from': 'RELEASE.2025-10-15T17-29-55Z',
  'accept-advisories': advisories.flatMap(({ id }) => id).join(),
};

await describe('a look at a cluster', () =>
  tryIdentity({
    identity: 'cluster-check',
    server: { drives: 4, env: { MINIO_SCANNER_SPEED: 'fastest' } },
    prepare: waitUntilCounted,
    run: ({ stage, as }) => stage.run(check, versions, as),
    expectWhole: ({ output }) => expect(output('status')).toBe('ok'),
  }));
