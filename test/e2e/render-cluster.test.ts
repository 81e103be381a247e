import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { type PackagedOptions, runPackaged } from '../support/packaged.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const root = join(import.meta.dirname, '../..');
const sample = await readFile(join(root, 'config/minio_cluster_vars.env'), 'utf8');
const envFile = 'config/minio_cluster_vars.env';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ [envFile]: sample });
  return () => workspace.remove();
});

function run(options: Partial<PackagedOptions>) {
  return runPackaged('render-cluster', { cwd: workspace.dir, ...options });
}

async function readRendered(outputs: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const files: string[] = JSON.parse(outputs.get('files') ?? '[]');
  const dir = outputs.get('output-dir') ?? '';
  const texts = files.map(
    async (file): Promise<[string, string]> => [file, await readFile(join(dir, file), 'utf8')],
  );
  return new Map(await Promise.all(texts));
}

describe('the sample', () => {
  test('is rendered without server and keys, as it is kept under examples', async () => {
    const { exitCode, stdout, stderr, outputs, summary } = await run({ inputs: {} });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(Object.fromEntries(outputs)).toMatchObject({
      'output-dir': join(workspace.dir, 'rendered'),
      changed: 'true',
      drift: '',
      'failure-reason': '',
    });
    expect(outputs.get('start-command')).toMatch(
      /^minio server --console-address :9001 .*minio\{1\.\.\.4\}\.creativeflow\.local/,
    );
    const rendered = await readRendered(outputs);
    for (const [file, text] of rendered) {
      expect(await readFile(join(root, 'examples/rendered-cluster', file), 'utf8'), file).toBe(text);
    }
    expect((await stat(join(workspace.dir, 'rendered/start-minio.sh'))).mode & 0o111).not.toBe(0);
    expect(summary).toContain('### Cluster <code>minio</code>');
    expect(summary).toContain('| 4 | 16 | 1 of 16 drives | 4 drives |');
    expect(summary).toContain('#### Not rendered');
    for (const file of rendered.keys()) expect(summary).toContain(file);
    expect(stdout).toContain('haproxy/haproxy.cfg: CLUSTER_SITES is not set.');
  });

  test('gives the same bytes twice, and a folder that somebody changed is stale', async () => {
    const stale = await run({ inputs: { check: 'true' } });
    expect([stale.exitCode, stale.outputs.get('failure-reason')]).toEqual([1, 'stale-plan']);
    const first = await readRendered((await run({ inputs: {} })).outputs);
    const again = await run({ inputs: {} });
    expect(again.outputs.get('changed')).toBe('false');
    expect(await readRendered(again.outputs)).toEqual(first);
    const fresh = await run({ inputs: { check: 'true' } });
    expect([fresh.exitCode, fresh.outputs.get('failure-reason')]).toEqual([0, '']);
    await workspace.write({ 'rendered/minio.env': 'by hand\n' });
    const changed = await run({ inputs: { check: 'true' } });
    expect([changed.exitCode, changed.outputs.get('failure-reason')]).toEqual([1, 'stale-plan']);
    expect(changed.stdout).toMatch(/^::error::.*: minio\.env\. Render it again and commit it\./m);
    expect(await readFile(join(workspace.dir, 'rendered/minio.env'), 'utf8')).toBe('by hand\n');
  });
});

test('what is wrong in the file is told with file and line, and nothing is rendered', async () => {
  const lines = [
    'MINIO_ROOT_USER_FILE=/run/secrets/minio_root_user',
    'MINIO_ROOT_PASSWORD=hunter2hunter2',
    'MINIO_VOLUMES="https://h1.x:9000/d{1...4} https://h2.x:9000/d{1...4}"',
    'MINIO_STORAGE_CLASS_STANDARD=STANDARD',
  ];
  await workspace.write({ [envFile]: lines.join('\n') });
  const { exitCode, stdout, outputs, summary } = await run({ inputs: {} });
  expect([exitCode, outputs.get('failure-reason')]).toEqual([1, 'invalid-config']);
  for (const [line, rule] of [
    [2, 'secret/env-value'],
    [3, 'cluster/host-pool'],
    [4, 'env/storage-class'],
  ]) {
    expect(stdout).toMatch(new RegExp(`^::error title=${rule},file=${envFile},line=${line},col=1::`, 'm'));
  }
  expect(stdout + summary).not.toContain('hunter2');
  await expect(stat(join(workspace.dir, 'rendered'))).rejects.toThrow('ENOENT');
});

test('off a runner the same, with flags', async () => {
  const { exitCode, stdout, stderr } = await run({ flags: ['--render', 'command,systemd'] });
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain('2 files in rendered, 2 changed:');
  expect(stdout).toContain('Writes go on without 4 drives of a set, or 1 node.');
  expect(stdout).not.toContain('Not rendered');
});

describe('beside a running server', () => {
  let server: MinioServer;
  let outside: Workspace;
  beforeAll(async () => {
    server = await startServer({ drives: 4 });
    outside = await createWorkspace();
  });
  afterAll(() => Promise.all([server?.stop(), outside?.remove()]));

  const keys = { accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER' };
  const describeCluster = (drives: number) => [
    'MINIO_ROOT_USER_FILE=/run/secrets/minio_root_user',
    'MINIO_ROOT_PASSWORD_FILE=/run/secrets/minio_root_password',
    `MINIO_VOLUMES="${server.dir}/drive{1...${drives}}"`,
  ];
  beforeEach(() =>
    workspace.write({
      'config/mc_aliases.json': { primary_cluster: { url: server.url, ...keys } },
      'config/buckets_definition.json': [],
      [envFile]: describeCluster(4).join('\n'),
    }),
  );
  const credentials = (more: Record<string, string> = {}) => ({
    PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
    PRIMARY_MINIO_SECRET_KEY: server.secretKey,
    ...more,
  });

  test('what runs is compared: as declared, otherwise, out of reach', async () => {
    const inputs = { 'diff-running': 'true' };
    const same = await run({ inputs, environment: credentials() });
    expect([same.exitCode, same.outputs.get('drift')], same.stdout).toEqual([0, 'false']);
    expect(same.summary).toContain('What runs is what the env file says.');

    await workspace.write({ [envFile]: describeCluster(5).join('\n') });
    const other = await run({ inputs, environment: credentials() });
    expect([other.exitCode, other.outputs.get('failure-reason')]).toEqual([1, 'findings']);
    expect([other.outputs.get('drift'), other.outputs.get('changed')]).toEqual(['true', 'true']);
    expect(other.stdout).toMatch(/^::error title=running\/drive-missing,file=config\/.*,line=3,col=1::/m);
    expect(other.summary).toContain('running/drive-missing');

    const environment = credentials({ PRIMARY_MINIO_URL: 'http://127.0.0.1:1' });
    const gone = await run({ inputs: { ...inputs, 'output-dir': 'elsewhere' }, environment });
    expect([gone.exitCode, gone.outputs.get('failure-reason')]).toEqual([1, 'unreachable']);
    expect(gone.outputs.get('drift')).toBe('');
    expect((await readRendered(gone.outputs)).size).toBeGreaterThan(5);
  });

  test('a token for metrics is made, which the server takes and nothing tells', async () => {
    const file = join(outside.dir, 'minio.token');
    const inputs = { 'metrics-token-file': file };
    const { exitCode, stdout, stderr, summary, outputs } = await run({ inputs, environment: credentials() });
    expect(exitCode, stdout).toBe(0);
    const token = await readFile(file, 'utf8');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const url = `${server.url}/minio/v2/metrics/cluster`;
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
    expect(stdout).toContain(`::add-mask::${token}`);
    // A runner consumes these lines and shows none of them.
    const shown = stdout.replace(/^::add-mask::.*$/gm, '');
    const rendered = await readRendered(outputs);
    for (const text of [shown, stderr, summary, ...outputs.values(), ...rendered.values()]) {
      for (const secret of [server.secretKey, ...token.split('.')]) expect(text).not.toContain(secret);
    }
  });

  test('a token is never put into the checkout', async () => {
    const refused = await run({
      inputs: { 'metrics-token-file': 'minio.token' },
      environment: credentials(),
    });
    expect([refused.exitCode, refused.outputs.get('failure-reason')]).toEqual([1, 'invalid-input']);
    await expect(stat(join(workspace.dir, 'minio.token'))).rejects.toThrow('ENOENT');
  });
});
