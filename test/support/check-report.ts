import fc from 'fast-check';
import type { Finding } from '../../src/finding.ts';
import type { Level } from '../../src/level.ts';
import type { Backlog, BacklogVersion, CheckReport, RuleReport } from '../../src/replication/check-report.ts';
import { hostile } from './hostile-text.ts';

export function createBacklog(parts: Partial<Backlog> = {}): Backlog {
  return {
    complete: true,
    pendingObjects: 0,
    failedObjects: 0,
    pendingDeletes: 0,
    pendingBytes: 0,
    unsizedObjects: 0,
    examples: [],
    ...parts,
  };
}

/** `one/data → dr/data`, in order, unless told otherwise. */
export function createRule(parts: Partial<RuleReport> = {}): RuleReport {
  return {
    from: { alias: 'one', bucket: 'data' },
    to: { alias: 'dr', bucket: 'data' },
    level: 'ok',
    link: { state: 'online', latencyMs: 3 },
    backlog: createBacklog(),
    findings: [],
    ...parts,
  };
}

export function createReport(parts: Partial<CheckReport> = {}): CheckReport {
  return { level: 'ok', rules: [createRule()], findings: [], ...parts };
}

/** So many rules, each of buckets of its own, over so many sites in a ring; every tenth is critical. */
export function createRules(count: number, sites = 2): RuleReport[] {
  return Array.from({ length: count }, (_, index) => {
    const behind = { failedObjects: index + 1, pendingBytes: 2048, oldestSeconds: 60 };
    return createRule({
      from: { alias: `site-${index % sites}`, bucket: `from-${index}` },
      to: { alias: `site-${(index + 1) % sites}`, bucket: `to-${index}` },
      source: { file: 'config/replication_rules.json', path: ['bucketReplications', index], line: index + 2 },
      ...(index % 10 === 0 && { level: 'critical', backlog: createBacklog(behind) }),
    });
  });
}

const level = fc.constantFrom<Level>('ok', 'unknown', 'warning', 'critical');
const count = fc.nat({ max: 10_000 });
const end = fc.record({ alias: hostile, bucket: hostile });
const seconds = fc.double({ min: 0, max: 1e7, noNaN: true });

const version: fc.Arbitrary<BacklogVersion> = fc.record({
  key: hostile,
  versionId: hostile,
  state: fc.constantFrom('pending', 'failed'),
  deletion: fc.boolean(),
  ageSeconds: seconds,
});

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constant('replication/behind'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    message: hostile,
    mend: hostile,
    source: fc.record({ file: hostile, path: fc.constant([]), line: fc.integer({ min: 1 }) }),
  },
  { requiredKeys: ['rule', 'severity', 'message', 'mend'] },
);

const backlog: fc.Arbitrary<Backlog> = fc.record(
  {
    complete: fc.boolean(),
    limit: hostile,
    pendingObjects: count,
    failedObjects: count,
    pendingDeletes: count,
    pendingBytes: count,
    unsizedObjects: count,
    oldestSeconds: seconds,
    examples: fc.array(version, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'complete',
      'pendingObjects',
      'failedObjects',
      'pendingDeletes',
      'pendingBytes',
      'unsizedObjects',
      'examples',
    ],
  },
);

const rule: fc.Arbitrary<RuleReport> = fc.record(
  {
    from: end,
    to: end,
    source: fc.record({ file: hostile, path: fc.constant([]) }),
    level,
    link: fc.record(
      {
        state: fc.constantFrom('online', 'offline', 'unknown'),
        offlineSeconds: seconds,
        latencyMs: count,
      },
      { requiredKeys: ['state', 'latencyMs'] },
    ),
    backlog: fc.option(backlog, { nil: undefined }),
    canary: fc.record(
      {
        outcome: fc.constantFrom('arrived', 'late', 'not-sent', 'damaged', 'not-possible'),
        seconds,
        message: hostile,
        removed: fc.boolean(),
      },
      { requiredKeys: ['outcome', 'removed'] },
    ),
    inventory: fc.record({
      extent: fc.constantFrom('full', 'sample', 'cut'),
      comparedVersions: count,
      missing: count,
      different: count,
      extra: count,
      inFlight: count,
      examples: fc.array(hostile, { maxLength: 3 }),
    }),
    retry: fc.record({
      complete: fc.boolean(),
      retried: count,
      recovered: count,
      survivors: fc.array(version, { maxLength: 2 }),
    }),
    resync: fc.record(
      {
        outcome: fc.constantFrom('completed', 'failed', 'cancelled', 'running', 'not-started'),
        sentVersions: count,
        sentBytes: count,
        failedVersions: count,
        failedBytes: count,
        message: hostile,
      },
      { requiredKeys: ['outcome', 'sentVersions', 'sentBytes', 'failedVersions', 'failedBytes'] },
    ),
    findings: fc.array(finding, { maxLength: 2 }),
  },
  { requiredKeys: ['from', 'to', 'level', 'link', 'backlog', 'findings'] },
);

/** Any report, with the worst in every text that comes from outside. */
export const hostileReport: fc.Arbitrary<CheckReport> = fc.record({
  level,
  rules: fc.array(rule, { maxLength: 4 }),
  findings: fc.array(finding, { maxLength: 2 }),
});
