import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEnvelope, sealAs } from '../../../src/server/envelope.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const admin = '/minio/admin/v3';
let server: MinioServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

async function addUser(id: number, accessKey: string, secretKey: string): Promise<void> {
  const plain = Buffer.from(JSON.stringify({ secretKey, status: 'enabled' }));
  const body = await sealAs(id, server.secretKey, plain);
  await sendSigned(server, { method: 'PUT', path: `${admin}/add-user?accessKey=${accessKey}`, body });
}

async function listUsers(): Promise<{ sealedBytes: number; names: string[] }> {
  const reply = await sendSigned(server, { method: 'GET', path: `${admin}/list-users` });
  const sealed = Buffer.from(await reply.arrayBuffer());
  const users = JSON.parse((await openEnvelope(server.secretKey, sealed)).toString()) as object;
  return { sealedBytes: sealed.length, names: Object.keys(users).sort() };
}

test('the server opens what we seal, in all three forms, and we open what it seals', async () => {
  for (const id of [0, 1, 2]) await addUser(id, `user-${id}`, `the-password-${id}`);
  expect((await listUsers()).names).toEqual(['user-0', 'user-1', 'user-2']);
  const own = { ...server, accessKey: 'user-2', secretKey: 'the-password-2' };
  await sendSigned(own, { method: 'GET', path: `${admin}/accountinfo` });
});

test('an answer of more than one fragment is opened', async () => {
  const crowd = Array.from({ length: 300 }, (_, index) => `crowd-${index}`);
  for (const name of crowd) await addUser(2, name, 'the-password');
  const { sealedBytes, names } = await listUsers();
  expect(sealedBytes).toBeGreaterThan(16_384 + 57);
  expect(names).toEqual(expect.arrayContaining(crowd));
});

test('the server refuses what was sealed with another key', async () => {
  const body = await sealAs(2, 'another-secret-key', Buffer.from('{}'));
  const path = `${admin}/add-user?accessKey=somebody`;
  await expect(sendSigned(server, { method: 'PUT', path, body })).rejects.toThrow(/400/);
});
