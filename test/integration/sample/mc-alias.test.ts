import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, openClient } from '../../support/client.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const file = join(import.meta.dirname, '../../../config/mc_aliases.json');

let server: MinioServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  client = await openClient({ hand: server });
});

afterAll(() => Promise.all([server?.stop(), client?.remove()]));

test('an entry with its keys filled in is what MinIO’s own client imports', async () => {
  const { primary_cluster: entry } = JSON.parse(await readFile(file, 'utf8'));
  const { url, accessKey, secretKey } = server;
  await writeFile(join(client.folder, 'alias.json'), JSON.stringify({ ...entry, url, accessKey, secretKey }));
  await client.run('mb hand/data');
  await client.run(`alias import primary_cluster ${join(client.folder, 'alias.json')}`);
  expect(await client.run('ls primary_cluster')).toContain('data/');
});
