import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGitHub, type TestGitHub } from '../support/github.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { runPackaged } from '../support/packaged.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const job = 'github-actions[bot]';
const comments = '/repos/acme/store/issues/1/comments';

let server: MinioServer;
let github: TestGitHub;
let workspace: Workspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  github = await startGitHub(['acme', job, 'mallory', 'builder']);
  await github.call('acme', 'POST', '/repos/acme/store/issues', { title: 'A change' });
  workspace = await createWorkspace({
    'config/mc_aliases.json': { primary_cluster: { url: server.url } },
    'event.json': { pull_request: { number: 1 } },
  });
  await declare({ name: 'photos', versioning: true });
});
afterEach(async () => {
  await workspace.remove();
  await github.stop();
});

const declare = (...buckets: object[]) => workspace.write({ 'config/buckets_definition.json': buckets });

function run(inputs: Readonly<Record<string, string>> = {}, action = 'plan', declared: string[] = []) {
  const environment = {
    PRIMARY_MINIO_URL: server.url,
    PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
    PRIMARY_MINIO_SECRET_KEY: server.secretKey,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(workspace.dir, 'event.json'),
    GITHUB_REPOSITORY: 'acme/store',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_SHA: 'f00',
    GITHUB_RUN_ID: '7',
    GITHUB_API_URL: github.url,
  };
  return runPackaged(action, {
    cwd: workspace.dir,
    environment,
    inputs: { 'github-token': 'builder', ...inputs },
    declared,
  });
}

interface Posted {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

/** The emulator answers with the whole list. */
async function list(): Promise<Posted[]> {
  return (await github.call('acme', 'GET', `${comments}?per_page=100`)) as Posted[];
}

describe('the comment of a plan', () => {
  test('is begun, then kept current, and never doubled', async () => {
    const first = await run();
    expect(first.exitCode, first.stdout).toBe(0);
    const [begun] = await list();
    expect(begun?.body).toContain('photos');
    expect(begun?.body).toContain('https://github.example.com/acme/store');
    await declare({ name: 'photos', versioning: true }, { name: 'films' });
    await run();
    const after = await list();
    expect(after.map(({ id }) => id)).toEqual([begun?.id]);
    expect(after[0]?.body).toContain('films');
  });

  test('is begun only for a change, and tells when there is none any more', async () => {
    await declare();
    await run();
    expect(await list()).toEqual([]);
    await declare({ name: 'photos' });
    await run();
    await declare();
    await run();
    const [only, ...others] = await list();
    expect([others, only?.body.includes('photos')]).toEqual([[], false]);
  });

  test('a look-alike by a stranger is neither taken nor changed', async () => {
    await run();
    const [own] = await list();
    await github.call('acme', 'DELETE', `/repos/acme/store/issues/comments/${own?.id}`);
    await github.call('mallory', 'POST', comments, { body: `${own?.body}\n\nTrust me.` });
    await run();
    const found = await list();
    expect(found.map(({ user }) => user.login)).toEqual(['mallory', 'builder']);
    expect(found[0]?.body).toContain('Trust me.');
  });

  test('two runs with labels of their own have a comment each', async () => {
    await run({ label: 'staging' });
    await run({ label: 'production' });
    await run({ label: 'staging' });
    expect(await list()).toHaveLength(2);
  });

  test('a token that may only read is a warning that says what it lacks', async () => {
    github.fault = (method) => (method === 'GET' ? undefined : { status: 403 });
    const planned = await run();
    expect([planned.exitCode, planned.outputs.get('has-changes')]).toEqual([0, 'true']);
    expect(planned.stdout).toMatch(/^::warning.*pull-requests: write/m);
    expect(planned.summary).toContain('photos');
  });

  test('a refused run tells the reviewer why', async () => {
    const refused = await run({ 'expected-deployment-id': 'another' });
    expect(refused.outputs.get('failure-reason')).toBe('wrong-deployment');
    const [only] = await list();
    expect(only?.body).toContain('another');
    expect(only?.body).toContain('`expected-deployment-id`'.replaceAll('`', ''));
  });

  test('an applying action comments its own plan beside it', async () => {
    await run();
    const applied = await run({ mode: 'plan' }, 'apply-buckets');
    expect(applied.exitCode, applied.stdout).toBe(0);
    expect(await list()).toHaveLength(2);
  });

  test('nothing that is secret is in it, not even where it was declared', async () => {
    await declare({ name: 'photos', tags: { key: server.secretKey } });
    const planned = await run({}, 'plan', [server.secretKey]);
    expect(planned.summary).toContain('photos');
    expect(planned.summary).not.toContain(server.secretKey);
    const [only] = await list();
    expect(only?.body).toContain('photos');
    expect(only?.body).not.toContain(server.secretKey);
  });

  test('of thousands of changes fits, and so does the summary; the file has all', async () => {
    const buckets = Array.from({ length: 1000 }, (_, index) => ({
      name: `many-${index}`,
      versioning: true,
      purpose: 'One of many',
    }));
    await declare(...buckets);
    const planned = await run();
    expect(planned.exitCode, planned.stdout.slice(-500)).toBe(0);
    expect(planned.outputs.get('to-create')).toBe('2000');
    const [only] = await list();
    expect(only?.body).toContain('2,000');
    expect(Buffer.byteLength(only?.body ?? '')).toBeLessThan(65_000);
    expect(Buffer.byteLength(planned.summary)).toBeLessThan(1024 * 1024);
    const file = JSON.parse(await readFile(planned.outputs.get('plan-path') ?? '', 'utf8'));
    expect(file.sections[0].changes).toHaveLength(2000);
  });
});

describe('the action at the top of the repository', () => {
  test('plans when nothing else is named, and runs what is', async () => {
    const planned = await run({ action: 'plan' }, 'minio-actions');
    expect([planned.exitCode, planned.outputs.get('has-changes')]).toEqual([0, 'true']);
    const checked = await run({ action: 'validate-config' }, 'minio-actions');
    expect(checked.exitCode, checked.stdout).toBe(0);
    expect(checked.outputs.has('has-changes')).toBe(false);
  });

  test('names an input that the chosen action does not have', async () => {
    const failed = await run({ action: 'validate-config', mode: 'plan' }, 'minio-actions');
    expect([failed.exitCode, failed.outputs.get('failure-reason')]).toEqual([1, 'invalid-input']);
    expect(failed.stdout).toContain('"mode" is not an input of validate-config.');
  });

  test('off a runner takes the same as flags', async () => {
    await writeFile(join(workspace.dir, 'config/buckets_definition.json'), '[]');
    const options = { cwd: workspace.dir };
    const done = await runPackaged('minio-actions', { ...options, flags: ['--action', 'validate-config'] });
    expect(done.exitCode, done.stderr).toBe(0);
    const help = await runPackaged('minio-actions', { ...options, flags: ['--help'] });
    expect(help.stdout).toContain('--action');
  });
});
