import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { listTargets } from '../../../src/resources/remote-target/apply.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { createIdentity } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, createVersionedBucket, openRig, setRules } from '../../support/replication-rig.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

let primary: MinioServer;
let recovery: MinioServer;
/** In front of the primary site. */
let proxy: FaultProxy;
let stage: ReplicationStage;
let here: OpenWriter;
let there: OpenWriter;

beforeAll(async () => {
  [primary, recovery] = await Promise.all([startServer(), startServer()]);
  proxy = await startFaultProxy(primary.url);
  stage = await createReplicationStage({
    primary_cluster: { ...primary, url: proxy.url },
    dr_cluster: recovery,
  });
  [here, there] = [openRig('primary_cluster', primary), openRig('dr_cluster', recovery)];
});

afterAll(async () => {
  await Promise.all([here?.close(), there?.close(), stage?.remove(), proxy?.stop()]);
  await Promise.all([primary?.stop(), recovery?.stop()]);
});

async function prepare(bucket: string, more: object = {}): Promise<void> {
  await Promise.all([here, there].map((site) => createVersionedBucket(site, bucket)));
  await declare(bucket, more);
}

function declare(bucket: string, more: object = {}): Promise<void> {
  const ends = { sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster' };
  const rule = { ...ends, sourceBucket: bucket, targetBucket: bucket, ...more };
  const buckets = [{ name: bucket, versioning: true }];
  return stage.declare({ buckets, replication: { bucketReplications: [rule] } });
}

const seen = (bucket: string) =>
  proxy.requests.some(({ method, path }) => method === 'GET' && path.startsWith(`/${bucket}?replication`));

test('a run that is cancelled between a target and its rule takes the target back', async () => {
  await prepare('cancelled');
  proxy.fail({ fault: 'hang', method: 'GET', path: /^\/cancelled\?replication/ });
  const cancel = new AbortController();
  const timer = setInterval(() => seen('cancelled') && cancel.abort(), 5);
  const run = await stage.run(setup, {}, {}, cancel.signal).finally(() => clearInterval(timer));
  expect(run.reason).toBe('cancelled');
  expect(run.results).toEqual([
    'primary_cluster create remote-target cancelled → dr_cluster/cancelled: failed',
    'primary_cluster create replication cancelled: failed',
  ]);
  expect(run.message).toMatch(/Taken back/);
  expect(await listTargets(here, 'cancelled')).toEqual([]);
});

test('without the right to export, every bucket is seen all the same', async () => {
  await prepare('elsewhere');
  const arn = await addTarget(here, recovery, 'elsewhere');
  await setRules(here, 'elsewhere', [{ arn }]);
  const user = await createIdentity(primary, 'no-export', [
    'admin:ServerInfo',
    'admin:GetBucketTarget',
    'admin:SiteReplicationInfo',
    's3:*',
  ]);
  await stage.declare({ replication: { bucketReplications: [] } });
  const keys = { PRIMARY_MINIO_ACCESS_KEY: user.accessKey, PRIMARY_MINIO_SECRET_KEY: user.secretKey };
  const whole = await stage.run(setup, { mode: 'plan' });
  const run = await stage.run(setup, { mode: 'plan' }, keys);
  expect(run.changes).toContain('primary_cluster delete replication elsewhere');
  expect(run.changes).toEqual(whole.changes);
});
