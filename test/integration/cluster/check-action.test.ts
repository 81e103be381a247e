import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineAction } from '../../../src/action/action.ts';
import { checkClusters } from '../../../src/action/cluster/check-cluster.ts';
import { clusterDefaults, readClusterInputs } from '../../../src/action/input/cluster-input.ts';
import { ExpectedError } from '../../../src/errors.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { parseMetrics } from '../../support/prometheus.ts';
import { createRecordingReporter } from '../../support/recording-reporter.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const action = defineAction({
  name: 'cluster-check',
  defaults: clusterDefaults,
  readInputs: readClusterInputs,
  run: checkClusters,
});

let server: MinioServer;
let workspace: Workspace;
beforeAll(async () => {
  server = await startServer({ drives: 4 });
  const keys = { accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER' };
  const alias = { url: server.url, ...keys, api: 'S3v4', path: 'auto' };
  const lines = [
    'MINIO_ROOT_USER_FILE=/run/secrets/minio_root_user',
    'MINIO_ROOT_PASSWORD_FILE=/run/secrets/minio_root_password',
    `MINIO_VOLUMES="${server.dir}/drive{1...5}"`,
  ];
  await workspaceOf({ primary_cluster: alias, dr_cluster: { ...alias, url: 'http://127.0.0.1:1' } }, lines);
});
afterAll(() => Promise.all([server?.stop(), workspace?.remove()]));

async function workspaceOf(aliases: object, lines: readonly string[]) {
  workspace = await createWorkspace({
    'config/mc_aliases.json': aliases,
    'config/buckets_definition.json': [],
  });
  await workspace.write({ 'config/cluster.env': lines.join('\n') });
}

async function run(inputs: Record<string, string>, keys = true) {
  const { accessKey, secretKey } = server;
  const environment = keys
    ? {
        PRIMARY_MINIO_ACCESS_KEY: accessKey,
        PRIMARY_MINIO_SECRET_KEY: secretKey,
        DR_MINIO_ACCESS_KEY: accessKey,
        DR_MINIO_SECRET_KEY: secretKey,
      }
    : {};
  const reporter = createRecordingReporter();
  const signal = new AbortController().signal;
  const given = new Map(Object.entries({ 'report-dir': 'reports', ...inputs }));
  const failure: unknown = await action
    .start(given, { reporter, environment, workspace: workspace.dir, signal })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  if (failure !== undefined && !(failure instanceof ExpectedError)) throw failure;
  const report = JSON.parse(await readFile(reporter.outputs.get('report-path') ?? '', 'utf8'));
  const metrics = await readFile(reporter.outputs.get('metrics-path') ?? '', 'utf8');
  return {
    reason: failure?.reason ?? '',
    reporter,
    report,
    metrics,
    rules: reporter.findings.map(({ rule }) => rule),
  };
}

const schemaFile = join(import.meta.dirname, '../../../schemas/report.schema.json');

test('told everywhere, by the schema', async () => {
  const { reason, reporter, report, metrics } = await run({ 'built-from': 'RELEASE.2025-10-15T17-29-55Z' });
  expect([reason, reporter.outputs.get('status')]).toEqual(['findings', 'critical']);
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, clusters: [{ alias: 'a' }] })).toBe(false);
  expect(report).toMatchObject({
    action: 'cluster-check',
    status: 'critical',
    clusters: [{ drives: { online: 4 } }],
  });
  expect(parseMetrics(metrics).get('minio_actions_cluster_drives')?.samples).toHaveLength(3);
  expect(reporter.said.join()).toContain('4 of 4 drives online');
  expect(reporter.summaries.join()).toContain('### primary&#95;cluster: critical');
  expect(reporter.comments).toMatchObject([{ noteworthy: true }]);
  expect(JSON.stringify([report, metrics, reporter.said])).not.toContain(server.secretKey);
});

test('what is accepted does not fail it; what is unknown does', async () => {
  const first = await run({ 'built-from': 'RELEASE.2025-10-15T17-29-55Z' });
  const ids = [...JSON.stringify(first.report.findings).matchAll(/CVE-\d+-\d+/g)].join(',');
  const accepted = { 'built-from': 'RELEASE.2025-10-15T17-29-55Z', 'accept-advisories': ids };
  const second = await run(accepted);
  expect(second.rules.filter((rule) => !/^(?:version\/accepted|unread\/usage)$/.test(rule))).toEqual([]);
  expect(['', 'unproved']).toContain(second.reason);
  expect((await run({})).reason).toBe('unproved');
});

test('without keys health is told, and the run is not green', async () => {
  const { reason, reporter, report } = await run({}, false);
  expect(reason).toBe('unproved');
  expect(report.clusters).toMatchObject([{ health: { write: true, read: true }, nodes: [] }]);
  expect(reporter.hidden).toEqual([]);
});

test('of several clusters each finding says which; one out of reach does not hide the other', async () => {
  const { reason, report } = await run({ alias: 'all' });
  expect(reason).toBe('findings');
  expect(report.clusters).toHaveLength(2);
  expect(report.findings[0].message).toMatch(/^dr_cluster: http:\/\/127\.0\.0\.1:1 can't be asked/);
});

test('what runs is held against the env file, with file and line', async () => {
  const { reporter, rules } = await run({ 'env-file': 'config/cluster.env' });
  expect(rules).toContain('running/drive-missing');
  const missing = reporter.findings.find(({ rule }) => rule === 'running/drive-missing');
  expect(missing?.source).toMatchObject({ file: 'config/cluster.env', line: 3 });
  expect(missing?.message).toContain('drive5');
});
