import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseReviewedPlan } from '../../src/plan/file.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { runPackaged } from '../support/packaged.ts';

const root = join(import.meta.dirname, '../..');

/** Folder, configuration folder, and the environment prefixes of its aliases. */
const samples = [
  ['CreativeFlow', '.', 'config', ['PRIMARY', 'PRIMARY_CLUSTER_AZ2', 'DR']],
  ['Lumen Slate', 'examples/lumen-slate', 'config', ['PRIMARY']],
  ['AI infrastructure', 'examples/ai-infrastructure', 'config', ['PRIMARY']],
  ['ARV', 'examples/arv', 'config', ['PRIMARY']],
  ['ARV, single bucket', 'examples/arv', 'config-single-bucket', ['PRIMARY']],
  ['site replication', 'examples/site-replication', 'config', ['PRIMARY', 'PRIMARY_CLUSTER_AZ2', 'DR']],
] as const;

const servers: MinioServer[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function startSites(prefixes: readonly string[]): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  for (const prefix of prefixes) {
    const server = await startServer({ region: 'us-east-1' });
    servers.push(server);
    environment[`${prefix}_MINIO_URL`] = server.url;
    environment[`${prefix}_MINIO_ACCESS_KEY`] = server.accessKey;
    environment[`${prefix}_MINIO_SECRET_KEY`] = server.secretKey;
  }
  return environment;
}

describe.each(samples)('the sample %s', (_title, folder, configDir, prefixes) => {
  test('is valid, applies from dist to real servers, and the second plan is empty', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'minio-actions-sample-'));
    folders.push(cwd);
    const wanted = folder === '.' ? /\/(config|policies|\.minio-config[^/]*)(\/|$)/ : /./;
    const from = join(root, folder);
    await cp(from, cwd, { recursive: true, filter: (path) => path === from || wanted.test(path) });
    const valid = await runPackaged('validate-config', { cwd, inputs: { 'config-dir': configDir } });
    expect(valid.outputs.get('failure-reason'), valid.stdout).toBe('');
    expect(valid.outputs.get('warnings'), valid.stdout).toBe('0');
    const environment = await startSites(prefixes);
    for (const action of ['apply-buckets', 'apply-policies']) {
      const inputs = { 'config-dir': configDir, alias: 'all' };
      const applied = await runPackaged(action, { cwd, environment, inputs });
      expect(applied.outputs.get('failure-reason'), applied.stdout).toBe('');
      const again = await runPackaged(action, { cwd, environment, inputs: { ...inputs, mode: 'plan' } });
      expect(again.outputs.get('has-changes'), again.stdout).toBe('false');
      expect(parseReviewedPlan(again.outputs.get('plan-digest') ?? '')?.digests.size).toBe(prefixes.length);
    }
  });
});
