import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createStage, type Stage } from '../../support/stage.ts';

let server: MinioServer;
let stage: Stage;

beforeAll(async () => {
  server = await startServer();
  stage = await createStage(server);
  await stage.declare([{ name: 'opened' }]);
  await stage.run('apply-buckets');
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

const read = (action: string | string[], prefix: string) => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: action, Resource: `arn:aws:s3:::{{BUCKET_NAME}}/${prefix}*` },
  ],
});
const named = { name: 'opened', defaultPolicyFile: 'policies/p.json', public: 'read' };

const steps = [
  ['is created', named, read('s3:GetObject', 'public/'), ['create']],
  ['is the same as a list', named, read(['s3:GetObject'], 'public/'), []],
  ['is changed', named, read(['s3:GetObjectVersion', 's3:GetObject'], 'public/'), ['update']],
  ['does not care for order', named, read(['s3:GetObject', 's3:GetObjectVersion'], 'public/'), []],
  ['is left alone when it is no longer declared', { name: 'opened' }, read('s3:GetObject', ''), []],
  ['is removed', { name: 'opened', defaultPolicyFile: null }, read('s3:GetObject', ''), ['delete']],
  ['is gone', { name: 'opened', defaultPolicyFile: null }, read('s3:GetObject', ''), []],
] as const;

test.each(steps)('a policy %s, and the next plan is empty', async (_title, bucket, policy, verbs) => {
  await stage.declare([bucket], { 'policies/p.json': policy });
  const planned = await stage.run('apply-policies', { mode: 'plan' });
  expect(
    planned.changes.map((change) => change.verb),
    planned.message,
  ).toEqual(verbs);
  const applied = await stage.run('apply-policies');
  expect(applied.reason, applied.message).toBe('');
  expect((await stage.run('apply-policies', { mode: 'plan' })).changes).toEqual([]);
});
