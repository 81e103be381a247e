import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** The server's own record of its requests: it posts one entry for each to this address. */
const calls: string[] = [];
const audit = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const entry = JSON.parse(Buffer.concat(parts).toString('utf8'));
    if (entry.api?.name) calls.push(entry.api.name);
    response.end();
  });
});

let server: MinioServer;
let stage: Stage;

beforeAll(async () => {
  await new Promise<void>((resolve) => audit.listen(0, '127.0.0.1', resolve));
  const { port } = audit.address() as AddressInfo;
  server = await startServer({
    env: {
      MINIO_AUDIT_WEBHOOK_ENABLE_TEST: 'on',
      MINIO_AUDIT_WEBHOOK_ENDPOINT_TEST: `http://127.0.0.1:${port}/`,
    },
  });
  stage = await createStage(server);
  await stage.declare(
    [
      {
        name: 'first',
        versioning: true,
        quota: '1GiB',
        tags: { a: 'b' },
        defaultPolicyFile: 'policies/read.json',
      },
      { name: 'second', lifecycle: [{ expiration: { days: 1 } }] },
      { name: 'third', state: 'absent' },
    ],
    {
      'policies/read.json': {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*',
          },
        ],
      },
    },
  );
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
  audit.close();
});

/** What was recorded since the last time, once nothing more arrives. */
async function settle(): Promise<string[]> {
  await expect.poll(() => calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
  for (let seen = -1; seen !== calls.length; await setTimeout(300)) seen = calls.length;
  return [...new Set(calls.splice(0))].sort();
}

test('planning sends reading requests only, by the server’s own record', async () => {
  const buckets = await stage.run('apply-buckets', { mode: 'plan' });
  const policies = await stage.run('apply-policies', { mode: 'plan' });
  expect(buckets.changes.length + policies.changes.length).toBeGreaterThan(5);
  expect(await settle()).toEqual(['ExportBucketMetadata', 'ServerInfo']);
});

test('the same record does show writes when there are some', async () => {
  await stage.run('apply-buckets');
  expect(await settle()).toEqual(
    expect.arrayContaining(['PutBucket', 'PutBucketVersioning', 'PutBucketQuotaConfig']),
  );
});

test('planning over an existing declaration sends no more', async () => {
  await stage.run('apply-buckets', { mode: 'plan' });
  expect(await settle()).toEqual(['ExportBucketMetadata', 'ServerInfo']);
});
