/** Alert rules, judged by promtool: which of them fire, and that no other does. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { renderPrometheus } from '../../../src/cluster/render/prometheus/index.ts';
import { listAlerts } from '../../../src/cluster/render/prometheus/rules.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { runTool } from '../../../src/throwaway/tool.ts';
import { createSpec } from '../../support/cluster-spec.ts';
import { hostileValues } from '../../support/hostile-value.ts';
import { findProgram } from '../../support/program.ts';

const spec = createSpec({ CLUSTER_BLACKBOX: 'blackbox:9115' });
const folders: string[] = [];
let promtool: string;

beforeAll(async () => {
  promtool = await findProgram('promtool', 'prometheus');
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function write(of: ClusterSpec): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minio-actions-rules-'));
  folders.push(folder);
  for (const { path, text } of renderPrometheus(of)) await writeFile(join(folder, basename(path)), text);
  return folder;
}

const day = 86_400;

/** A cluster in which all is well; times of certificates count from 0, where promtool begins. */
const healthy: Readonly<Record<string, string>> = {
  'up{job="minio-cluster",instance="a"}': '1x600',
  'up{job="minio-nodes",instance="a"}': '1x600',
  'minio_cluster_nodes_offline_total{job="minio-cluster"}': '0x600',
  'minio_cluster_drive_offline_total{job="minio-cluster"}': '0x600',
  'minio_cluster_health_status{job="minio-cluster"}': '1x600',
  'minio_cluster_health_erasure_set_healing_drives{job="minio-cluster",pool="0",set="0"}': '0x600',
  'minio_cluster_health_erasure_set_online_drives{job="minio-cluster",pool="0",set="0"}': '16x600',
  'minio_cluster_health_erasure_set_write_quorum{job="minio-cluster",pool="0",set="0"}': '12x600',
  'minio_cluster_health_erasure_set_read_quorum{job="minio-cluster",pool="0",set="0"}': '8x600',
  'minio_cluster_capacity_usable_free_bytes{job="minio-cluster"}': '60x600',
  'minio_cluster_capacity_usable_total_bytes{job="minio-cluster"}': '100x600',
  'minio_node_drive_used_bytes{job="minio-nodes",server="a",drive="/d1"}': '40x600',
  'minio_node_drive_total_bytes{job="minio-nodes",server="a",drive="/d1"}': '100x600',
  'minio_cluster_webhook_online{job="minio-cluster",name="audit"}': '1x600',
  'minio_audit_failed_messages{job="minio-nodes",target_id="audit"}': '0x600',
  'minio_node_drive_errors_ioerror{job="minio-nodes",server="a",drive="/d1"}': '0x600',
  'minio_s3_requests_total{job="minio-nodes",api="getobject"}': '0+3000x600',
  'minio_s3_requests_5xx_errors_total{job="minio-nodes",api="getobject"}': '0+30x600',
  'minio_s3_requests_ttfb_seconds_distribution{job="minio-nodes",api="GetObject",le="1"}': '0+600x600',
  'minio_s3_requests_ttfb_seconds_distribution{job="minio-nodes",api="GetObject",le="5"}': '0+600x600',
  'minio_s3_requests_ttfb_seconds_distribution{job="minio-nodes",api="GetObject",le="+Inf"}': '0+600x600',
  'minio_s3_requests_rejected_auth_total{job="minio-nodes"}': '0+6x600',
  'minio_bucket_replication_last_hour_failed_count{job="minio-bucket",bucket="b",targetArn="t"}': '0x600',
  'minio_node_replication_recent_backlog_count{job="minio-nodes"}': '0x600',
  'minio_node_replication_link_online{job="minio-nodes",endpoint="dr"}': '1x600',
  'probe_success{job="minio-certificates",instance="s3:443"}': '1x600',
  'probe_ssl_earliest_cert_expiry{job="minio-certificates",instance="s3:443"}': `${90 * day}x600`,
};

type Case = readonly [firing: readonly string[], minutes: number, changed: Readonly<Record<string, string>>];

/** Series by a part of their name. */
function change(changed: Readonly<Record<string, string>>): Record<string, string> {
  const parts = Object.keys(changed);
  for (const part of parts)
    if (!Object.keys(healthy).some((series) => series.includes(part))) throw new Error(`no series ${part}`);
  return Object.fromEntries(
    Object.entries(healthy).map(([series, values]) => {
      const part = parts.find((each) => series.includes(each));
      return [series, part === undefined ? values : (changed[part] ?? values)];
    }),
  );
}

const cases: readonly Case[] = [
  [[], 500, {}],
  [['MinioNodeDown'], 3, { 'up{job="minio-nodes"': '0x600' }],
  [[], 1, { 'up{job="minio-nodes"': '0x600' }],
  [['MinioNotWatched'], 3, { 'up{job="minio-cluster"': '0x600' }],
  [['MinioNodesOffline'], 3, { nodes_offline: '1x600' }],
  [['MinioDrivesOffline'], 6, { drive_offline: '2x600' }],
  [['MinioDriveErrors'], 20, { ioerror: '0+1x600' }],
  [['MinioDriveHealing'], 15, { healing: '1x600' }],
  [['MinioNoSpareDrive'], 2, { online_drives: '12x600' }],
  [['MinioWritesRefused'], 2, { online_drives: '11x600' }],
  [['MinioReadsRefused', 'MinioWritesRefused'], 2, { online_drives: '7x600' }],
  [['MinioUnhealthy'], 2, { health_status: '0x600' }],
  [['MinioCapacityWarning'], 15, { usable_free: '15x600' }],
  [['MinioCapacityCritical', 'MinioCapacityWarning'], 15, { usable_free: '9x600' }],
  [['MinioDriveFull'], 15, { drive_used: '95x600' }],
  [['MinioCapacityCritical', 'MinioCapacityWarning'], 15, { drive_used: '95x600', usable_free: '9x600' }],
  [['MinioCapacityForecast'], 500, { usable_free: '80-0.05x600' }],
  // A third of the drives goes, and their space with them: no forecast.
  [[], 500, { usable_free: '60x400 40x200', usable_total: '100x400 66.7x200' }],
  [['MinioErrorRate'], 15, { '5xx': '0+300x600' }],
  [['MinioSlowAnswers'], 25, { 'le="1"': '0+60x600' }],
  [[], 8, { 'le="1"': '0+60x600' }],
  [['MinioCredentialsRefused'], 15, { rejected_auth: '0+120x600' }],
  [['MinioAuditLost'], 20, { audit_failed: '0+1x600' }],
  [['MinioWebhookOffline'], 6, { webhook_online: '0x600' }],
  [['MinioReplicationFailed'], 1, { last_hour_failed: '3x600' }],
  [['MinioReplicationBehind'], 16, { recent_backlog: '3x600' }],
  [[], 14, { recent_backlog: '3x600' }],
  [['MinioReplicationLinkDown'], 16, { link_online: '0x600' }],
  [['MinioCertificateEnds'], 62, { cert_expiry: `${20 * day}x600` }],
  [['MinioCertificateEnds', 'MinioCertificateEndsSoon'], 62, { cert_expiry: `${2 * day}x600` }],
  [['MinioCertificateUnread'], 16, { probe_success: '0x600' }],
];

test('every alert has a case in which it fires', () => {
  const fired = new Set(cases.flatMap(([firing]) => firing));
  expect([...fired].sort()).toEqual(
    listAlerts(spec)
      .map(({ name }) => name)
      .sort(),
  );
});

test('each fires in its case, after its time, and no other', { timeout: 120_000 }, async () => {
  const folder = await write(spec);
  const tests = cases.map(([firing, minutes, changed]) => ({
    interval: '1m',
    name: firing.join(' '),
    input_series: Object.entries(change(changed)).map(([series, values]) => ({
      series: series.replace('{', '{cluster="minio",'),
      values,
    })),
    promql_expr_test: [
      {
        expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
        eval_time: `${minutes}m`,
        exp_samples: firing.map((name) => ({ labels: `{alertname="${name}"}`, value: 1 })),
      },
    ],
  }));
  const file = { rule_files: ['minio-alerts.yml'], evaluation_interval: '30s', tests };
  await writeFile(join(folder, 'tests.yml'), stringify(file));
  expect(await runTool(promtool, ['test', 'rules', join(folder, 'tests.yml')])).toContain('SUCCESS');
});

test.each([
  {},
  { CLUSTER_BLACKBOX: 'blackbox:9115' },
  { MINIO_PROMETHEUS_AUTH_TYPE: 'public', MINIO_VOLUMES: 'http://n{1...2}.example.test/d{1...4}' },
  { MINIO_VOLUMES: '/mnt/d{1...4}' },
])('promtool takes configuration and rules: %o', async (variables) => {
  const folder = await write(createSpec(variables));
  const config = await runTool(promtool, [
    'check',
    'config',
    '--syntax-only',
    join(folder, 'prometheus.yml'),
  ]);
  expect(config).toContain('is valid prometheus config file syntax');
  const rules = await runTool(promtool, ['check', 'rules', join(folder, 'minio-alerts.yml')]);
  expect(rules).toMatch(/SUCCESS: \d+ rules found/);
});

test('no name of a cluster becomes syntax', async () => {
  const name = hostileValues.slice(0, 60).join('');
  const folder = await write({ ...spec, name });
  const config = await runTool(promtool, [
    'check',
    'config',
    '--syntax-only',
    join(folder, 'prometheus.yml'),
  ]);
  expect(config).toContain('is valid prometheus config file syntax');
  const expected = listAlerts(spec).length;
  const rules = await runTool(promtool, ['check', 'rules', join(folder, 'minio-alerts.yml')]);
  expect(rules).toContain(`SUCCESS: ${expected} rules found`);
});
