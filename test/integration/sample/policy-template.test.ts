import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenWriter, openWriter } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const project = join(import.meta.dirname, '../../..');
const bucket = 'template-target';
let server: MinioServer;
let writer: OpenWriter;

beforeAll(async () => {
  server = await startServer();
  writer = openWriter({ ...server, alias: 'primary_cluster', url: new URL(server.url) });
  await writer.write(routes.createBucket, { bucket });
});

afterAll(async () => {
  await writer.close();
  await server.stop();
});

async function setPolicy(text: string): Promise<number> {
  return (await writer.write(routes.setPolicy, { bucket }, text)).status;
}

async function readTemplate(name: string): Promise<string> {
  const text = await readFile(join(project, 'policies', name), 'utf8');
  return text.replaceAll('{{BUCKET_NAME}}', bucket).replaceAll('{{PUBLIC_PREFIX}}', 'public');
}

async function getAnonymously(path: string): Promise<number> {
  return (await fetch(`${server.url}/${bucket}${path}`)).status;
}

test('the private template is stored, and nobody anonymous gets in', async () => {
  expect(await setPolicy(await readTemplate('base_private_bucket_policy.json'))).toBe(204);
  expect(await getAnonymously('/anything')).toBe(403);
  expect(await getAnonymously('/')).toBe(403);
});

test('the private template does not bind a signed caller', async () => {
  await setPolicy(await readTemplate('base_private_bucket_policy.json'));
  const reply = await writer.read(routes.getVersioning, { bucket });
  expect(reply.status).toBe(200);
});

test('the public template opens its prefix for reading and nothing else', async () => {
  expect(await setPolicy(await readTemplate('public_read_bucket_policy.json'))).toBe(204);
  // Only a caller who may read is told that an object is not there.
  expect(await getAnonymously('/public/absent')).toBe(404);
  expect(await getAnonymously('/private/absent')).toBe(403);
  expect(await getAnonymously('/')).toBe(403);
  const upload = await fetch(`${server.url}/${bucket}/public/new`, { method: 'PUT', body: 'x' });
  expect(upload.status).toBe(403);
});

const conditions = [
  { StringNotEqualsIfExists: { 'aws:PrincipalArn': ['arn:aws:iam::*:user/admin'] } },
  { StringNotEquals: { 'aws:PrincipalArn': ['arn:aws:iam::*:user/admin'] } },
  { BoolIfExists: { 'aws:SecureTransport': 'false' } },
];

test.each(conditions)('what AWS guides write for a private bucket is refused: %j', async (condition) => {
  const policy = JSON.parse(await readTemplate('base_private_bucket_policy.json'));
  policy.Statement[0].Condition = condition;
  await expect(setPolicy(JSON.stringify(policy))).rejects.toMatchObject({
    failure: { code: 'MalformedPolicy' },
  });
});
