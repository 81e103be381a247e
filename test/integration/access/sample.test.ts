/** The shipped access files, carried out on real servers: what scripts of other systems do one call at a time. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { action } from '../../../actions/apply-access/run.ts';
import { type Client, openClient } from '../../support/client.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { type SecretForge, startSecretForge } from '../../support/secret-forge.ts';
import { sendSigned } from '../../support/signed-request.ts';

const root = join(import.meta.dirname, '../../..');
const limit = 180_000;
const secret = 'sample-secret-123';
let servers: MinioServer[] = [];
let forge: SecretForge;
let stage: ReplicationStage | undefined;

beforeAll(async () => {
  forge = await startSecretForge();
  servers = await Promise.all([startServer(), startServer(), startServer()]);
});
afterEach(() => stage?.remove());
afterAll(async () => {
  await forge.stop();
  await Promise.all(servers.map((server) => server.stop()));
});

/** The configuration below `folder`, on a server for each of its aliases. */
async function openSample(folder: string) {
  const declared = JSON.parse(await readFile(join(root, folder, 'config/mc_aliases.json'), 'utf8'));
  const aliases = Object.keys(declared).filter((name) => !name.startsWith('$'));
  const used = Object.fromEntries(
    aliases.map((alias, index) => [alias, servers[index] ?? expect.fail('too few servers')]),
  );
  stage = await createReplicationStage(used);
  const names = ['config', 'policies', 'policies/iam'];
  for (const name of names) {
    for (const file of await readdir(join(root, folder, name), { withFileTypes: true }).catch(() => [])) {
      if (!file.isFile() || !file.name.endsWith('.json')) continue;
      const path = `${name}/${file.name}`;
      await stage.workspace.write({ [path]: await readFile(join(root, folder, path), 'utf8') });
    }
  }
  const access = await readFile(join(root, folder, 'config/access.json'), 'utf8');
  const variables = [...access.matchAll(/"environment": "([A-Z0-9_]+)"/g)].map(([, name = '']) => name);
  const environment = {
    ...Object.fromEntries(variables.map((name) => [name, secret])),
    GITHUB_API_URL: forge.url,
    GITHUB_REPOSITORY: 'acme/store',
  };
  return { stage, environment };
}

test(
  'CreativeFlow: at every site what is declared for it, and nothing the second time',
  async () => {
    const { stage, environment } = await openSample('.');
    const applied = await stage.run(action, { alias: 'all' }, environment);
    expect([applied.reason, applied.message]).toEqual(['', '']);
    expect(applied.changes.length).toBeGreaterThan(30);
    expect(applied.changes.every((change) => change.includes(' create '))).toBe(true);
    const again = await stage.run(action, { alias: 'all', 'iam-export': 'true' }, environment);
    expect([again.reason, again.changes, again.reports]).toEqual(['', [], []]);
  },
  limit,
);

test(
  'AI infrastructure: an account made, its policy embedded, the key handed over, and all of it listed',
  async () => {
    const { stage, environment } = await openSample('examples/ai-infrastructure');
    const inputs = { alias: 'all', 'secrets-token': 'token-of-an-app' };
    const applied = await stage.run(action, inputs, environment);
    expect([applied.reason, applied.message]).toEqual(['', '']);
    const [server] = servers;
    const client: Client = await openClient({ primary: server ?? expect.fail('no server') });
    const listed = await client.run('admin accesskey list primary backup-service --json');
    expect(listed).toContain('postgres-backup');
    await client.remove();
    const key = forge.secrets.get(
      '/repos/acme/store/environments/storage/secrets/POSTGRES_BACKUP_SECRET_KEY',
    );
    const account = { url: server?.url ?? '', accessKey: 'postgres-backup', secretKey: key ?? '' };
    await sendSigned(server ?? expect.fail('no server'), { method: 'PUT', path: '/backups' });
    const put = (path: string) => sendSigned(account, { method: 'PUT', path, body: 'dump' });
    expect((await put('/backups/postgres/1.gz')).status).toBe(200);
    await expect(put('/backups/other/1.gz')).rejects.toThrow('403');
    await expect(sendSigned(account, { method: 'DELETE', path: '/backups/postgres/1.gz' })).rejects.toThrow(
      '403',
    );
    const again = await stage.run(action, { ...inputs, mode: 'plan' }, environment);
    expect(again.changes).toEqual([]);
  },
  limit,
);
