import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as check } from '../../../actions/replication-check/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createVersionedBucket, openRig, put } from '../../support/replication-rig.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

let primary: MinioServer;
let recovery: MinioServer;
let stage: ReplicationStage;

beforeAll(async () => {
  [primary, recovery] = await Promise.all([startServer(), startServer()]);
  stage = await createReplicationStage({ primary_cluster: primary, dr_cluster: recovery });
  const rigs = [openRig('primary_cluster', primary), openRig('dr_cluster', recovery)] as const;
  for (const rig of rigs) await createVersionedBucket(rig, 'data');
  const rule = { sourceAlias: 'primary_cluster', sourceBucket: 'data', targetAlias: 'dr_cluster' };
  await stage.declare({
    buckets: [{ name: 'data', versioning: true }],
    replication: { bucketReplications: [{ ...rule, targetBucket: 'data' }] },
  });
  expect(await stage.run(setup)).toMatchObject({ reason: '' });
  await put(rigs[0], 'data', 'before');
  await Promise.all(rigs.map((rig) => rig.close()));
});

afterAll(async () => {
  await Promise.all([primary?.stop(), recovery?.stop(), stage?.remove()]);
});

test('a check right after the rules are set, and one after a quiet restart, are not left in doubt', async () => {
  const fresh = await stage.run(check);
  expect([fresh.reason, fresh.output('status')]).toEqual(['', 'ok']);
  await primary.restart();
  const restarted = await stage.run(check);
  expect([restarted.reason, restarted.output('status')]).toEqual(['', 'ok']);
  expect(restarted.reporter.logged.join()).toContain('has not looked at all its targets yet');
});

test('a target that is away after a restart is told as away', async () => {
  await recovery.kill();
  await primary.restart();
  const run = await stage.run(check, { 'max-downtime': '0' });
  expect([run.reason, run.output('status')]).toEqual(['behind', 'critical']);
  await recovery.restart();
});
