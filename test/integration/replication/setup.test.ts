import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { listTargets } from '../../../src/resources/remote-target/apply.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
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
let count = 0;

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

/** A bucket of its own for each test, at both sites; the one rule that leads from one to the other. */
async function declareRule(more: object = {}): Promise<string> {
  const bucket = nameBucket();
  await Promise.all([here, there].map((site) => createVersionedBucket(site, bucket)));
  await declare(bucket, more);
  return bucket;
}

function nameBucket(): string {
  count += 1;
  return `data-${count}`;
}

function declare(bucket: string, more: object = {}): Promise<void> {
  const buckets = [{ name: bucket, versioning: true }];
  return stage.declare({ buckets, replication: { bucketReplications: [describeRule(bucket, more)] } });
}

function describeRule(bucket: string, more: object = {}): object {
  return {
    sourceAlias: 'primary_cluster',
    sourceBucket: bucket,
    targetAlias: 'dr_cluster',
    targetBucket: bucket,
    ...more,
  };
}

/** What is there, past the proxy. */
async function lookAt(bucket: string): Promise<{ targets: number; rules: number }> {
  const targets = await listTargets(here, bucket);
  const reply = await here.read(routes.getReplication, { bucket }).catch(() => undefined);
  return { targets: targets.length, rules: (reply?.body.toString().match(/<Rule>/g) ?? []).length };
}

async function expectSettled(bucket: string): Promise<void> {
  expect(await lookAt(bucket)).toEqual({ targets: 1, rules: 1 });
  expect(await stage.run(setup)).toMatchObject({ reason: '', changes: [] });
}

describe('a rule is set up', () => {
  test('with its target, once; then there is nothing to do', async () => {
    const bucket = await declareRule();
    const run = await stage.run(setup);
    expect(run).toMatchObject({
      reason: '',
      results: [
        `primary_cluster create remote-target ${bucket} → dr_cluster/${bucket}: done`,
        `primary_cluster create replication ${bucket}: done`,
      ],
    });
    await expectSettled(bucket);
  });

  test('and removed by its declaration, with the target that nothing uses then', async () => {
    const bucket = await declareRule();
    await stage.run(setup);
    await declare(bucket, { state: 'absent' });
    const run = await stage.run(setup);
    expect(run).toMatchObject({ reason: '' });
    expect(run.changes).toEqual([
      `primary_cluster delete replication ${bucket}`,
      `primary_cluster delete remote-target ${bucket} → dr_cluster/${bucket}`,
    ]);
    expect(await lookAt(bucket)).toEqual({ targets: 0, rules: 0 });
    expect(await stage.run(setup)).toMatchObject({ reason: '', changes: [] });
  });

  test('in plan mode nothing is written', async () => {
    const bucket = await declareRule();
    const run = await stage.run(setup, { mode: 'plan' });
    expect(run.changes).toHaveLength(2);
    expect(await lookAt(bucket)).toEqual({ targets: 0, rules: 0 });
  });
});

describe('what nobody declared', () => {
  test('an undeclared target that would go with the last rule makes the plan unsafe', async () => {
    const bucket = await declareRule();
    await stage.run(setup);
    const third = await startServer();
    try {
      const far = openRig('far', third);
      await createVersionedBucket(far, bucket);
      await far.close();
      await addTarget(here, third, bucket);
      await declare(bucket, { state: 'absent' });
      const refused = await stage.run(setup);
      expect(refused).toMatchObject({ reason: 'unsafe-plan', results: [] });
      expect(refused.message).toContain(new URL(third.url).host);
      expect(await lookAt(bucket)).toEqual({ targets: 2, rules: 1 });
      expect(await stage.run(setup, { unmanaged: 'delete' })).toMatchObject({ reason: '' });
      expect(await lookAt(bucket)).toEqual({ targets: 0, rules: 0 });
    } finally {
      await third.stop();
    }
  });

  test('a rule made by hand stays, and is told', async () => {
    const bucket = await declareRule({ prefix: 'kept/' });
    const arn = await addTarget(here, recovery, bucket);
    await setRules(here, bucket, [{ arn, prefix: 'by-hand/', existingObjects: true }]);
    const run = await stage.run(setup);
    expect(run).toMatchObject({ reason: '' });
    expect(await lookAt(bucket)).toEqual({ targets: 1, rules: 2 });
    const again = await stage.run(setup);
    expect(again).toMatchObject({
      reason: '',
      changes: [],
      reports: [`primary_cluster report replication ${bucket}`],
    });
  });
});

describe('told before anything is written, at both ends', () => {
  const expectRefused = async (bucket: string, ...rules: string[]) => {
    const run = await stage.run(setup);
    expect(run.reason).toBe('findings');
    expect(run.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(run.findings.every(({ source }) => source?.line !== undefined)).toBe(true);
    expect(run.results).toEqual([]);
    expect(await lookAt(bucket)).toEqual({ targets: 0, rules: 0 });
  };

  test('a target bucket that is missing; a plan takes it for one that is still to come', async () => {
    const bucket = nameBucket();
    await createVersionedBucket(here, bucket);
    await declare(bucket);
    await expectRefused(bucket, 'preflight/missing-bucket');
    const plan = await stage.run(setup, { mode: 'plan' });
    expect(plan.reason).toBe('');
    expect(plan.reporter.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'warning preflight/missing-bucket',
    ]);
  });

  test('both ends unversioned', async () => {
    const bucket = nameBucket();
    await Promise.all([here, there].map((site) => site.write(routes.createBucket, { bucket })));
    await declare(bucket);
    await expectRefused(bucket, 'preflight/unversioned', 'preflight/unversioned');
  });

  test('object locking at the source only', async () => {
    const bucket = nameBucket();
    await here.write(routes.createLockedBucket, { bucket });
    await createVersionedBucket(there, bucket);
    await declare(bucket);
    await expectRefused(bucket, 'preflight/lock');
  });

  test('two aliases of one server', async () => {
    await declareRule();
    const run = await stage.run(setup, {}, { DR_MINIO_URL: primary.url, ...describeKeys(primary) });
    expect(run).toMatchObject({ reason: 'invalid-config' });
    expect(run.message).toContain('are the same server');
  });
});

function describeKeys({ accessKey, secretKey }: MinioServer) {
  return { DR_MINIO_ACCESS_KEY: accessKey, DR_MINIO_SECRET_KEY: secretKey };
}

describe('when something fails on the way', () => {
  test('a rule that can’t be set takes its target back; the next run does both', async () => {
    const bucket = await declareRule();
    const path = new RegExp(`^/${bucket}\\?replication`);
    proxy.fail({ fault: { status: 403, body: denied }, method: 'PUT', path });
    const run = await stage.run(setup);
    expect(run.reason).not.toBe('');
    expect(run.results.map((line) => line.split(': ').at(-1))).toEqual(['failed', 'failed']);
    expect(await lookAt(bucket)).toEqual({ targets: 0, rules: 0 });
    expect(await stage.run(setup)).toMatchObject({ reason: '' });
    await expectSettled(bucket);
  });

  test.each(['lose-reply', 'reset'] as const)(
    '%s on set-remote-target: one target, one rule',
    async (fault) => {
      const bucket = await declareRule();
      proxy.fail({ fault, method: 'PUT', path: /set-remote-target/ });
      expect(await stage.run(setup)).toMatchObject({ reason: '' });
      await expectSettled(bucket);
    },
  );

  test('a lost reply to the rules: what took effect is done', async () => {
    const bucket = await declareRule();
    proxy.fail({ fault: 'lose-reply', method: 'PUT', path: /replication/, times: 1 });
    expect(await stage.run(setup)).toMatchObject({ reason: '' });
    await expectSettled(bucket);
  });

  test('a target that is down is told by the server that is to send, and leaves nothing behind', async () => {
    const bucket = await declareRule();
    const environment = { DR_MINIO_REPLICATION_URL: 'http://127.0.0.1:9' };
    const run = await stage.run(setup, {}, environment);
    // The sending server answered, so it is not the one that can't be reached.
    expect(run).toMatchObject({ reason: 'server-error' });
    expect(run.message).toContain('127.0.0.1:9');
    expect(await lookAt(bucket)).toEqual({ targets: 0, rules: 0 });
  });

  test('the sending server restarts between target and rule', async () => {
    const bucket = await declareRule();
    await addTarget(here, recovery, bucket);
    await primary.restart();
    const run = await stage.run(setup);
    expect(run).toMatchObject({ reason: '' });
    await expectSettled(bucket);
  });

  test('other keys at the target are replaced in place, and the plan says so', async () => {
    const bucket = await declareRule();
    await stage.run(setup);
    const receiver = await createIdentity(recovery, 'receiver', ['s3:*']);
    const environment = {
      DR_MINIO_REPLICATION_ACCESS_KEY: receiver.accessKey,
      DR_MINIO_REPLICATION_SECRET_KEY: receiver.secretKey,
    };
    const run = await stage.run(setup, {}, environment);
    expect(run).toMatchObject({
      reason: '',
      changes: [`primary_cluster update remote-target ${bucket} → dr_cluster/${bucket}`],
    });
    expect(await stage.run(setup, {}, environment)).toMatchObject({ reason: '', changes: [] });
    expect(await lookAt(bucket)).toEqual({ targets: 1, rules: 1 });
    const shown = JSON.stringify([run.reporter.said, run.reporter.summaries, run.reporter.logged]);
    for (const secret of [receiver.secretKey, primary.secretKey, recovery.secretKey]) {
      expect(shown).not.toContain(secret);
    }
  });
});

const denied = '<Error><Code>AccessDenied</Code><Message>no</Message></Error>';
