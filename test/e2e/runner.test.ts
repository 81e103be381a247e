import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { type PackagedOptions, runPackaged } from '../support/packaged.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

let server: MinioServer;
let proxy: FaultProxy;
let workspace: Workspace;

const aliases = (url: string) => ({
  primary_cluster: {
    url,
    accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER',
    secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER',
  },
});

beforeAll(async () => {
  // Characters that look different in every encoding, so that a leak in any of them is found.
  server = await startServer({ root: { accessKey: 'rootaccesskey', secretKey: 's3cr3t/+&="quoted" key' } });
  proxy = await startFaultProxy(server.url);
  workspace = await createWorkspace({
    'config/mc_aliases.json': aliases(server.url),
    'config/buckets_definition.json': [{ name: 'runner-bucket', versioning: true, tags: { a: 'b' } }],
  });
});
afterAll(async () => {
  await workspace.remove();
  await proxy.stop();
  await server.stop();
});

const credentials = (overrides: Record<string, string> = {}) => ({
  PRIMARY_MINIO_URL: server.url,
  PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
  PRIMARY_MINIO_SECRET_KEY: server.secretKey,
  ...overrides,
});

function run(options: Partial<PackagedOptions>, action = 'apply-buckets') {
  return runPackaged(action, { cwd: workspace.dir, environment: credentials(), ...options });
}

describe('on a runner', () => {
  test('a plan sets its outputs and writes a summary', async () => {
    const planned = await run({ inputs: { mode: 'plan' } });
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(Object.fromEntries(planned.outputs)).toMatchObject({
      'has-changes': 'true',
      'to-create': '3',
      'to-update': '0',
      'to-delete': '0',
      changed: 'false',
      'failure-reason': '',
    });
    expect(planned.summary).toContain('### Plan: 3 to create');
    const plan = JSON.parse(await readFile(planned.outputs.get('plan-path') ?? '', 'utf8'));
    expect(plan.sections[0].digest).toBe(
      Object.values(JSON.parse(planned.outputs.get('plan-digest') ?? ''))[0],
    );
  });

  test('what was planned is applied, and the next plan is empty', async () => {
    const planned = await run({ inputs: { mode: 'plan' } });
    const digest = planned.outputs.get('plan-digest') ?? '';
    const applied = await run({ inputs: { 'expected-plan': digest } });
    expect(applied.exitCode, applied.stdout).toBe(0);
    expect(applied.outputs.get('changed')).toBe('true');
    expect((await run({ inputs: { mode: 'plan' } })).outputs.get('has-changes')).toBe('false');
  });

  test('applying is refused on a pull request, and planning with an address from the files too', async () => {
    const environment = credentials({ GITHUB_EVENT_NAME: 'pull_request' });
    const applied = await run({ environment, inputs: {} });
    expect(applied.outputs.get('failure-reason')).toBe('event-refused');
    const planned = await run({
      environment: { ...environment, PRIMARY_MINIO_URL: '' },
      inputs: { mode: 'plan' },
    });
    expect(planned.exitCode).toBe(1);
    expect(planned.outputs.get('failure-reason')).toBe('missing-credentials');
  });

  test('bad inputs are told all at once', async () => {
    const failed = await run({ inputs: { mode: 'dry-run', concurrency: 'many' } });
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs.get('failure-reason')).toBe('invalid-input');
    expect(failed.stdout.match(/^::error /gm)).toHaveLength(2);
  });

  test('exit code and `failure-reason` agree', async () => {
    const nowhere = await run({ inputs: { alias: 'nowhere' } });
    expect([nowhere.exitCode, nowhere.outputs.get('failure-reason')]).toEqual([1, 'invalid-input']);
    const wrong = await run({
      environment: credentials({ PRIMARY_MINIO_SECRET_KEY: 'wrong-secret-key' }),
      inputs: {},
    });
    expect([wrong.exitCode, wrong.outputs.get('failure-reason')]).toEqual([1, 'denied']);
    const away = await run({
      environment: credentials({ PRIMARY_MINIO_URL: 'http://127.0.0.1:9' }),
      inputs: {},
    });
    expect([away.exitCode, away.outputs.get('failure-reason')]).toEqual([1, 'unreachable']);
  });
});

describe('off a runner', () => {
  test('flags do the same, results on standard output, the log on standard error', async () => {
    const planned = await run({ flags: ['--mode', 'plan', '--alias=primary_cluster'] });
    expect(planned.exitCode, planned.stderr).toBe(0);
    expect(planned.stdout).toContain('Plan: 0 to create');
    expect(planned.stdout).toContain('runner-bucket  yes');
    expect(planned.stderr).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z INFO /m);
    expect(planned.stdout).not.toContain('::');
  });

  test('`--help` tells every input and output', async () => {
    const help = await run({ flags: ['--help'] });
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('--expected-plan');
    expect(help.stdout).toContain('plan-digest');
  });

  test('an unknown flag is told, with what was meant', async () => {
    const failed = await run({ flags: ['--aliass', 'x'] });
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain('Did you mean --alias?');
  });
});

test('a cancelled run finishes what is under way, tells what it left, and fails', async () => {
  const buckets = Array.from({ length: 40 }, (_, index) => ({
    name: `cancelled-${index}`,
    tags: { a: 'b' },
  }));
  const cancelled = await createWorkspace({
    'config/mc_aliases.json': aliases(proxy.url),
    'config/buckets_definition.json': buckets,
  });
  const begun = proxy.requests.length;
  const watch = (kill: (signal: NodeJS.Signals) => void) => {
    const timer = setInterval(() => {
      if (!proxy.requests.slice(begun).some(({ method }) => method === 'PUT')) return;
      clearInterval(timer);
      kill('SIGINT');
    }, 1);
  };
  const environment = credentials({ PRIMARY_MINIO_URL: proxy.url });
  const stopped = await run({
    cwd: cancelled.dir,
    environment,
    inputs: { concurrency: '1' },
    onStart: watch,
  });
  expect(stopped.exitCode).toBe(1);
  expect(stopped.outputs.get('failure-reason')).toBe('cancelled');
  const report = JSON.parse(await readFile(stopped.outputs.get('report-path') ?? '', 'utf8'));
  const outcomes = new Set(report.results.map((result: { outcome: string }) => result.outcome));
  expect(report.results).toHaveLength(80);
  expect([...outcomes].sort()).toEqual(['done', 'not-attempted']);
  const finished = await run({ cwd: cancelled.dir, environment, inputs: {} });
  expect(finished.exitCode, finished.stdout).toBe(0);
  await cancelled.remove();
});

test('no secret is in anything that a run prints or writes, in any encoding', async () => {
  await workspace.write({ 'config/buckets_definition.json': [{ name: 'secretive', tags: { a: 'b' } }] });
  const runs = [
    await run({ inputs: {}, environment: credentials({ RUNNER_DEBUG: '1' }) }),
    await run({ flags: ['--mode', 'plan'], environment: credentials({ LOG_LEVEL: 'debug' }) }),
    await run({ inputs: {}, environment: credentials({ PRIMARY_MINIO_URL: 'http://127.0.0.1:9' }) }),
    await run({ inputs: {}, environment: credentials({ PRIMARY_MINIO_ACCESS_KEY: 'somebodyelse' }) }),
  ];
  const { accessKey, secretKey } = server;
  const forms = [
    secretKey,
    Buffer.from(secretKey).toString('base64'),
    Buffer.from(secretKey).toString('base64url'),
    encodeURIComponent(secretKey),
    JSON.stringify(secretKey).slice(1, -1),
    Buffer.from(`${accessKey}:${secretKey}`).toString('base64'),
  ];
  for (const { stdout, stderr, summary, outputs } of runs) {
    const files = ['plan-path', 'report-path'].map((name) => outputs.get(name)).filter((path) => path);
    const written = await Promise.all(files.map((path) => readFile(path ?? '', 'utf8')));
    // A runner consumes these lines and shows none of them.
    const shown = stdout.replace(/^::add-mask::.*$/gm, '');
    for (const text of [shown, stderr, summary, ...outputs.values(), ...written]) {
      for (const form of forms) expect(text).not.toContain(form);
    }
  }
  expect(runs[0]?.stdout).toContain('::add-mask::');
  expect(runs[1]?.stdout).not.toContain('::add-mask::');
});
