/** render-cluster beside a real server: what runs is held against the env file, and a token for metrics is made. */

import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { action } from '../../actions/render-cluster/run.ts';
import { ExpectedError } from '../../src/errors.ts';
import { createIdentity } from '../support/identity.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { createRecordingReporter } from '../support/recording-reporter.ts';
import type { StageServer } from '../support/stage.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

let server: MinioServer;
let workspace: Workspace;
let outside: Workspace;
beforeAll(async () => {
  server = await startServer({ drives: 4, region: 'eu-1' });
});
afterAll(() => server?.stop());

beforeEach(async () => {
  const keys = { accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER' };
  const aliases = {
    primary_cluster: { url: server.url, ...keys },
    dr_cluster: { url: 'http://127.0.0.1:1', ...keys },
  };
  workspace = await createWorkspace({
    'config/mc_aliases.json': aliases,
    'config/buckets_definition.json': [],
    'config/minio_cluster_vars.env': describeCluster(),
  });
  outside = await createWorkspace();
  return () => Promise.all([workspace.remove(), outside.remove()]);
});

function describeCluster(drives = 4, region = 'eu-1'): string {
  return [
    'MINIO_ROOT_USER_FILE=/run/secrets/minio_root_user',
    'MINIO_ROOT_PASSWORD_FILE=/run/secrets/minio_root_password',
    `MINIO_VOLUMES="${server.dir}/drive{1...${drives}}"`,
    `MINIO_REGION=${region}`,
  ].join('\n');
}

async function render(inputs: Record<string, string>, who: StageServer = server, more = {}) {
  const reporter = createRecordingReporter();
  const { accessKey, secretKey } = who;
  const environment = Object.fromEntries(
    ['PRIMARY', 'DR'].flatMap((prefix) => [
      [`${prefix}_MINIO_ACCESS_KEY`, accessKey],
      [`${prefix}_MINIO_SECRET_KEY`, secretKey],
    ]),
  );
  const context = {
    reporter,
    environment: { ...environment, ...more },
    workspace: workspace.dir,
    signal: new AbortController().signal,
  };
  const failure: unknown = await action.start(new Map(Object.entries(inputs)), context).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure !== undefined && !(failure instanceof ExpectedError)) throw failure;
  const findings = reporter.findings.filter(({ rule }) => rule.startsWith('running/'));
  return { reason: failure?.reason ?? '', message: failure?.message ?? '', reporter, findings };
}

const listRendered = () => readdir(join(workspace.dir, 'rendered')).catch(() => []);

describe('diff-running', () => {
  test('a cluster that runs as declared', async () => {
    const { reason, reporter, findings } = await render({ 'diff-running': 'true' });
    expect([reason, findings, reporter.outputs.get('drift')]).toEqual(['', [], 'false']);
    expect(reporter.said.join()).toContain('What runs is what the env file says.');
    expect(reporter.summaries.join()).toContain('#### What runs');
  });

  test('drift is told with file and line, fails the run, and the files are there', async () => {
    await workspace.write({ 'config/minio_cluster_vars.env': describeCluster(5, 'eu-2') });
    const { reason, reporter, findings, message } = await render({ 'diff-running': 'true' });
    expect([reason, reporter.outputs.get('drift')]).toEqual(['findings', 'true']);
    expect(message).toContain('What runs is not what the env file says');
    const places = findings.map(({ rule, source }) => `${rule} ${source?.file}:${source?.line}`);
    expect(places).toContain('running/drive-missing config/minio_cluster_vars.env:3');
    expect(places).toContain('running/region config/minio_cluster_vars.env:4');
    expect(reporter.summaries.join()).toContain('running/drive-missing');
    expect(await listRendered()).toContain('start-minio.sh');
  });

  test('a stale folder and drift are told together', async () => {
    await workspace.write({ 'config/minio_cluster_vars.env': describeCluster(4, 'eu-2') });
    const { reason, message } = await render({ 'diff-running': 'true', check: 'true' });
    expect(reason).toBe('stale-plan');
    expect(message).toContain('start-minio.sh');
    expect(message).toContain('What runs is not what the env file says');
    expect(await listRendered()).toEqual([]);
  });

  test.each([
    ['out of reach', { alias: 'dr_cluster' }, {}, 'unreachable'],
    ['with wrong keys', {}, { PRIMARY_MINIO_SECRET_KEY: 'not-the-secret-key' }, 'denied'],
  ])('a server %s is one clear error, and the files are there', async (_case, inputs, more, expected) => {
    const { reason, reporter, message } = await render({ 'diff-running': 'true', ...inputs }, server, more);
    expect(reason).toBe(expected);
    expect(message).toContain("What runs can't be compared:");
    expect(reporter.outputs.get('drift')).toBe('');
    expect(JSON.parse(reporter.outputs.get('files') ?? '[]')).toContain('start-minio.sh');
    expect(reporter.summaries.join()).toContain('What runs could not be compared');
    expect(await listRendered()).toContain('start-minio.sh');
  });

  test.each([
    ['several aliases', { alias: 'all' }, {}, 'invalid-input'],
    ['an unknown alias', { alias: 'nowhere' }, {}, 'invalid-input'],
    ['no keys', {}, { PRIMARY_MINIO_SECRET_KEY: '' }, 'missing-credentials'],
  ])('%s are told before anything is written', async (_case, inputs, more, expected) => {
    expect((await render({ 'diff-running': 'true', ...inputs }, server, more)).reason).toBe(expected);
    expect(await listRendered()).toEqual([]);
  });

  test('the right to read what the servers say of themselves is enough', async () => {
    const reader = await createIdentity(server, 'comparer', ['admin:ServerInfo']);
    expect(await render({ 'diff-running': 'true' }, reader)).toMatchObject({ reason: '', findings: [] });
  });

  test('a drive that is gone', async () => {
    await rm(join(server.dir, 'drive4'), { recursive: true, maxRetries: 50 });
    await expect
      .poll(async () => (await render({ 'diff-running': 'true' })).findings.map(({ rule }) => rule), {
        timeout: 40_000,
        interval: 500,
      })
      .toEqual(['running/drive-offline']);
  });
});

describe('metrics-token-file', () => {
  test('the server takes the token, and nothing tells it', async () => {
    const scraper = await createIdentity(server, 'scraper', ['admin:Prometheus']);
    const file = join(outside.dir, 'minio.token');
    await writeFile(file, 'what was there before', { mode: 0o644 });
    const { reason, reporter } = await render({ 'metrics-token-file': file }, scraper);
    expect(reason).toBe('');
    const token = await readFile(file, 'utf8');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(outside.dir)).toEqual(['minio.token']);
    for (const path of ['cluster', 'node', 'bucket']) {
      const url = `${server.url}/minio/v2/metrics/${path}`;
      expect((await fetch(url)).status).toBe(403);
      const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    }
    expect(reporter.hidden).toContain(token);
    const { said, logged, summaries, outputs } = reporter;
    const shown = JSON.stringify([said, logged, summaries, [...outputs.values()]]);
    for (const part of token.split('.')) expect(shown).not.toContain(part);
    expect(shown).not.toContain(scraper.secretKey);
  });

  test('it is good as long as asked, and no server is needed for it', async () => {
    const file = join(outside.dir, 'minio.token');
    const inputs = { alias: 'dr_cluster', 'metrics-token-file': file, 'metrics-token-life': '2h' };
    expect((await render(inputs)).reason).toBe('');
    const [, claims = ''] = (await readFile(file, 'utf8')).split('.');
    const { exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(sub).toBe(server.accessKey);
    expect(Math.abs(exp - Date.now() / 1000 - 7200)).toBeLessThan(120);
  });

  test('a link at its place is replaced, and what it leads to stays as it is', async () => {
    const target = join(outside.dir, 'elsewhere');
    await writeFile(target, 'untouched');
    await symlink(target, join(outside.dir, 'minio.token'));
    expect((await render({ 'metrics-token-file': join(outside.dir, 'minio.token') })).reason).toBe('');
    expect(await readFile(target, 'utf8')).toBe('untouched');
  });

  test('never in the checkout, through a link neither', async () => {
    await mkdir(join(workspace.dir, 'secrets'));
    await symlink(join(workspace.dir, 'secrets'), join(outside.dir, 'link'));
    for (const file of ['secrets/t', join(workspace.dir, 't'), join(outside.dir, 'link/t')]) {
      const { reason, reporter } = await render({ 'metrics-token-file': file });
      expect([file, reason, reporter.hidden]).toEqual([file, 'invalid-input', []]);
    }
    expect(await readdir(join(workspace.dir, 'secrets'))).toEqual([]);
  });

  test.each([
    ['a folder that is not there', () => ({ 'metrics-token-file': join(outside.dir, 'none/t') }), {}],
    ['a folder in its place', () => ({ 'metrics-token-file': outside.dir }), {}],
    ['a life without end', () => ({ 'metrics-token-life': '99999d' }), {}],
    ['with `check`', () => ({ 'metrics-token-file': join(outside.dir, 't'), check: 'true' }), {}],
    [
      'temporary keys',
      () => ({ 'metrics-token-file': join(outside.dir, 't') }),
      { PRIMARY_MINIO_SESSION_TOKEN: 'a-session-token' },
    ],
  ])('%s is refused', async (_case, inputs, more) => {
    const { reason, message } = await render(inputs(), server, more);
    expect([reason, message]).toEqual(['invalid-input', expect.stringContaining('1 error')]);
    expect(await readdir(outside.dir)).toEqual([]);
  });
});
