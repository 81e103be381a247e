import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGitHub, type TestGitHub } from '../support/github.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { runPackaged } from '../support/packaged.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const job = 'github-actions[bot]';
const issues = '/repos/acme/store/issues';

let server: MinioServer;
let github: TestGitHub;
let workspace: Workspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  github = await startGitHub(['acme', job, 'mallory']);
  workspace = await createWorkspace({ 'config/mc_aliases.json': { primary_cluster: { url: server.url } } });
});
afterEach(async () => {
  await workspace.remove();
  await github.stop();
});

const declare = (...buckets: object[]) => workspace.write({ 'config/buckets_definition.json': buckets });

interface RunOptions {
  readonly event?: string;
  readonly address?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

function run(action: string, { event = 'schedule', address = server.url, inputs = {} }: RunOptions = {}) {
  const environment = {
    PRIMARY_MINIO_URL: address,
    PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
    PRIMARY_MINIO_SECRET_KEY: server.secretKey,
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/store',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_SHA: 'f00',
    GITHUB_RUN_ID: '7',
    GITHUB_API_URL: github.url,
  };
  const given = { 'github-token': job, ...inputs };
  return runPackaged(action, { cwd: workspace.dir, environment, inputs: given });
}

const look = (options: RunOptions = {}) =>
  run('plan', { ...options, inputs: { issue: 'true', ...options.inputs } });

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
}

async function list(): Promise<Issue[]> {
  return (await github.call('acme', 'GET', `${issues}?state=all&direction=asc`)) as Issue[];
}

describe('drift', () => {
  test('opens one issue, keeps it current, closes it once servers are as declared, and opens it again', async () => {
    await declare({ name: 'drifting' });
    const first = await look();
    expect([first.exitCode, first.outputs.get('has-changes')], first.stdout).toEqual([0, 'true']);
    const [opened, ...others] = await list();
    expect([opened?.state, others]).toEqual(['open', []]);
    expect(opened?.title).toMatch(
      /^Drift: servers are not as declared \(all\) since \d{4}-\d\d-\d\d \d\d:\d\d UTC$/,
    );
    expect(opened?.body).toContain('drifting');
    expect(opened?.body).toContain('Apply the configuration, or declare what was changed by hand.');
    expect(opened?.body).toContain('https://github.example.com/acme/store/actions/runs/7');

    await declare({ name: 'drifting' }, { name: 'adrift' });
    await look({ event: 'workflow_dispatch', inputs: { 'fail-on-changes': 'true' } });
    const [updated, ...doubled] = await list();
    expect([updated?.number, updated?.title, doubled]).toEqual([opened?.number, opened?.title, []]);
    expect(updated?.body).toContain('adrift');

    expect((await run('apply-buckets')).exitCode).toBe(0);
    await look();
    expect((await list()).map(({ number, state }) => [number, state])).toEqual([[opened?.number, 'closed']]);
    const said = (await github.call('acme', 'GET', `${issues}/${opened?.number}/comments`)) as Issue[];
    expect(said.map(({ body }) => body.split('\n')[0])).toEqual(['**In order again.**']);

    await declare({ name: 'drifting' }, { name: 'adrift' }, { name: 'again' });
    await look();
    expect((await list()).map(({ number, state }) => [number, state])).toEqual([[opened?.number, 'open']]);
  });

  test('is told without doubt when nothing could be compared', async () => {
    await declare({ name: 'drifting' });
    const planned = await look({ address: 'http://127.0.0.1:9' });
    expect(planned.outputs.get('failure-reason')).toBe('unreachable');
    expect((await list()).map(({ title }) => title.split(' since ')[0])).toEqual([
      'Drift could not be looked for (all)',
    ]);
  });

  test.each([
    ['without being asked for', { inputs: { issue: 'false' } }],
    ['in the run of a pull request', { event: 'pull_request' }],
  ])('opens none %s', async (_when, options: RunOptions) => {
    await declare({ name: 'undeclared-so-far' });
    await look({ ...options, inputs: { comment: 'false', ...options.inputs } });
    expect(await list()).toEqual([]);
  });

  test('a token that may not is a warning that says what it lacks', async () => {
    await declare({ name: 'undeclared-so-far' });
    github.fault = (method) => (method === 'GET' ? undefined : { status: 403 });
    const planned = await look();
    expect([planned.exitCode, planned.outputs.get('has-changes')]).toEqual([0, 'true']);
    expect(planned.stdout).toMatch(/^::warning.*permissions: issues: write/m);
  });
});

describe('a check', () => {
  test('of a cluster opens its own, with labels', async () => {
    await declare();
    const checked = await run('cluster-check', {
      inputs: { issue: 'true', 'issue-labels': 'storage, night' },
    });
    expect(checked.exitCode, checked.stdout).toBe(1);
    const [opened] = (await list()) as (Issue & { labels: { name: string }[] })[];
    expect(opened?.title).toMatch(/^A cluster .*\(primary_cluster\) since /);
    expect(opened?.labels.map(({ name }) => name)).toEqual(['storage', 'night']);
    expect(opened?.body).toContain('1 of 1 drives online');
  });

  test('that fails before it looked at anything says so', async () => {
    await workspace.write({ 'config/buckets_definition.json': '[{' });
    const checked = await run('replication-check', { inputs: { issue: 'true' } });
    expect(checked.outputs.get('failure-reason')).toBe('invalid-config');
    const [opened] = await list();
    expect(opened?.title).toMatch(/^replication-check could not look \(all\) since /);
    expect(opened?.body).toContain('invalid-config');
  });
});
