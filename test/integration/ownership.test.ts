import { beforeEach, describe, expect, test } from 'vitest';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { addRemoteTarget } from '../support/remote-target.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createStage, type Stage } from '../support/stage.ts';

let server: MinioServer;
let stage: Stage;

const tagging = '<Tagging><TagSet><Tag><Key>by</Key><Value>hand</Value></Tag></TagSet></Tagging>';

beforeEach(async () => {
  server = await startServer();
  stage = await createStage(server);
  return async () => {
    await stage.remove();
    await server.stop();
  };
});

function readPolicy(bucket: string): string {
  const Resource = `arn:aws:s3:::${bucket}/*`;
  const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

async function makeByHand(...names: string[]): Promise<void> {
  for (const name of names) {
    await sendSigned(server, { method: 'PUT', path: `/${name}` });
    await sendSigned(server, { method: 'PUT', path: `/${name}?tagging`, body: tagging });
  }
}

async function bucketExists(name: string): Promise<boolean> {
  return sendSigned(server, { method: 'HEAD', path: `/${name}` }).then(
    () => true,
    () => false,
  );
}

describe('what nobody declared', () => {
  test('is reported and left alone by default', async () => {
    await makeByHand('mine', 'stray');
    await stage.declare([{ name: 'mine' }]);
    const run = await stage.run('apply-buckets');
    expect(run.changes).toEqual([]);
    expect(run.reports.map(({ kind, key }) => `${kind} ${key}`)).toEqual(
      expect.arrayContaining(['tags mine', 'bucket stray']),
    );
  });

  test('is not spoken of with `ignore`', async () => {
    await makeByHand('mine', 'stray');
    await stage.declare([{ name: 'mine' }]);
    const run = await stage.run('apply-buckets', { unmanaged: 'ignore' });
    expect([...run.changes, ...run.reports]).toEqual([]);
  });

  test('goes with `delete`, but never a bucket or its versioning', async () => {
    await makeByHand('mine', 'stray');
    const versioning = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
    await sendSigned(server, { method: 'PUT', path: '/mine?versioning', body: versioning });
    await stage.declare([{ name: 'mine' }]);
    const run = await stage.run('apply-buckets', { unmanaged: 'delete' });
    expect(run.changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`)).toEqual(['delete tags mine']);
    expect(await bucketExists('stray')).toBe(true);
    const again = await stage.run('apply-buckets', { mode: 'plan', unmanaged: 'delete' });
    expect(again.changes).toEqual([]);
  });
});

describe('absent against empty', () => {
  test.each([
    ['null', null],
    ['an empty set', {}],
  ])('%s means that there must be none', async (_title, tags) => {
    await makeByHand('emptied');
    await stage.declare([{ name: 'emptied', tags }]);
    const run = await stage.run('apply-buckets');
    expect(run.changes.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual(['delete tags']);
  });
});

describe('removing a bucket', () => {
  test('needs the input, an empty bucket, and then happens once', async () => {
    await makeByHand('doomed');
    await sendSigned(server, { method: 'PUT', path: '/doomed?policy', body: readPolicy('doomed') });
    await stage.declare([{ name: 'doomed', state: 'absent' }]);
    const refused = await stage.run('apply-buckets');
    expect(refused.reason).toBe('unsafe-plan');
    expect(refused.message).toContain('doomed');
    expect(await bucketExists('doomed')).toBe(true);
    const done = await stage.run('apply-buckets', { allowDeleteBuckets: true });
    expect(done.results.map((result) => result.outcome)).toEqual(['done']);
    expect(done.changes[0]?.notes).toEqual(['Goes with the bucket: policy, tags.']);
    expect(await bucketExists('doomed')).toBe(false);
    expect((await stage.run('apply-buckets', { mode: 'plan' })).changes).toEqual([]);
  });

  test('never happens while it holds an object', async () => {
    await makeByHand('full');
    await sendSigned(server, { method: 'PUT', path: '/full/file', body: 'data' });
    await expectKept('full', 'objects');
  });

  test('never happens while it holds nothing but a delete marker', async () => {
    await makeByHand('marked');
    const versioning = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
    await sendSigned(server, { method: 'PUT', path: '/marked?versioning', body: versioning });
    const put = await sendSigned(server, { method: 'PUT', path: '/marked/file', body: 'data' });
    await sendSigned(server, { method: 'DELETE', path: '/marked/file' });
    const version = put.headers.get('x-amz-version-id');
    await sendSigned(server, { method: 'DELETE', path: `/marked/file?versionId=${version}` });
    await expectKept('marked', 'delete markers');
  });

  test('never happens while an upload is unfinished', async () => {
    await makeByHand('uploading');
    await sendSigned(server, { method: 'POST', path: '/uploading/big?uploads' });
    await expectKept('uploading', 'unfinished uploads');
  });
});

test('a bucket that replicates is not removed, and its target is named', async () => {
  const target = await startServer();
  try {
    const versioning = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
    for (const one of [server, target]) {
      await sendSigned(one, { method: 'PUT', path: '/sending' });
      await sendSigned(one, { method: 'PUT', path: '/sending?versioning', body: versioning });
    }
    await addRemoteTarget(server, target, 'sending');
    await expectKept('sending', `${new URL(target.url).host}/sending`);
  } finally {
    await target.stop();
  }
});

async function expectKept(name: string, because: string): Promise<void> {
  await stage.declare([{ name, state: 'absent' }]);
  const run = await stage.run('apply-buckets', { allowDeleteBuckets: true });
  expect(run.reason).toBe('unsupported');
  expect(run.message).toContain(because);
  expect(run.changes).toEqual([]);
  expect(await bucketExists(name)).toBe(true);
}

test('the brake holds a plan that deletes more than 30 % of ten or more', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `braked-${index}`);
  await makeByHand(...names);
  const declare = (deletes: number) =>
    stage.declare(names.map((name, index) => (index < deletes ? { name, tags: null } : { name })));
  await declare(3);
  expect((await stage.run('apply-buckets', { mode: 'plan' })).reason).toBe('');
  await declare(4);
  const held = await stage.run('apply-buckets');
  expect(held.reason).toBe('unsafe-plan');
  expect(held.message).toContain('4 of 10 (tags)');
  expect(held.results).toEqual([]);
  expect((await stage.run('apply-buckets', { maxDeletes: 3 })).reason).toBe('unsafe-plan');
  expect((await stage.run('apply-buckets', { maxDeletes: 4 })).reason).toBe('');
});

test('`sites` keeps a bucket to the aliases it names', async () => {
  await stage.declare([
    { name: 'elsewhere', sites: ['other'] },
    { name: 'here', sites: ['primary_cluster'] },
  ]);
  await stage.workspace.write({
    'config/mc_aliases.json': {
      primary_cluster: { url: server.url, accessKey: 'A_PLACEHOLDER', secretKey: 'A_PLACEHOLDER' },
      other: { url: 'https://minio.example.com', accessKey: 'A_PLACEHOLDER', secretKey: 'A_PLACEHOLDER' },
    },
  });
  const run = await stage.run('apply-buckets', { mode: 'plan', unmanaged: 'ignore' });
  expect(run.changes.map((change) => change.key)).toEqual(['here']);
});
