import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { type CanaryOptions, sendCanary } from '../../../src/replication/proof/canary.ts';
import { canaryFolder } from '../../../src/replication/proof/canary-key.ts';
import { listVersions } from '../../../src/replication/proof/list-versions.ts';
import { type OpenWriter, openWriter } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { listen } from '../../support/listen.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, createVersionedBucket, openRig, put, setRules } from '../../support/replication-rig.ts';
import { sendSigned } from '../../support/signed-request.ts';

let here: MinioServer;
let there: MinioServer;
let from: OpenWriter;
let to: OpenWriter;

beforeAll(async () => {
  [here, there] = await Promise.all([startServer(), startServer()]);
  from = openRig('here', here);
  to = openRig('there', there);
});

afterAll(async () => {
  await Promise.all([from?.close(), to?.close()]);
  await Promise.all([here?.stop(), there?.stop()]);
});

/** A bucket of that name at both, and the ARN from the first to the second. */
async function prepare(bucket: string): Promise<string> {
  await Promise.all([createVersionedBucket(from, bucket), createVersionedBucket(to, bucket)]);
  return addTarget(from, there, bucket);
}

function send(bucket: string, more: Partial<CanaryOptions> = {}) {
  const ends = { source: { writer: from, bucket }, targets: [{ writer: to, bucket }] };
  return sendCanary({ ...ends, prefix: '', tags: [], timeoutSeconds: 20, ...more });
}

async function listAll(bucket: string): Promise<string[]> {
  const names: string[] = [];
  for (const writer of [from, to]) {
    for await (const { key, deletion } of listVersions(writer, bucket)) {
      names.push(`${writer.alias}: ${key}${deletion ? ' (delete marker)' : ''}`);
    }
  }
  return names;
}

describe('a canary', () => {
  test.each([
    { bucket: 'one-way-deletes', both: false, deletes: true },
    { bucket: 'one-way-kept', both: false, deletes: false },
    { bucket: 'two-way-deletes', both: true, deletes: true },
    { bucket: 'two-way-kept', both: true, deletes: false },
  ])('arrives and leaves both ends clean: $bucket', async ({ bucket, both, deletes }) => {
    await setRules(from, bucket, [{ arn: await prepare(bucket), deletes }]);
    if (both) await setRules(to, bucket, [{ arn: await addTarget(to, here, bucket), deletes }]);
    const [canary] = await send(bucket);
    expect(canary).toEqual({ outcome: 'arrived', seconds: expect.any(Number), removed: true });
    expect(canary?.seconds).toBeGreaterThan(0);
    expect(canary?.seconds).toBeLessThan(20);
    await sleep(1500);
    expect(await listAll(bucket)).toEqual([]);
  });

  test('is covered by a rule with a prefix and tags', async () => {
    const bucket = 'tagged';
    const arn = await prepare(bucket);
    const filter = '<And><Prefix>logs/</Prefix><Tag><Key>team a</Key><Value>x+y=z:1/@</Value></Tag></And>';
    const off = '<Status>Disabled</Status>';
    const rule = `<Rule><Status>Enabled</Status><Priority>1</Priority><DeleteMarkerReplication>${off}</DeleteMarkerReplication><Filter>${filter}</Filter><Destination><Bucket>${arn}</Bucket></Destination></Rule>`;
    const body = `<ReplicationConfiguration>${rule}</ReplicationConfiguration>`;
    await sendSigned(here, { method: 'PUT', path: `/${bucket}?replication=`, body });
    const tags = [{ key: 'team a', value: 'x+y=z:1/@' }];
    expect(await send(bucket, { prefix: 'logs/', tags })).toMatchObject([{ outcome: 'arrived' }]);
    expect(await send(bucket, { prefix: 'logs/', timeoutSeconds: 2 })).toEqual([
      { outcome: 'late', message: 'Not in there/tagged after 2 s.', removed: true },
    ]);
    expect(await listAll(bucket)).toEqual([]);
  });

  test('is timed at each of several targets', async () => {
    const bucket = 'several';
    const third = await startServer();
    const writer = openRig('third', third);
    const first = await prepare(bucket);
    await createVersionedBucket(writer, bucket);
    const second = await addTarget(from, third, bucket);
    await setRules(from, bucket, [{ arn: first }, { arn: second }]);
    const targets = [to, writer].map((end) => ({ writer: end, bucket }));
    expect(await send(bucket, { targets })).toMatchObject([{ outcome: 'arrived' }, { outcome: 'arrived' }]);
    await third.kill();
    const [alive, gone] = await send(bucket, { targets });
    expect(alive).toMatchObject({ outcome: 'arrived', removed: false });
    expect(gone).toMatchObject({ outcome: 'not-sent', message: expect.stringContaining('third/several') });
    await third.restart();
    await expect.poll(() => listAll(bucket)).toEqual([]);
    await writer.close();
    await third.stop();
  });

  test('is late when the source cannot reach the target, and nothing comes afterwards', async () => {
    const bucket = 'cut-off';
    const way = await openWay(there.port);
    for (const writer of [from, to]) await createVersionedBucket(writer, bucket);
    const arn = await addTarget(from, { ...there, url: way.url }, bucket);
    await setRules(from, bucket, [{ arn, deletes: true }]);
    await way.cut();
    const [canary] = await send(bucket, { timeoutSeconds: 3 });
    expect(canary).toMatchObject({ outcome: 'late', removed: true });
    await way.mend();
    await sleep(8000);
    expect(await listAll(bucket)).toEqual([]);
    await way.cut();
  });

  test('is not sent into a bucket that would keep it, nor one that is not versioned', async () => {
    const kept = 'kept-for-years';
    await from.write(routes.createLockedBucket, { bucket: kept });
    await to.write(routes.createLockedBucket, { bucket: kept });
    const retention =
      '<Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>1</Days></DefaultRetention></Rule>';
    const lock = `<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>${retention}</ObjectLockConfiguration>`;
    await from.write(routes.setObjectLock, { bucket: kept }, lock);
    expect(await send(kept)).toEqual([
      { outcome: 'not-possible', message: expect.stringContaining('default retention'), removed: true },
    ]);
    const plain = 'never-versioned';
    for (const writer of [from, to]) await writer.write(routes.createBucket, { bucket: plain });
    expect(await send(plain)).toMatchObject([{ outcome: 'not-sent', removed: true }]);
    expect([...(await listAll(kept)), ...(await listAll(plain))]).toEqual([]);
  });

  test("comes through a target's default retention, and can be removed there", async () => {
    const bucket = 'target-keeps';
    for (const writer of [from, to]) await writer.write(routes.createLockedBucket, { bucket });
    const retention =
      '<Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>1</Days></DefaultRetention></Rule>';
    const lock = `<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>${retention}</ObjectLockConfiguration>`;
    await to.write(routes.setObjectLock, { bucket }, lock);
    await setRules(from, bucket, [{ arn: await addTarget(from, there, bucket), deletes: true }]);
    expect(await send(bucket)).toMatchObject([{ outcome: 'arrived', removed: true }]);
    expect(await listAll(bucket)).toEqual([]);
  });

  test('leaves nothing when the run is cancelled on the way', async () => {
    const bucket = 'cancelled';
    const arn = await prepare(bucket);
    await setRules(from, bucket, [{ arn, deletes: false }]);
    for (const delayMs of [0, 20, 60, 150, 400]) {
      const controller = new AbortController();
      const { signal } = controller;
      const open = (server: MinioServer, alias: string) => {
        const { url, accessKey, secretKey } = server;
        return openWriter({ alias, url: new URL(url), accessKey, secretKey }, { signal });
      };
      const source = { writer: open(here, 'here'), bucket };
      const targets = [{ writer: open(there, 'there'), bucket }];
      setTimeout(() => controller.abort(), delayMs);
      // The one that never arrives waits until it is cancelled.
      if (delayMs === 400) await setRules(from, bucket, [{ arn, enabled: false }]);
      const outcome = await send(bucket, { source, targets, signal }).catch((error: unknown) => error);
      if (delayMs === 400) expect(outcome).toBeInstanceOf(ServiceError);
      await sleep(1500);
      expect(await listAll(bucket)).toEqual([]);
    }
  });

  test('takes with it what an earlier one left, and nothing else', async () => {
    const bucket = 'leftover';
    await setRules(from, bucket, [{ arn: await prepare(bucket), deletes: true }]);
    const old = {
      'x-minio-source-replication-request': 'true',
      'x-minio-source-mtime': '2026-01-01T00:00:00Z',
    };
    const path = `/${bucket}/${canaryFolder}old?versionId=11111111-1111-4111-8111-111111111111`;
    await sendSigned(there, { method: 'PUT', path, body: 'left', headers: old });
    await put(to, bucket, `${canaryFolder}of-another-run`);
    expect(await send(bucket)).toMatchObject([{ outcome: 'arrived' }]);
    expect(await listAll(bucket)).toEqual([`there: ${canaryFolder}of-another-run`]);
  });
});

/** A way to a server that can be cut, while the server itself stays in reach. */
async function openWay(port: number) {
  const sockets = new Set<Socket>();
  const build = (): Server =>
    createServer((near) => {
      const far = dial(port, '127.0.0.1');
      for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
      near.pipe(far).pipe(near);
    });
  let server = build();
  const url = await listen(server);
  return {
    url,
    async cut() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      server = build();
      await new Promise<void>((resolve) => server.listen(Number(new URL(url).port), '127.0.0.1', resolve));
    },
  };
}
