import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as applyPolicies } from '../../../actions/apply-policies/run.ts';
import { action as planAction } from '../../../actions/plan/run.ts';
import { action as setUpReplication } from '../../../actions/setup-replication/run.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { createIdentity } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

const aliases = ['primary_cluster', 'second_cluster', 'dr_cluster'] as const;

let servers: MinioServer[];
let stage: ReplicationStage;

const anyoneReads = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*' },
  ],
};
const policy = { defaultPolicyFile: 'policies/read.json', public: 'read' };

beforeAll(async () => {
  servers = await Promise.all(aliases.map(() => startServer()));
  const entries = aliases.map((alias, index) => [alias, servers[index]]);
  stage = await createReplicationStage(Object.fromEntries(entries));
  await stage.workspace.write({ 'policies/read.json': anyoneReads });
});
afterAll(async () => {
  await stage.remove();
  await Promise.all(servers.map((server) => server.stop()));
});

const link = (from: string, to: string, bucket: string, more: object = {}) => ({
  sourceAlias: from,
  sourceBucket: bucket,
  targetAlias: to,
  targetBucket: bucket,
  ...more,
});

test('one plan of empty servers is applied by every stage, and then all is whole', async () => {
  await stage.declare({
    buckets: [
      { name: 'photos', versioning: true, ...policy, tags: { a: 'b' } },
      { name: 'vault', objectLocking: true, retention: { mode: 'GOVERNANCE', days: 1 } },
      { name: 'local', sites: ['primary_cluster'], ...policy },
    ],
    replication: {
      bucketReplications: [
        link('primary_cluster', 'second_cluster', 'photos', { bidirectional: true }),
        link('primary_cluster', 'dr_cluster', 'photos'),
        link('second_cluster', 'dr_cluster', 'photos'),
        link('primary_cluster', 'dr_cluster', 'vault'),
      ],
    },
  });
  const planned = await stage.run(planAction, { 'report-dir': 'plan' });
  expect(planned.message).toBe('');
  expect(planned.findings.filter(({ rule }) => rule.startsWith('preflight/'))).toEqual([]);
  expect(planned.changes).toContain('dr_cluster create bucket photos');
  expect(planned.changes).toContain('primary_cluster create policy local');
  expect(planned.changes).toContain('primary_cluster create replication vault');
  expect(Object.keys(JSON.parse(planned.output('plan-digest')))).toEqual(
    ['apply-buckets', 'apply-policies', 'setup-replication'].flatMap((owner) =>
      aliases.map((alias) => `${alias}/${owner}`),
    ),
  );
  const inputs = { alias: 'all', 'expected-plan': planned.output('plan-path') };
  for (const action of [applyBuckets, applyPolicies, setUpReplication]) {
    const applied = await stage.run(action, inputs);
    expect([applied.message, applied.output('changed')], action.name).toEqual(['', 'true']);
  }
  const again = await stage.run(planAction, { 'fail-on-changes': 'true' });
  expect([again.message, again.changes, again.output('has-changes')]).toEqual(['', [], 'false']);
});

test('the plan file and the digests of the whole are taken alike, and another plan is refused', async () => {
  const declared = (tag: string) => [{ name: 'tagged', versioning: true, tags: { a: tag } }];
  await stage.declare({ buckets: declared('1'), replication: { bucketReplications: [] } });
  const planned = await stage.run(planAction, { alias: 'dr_cluster', 'report-dir': 'plan' });
  const reviewed = planned.output('plan-digest');
  await stage.declare({ buckets: declared('2'), replication: { bucketReplications: [] } });
  const run = (expected: string) =>
    stage.run(applyBuckets, { alias: 'dr_cluster', 'expected-plan': expected });
  expect((await run(reviewed)).reason).toBe('stale-plan');
  const told = await run(planned.output('plan-path'));
  expect([told.reason, told.message]).toEqual(['stale-plan', expect.stringContaining('other values')]);
  await stage.declare({ buckets: declared('1'), replication: { bucketReplications: [] } });
  expect((await run(reviewed)).message).toBe('');
});

test('a configuration that moved without changing anything here is applied, and said', async () => {
  const bucket = { name: 'noted', versioning: true };
  await stage.declare({ buckets: [bucket], replication: {} });
  const planned = await stage.run(planAction, { alias: 'dr_cluster', 'report-dir': 'plan' });
  expect(planned.output('config-digest')).toMatch(/^[0-9a-f]{64}$/);
  const file = JSON.parse(await readFile(planned.output('plan-path'), 'utf8'));
  expect(file.configDigest).toBe(planned.output('config-digest'));
  await stage.declare({ buckets: [{ ...bucket, purpose: 'Said now' }], replication: {} });
  const inputs = { alias: 'dr_cluster', 'expected-plan': planned.output('plan-path') };
  const applied = await stage.run(applyBuckets, inputs);
  expect([applied.reason, applied.output('changed')]).toEqual(['', 'true']);
  expect(applied.findings.map(({ rule }) => rule)).toContain('plan/moved-config');
  expect(applied.output('config-digest')).not.toBe(planned.output('config-digest'));
});

test('what would change fails a plan that was asked to, as drift', async () => {
  await stage.declare({ buckets: [{ name: 'drifted' }], replication: {} });
  const run = await stage.run(planAction, { alias: 'dr_cluster', 'fail-on-changes': 'true' });
  expect([run.reason, run.message]).toEqual(['drift', expect.stringContaining('1 to create')]);
});

test('what is to be made counts as there only where it is part of the plan', async () => {
  await stage.declare({
    buckets: [{ name: 'promised', versioning: true }],
    replication: { bucketReplications: [link('primary_cluster', 'dr_cluster', 'promised')] },
  });
  const missing = async (alias: string) => {
    const { findings } = await stage.run(planAction, { alias });
    return findings.filter(({ rule }) => rule === 'preflight/missing-bucket').map(({ message }) => message);
  };
  expect(await missing('all')).toEqual([]);
  expect(await missing('primary_cluster')).toEqual(['There is no bucket "dr_cluster/promised".']);
});

test('each server is asked for its buckets once, and only asked', async () => {
  const proxies = await Promise.all(servers.map(({ url }) => startFaultProxy(url)));
  const entries = aliases.map((alias, index) => [
    alias,
    { ...servers[index], url: proxies[index]?.url ?? '' },
  ]);
  const watched = await createReplicationStage(Object.fromEntries(entries));
  await watched.declare({
    buckets: [{ name: 'watched', versioning: true }],
    replication: { bucketReplications: [link('primary_cluster', 'dr_cluster', 'watched')] },
  });
  expect((await watched.run(planAction)).message).toBe('');
  for (const { requests } of proxies) {
    expect(requests.filter(({ path }) => path.includes('export-bucket-metadata'))).toHaveLength(1);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  }
  await watched.remove();
  await Promise.all(proxies.map((proxy) => proxy.stop()));
});

test('without declared rules nothing of replication is asked, so that a key needs no rights for it', async () => {
  const [server] = servers;
  if (!server) throw new Error('no server');
  const rights = ['admin:ExportBucketMetadata', 'admin:ServerInfo'];
  const planner = await createIdentity(server, 'plan-only', rights);
  await stage.declare({ buckets: [{ name: 'plain' }], replication: {} });
  await rm(join(stage.workspace.dir, 'config/replication_rules.json'));
  const run = await stage.run(
    planAction,
    { alias: 'primary_cluster' },
    { PRIMARY_MINIO_ACCESS_KEY: planner.accessKey, PRIMARY_MINIO_SECRET_KEY: planner.secretKey },
  );
  expect([run.message, run.changes]).toEqual(['', ['primary_cluster create bucket plain']]);
});
