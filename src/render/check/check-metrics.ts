import { groupBy } from '../../group-by.ts';
import { rankLevel } from '../../level.ts';
import type { Backlog, CheckReport, RuleReport } from '../../replication/check-report.ts';
import { renderLabels } from '../prometheus.ts';

/** How the values of several rules between the same two buckets become one. */
type Merge = (values: readonly number[]) => number;

interface Metric {
  readonly name: string;
  readonly help: string;
  /** `undefined`: not known. */
  readonly read: (rule: RuleReport) => number | undefined;
  readonly merge: Merge;
}

const prefix = 'minio_actions_replication_';

const sum: Merge = (values) => values.reduce((total, value) => total + value, 0);
const greatest: Merge = (values) => values.reduce((most, value) => Math.max(most, value), 0);
const least: Merge = (values) =>
  values.reduce((few, value) => Math.min(few, value), Number.POSITIVE_INFINITY);

const levelHelp = '0 ok, 1 unknown, 2 warning, 3 critical.';

const metrics: readonly Metric[] = [
  {
    name: 'level',
    help: `Verdict on the rule: ${levelHelp}`,
    read: ({ level }) => rankLevel(level),
    merge: greatest,
  },
  {
    name: 'link_up',
    help: 'Whether the source reaches the target.',
    read: ({ link }) => (link.state === 'unknown' ? undefined : Number(link.state === 'online')),
    merge: least,
  },
  {
    name: 'link_offline_seconds',
    help: 'Since the target was last reached; 0 while it is.',
    read: ({ link }) => (link.state === 'online' ? 0 : link.offlineSeconds),
    merge: greatest,
  },
  {
    name: 'backlog_complete',
    help: 'Whether all that is behind was counted; with 0 the counts are lower bounds, or missing.',
    read: ({ backlog }) => Number(backlog?.complete ?? false),
    merge: least,
  },
  countBacklog('pending_objects', 'Object versions that wait for the target.', (each) => each.pendingObjects),
  countBacklog('failed_objects', 'Object versions whose last attempt failed.', (each) => each.failedObjects),
  countBacklog('pending_deletes', 'Deletes that have not arrived.', (each) => each.pendingDeletes),
  countBacklog(
    'pending_bytes',
    'Size of what is behind, as far as it is known.',
    (each) => each.pendingBytes,
  ),
  countBacklog(
    'unsized_objects',
    'Versions that are behind and missing in the bytes.',
    (each) => each.unsizedObjects,
  ),
  {
    name: 'oldest_age_seconds',
    help: 'Age of the oldest version that is behind; 0 when nothing is.',
    read: ({ backlog }) => backlog && readOldest(backlog),
    merge: greatest,
  },
  {
    name: 'canary_arrived',
    help: 'Whether the test object came through whole and in time.',
    read: ({ canary }) => canary && Number(canary.outcome === 'arrived'),
    merge: least,
  },
  {
    name: 'canary_seconds',
    help: 'From writing the test object to its arrival: the measured recovery point.',
    read: ({ canary }) => canary?.seconds,
    merge: greatest,
  },
  countInventory(
    'inventory_compared_versions',
    'Versions compared on both sides.',
    (each) => each.comparedVersions,
  ),
  countInventory('inventory_missing', 'Compared versions that the target lacks.', (each) => each.missing),
  countInventory('inventory_different', 'Compared versions with other content.', (each) => each.different),
  {
    name: 'inventory_complete',
    help: 'Whether all versions were compared; with 0 the counts are lower bounds.',
    read: ({ inventory }) => inventory && Number(inventory.extent === 'full'),
    merge: least,
  },
  countInventory('inventory_in_flight', 'Versions too young to be missed.', (each) => each.inFlight),
  countInventory('inventory_extra', 'Versions that only the target has.', (each) => each.extra),
  {
    name: 'retry_survivors',
    help: 'Failed versions that are still behind after they were sent again.',
    read: ({ retry }) => retry?.survivors.length,
    merge: sum,
  },
  {
    name: 'resync_failed_versions',
    help: 'Versions that a resync could not send.',
    read: ({ resync }) => resync?.failedVersions,
    merge: sum,
  },
];

function countBacklog(name: string, help: string, read: (backlog: Backlog) => number): Metric {
  return { name, help, read: ({ backlog }) => backlog && read(backlog), merge: sum };
}

function countInventory(
  name: string,
  help: string,
  read: (inventory: NonNullable<RuleReport['inventory']>) => number,
): Metric {
  return { name, help, read: ({ inventory }) => inventory && read(inventory), merge: sum };
}

/** Nothing seen is no age of 0 while not all was looked at. */
function readOldest({ oldestSeconds, complete, ...backlog }: Backlog): number | undefined {
  const behind = backlog.pendingObjects + backlog.failedObjects + backlog.pendingDeletes;
  return oldestSeconds ?? (complete && behind === 0 ? 0 : undefined);
}

/**
 * The check in Prometheus' text format (0.0.4), all gauges, one series per source and target bucket. What
 * is not known has no series. `checkedAt` lets an alert notice that no check runs any more.
 */
export function renderCheckMetrics(report: CheckReport, checkedAt: Date): string {
  const groups = [...groupBy(report.rules, labelRule)];
  const whole = [
    ...renderHead('check_level', `Verdict on the whole check: ${levelHelp}`),
    `${prefix}check_level ${rankLevel(report.level)}`,
    ...renderHead('check_timestamp_seconds', 'When the check was made, in seconds since 1970.'),
    `${prefix}check_timestamp_seconds ${checkedAt.getTime() / 1000}`,
  ];
  const lines = metrics.flatMap((metric) => {
    const samples = groups.flatMap(([labels, rules]) => renderSample(metric, labels, rules));
    return samples.length === 0 ? [] : [...renderHead(metric.name, metric.help), ...samples];
  });
  return `${[...whole, ...lines].join('\n')}\n`;
}

function renderHead(name: string, help: string): string[] {
  return [`# HELP ${prefix}${name} ${help}`, `# TYPE ${prefix}${name} gauge`];
}

/** None when the value of any of the rules is not known: a part would look like the whole. */
function renderSample(metric: Metric, labels: string, rules: readonly RuleReport[]): string[] {
  const values = rules.flatMap((rule) => metric.read(rule) ?? []);
  if (values.length < rules.length) return [];
  return [`${prefix}${metric.name}${labels} ${metric.merge(values)}`];
}

function labelRule({ from, to }: RuleReport): string {
  return renderLabels({
    source_alias: from.alias,
    source_bucket: from.bucket,
    target_alias: to.alias,
    target_bucket: to.bucket,
  });
}
