import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { type PackagedOptions, type PackagedRun, runPackaged } from '../support/packaged.ts';
import { parseMetrics } from '../support/prometheus.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

/** A server built from source does not say its release. */
const builtFrom = 'RELEASE.2025-10-15T17-29-55Z';

let server: MinioServer;
let workspace: Workspace;
beforeAll(async () => {
  server = await startServer({ drives: 4 });
  const keys = { accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER' };
  const lines = [
    'MINIO_ROOT_USER_FILE=/run/secrets/minio_root_user',
    'MINIO_ROOT_PASSWORD_FILE=/run/secrets/minio_root_password',
    `MINIO_VOLUMES="${server.dir}/drive{1...4}"`,
  ];
  workspace = await createWorkspace({
    'config/mc_aliases.json': { primary_cluster: { url: server.url, ...keys } },
    'config/buckets_definition.json': [],
    'config/minio_cluster_vars.env': lines.join('\n'),
  });
});
beforeAll(async () => {
  // A server counts its data once there is a bucket, and until then what it holds is not known.
  await sendSigned(server, { method: 'PUT', path: '/users' });
  await sendSigned(server, { method: 'PUT', path: '/users/one', body: 'one' });
});
afterAll(() => Promise.all([server?.stop(), workspace?.remove()]));

const credentials = () => ({
  PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
  PRIMARY_MINIO_SECRET_KEY: server.secretKey,
});

function check(inputs: Record<string, string>, more: Partial<PackagedOptions> = {}): Promise<PackagedRun> {
  return runPackaged('cluster-check', {
    cwd: workspace.dir,
    environment: credentials(),
    inputs: { 'built-from': builtFrom, 'env-file': 'config/minio_cluster_vars.env', ...inputs },
    ...more,
  });
}

async function readReport({ outputs }: PackagedRun) {
  return JSON.parse(await readFile(outputs.get('report-path') ?? '', 'utf8'));
}

async function countDrives({ outputs }: PackagedRun): Promise<Record<string, number>> {
  const metrics = parseMetrics(await readFile(outputs.get('metrics-path') ?? '', 'utf8'));
  const samples = metrics.get('minio_actions_cluster_drives')?.samples ?? [];
  return Object.fromEntries(samples.map(({ labels, value }) => [labels.state ?? '', value]));
}

const verdict = ({ exitCode, outputs }: PackagedRun) => [
  exitCode,
  outputs.get('status'),
  outputs.get('failure-reason'),
];

/** Every advisory known of the release, as somebody who looked at each would list them. */
async function listAdvisories(): Promise<string> {
  const { findings } = await readReport(await check({}));
  const ids = [...JSON.stringify(findings).matchAll(/(?:CVE|GHSA)-[\w-]+/g)].map(([id]) => id);
  return [...new Set(ids)].join(',');
}

describe('a server of four drives, from well to gone', () => {
  test('known vulnerabilities keep it red until they are accepted', async () => {
    const red = await check({});
    expect(verdict(red)).toEqual([1, 'critical', 'findings']);
    expect(red.stdout).toMatch(/^::error title=version\/vulnerable::/m);
  });

  test('in order: green, with outputs, summary, metrics and report', async () => {
    const accepted = { 'accept-advisories': await listAdvisories() };
    // The server first counts its data, which it does in its own time.
    await expect
      .poll(async () => verdict(await check(accepted)), { timeout: 60_000, interval: 1000 })
      .toEqual([0, 'ok', '']);
    const green = await check(accepted);
    expect(Object.fromEntries(green.outputs)).toMatchObject({
      'drives-online': '4',
      'drives-offline': '0',
      'drives-healing': '0',
    });
    expect(Number(green.outputs.get('used-percent'))).toBeGreaterThan(0);
    expect(green.summary).toContain('### primary&#95;cluster: ok');
    expect(await countDrives(green)).toEqual({ online: 4, offline: 0, healing: 0 });
    expect(await readReport(green)).toMatchObject({ action: 'cluster-check', status: 'ok' });
  });

  test('without keys its health is told, and that is not green', async () => {
    const blind = await check({}, { environment: {} });
    expect(verdict(blind)).toEqual([1, 'unknown', 'unproved']);
    expect(blind.outputs.get('used-percent')).toBe('');
  });

  test('off a runner the same words, and no command of a runner', async () => {
    const { exitCode, stdout } = await runPackaged('cluster-check', {
      cwd: workspace.dir,
      environment: credentials(),
      flags: ['--built-from', builtFrom],
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('4 of 4 drives online');
    expect(stdout).not.toMatch(/^::/m);
  });

  test('a wrong key, an unknown alias and a bad input are one clear error each', async () => {
    const environment = { ...credentials(), PRIMARY_MINIO_SECRET_KEY: 'not-the-secret-key' };
    expect(verdict(await check({}, { environment }))).toEqual([1, 'unknown', 'unproved']);
    expect(verdict(await check({ alias: 'nowhere' }))).toEqual([1, undefined, 'invalid-input']);
    expect(verdict(await check({ 'max-usage': 'much' }))).toEqual([1, undefined, 'invalid-input']);
    expect(verdict(await check({ 'env-file': 'config/none.env' }))).toEqual([1, undefined, 'invalid-config']);
  });

  test('a drive that is lost is critical, and counted', async () => {
    await rm(join(server.dir, 'drive2'), { recursive: true, maxRetries: 50 });
    await expect
      .poll(async () => (await check({})).outputs.get('drives-offline'), { timeout: 60_000, interval: 500 })
      .toBe('1');
    const degraded = await check({});
    expect(verdict(degraded)).toEqual([1, 'critical', 'findings']);
    expect(degraded.outputs.get('drives-online')).toBe('3');
    expect(degraded.stdout).toMatch(/^::error title=drives\/offline::.*drive2/m);
    expect(degraded.summary).toContain('drive2');
    expect(await countDrives(degraded)).toMatchObject({ online: 3, offline: 1 });
  });

  test('a server that is gone is critical, and the metrics say so', async () => {
    await server.kill();
    const gone = await check({});
    expect(verdict(gone)).toEqual([1, 'critical', 'findings']);
    expect(gone.stdout).toMatch(/^::error title=health\/unreachable::/m);
    expect(gone.outputs.get('used-percent')).toBe('');
    const metrics = await readFile(gone.outputs.get('metrics-path') ?? '', 'utf8');
    expect(parseMetrics(metrics).size).toBeGreaterThan(0);
    for (const text of [gone.stdout.replace(/^::add-mask::.*$/gm, ''), gone.stderr, gone.summary, metrics])
      expect(text).not.toContain(server.secretKey);
  });
});
