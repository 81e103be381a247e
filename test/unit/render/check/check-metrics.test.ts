import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCheckMetrics } from '../../../../src/render/check/check-metrics.ts';
import type { RuleReport } from '../../../../src/replication/check-report.ts';
import { createBacklog, createReport, createRule, hostileReport } from '../../../support/check-report.ts';
import { parseMetrics } from '../../../support/prometheus.ts';

const at = new Date(1_800_000_000_500);
const prefix = 'minio_actions_replication_';

/** The values of the series of `one/data → dr/data`, by name. */
function measure(...rules: Partial<RuleReport>[]): Record<string, number> {
  const report = createReport({ rules: rules.map(createRule) });
  const families = [...parseMetrics(renderCheckMetrics(report, at))];
  const series = families.filter(([name]) => !name.startsWith(`${prefix}check_`));
  return Object.fromEntries(
    series.map(([name, { samples }]) => {
      expect(samples).toHaveLength(1);
      return [name.slice(prefix.length), samples[0]?.value ?? Number.NaN];
    }),
  );
}

test('a rule in order', () => {
  expect(renderCheckMetrics(createReport({ rules: [] }), at)).toBe(
    [
      `# HELP ${prefix}check_level Verdict on the whole check: 0 ok, 1 unknown, 2 warning, 3 critical.`,
      `# TYPE ${prefix}check_level gauge`,
      `${prefix}check_level 0`,
      `# HELP ${prefix}check_timestamp_seconds When the check was made, in seconds since 1970.`,
      `# TYPE ${prefix}check_timestamp_seconds gauge`,
      `${prefix}check_timestamp_seconds 1800000000.5`,
      '',
    ].join('\n'),
  );
  expect(measure({})).toEqual({
    level: 0,
    link_up: 1,
    link_offline_seconds: 0,
    backlog_complete: 1,
    pending_objects: 0,
    failed_objects: 0,
    pending_deletes: 0,
    pending_bytes: 0,
    unsized_objects: 0,
    oldest_age_seconds: 0,
  });
});

test('everything that can be known', () => {
  const metrics = measure({
    level: 'critical',
    link: { state: 'offline', offlineSeconds: 12, latencyMs: 0 },
    backlog: createBacklog({ failedObjects: 2, pendingBytes: 2 ** 50, oldestSeconds: 1.5 }),
    canary: { outcome: 'arrived', seconds: 0.25, removed: true },
    inventory: {
      extent: 'full',
      comparedVersions: 9,
      missing: 3,
      different: 2,
      extra: 1,
      inFlight: 4,
      examples: [],
    },
    retry: { complete: true, retried: 2, recovered: 2, survivors: [] },
    resync: { outcome: 'failed', sentVersions: 1, sentBytes: 2, failedVersions: 7, failedBytes: 4 },
  });
  expect(metrics).toMatchObject({
    level: 3,
    link_up: 0,
    link_offline_seconds: 12,
    failed_objects: 2,
    pending_bytes: 2 ** 50,
    oldest_age_seconds: 1.5,
    canary_arrived: 1,
    canary_seconds: 0.25,
    inventory_compared_versions: 9,
    inventory_missing: 3,
    inventory_different: 2,
    inventory_extra: 1,
    inventory_complete: 1,
    inventory_in_flight: 4,
    retry_survivors: 0,
    resync_failed_versions: 7,
  });
});

describe('what is not known is left out, never 0', () => {
  test('a link and a backlog that could not be read', () => {
    const unread = { link: { state: 'unknown', latencyMs: 0 }, backlog: undefined } as const;
    expect(measure({ ...unread, level: 'unknown' })).toEqual({ level: 1, backlog_complete: 0 });
  });

  test('the age of the oldest, when not all was looked at', () => {
    const metrics = measure({ backlog: createBacklog({ complete: false }) });
    expect(metrics).not.toHaveProperty('oldest_age_seconds');
    expect(metrics).toMatchObject({ backlog_complete: 0, pending_objects: 0 });
  });

  test('the seconds of a canary that never came', () => {
    const metrics = measure({ canary: { outcome: 'late', removed: true } });
    expect(metrics).not.toHaveProperty('canary_seconds');
    expect(metrics).toHaveProperty('canary_arrived', 0);
  });
});

test('rules between the same buckets share one series: sums, the worst level, the oldest', () => {
  const one = createBacklog({ pendingObjects: 2, oldestSeconds: 5 });
  const two = createBacklog({ pendingObjects: 3, oldestSeconds: 9 });
  const down = { state: 'offline', latencyMs: 0, offlineSeconds: 4 } as const;
  expect(measure({ backlog: one, level: 'warning' }, { backlog: two, link: down })).toMatchObject({
    level: 2,
    link_up: 0,
    link_offline_seconds: 4,
    pending_objects: 5,
    oldest_age_seconds: 9,
  });
  expect(measure({ backlog: one }, { backlog: undefined })).not.toHaveProperty('pending_objects');
});

test('any report keeps to the format, and its labels come back as they were', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const families = parseMetrics(renderCheckMetrics(report, at));
      const labels = families.get(`${prefix}level`)?.samples.map((sample) => JSON.stringify(sample.labels));
      const expected = report.rules.map(({ from, to }) =>
        JSON.stringify({
          source_alias: from.alias.toWellFormed(),
          source_bucket: from.bucket.toWellFormed(),
          target_alias: to.alias.toWellFormed(),
          target_bucket: to.bucket.toWellFormed(),
        }),
      );
      expect(new Set(labels)).toEqual(new Set(expected));
    }),
    { numRuns: 500 },
  );
});
