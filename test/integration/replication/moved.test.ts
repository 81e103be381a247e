import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { listTargets } from '../../../src/resources/remote-target/apply.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, createVersionedBucket, openRig, put, setRules } from '../../support/replication-rig.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

let primary: MinioServer;
let recovery: MinioServer;
/** Other addresses of the recovery site. */
let former: FaultProxy;
let later: FaultProxy;
let stage: ReplicationStage;
let here: OpenWriter;
let there: OpenWriter;

beforeAll(async () => {
  [primary, recovery] = await Promise.all([startServer(), startServer()]);
  [former, later] = await Promise.all([startFaultProxy(recovery.url), startFaultProxy(recovery.url)]);
  stage = await createReplicationStage({ primary_cluster: primary, dr_cluster: recovery });
  [here, there] = [openRig('primary_cluster', primary), openRig('dr_cluster', recovery)];
});

afterAll(async () => {
  await Promise.all([here?.close(), there?.close(), stage?.remove(), former?.stop(), later?.stop()]);
  await Promise.all([primary?.stop(), recovery?.stop()]);
});

async function prepare(bucket: string): Promise<void> {
  await Promise.all([here, there].map((site) => createVersionedBucket(site, bucket)));
  const ends = { sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster' };
  const rule = { ...ends, sourceBucket: bucket, targetBucket: bucket };
  const buckets = [{ name: bucket, versioning: true }];
  await stage.declare({ buckets, replication: { bucketReplications: [rule] } });
}

const at = ({ url }: { readonly url: string }) => ({ DR_MINIO_URL: url });
const quiet = { unmanaged: 'ignore' };

async function arrives(bucket: string, key: string): Promise<void> {
  await put(here, bucket, key);
  await expect
    .poll(
      () =>
        sendSigned(recovery, { method: 'HEAD', path: `/${bucket}/${key}` }).then(
          () => true,
          () => false,
        ),
      {
        timeout: 15_000,
      },
    )
    .toBe(true);
}

describe('a changed address', () => {
  test('moves the target, whether or not the former one still answers; rules and data stay', async () => {
    await prepare('moving');
    expect(await stage.run(setup, quiet, at(former))).toMatchObject({ reason: '' });
    const [before] = await listTargets(here, 'moving');
    const rules = async () => (await here.read(routes.getReplication, { bucket: 'moving' })).body.toString();
    const rulesBefore = await rules();
    for (const place of [later, recovery]) {
      const run = await stage.run(setup, quiet, at(place));
      expect(run).toMatchObject({
        reason: '',
        changes: ['primary_cluster update remote-target moving → dr_cluster/moving'],
      });
      const targets = await listTargets(here, 'moving');
      expect(targets).toMatchObject([{ arn: before?.arn, target: { endpoint: new URL(place.url).host } }]);
      expect((await stage.run(setup, { ...quiet, mode: 'plan' }, at(place))).changes).toEqual([]);
      await arrives('moving', new URL(place.url).port);
      // The next move leaves a dead address.
      if (place === later) await later.stop();
    }
    expect(await rules()).toBe(rulesBefore);
  }, 60_000);

  test('of a target that somebody else made is told, since nothing ties the two together', async () => {
    await prepare('foreign');
    const arn = await addTarget(here, { ...recovery, url: former.url }, 'foreign');
    await setRules(here, 'foreign', [{ arn }]);
    const run = await stage.run(setup, { mode: 'plan' });
    expect(run.changes).toContain('primary_cluster create remote-target foreign → dr_cluster/foreign');
    expect(run.reporter.said.join('\n')).toMatch(/address of no alias/);
  });
});
