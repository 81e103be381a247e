/** The keys that servers sign in with at each other. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { listTargets } from '../../../src/resources/remote-target/apply.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import { createIdentity } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createVersionedBucket, openRig } from '../../support/replication-rig.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

let primary: MinioServer;
let recovery: MinioServer;
let stage: ReplicationStage;
let here: OpenWriter;
let there: OpenWriter;
let count = 0;

beforeAll(async () => {
  [primary, recovery] = await Promise.all([startServer(), startServer()]);
  stage = await createReplicationStage({ primary_cluster: primary, dr_cluster: recovery });
  [here, there] = [openRig('primary_cluster', primary), openRig('dr_cluster', recovery)];
});

afterAll(async () => {
  await Promise.all([here?.close(), there?.close(), stage?.remove()]);
  await Promise.all([primary?.stop(), recovery?.stop()]);
});

/** A bucket of its own for each test, at both sites; the one rule that leads from one to the other. */
async function declareRule(): Promise<string> {
  count += 1;
  const bucket = `data-${count}`;
  await Promise.all([here, there].map((site) => createVersionedBucket(site, bucket)));
  const rule = {
    sourceAlias: 'primary_cluster',
    sourceBucket: bucket,
    targetAlias: 'dr_cluster',
    targetBucket: bucket,
  };
  const buckets = [{ name: bucket, versioning: true }];
  await stage.declare({ buckets, replication: { bucketReplications: [rule] } });
  return bucket;
}

async function countTargets(bucket: string): Promise<number> {
  return (await listTargets(here, bucket)).length;
}

test('keys that the target does not take, or that may not receive', async () => {
  const bucket = await declareRule();
  const environment = (accessKey: string, secretKey: string) => ({
    DR_MINIO_REPLICATION_ACCESS_KEY: accessKey,
    DR_MINIO_REPLICATION_SECRET_KEY: secretKey,
  });
  const wrong = await stage.run(setup, {}, environment('nobody', 'wrong-secret-key'));
  expect(wrong.findings.map(({ rule }) => rule)).toEqual(['preflight/keys']);
  const reader = await createIdentity(recovery, 'weak-reader', ['s3:GetBucketVersioning', 's3:ListBucket']);
  const weak = await stage.run(setup, {}, environment(reader.accessKey, reader.secretKey));
  expect(weak.findings.map(({ rule }) => rule)).toEqual(['preflight/permission']);
  expect(weak.findings[0]?.message).toContain('s3:ReplicateObject');
  expect(await countTargets(bucket)).toBe(0);
});

test('a secret key without its access key', async () => {
  await declareRule();
  const run = await stage.run(setup, {}, { DR_MINIO_REPLICATION_SECRET_KEY: 'a-secret-of-nobody' });
  expect(run).toMatchObject({ reason: 'missing-credentials' });
  expect(run.findings[0]?.message).toContain('DR_MINIO_REPLICATION_ACCESS_KEY');
});

test('an access key without its secret key, which is enough for the same plan', async () => {
  const bucket = await declareRule();
  const whole = {
    DR_MINIO_REPLICATION_ACCESS_KEY: recovery.accessKey,
    DR_MINIO_REPLICATION_SECRET_KEY: recovery.secretKey,
  };
  const half = { DR_MINIO_REPLICATION_ACCESS_KEY: recovery.accessKey };
  const refused = await stage.run(setup, {}, half);
  expect(refused.findings.map(({ rule }) => rule)).toEqual(['credentials/missing']);
  expect(refused.findings[0]?.mend).toContain('DR_MINIO_REPLICATION_SECRET_KEY');
  expect(await countTargets(bucket)).toBe(0);
  const plan = await stage.run(setup, { mode: 'plan' }, half);
  expect(plan.reporter.findings.map(({ rule }) => rule)).toEqual(['preflight/untried-keys']);
  const applied = await stage.run(setup, { 'expected-plan': plan.output('plan-digest') }, whole);
  expect(applied.reason).toBe('');
  const again = await stage.run(setup, { mode: 'plan' }, half);
  expect(again.output('has-changes')).toBe('false');
});
