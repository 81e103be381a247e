import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFailed } from '../../../src/replication/proof/failed-version.ts';
import { findVersion, listVersions } from '../../../src/replication/proof/list-versions.ts';
import { resyncTarget } from '../../../src/replication/proof/resync.ts';
import { type RetryOptions, retryFailed } from '../../../src/replication/proof/retry.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import type { Writer } from '../../../src/server/port.ts';
import { routes } from '../../../src/server/routes.ts';
import { collect } from '../../support/collect.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, createVersionedBucket, openRig, put, setRules } from '../../support/replication-rig.ts';
import { sendSigned } from '../../support/signed-request.ts';

let here: MinioServer;
let there: MinioServer;
let from: OpenWriter;
let to: OpenWriter;

beforeAll(async () => {
  // A server that retries slowly by itself: what comes comes because it was asked for.
  const env = { MINIO_SCANNER_SPEED: 'slowest' };
  [here, there] = await Promise.all([startServer({ env }), startServer({ env })]);
  from = openRig('here', here);
  to = openRig('there', there);
});

afterAll(async () => {
  await Promise.all([from?.close(), to?.close()]);
  await Promise.all([here?.stop(), there?.stop()]);
});

async function prepare(bucket: string, existingObjects = true): Promise<string> {
  await Promise.all([createVersionedBucket(from, bucket), createVersionedBucket(to, bucket)]);
  const arn = await addTarget(from, there, bucket);
  await setRules(from, bucket, [{ arn, existingObjects, deletes: true }]);
  return arn;
}

/** Passes requests on, and writes down which versions were asked for. */
function watch(writer: Writer): { writer: Writer; asked: string[] } {
  const asked: string[] = [];
  const write: Writer['write'] = (route, target, body) => {
    asked.push(`${target?.key} ${target?.query?.versionId}`);
    return writer.write(route, target, body);
  };
  return { writer: { ...writer, write }, asked };
}

async function countFailed(bucket: string): Promise<number> {
  return (await collect(listFailed(from, { bucket }))).length;
}

describe('what failed during an outage', () => {
  const bucket = 'outage';
  const hostile = 'a b/<&> \n ü+%2F 007';

  test('is asked for, it alone, and arrives once the target is back', async () => {
    const arn = await prepare(bucket);
    await put(from, bucket, 'before');
    await expect.poll(async () => (await collect(listVersions(to, bucket))).length).toBe(1);
    await there.kill();
    const versions = [
      await put(from, bucket, hostile, 'one'),
      await put(from, bucket, hostile, 'two'),
      await put(from, bucket, 'hidden'),
    ];
    await sendSigned(here, { method: 'DELETE', path: `/${bucket}/hidden` });
    await expect.poll(() => countFailed(bucket), { timeout: 55_000 }).toBe(4);

    const retry = (more: Partial<RetryOptions> = {}) =>
      retryFailed({ reader: from, writer: from, bucket, arn, waitSeconds: 1, maxVersions: 100, ...more });
    const during = await retry();
    expect(during).toMatchObject({ complete: true, retried: 4, recovered: 0 });
    expect(during.survivors.map(({ key, deletion, state }) => [key, deletion, state])).toEqual(
      expect.arrayContaining([
        [hostile, false, 'failed'],
        ['hidden', true, 'failed'],
      ]),
    );
    expect(during.survivors.every(({ ageSeconds }) => ageSeconds >= 0 && ageSeconds < 60)).toBe(true);
    const one = await retry({ maxVersions: 1, waitSeconds: 0 });
    expect(one).toMatchObject({ complete: false, retried: 1, recovered: 0 });

    await there.restart();
    const { writer, asked } = watch(from);
    const told: [number, number][] = [];
    const onProgress = (left: number, all: number) => told.push([left, all]);
    const after = await retry({ writer, waitSeconds: 40, onProgress });
    expect(after).toEqual({ complete: true, retried: 4, recovered: 4, survivors: [] });
    expect(told.at(-1)).toEqual([0, 4]);
    expect([...new Set(asked)].filter((name) => !name.startsWith('hidden')).sort()).toEqual(
      [`${hostile} ${versions[0]}`, `${hostile} ${versions[1]}`].sort(),
    );
    expect(asked.some((name) => name.startsWith('before'))).toBe(false);
    for (const versionId of versions.slice(0, 2)) {
      expect(await findVersion(to, bucket, { key: hostile, versionId })).toBeDefined();
    }
    expect(await retry()).toEqual({ complete: true, retried: 0, recovered: 0, survivors: [] });
  });
});

describe('a resync', () => {
  test('brings back what was lost at the target', async () => {
    const bucket = 'lost-there';
    const arn = await prepare(bucket);
    for (const key of ['one', 'two', 'three']) await put(from, bucket, key);
    const count = async () => (await collect(listVersions(to, bucket))).length;
    await expect.poll(count, { timeout: 55_000 }).toBe(3);
    for await (const { key, versionId } of listVersions(to, bucket)) {
      await to.write(routes.deleteVersion, { bucket, key, query: { versionId } });
    }
    expect(await count()).toBe(0);
    const resync = { writer: from, bucket, arn, waitSeconds: 40 };
    const done = await resyncTarget(resync);
    expect(done).toMatchObject({ outcome: 'completed', failedVersions: 0, failedBytes: 0 });
    // The server forgets to count some.
    expect(done.sentVersions).toBeGreaterThan(0);
    expect(done.sentBytes).toBeLessThanOrEqual('onetwothree'.length);
    await expect.poll(count).toBe(3);
    expect((await resyncTarget(resync)).outcome).toBe('completed');
  });

  test('is not started where no rule sends existing objects', async () => {
    const bucket = 'no-existing';
    const arn = await prepare(bucket, false);
    expect(await resyncTarget({ writer: from, bucket, arn, waitSeconds: 5 })).toMatchObject({
      outcome: 'not-started',
      message: expect.stringContaining('"existingObjects": true'),
    });
  });

  test('is refused in words while the target is gone', async () => {
    const bucket = 'gone-there';
    const arn = await prepare(bucket);
    await there.kill();
    const started = resyncTarget({ writer: from, bucket, arn, waitSeconds: 15 });
    await expect(started).rejects.toThrow(/nothing answers at the address of the target/);
    await there.restart();
  });
});
