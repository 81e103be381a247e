import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { runPackaged } from '../support/packaged.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const placeholders = { accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER' };
const alias = (url: string) => ({ url, ...placeholders });

let server: MinioServer;
let proxy: FaultProxy;
let workspace: Workspace;

beforeAll(async () => {
  server = await startServer();
  proxy = await startFaultProxy(server.url);
  workspace = await createWorkspace({
    'config/mc_aliases.json': { primary_cluster: alias(server.url), other: alias(server.url) },
  });
});
afterAll(async () => {
  await workspace.remove();
  await proxy.stop();
  await server.stop();
});

const environment = (url = server.url) => ({
  PRIMARY_MINIO_URL: url,
  PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
  PRIMARY_MINIO_SECRET_KEY: server.secretKey,
  OTHER_MINIO_URL: url,
  OTHER_MINIO_ACCESS_KEY: server.accessKey,
  OTHER_MINIO_SECRET_KEY: server.secretKey,
});

function declare(...names: string[]): Promise<void> {
  const buckets = names.map((name) => ({ name, tags: { a: 'b' } }));
  return workspace.write({ 'config/buckets_definition.json': buckets });
}

test('a reader that goes away does not stop what was begun', async () => {
  await declare(...Array.from({ length: 30 }, (_, index) => `piped-${index}`));
  const script = join(import.meta.dirname, '../../dist/apply-buckets.js');
  const env = { PATH: process.env.PATH ?? '', HOME: workspace.dir, ...environment() };
  const child = spawn(process.execPath, [script], { cwd: workspace.dir, env });
  child.stdout.destroy();
  child.stderr.once('data', () => child.stderr.destroy());
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect(exitCode).toBe(0);
  const again = await runPackaged('apply-buckets', {
    cwd: workspace.dir,
    inputs: { mode: 'plan' },
    environment: environment(),
  });
  expect(again.outputs.get('has-changes')).toBe('false');
});

test('a run that is cancelled while a server keeps it waiting ends at once, and says so', async () => {
  await declare('waiting');
  proxy.fail({ fault: 'hang', times: 100 });
  const begun = Date.now();
  const run = await runPackaged('apply-buckets', {
    cwd: workspace.dir,
    inputs: {},
    environment: environment(proxy.url),
    onStart: (kill) => {
      const timer = setInterval(() => {
        if (proxy.requests.length === 0) return;
        clearInterval(timer);
        kill('SIGTERM');
      }, 20);
    },
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs.get('failure-reason')).toBe('cancelled');
  expect(run.outputs.get('changed')).toBe('false');
  // Far below the 30 seconds that a silent server is waited for.
  expect(Date.now() - begun).toBeLessThan(20_000);
});

test('a folder that can not be written to is told before anything is changed', async () => {
  await declare('unreported');
  await workspace.write({ 'a-file': 'not a folder' });
  for (const action of ['apply-buckets', 'validate-config']) {
    const inputs = { 'report-dir': 'a-file/reports' };
    const run = await runPackaged(action, { cwd: workspace.dir, inputs, environment: environment() });
    expect(run.outputs.get('failure-reason'), run.stdout).toBe('invalid-input');
    expect(run.stdout).toContain('report-dir');
  }
  const inputs = { mode: 'plan' };
  const planned = await runPackaged('apply-buckets', {
    cwd: workspace.dir,
    inputs,
    environment: environment(),
  });
  expect(planned.outputs.get('to-create')).toBe('2');
});

test('two aliases of one server are told instead of being changed twice', async () => {
  await declare('doubled');
  const inputs = { alias: 'all' };
  const run = await runPackaged('apply-buckets', { cwd: workspace.dir, inputs, environment: environment() });
  expect(run.outputs.get('failure-reason')).toBe('invalid-config');
  expect(run.stdout).toContain('primary_cluster and other are the same server');
});

test('every server that can not be read is named, and the summary says why nothing was done', async () => {
  await declare('anywhere');
  const run = await runPackaged('apply-buckets', {
    cwd: workspace.dir,
    inputs: { alias: 'all' },
    environment: environment('http://127.0.0.1:9'),
  });
  expect(run.outputs.get('failure-reason')).toBe('unreachable');
  const [last = ''] = run.stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .slice(-1);
  expect(last).toContain('primary_cluster');
  expect(last).toContain('(other)');
  expect(run.summary).toContain('### Failed: unreachable');
});

test('a bucket that is opened to everyone is said so in plan, table and summary', async () => {
  const Resource = 'arn:aws:s3:::{{BUCKET_NAME}}/*';
  const statement = { Effect: 'Allow', Principal: '*', Action: ['s3:GetObject', 's3:PutObject'], Resource };
  await workspace.write({
    'config/buckets_definition.json': [
      { name: 'opened', defaultPolicyFile: 'policies/open.json', public: 'read-write' },
    ],
    'policies/open.json': { Version: '2012-10-17', Statement: [statement] },
  });
  const run = (action: string, inputs: Record<string, string>) =>
    runPackaged(action, { cwd: workspace.dir, inputs, environment: environment() });
  const early = await run('apply-policies', { mode: 'plan' });
  expect(early.stdout).toContain('not there yet');
  await run('apply-buckets', {});
  const planned = await run('apply-policies', { mode: 'plan' });
  expect(planned.stdout).toContain('Without signing in, anyone may write and read (until now: nothing).');
  expect(planned.summary).toContain('anyone may write and read');
  await run('apply-policies', {});
  expect((await run('apply-policies', { mode: 'plan' })).stdout).toContain('anyone may write and read');
  const report = await readFile(planned.outputs.get('report-path') ?? '', 'utf8');
  expect(JSON.parse(report).sections[0].changes).toHaveLength(1);
});
