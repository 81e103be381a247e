import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeServer, listen } from '../support/listen.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createStage, type Stage } from '../support/stage.ts';

let server: MinioServer;
let stage: Stage;

/** The server checks that a target answers before it takes it on. */
const receiver = createServer((_request, response) => response.end());
const arn = 'arn:minio:sqs::1:webhook';

const bucket = 'watched';
const declared = {
  name: bucket,
  versioning: true,
  objectLocking: true,
  retention: { mode: 'GOVERNANCE', days: 30 },
  quota: '1GiB',
  tags: { owner: 'it' },
  lifecycle: [{ id: 'old', noncurrentVersionExpiration: { noncurrentDays: 30 } }],
  notifications: null,
  encryption: { sseAlgorithm: 'AES256' },
  defaultPolicyFile: 'policies/read.json',
};
/** Where versioning can be suspended: a lock forbids that. */
const lockless = {
  name: 'lockless',
  versioning: true,
  notifications: [{ id: 'made', arn, events: ['s3:ObjectCreated:*'], prefix: 'in/' }],
};
const read = (resource: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: resource }],
});

beforeAll(async () => {
  const key = `test-key:${Buffer.alloc(32, 7).toString('base64')}`;
  const webhook = {
    MINIO_NOTIFY_WEBHOOK_ENABLE_1: 'on',
    MINIO_NOTIFY_WEBHOOK_ENDPOINT_1: `${await listen(receiver)}/`,
  };
  server = await startServer({ env: { MINIO_KMS_SECRET_KEY: key, ...webhook } });
  stage = await createStage(server);
  await stage.declare([declared, lockless], {
    'policies/read.json': read('arn:aws:s3:::{{BUCKET_NAME}}/public/*'),
  });
  expect((await stage.run('apply-buckets')).message).toBe('');
  expect((await stage.run('apply-policies')).message).toBe('');
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
  await closeServer(receiver);
});

const xml = { 'Content-Type': 'application/xml' };
const drifts = [
  {
    kind: 'versioning',
    path: `/${lockless.name}?versioning`,
    body: '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>',
    verb: 'update',
  },
  {
    kind: 'retention',
    path: `/${bucket}?object-lock`,
    body: '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>',
    verb: 'create',
  },
  {
    kind: 'quota',
    path: `/minio/admin/v3/set-bucket-quota?bucket=${bucket}`,
    body: JSON.stringify({ quota: 5, size: 5, quotatype: 'hard' }),
    verb: 'update',
  },
  {
    kind: 'tags',
    path: `/${bucket}?tagging`,
    body: '<Tagging><TagSet><Tag><Key>owner</Key><Value>nobody</Value></Tag></TagSet></Tagging>',
    verb: 'update',
  },
  { kind: 'lifecycle', path: `/${bucket}?lifecycle`, method: 'DELETE', verb: 'create' },
  { kind: 'encryption', path: `/${bucket}?encryption`, method: 'DELETE', verb: 'create' },
  {
    kind: 'notification',
    path: `/${lockless.name}?notification`,
    body: `<NotificationConfiguration><QueueConfiguration><Id>made</Id><Queue>${arn}</Queue><Event>s3:ObjectRemoved:*</Event></QueueConfiguration></NotificationConfiguration>`,
    verb: 'update',
  },
  {
    kind: 'policy',
    path: `/${bucket}?policy`,
    body: JSON.stringify(read(`arn:aws:s3:::${bucket}/*`)),
    verb: 'update',
  },
] as const;

test.each(drifts)('$kind changed by hand is seen, repaired, and then whole', async (drift) => {
  const method = 'method' in drift ? drift.method : 'PUT';
  const body = 'body' in drift ? drift.body : undefined;
  await sendSigned(server, { method, path: drift.path, headers: xml, ...(body && { body }) });
  const owner = drift.kind === 'policy' ? 'apply-policies' : 'apply-buckets';
  const seen = await stage.run(owner, { mode: 'plan' });
  expect(seen.changes.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual([`${drift.verb} ${drift.kind}`]);
  expect(seen.changes[0]?.source?.line).toBeGreaterThan(0);
  const repaired = await stage.run(owner);
  expect(repaired.results.map((result) => result.outcome)).toEqual(['done']);
  expect((await stage.run(owner, { mode: 'plan' })).changes).toEqual([]);
});

test('a bucket deleted by hand is made again with all its settings', async () => {
  await sendSigned(server, { method: 'DELETE', path: `/${bucket}` });
  const seen = await stage.run('apply-buckets', { mode: 'plan' });
  expect(seen.changes.map((change) => change.kind)).toEqual([
    'bucket',
    'versioning',
    'retention',
    'encryption',
    'quota',
    'tags',
    'lifecycle',
  ]);
  expect((await stage.run('apply-policies')).reason).toBe('missing-bucket');
  expect((await stage.run('apply-buckets')).message).toBe('');
  expect((await stage.run('apply-policies')).message).toBe('');
  expect((await stage.run('apply-buckets', { mode: 'plan' })).changes).toEqual([]);
});
