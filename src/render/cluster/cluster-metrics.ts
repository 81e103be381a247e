import type { ClusterReport, DriveCount, HealthNumbers, Margin } from '../../cluster/judge/report.ts';
import { rankLevel } from '../../level.ts';
import { renderGauge, type Sample } from '../prometheus.ts';

const prefix = 'minio_actions_cluster_';
/** Series of buckets are costly where there are thousands. */
const maxBuckets = 100;

/** One value of each cluster; `undefined`: not known. */
type Read = (report: ClusterReport) => number | undefined;

/**
 * Checks of clusters in Prometheus' text format. What is not known has no series; `checkedAt` lets an alert
 * notice that no check runs any more.
 */
export function renderClusterMetrics(reports: readonly ClusterReport[], checkedAt: Date): string {
  const list = (name: string, help: string, read: (report: ClusterReport) => Sample[]) =>
    renderGauge(`${prefix}${name}`, help, reports.flatMap(read));
  const one = (name: string, help: string, read: Read) =>
    list(name, help, (report) => {
      const value = read(report);
      return value === undefined ? [] : [{ labels: { alias: report.alias }, value }];
    });
  const spare = (name: string, help: string, read: (margin: Margin) => number) =>
    one(name, help, ({ margin }) => margin && read(margin));
  return [
    one('check_level', 'Verdict: 0 ok, 1 unknown, 2 warning, 3 critical.', ({ level }) => rankLevel(level)),
    one(
      'check_timestamp_seconds',
      'When the check was made, in seconds since 1970.',
      () => checkedAt.getTime() / 1000,
    ),
    list('healthy', 'Answers of the health API, 1 for yes.', listHealth),
    list('drives', 'Drives by node and state; healing ones are online too.', listDrives),
    list('node_up', 'Whether the cluster calls the node online.', listNodes),
    list('node_may_go', 'Whether all sets can be written while the node is down.', listDispensable),
    list('node_clock_ahead_seconds', 'Clock of the node against that of the check.', listClocks),
    spare('spare_write_nodes', 'Nodes that may still go before writes fail.', ({ writes }) => writes.nodes),
    spare(
      'spare_write_drives',
      'Drives of a set that may go before writes fail.',
      ({ writes }) => writes.drives,
    ),
    spare('spare_read_nodes', 'Nodes that may still go before reads fail.', ({ reads }) => reads.nodes),
    spare('spare_read_drives', 'Drives of a set that may go before reads fail.', ({ reads }) => reads.drives),
    list('pool_raw_bytes', 'Raw size of the drives that are online.', (report) => listPools(report, 'raw')),
    list('pool_raw_used_bytes', 'Used part of it.', (report) => listPools(report, 'rawUsed')),
    list('pool_usable_bytes', 'What fits in with the parity of STANDARD.', (report) =>
      listPools(report, 'usable'),
    ),
    one('usage_bytes', 'Size of all objects, as the scanner counted.', ({ usage }) => usage?.bytes),
    one('usage_objects', 'Objects, as the scanner counted.', ({ usage }) => usage?.objects),
    one('usage_age_seconds', 'Since the scanner counted.', ({ usage }) => usage?.ageSeconds),
    list('bucket_bytes', `Size of the ${maxBuckets} biggest buckets.`, listBuckets),
    list('bucket_quota_bytes', 'Declared quota of these buckets.', listQuotas),
    one(
      'certificate_seconds_left',
      'Until the certificate expires.',
      ({ certificate }) => certificate?.secondsLeft,
    ),
  ].join('');
}

const questions = [
  'live',
  'ready',
  'write',
  'read',
  'maintenance',
] as const satisfies readonly (keyof HealthNumbers)[];

function listHealth({ alias, health }: ClusterReport): Sample[] {
  if (health === undefined) return [];
  return questions.map((check) => ({ labels: { alias, check }, value: Number(health[check]) }));
}

const states = ['online', 'offline', 'healing'] as const satisfies readonly (keyof DriveCount)[];

function listDrives({ alias, nodes }: ClusterReport): Sample[] {
  return nodes.flatMap(({ endpoint, drives }) =>
    states.map((state) => ({ labels: { alias, node: endpoint, state }, value: drives[state] })),
  );
}

function listNodes({ alias, nodes }: ClusterReport): Sample[] {
  return nodes.map(({ endpoint, state }) => ({
    labels: { alias, node: endpoint },
    value: Number(state === 'online'),
  }));
}

function listDispensable({ alias, nodes }: ClusterReport): Sample[] {
  return nodes.map(({ endpoint, mayGo }) => ({ labels: { alias, node: endpoint }, value: Number(mayGo) }));
}

function listClocks({ alias, nodes }: ClusterReport): Sample[] {
  return nodes.flatMap(({ endpoint, clockAheadSeconds }) =>
    clockAheadSeconds === undefined ? [] : [{ labels: { alias, node: endpoint }, value: clockAheadSeconds }],
  );
}

function listPools({ alias, pools }: ClusterReport, part: 'raw' | 'rawUsed' | 'usable'): Sample[] {
  return pools.flatMap(({ pool, space }) =>
    space === undefined ? [] : [{ labels: { alias, pool: String(pool) }, value: space[part] }],
  );
}

function listBuckets({ alias, buckets }: ClusterReport): Sample[] {
  return buckets
    .slice(0, maxBuckets)
    .map(({ name, bytes }) => ({ labels: { alias, bucket: name }, value: bytes }));
}

function listQuotas({ alias, buckets }: ClusterReport): Sample[] {
  return buckets
    .slice(0, maxBuckets)
    .flatMap(({ name, quota }) =>
      quota === undefined ? [] : [{ labels: { alias, bucket: name }, value: quota }],
    );
}
