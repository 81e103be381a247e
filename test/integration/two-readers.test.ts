import { afterAll, beforeAll, expect, test } from 'vitest';
import { readActual } from '../../src/resources/read-actual.ts';
import { openReader } from '../../src/server/connect.ts';
import { createIdentity, slowReaderActions } from '../support/identity.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { addRemoteTarget } from '../support/remote-target.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createStage, type Stage, type StageServer } from '../support/stage.ts';

/** What a replication target holds, and the bulk export with it: it must never be seen. */
const targetSecret = 'target-secret-that-must-stay-hidden';

let server: MinioServer;
let target: MinioServer;
let limited: StageServer;
let stage: Stage;

const buckets = [
  {
    name: 'rich',
    versioning: true,
    quota: '1GiB',
    tags: { a: 'b' },
    lifecycle: [{ expiration: { days: 9 } }],
  },
  { name: 'locked', versioning: true, objectLocking: true, retention: { mode: 'GOVERNANCE', days: 2 } },
  { name: 'bare' },
  {
    name: 'excluding',
    versioning: true,
    excludedPrefixes: ['tmp/*'],
    defaultPolicyFile: 'policies/read.json',
  },
];
const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*' },
  ],
};

async function addReplicationTarget(): Promise<void> {
  await sendSigned(target, { method: 'PUT', path: '/rich' });
  const versioning = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  await sendSigned(target, { method: 'PUT', path: '/rich?versioning', body: versioning });
  await addRemoteTarget(server, target, 'rich');
}

beforeAll(async () => {
  const root = { accessKey: 'targetroot', secretKey: targetSecret };
  [server, target] = await Promise.all([startServer({ drives: 4 }), startServer({ root })]);
  stage = await createStage(server);
  await stage.declare(buckets, { 'policies/read.json': policy });
  await stage.run('apply-buckets');
  await stage.run('apply-policies');
  await addReplicationTarget();
  limited = await createIdentity(server, 'planner', slowReaderActions);
});
afterAll(async () => {
  await stage.remove();
  await Promise.all([server.stop(), target.stop()]);
});

async function read(identity: StageServer, owner: 'apply-buckets' | 'apply-policies') {
  const slow: string[] = [];
  const reader = openReader({ alias: 'primary_cluster', ...identity, url: new URL(identity.url) });
  const onUnreadable = (bucket: string) => {
    throw new Error(`${bucket} can not be read`);
  };
  const request = { owner, declared: [], onSlowPath: (why: string) => slow.push(why), onUnreadable };
  const actual = await readActual(reader, request);
  await reader.close();
  return { text: JSON.stringify([...actual.buckets]), slow };
}

async function digest(identity: StageServer): Promise<string> {
  await stage.declare([{ name: 'rich', versioning: false, tags: null }, { name: 'new' }]);
  const environment = {
    PRIMARY_MINIO_ACCESS_KEY: identity.accessKey,
    PRIMARY_MINIO_SECRET_KEY: identity.secretKey,
  };
  const run = await stage.run('apply-buckets', { mode: 'plan' }, environment);
  expect(run.changes.length).toBe(3);
  return run.output('plan-digest');
}

test.each(['apply-buckets', 'apply-policies'] as const)(
  'both readers give one Actual for %s',
  async (owner) => {
    const fast = await read(server, owner);
    const slow = await read(limited, owner);
    expect(fast.slow).toEqual([]);
    expect(slow.slow).toHaveLength(1);
    expect(slow.text).toBe(fast.text);
    expect(fast.text).toContain('excluding');
  },
);

test('six reads in a row and one after a restart give the same Actual and the same digest', async () => {
  const texts = new Set<string>();
  const digests = new Set<string>();
  for (let turn = 0; turn < 6; turn += 1) {
    const identity = turn % 2 === 0 ? server : limited;
    texts.add((await read(identity, 'apply-buckets')).text);
    digests.add(await digest(identity));
  }
  await server.restart();
  texts.add((await read(server, 'apply-buckets')).text);
  digests.add(await digest(limited));
  expect(texts.size).toBe(1);
  expect(digests.size).toBe(1);
});

test('the secret of a replication target is in the export, and reachable from neither reader', async () => {
  const raw = await sendSigned(server, {
    method: 'GET',
    path: '/minio/admin/v3/export-bucket-metadata?bucket=',
  });
  expect(Buffer.from(await raw.arrayBuffer()).includes('bucket-targets.json')).toBe(true);
  for (const identity of [server, limited]) {
    const { text } = await read(identity, 'apply-buckets');
    expect(text).not.toContain(targetSecret);
    expect(text).not.toContain(Buffer.from(targetSecret).toString('base64'));
  }
});
