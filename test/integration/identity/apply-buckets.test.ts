import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { action } from '../../../actions/apply-buckets/run.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { tryIdentity } from './trial.ts';

/** The server checks that a target answers before it takes it on. */
const receiver = createServer((_request, response) => response.end())
  .listen(0, '127.0.0.1')
  .unref();
await new Promise((resolve) => receiver.once('listening', resolve));
const { port } = receiver.address() as AddressInfo;

/** Made for this test and used nowhere else. */
const key = `test-key:${Buffer.alloc(32, 7).toString('base64')}`;
const region = 'us-east-1';

/** Every setting that this server knows. */
function describeBuckets(turn: number): object[] {
  return [
    {
      name: `rich-${turn}`,
      versioning: true,
      quota: '1GiB',
      tags: { a: 'b' },
      lifecycle: [{ expiration: { days: 9 } }],
      encryption: { sseAlgorithm: 'AES256' },
      notifications: [{ arn: `arn:minio:sqs:${region}:1:webhook`, events: ['s3:ObjectCreated:*'] }],
    },
    {
      name: `locked-${turn}`,
      versioning: true,
      objectLocking: true,
      retention: { mode: 'GOVERNANCE', days: 2 },
    },
  ];
}

await describe('all settings', () =>
  tryIdentity({
    identity: 'apply-buckets',
    server: {
      region,
      env: {
        MINIO_KMS_SECRET_KEY: key,
        MINIO_NOTIFY_WEBHOOK_ENABLE_1: 'on',
        MINIO_NOTIFY_WEBHOOK_ENDPOINT_1: `http://127.0.0.1:${port}/`,
      },
    },
    fallsBack: ['admin:ServerInfo'],
    run: async ({ stage, turn, as }) => {
      await stage.workspace.write({ 'config/buckets_definition.json': describeBuckets(turn) });
      return stage.run(action, {}, as);
    },
    expectWhole: ({ results }) => {
      expect(results.filter((result) => !result.endsWith(': done'))).toEqual([]);
      expect(results).toHaveLength(10);
    },
  }));

await describe('buckets that go', () =>
  tryIdentity({
    identity: 'remove-buckets',
    beside: ['apply-buckets'],
    run: async ({ servers, stage, turn, as }) => {
      const name = `gone-${turn}`;
      for (const server of Object.values(servers))
        await sendSigned(server, { method: 'PUT', path: `/${name}` });
      await stage.workspace.write({ 'config/buckets_definition.json': [{ name, state: 'absent' }] });
      return stage.run(action, { 'allow-delete-buckets': 'true' }, as);
    },
    expectWhole: ({ results }) => expect(results).toEqual(['primary_cluster delete bucket gone-1: done']),
  }));
