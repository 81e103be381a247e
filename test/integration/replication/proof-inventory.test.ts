import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { compareInventory, type InventoryOptions } from '../../../src/replication/proof/inventory.ts';
import { findVersion, listVersions } from '../../../src/replication/proof/list-versions.ts';
import { type OpenWriter, openReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { collect } from '../../support/collect.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import {
  addTarget,
  createVersionedBucket,
  openRig,
  put,
  putMany,
  setRules,
  setVersioning,
} from '../../support/replication-rig.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { sendSigned } from '../../support/signed-request.ts';

const rule = { prefix: '', tags: [], deleteMarkers: true };
const clean = { missing: 0, different: 0, extra: 0, inFlight: 0, examples: [] };
const keys = [
  '007',
  '7',
  'a',
  'a b+c',
  'folder/b',
  'folder-b',
  'a-b',
  'line\nend',
  '<&>"\'',
  '%2F',
  'é',
  '\u{ff5e}',
  '\u{1f600}',
  'ключ',
];

let here: MinioServer;
let there: MinioServer;
let from: OpenWriter;
let to: OpenWriter;

beforeAll(async () => {
  const kms = { MINIO_KMS_SECRET_KEY: `key:${Buffer.alloc(32, 7).toString('base64')}` };
  const compress = { MINIO_COMPRESSION_ENABLE: 'on', MINIO_COMPRESSION_ALLOW_ENCRYPTION: 'off' };
  [here, there] = await Promise.all([
    startServer({ env: kms }),
    startServer({ env: { ...kms, ...compress } }),
  ]);
  from = openRig('here', here);
  to = openRig('there', there);
});

afterAll(async () => {
  await Promise.all([from?.close(), to?.close()]);
  await Promise.all([here?.stop(), there?.stop()]);
});

function compare(bucket: string, more: Partial<InventoryOptions> = {}) {
  const ends = { source: { reader: from, bucket }, target: { reader: to, bucket } };
  return compareInventory({ ...ends, rule, extent: 'full', graceSeconds: -60, ...more });
}

async function removeThere(bucket: string, key: string, versionId: string): Promise<void> {
  await to.write(routes.deleteVersion, { bucket, key, query: { versionId } });
}

describe('two buckets that replicate', () => {
  const bucket = 'whole';

  beforeAll(async () => {
    await from.write(routes.createBucket, { bucket });
    await put(from, bucket, 'older/null', 'written before versioning');
    await setVersioning(from, bucket);
    await createVersionedBucket(to, bucket);
    const arn = await addTarget(from, there, bucket);
    await setRules(from, bucket, [{ arn, deletes: true, deleteMarkers: true, existingObjects: true }]);
    for (const key of keys) await put(from, bucket, key, `${key} one`);
    for (const key of keys.slice(0, 4)) await put(from, bucket, key, `${key} two`);
    await sendSigned(here, { method: 'DELETE', path: `/${bucket}/7` });
    for (const kind of ['AES256', 'aws:kms']) {
      const headers = { 'x-amz-server-side-encryption': kind, 'content-type': 'text/plain' };
      const path = `/${bucket}/encrypted-${kind.replace(':', '-')}.txt`;
      await sendSigned(here, { method: 'PUT', path, body: 'text '.repeat(5000), headers });
    }
    await put(from, bucket, 'plain.txt', 'text '.repeat(5000));
    await sendParts(bucket, 'parts');
  });

  test('are equal by id, ETag and size, whatever keys, versions, encryption and parts', async () => {
    const count = async () => (await collect(listVersions(to, bucket))).length;
    await expect.poll(count, { timeout: 40_000, interval: 500 }).toBe(24);
    expect(await compare(bucket)).toEqual({ extent: 'full', comparedVersions: 24, ...clean });
    const sample = { ranges: 30, versionsPerRange: 2 };
    expect(await compare(bucket, { extent: sample })).toEqual({
      extent: 'full',
      comparedVersions: 24,
      ...clean,
    });
  });

  test('show what is missing, other and extra, and only that', async () => {
    const [lost] = await collect(listVersions(to, bucket, { prefix: 'ключ' }));
    await removeThere(bucket, 'ключ', lost?.versionId ?? '');
    const damaged = await find('line\nend');
    const replica = {
      'x-minio-source-replication-request': 'true',
      'x-minio-source-mtime': '2026-01-01T00:00:00Z',
    };
    const path = `/${bucket}/line%0Aend?versionId=${damaged}`;
    await sendSigned(there, { method: 'PUT', path, body: 'not it', headers: replica });
    await put(to, bucket, 'only-there');
    const found = await compare(bucket);
    expect(found).toEqual({
      extent: 'full',
      comparedVersions: 24,
      missing: 1,
      different: 1,
      extra: 1,
      inFlight: 0,
      examples: [
        `line\nend (version ${damaged}): different`,
        expect.stringMatching(/^only-there .*: extra$/),
        `ключ (version ${lost?.versionId}): missing`,
      ],
    });
    expect(await compare(bucket, { graceSeconds: 600 })).toMatchObject({
      missing: 0,
      different: 0,
      inFlight: 2,
    });
    expect(await compare(bucket, { rule: { ...rule, prefix: 'a' } })).toMatchObject({
      comparedVersions: 5,
      ...clean,
    });
    expect(await compare(bucket, { deadline: Date.now() - 1 })).toMatchObject({
      extent: 'cut',
      comparedVersions: 0,
    });
  });

  async function find(key: string): Promise<string> {
    for await (const version of listVersions(from, bucket, { prefix: key })) return version.versionId;
    return '';
  }
});

test('what no rule sends is not owed: other tags, delete markers', async () => {
  const bucket = 'partly';
  for (const writer of [from, to]) await createVersionedBucket(writer, bucket);
  const tagged = (value: string) => ({ bucket, key: `is-${value}`, tags: [{ key: 'send', value }] });
  await from.write(routes.putObject, tagged('yes & no'.replace('&', '+')), 'one');
  await from.write(routes.putObject, tagged('no'), 'two');
  await put(from, bucket, 'untagged');
  await sendSigned(here, { method: 'DELETE', path: `/${bucket}/untagged` });
  const tags = [{ key: 'send', value: 'yes + no' }];
  const found = await compare(bucket, { rule: { prefix: '', tags, deleteMarkers: false } });
  expect(found).toMatchObject({
    comparedVersions: 4,
    missing: 1,
    examples: [expect.stringContaining('is-yes')],
  });
  expect(await compare(bucket)).toMatchObject({ missing: 4 });
});

test('3,000 versions are compared while next to none of them are held', async () => {
  const bucket = 'many';
  for (const writer of [from, to]) await createVersionedBucket(writer, bucket);
  await setRules(from, bucket, [{ arn: await addTarget(from, there, bucket) }]);
  await putMany(from, bucket, 'n', 2000);
  for (let copy = 0; copy < 10; copy += 1) await putMany(from, bucket, 'n', 100);
  const count = async () => (await collect(listVersions(to, bucket))).length;
  await expect.poll(count, { timeout: 50_000, interval: 1000 }).toBe(3000);
  const lost = await collect(listVersions(to, bucket, { prefix: 'n1999' }));
  await removeThere(bucket, 'n1999', lost[0]?.versionId ?? '');
  let peak = 0;
  const told: number[] = [];
  const pairing = {
    onHeld: (held: number) => {
      peak = Math.max(peak, held);
    },
  };
  const found = await compare(bucket, { pairing, onProgress: (compared) => told.push(compared) });
  expect(found).toMatchObject({ comparedVersions: 3000, missing: 1, different: 0, extra: 0 });
  expect(peak).toBeLessThanOrEqual(4);
  expect(told).toEqual([1000, 2000, 3000, 3000]);
  // A stretch ends where another one begins, so by chance there may be fewer versions in them.
  const extent = { ranges: 5, versionsPerRange: 100 };
  const sample = await compare(bucket, { extent, random: createRandom(7) });
  expect(sample).toMatchObject({ extent: 'sample', different: 0, extra: 0 });
  expect(sample.comparedVersions).toBeGreaterThanOrEqual(400);
  expect(sample.comparedVersions).toBeLessThan(700);
});

test('ends at once when cancelled, and in words when a side is gone', async () => {
  const bucket = 'whole';
  const controller = new AbortController();
  const { url, accessKey, secretKey } = here;
  const connection = { alias: 'here', url: new URL(url), accessKey, secretKey };
  const reader = openReader(connection, { signal: controller.signal });
  controller.abort();
  await expect(compare(bucket, { source: { reader, bucket } })).rejects.toMatchObject({
    reason: 'cancelled',
  });
  await expect(compare('nowhere')).rejects.toBeInstanceOf(ServiceError);
  expect(await findVersion(from, bucket, { key: 'nothing', versionId: 'null' })).toBeUndefined();
});

async function sendParts(bucket: string, key: string): Promise<void> {
  const path = `/${bucket}/${key}`;
  const begun = await sendSigned(here, { method: 'POST', path: `${path}?uploads=` });
  const id = /<UploadId>(.*?)</.exec(await begun.text())?.[1];
  const parts: string[] = [];
  for (const [index, body] of [Buffer.alloc(5 << 20, 7), Buffer.from('tail')].entries()) {
    const part = await sendSigned(here, {
      method: 'PUT',
      path: `${path}?partNumber=${index + 1}&uploadId=${id}`,
      body,
    });
    parts.push(`<Part><PartNumber>${index + 1}</PartNumber><ETag>${part.headers.get('etag')}</ETag></Part>`);
  }
  const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
  await sendSigned(here, { method: 'POST', path: `${path}?uploadId=${id}`, body });
}
