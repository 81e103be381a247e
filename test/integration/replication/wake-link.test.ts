import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as check } from '../../../actions/replication-check/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import type { CheckReport } from '../../../src/replication/check-report.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createVersionedBucket, openRig, put } from '../../support/replication-rig.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

let primary: MinioServer;
let recovery: MinioServer;
let stage: ReplicationStage;

const ruleOf = (bucket: string, more: object = {}) => ({
  sourceAlias: 'primary_cluster',
  sourceBucket: bucket,
  targetAlias: 'dr_cluster',
  targetBucket: bucket,
  ...more,
});
const part = ruleOf('part', { prefix: 'some/' });
const tags = ruleOf('tags', { tags: [{ key: 'k', value: 'v' }], deleteMarkers: false });

beforeAll(async () => {
  [primary, recovery] = await Promise.all([startServer(), startServer()]);
  stage = await createReplicationStage({ primary_cluster: primary, dr_cluster: recovery });
  const rigs = [openRig('primary_cluster', primary), openRig('dr_cluster', recovery)] as const;
  for (const rig of rigs) for (const name of ['data', 'part', 'tags']) await createVersionedBucket(rig, name);
  await stage.declare({
    buckets: ['data', 'part', 'tags'].map((name) => ({ name, versioning: true })),
    replication: { bucketReplications: [ruleOf('data')] },
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

test.each([
  ['a prefix', part, 'online'],
  ['tags, for which nothing can be asked', tags, 'unknown'],
])(
  'after a quiet restart of a server whose rule has %s, nothing is in doubt',
  async (_title, rule, state) => {
    await stage.declare({ replication: { bucketReplications: [rule] } });
    expect(await stage.run(setup, { unmanaged: 'delete', 'max-deletes': '9' })).toMatchObject({ reason: '' });
    await primary.restart();
    const run = await stage.run(check);
    expect([run.reason, run.output('status')]).toEqual(['', 'ok']);
    const report: CheckReport = JSON.parse(await readFile(run.output('report-path'), 'utf8'));
    expect(report.rules.map(({ link }) => link.state)).toEqual([state]);
  },
);
