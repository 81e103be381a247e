import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIdentity } from '../support/identity.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createStage, type Stage } from '../support/stage.ts';

let server: MinioServer;
let stage: Stage;

const read = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*' },
  ],
};

beforeAll(async () => {
  server = await startServer();
  stage = await createStage(server);
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

test('what was reviewed is applied, by digest and by plan file', async () => {
  await stage.declare([{ name: 'by-digest', tags: { a: '1' } }]);
  const first = await stage.run('apply-buckets', { mode: 'plan' });
  expect((await stage.run('apply-buckets', { expectedPlan: first.output('plan-digest') })).reason).toBe('');
  await stage.declare([{ name: 'by-digest', tags: { a: '2' } }]);
  const second = await stage.run('apply-buckets', { mode: 'plan', reportDir: 'kept' });
  expect((await stage.run('apply-buckets', { expectedPlan: second.output('plan-path') })).reason).toBe('');
});

test('moving lines and reports do not make a plan stale', async () => {
  await stage.declare([{ name: 'moving', tags: { a: '1' } }]);
  const reviewed = (await stage.run('apply-buckets', { mode: 'plan' })).output('plan-digest');
  await sendSigned(server, { method: 'PUT', path: '/stray' });
  await stage.workspace.write({
    'config/buckets_definition.json': '\n\n[{"tags":{"a":"1"},"name":"moving"}]',
  });
  expect((await stage.run('apply-buckets', { expectedPlan: reviewed })).reason).toBe('');
});

test('a moved configuration is refused, and the plan file tells what moved', async () => {
  await stage.declare([{ name: 'moved', tags: { a: '1' } }]);
  const reviewed = await stage.run('apply-buckets', { mode: 'plan', reportDir: 'reviewed' });
  await stage.declare([{ name: 'moved', tags: { a: '1' }, quota: '1GiB' }]);
  const run = await stage.run('apply-buckets', { expectedPlan: reviewed.output('plan-path') });
  expect(run.reason).toBe('stale-plan');
  expect(run.message).toContain('new: create quota moved');
  expect(run.results).toEqual([]);
});

test('a second try is refused like the first: the reviewed plan file is never written over', async () => {
  await stage.declare([{ name: 'again', tags: { a: '1' } }]);
  const reviewed = await stage.run('apply-buckets', { mode: 'plan', reportDir: 'same' });
  await stage.declare([{ name: 'again', tags: { a: '2' } }]);
  const options = { expectedPlan: reviewed.output('plan-path'), reportDir: 'same' };
  expect((await stage.run('apply-buckets', options)).reason).toBe('stale-plan');
  expect((await stage.run('apply-buckets', options)).reason).toBe('stale-plan');
});

test('a moved server is refused, and nothing is written', async () => {
  await stage.declare([{ name: 'twice', tags: { a: '1' } }]);
  await stage.run('apply-buckets');
  await stage.declare([{ name: 'twice', tags: { a: '2' } }]);
  const reviewed = (await stage.run('apply-buckets', { mode: 'plan' })).output('plan-digest');
  const byHand = '<Tagging><TagSet><Tag><Key>a</Key><Value>3</Value></Tag></TagSet></Tagging>';
  await sendSigned(server, { method: 'PUT', path: '/twice?tagging', body: byHand });
  expect((await stage.run('apply-buckets', { expectedPlan: reviewed })).reason).toBe('stale-plan');
  const tags = await sendSigned(server, { method: 'GET', path: '/twice?tagging' });
  expect(await tags.text()).toContain('<Value>3</Value>');
});

test('other values are told as such', async () => {
  await stage.declare([{ name: 'valued', quota: '1GiB' }]);
  const reviewed = await stage.run('apply-buckets', { mode: 'plan', reportDir: 'reviewed' });
  await stage.declare([{ name: 'valued', quota: '2GiB' }]);
  const run = await stage.run('apply-buckets', { expectedPlan: reviewed.output('plan-path') });
  expect(run.reason).toBe('stale-plan');
  expect(run.message).toContain('other values: create quota valued');
});

test('a plan that is already done is no stale plan: a failed job can be run again', async () => {
  await stage.declare([{ name: 'redone', tags: { a: '1' } }]);
  const reviewed = (await stage.run('apply-buckets', { mode: 'plan' })).output('plan-digest');
  expect((await stage.run('apply-buckets', { expectedPlan: reviewed })).reason).toBe('');
  const again = await stage.run('apply-buckets', { expectedPlan: reviewed });
  expect([again.reason, again.output('changed')]).toEqual(['', 'false']);
});

test('a plan by someone who may not know the deployment is applied by someone who may', async () => {
  const planner = await createIdentity(server, 'planner', ['admin:ExportBucketMetadata']);
  await stage.declare([{ name: 'handed-over' }]);
  const as = { PRIMARY_MINIO_ACCESS_KEY: planner.accessKey, PRIMARY_MINIO_SECRET_KEY: planner.secretKey };
  const planned = await stage.run('apply-buckets', { mode: 'plan' }, as);
  const reviewed = planned.output('plan-digest');
  expect((await stage.run('apply-buckets', { expectedPlan: reviewed })).message).toBe('');
});

test('another server with the same content has another digest', async () => {
  const other = await startServer();
  const there = await createStage(other);
  try {
    for (const one of [stage, there]) await one.declare([{ name: 'same' }]);
    const options = { mode: 'plan', unmanaged: 'ignore' } as const;
    const here = (await stage.run('apply-buckets', options)).output('plan-digest');
    expect((await there.run('apply-buckets', options)).output('plan-digest')).not.toBe(here);
  } finally {
    await there.remove();
    await other.stop();
  }
});

test('applying one stage leaves the digest of the other valid', async () => {
  await stage.declare([{ name: 'staged', defaultPolicyFile: 'policies/read.json' }], {
    'policies/read.json': read,
  });
  const buckets = (await stage.run('apply-buckets', { mode: 'plan' })).output('plan-digest');
  const policies = (await stage.run('apply-policies', { mode: 'plan' })).output('plan-digest');
  const both = JSON.stringify({ ...JSON.parse(buckets), ...JSON.parse(policies) });
  expect((await stage.run('apply-buckets', { expectedPlan: both })).reason).toBe('');
  expect((await stage.run('apply-policies', { expectedPlan: both })).reason).toBe('');
});

test('something that is no plan is bad input', async () => {
  await stage.declare([{ name: 'staged' }]);
  for (const expectedPlan of ['{"a":1}', '{', 'not/there.json', 'config/buckets_definition.json']) {
    expect((await stage.run('apply-buckets', { expectedPlan })).reason).toBe('invalid-input');
  }
});

test('the plan file has no position in what its digest binds, and no secret', async () => {
  await stage.declare([{ name: 'filed', tags: { a: '1' } }]);
  const run = await stage.run('apply-buckets', { mode: 'plan' });
  const text = await readFile(run.output('plan-path'), 'utf8');
  expect(text).toContain('"line"');
  expect(text).not.toContain(server.secretKey);
});
