import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding.ts';
import { type Level, levelOf, worstLevel } from '../../../src/level.ts';
import { judgeReport, judgeRule, type RuleFacts } from '../../../src/replication/check/judge.ts';
import { describeLink } from '../../../src/replication/check/link.ts';
import { defaultThresholds, resolveThresholds } from '../../../src/replication/check/threshold.ts';
import type { Backlog, Link } from '../../../src/replication/check-report.ts';
import { createBacklog } from '../../support/check-report.ts';

const empty = createBacklog();
const online: Link = { state: 'online', latencyMs: 1 };
const unseen: Link = { state: 'unknown', latencyMs: 0 };
const flow = {
  from: { alias: 'one', bucket: 'data' },
  to: { alias: 'dr', bucket: 'data' },
  source: { file: 'replication', path: [] },
};

function facts(parts: Partial<RuleFacts> = {}): RuleFacts {
  return { flow, link: online, backlog: empty, coverage: [], thresholds: defaultThresholds, ...parts };
}

const behind = (parts: Partial<Backlog>) => facts({ backlog: { ...empty, ...parts } });
const finding = (severity: Finding['severity'], rule = 'coverage/x'): Finding => ({
  rule,
  severity,
  message: 'm',
  mend: 'd',
});

describe('the level of a rule', () => {
  test.each<[string, RuleFacts, Level, string[]]>([
    ['nothing behind', facts(), 'ok', []],
    ['something in flight', behind({ pendingObjects: 5, oldestSeconds: 3 }), 'ok', []],
    ['late', behind({ pendingObjects: 1, oldestSeconds: 500 }), 'warning', ['lag/age']],
    ['too late', behind({ pendingObjects: 1, oldestSeconds: 901 }), 'critical', ['lag/age']],
    ['one failed', behind({ failedObjects: 1, oldestSeconds: 3 }), 'critical', ['lag/failed']],
    [
      'failed and late',
      behind({ failedObjects: 1, oldestSeconds: 901 }),
      'critical',
      ['lag/age', 'lag/failed'],
    ],
    ['late deletes', behind({ pendingDeletes: 1, oldestDeleteSeconds: 99_999 }), 'warning', ['lag/deletes']],
    ['deletes in flight', behind({ pendingDeletes: 1, oldestDeleteSeconds: 3 }), 'ok', []],
    ['not all seen', behind({ complete: false, limit: 'time' }), 'unknown', ['unread/part']],
    ['backlog not read', facts({ backlog: undefined, unread: 'denied' }), 'unknown', ['unread/backlog']],
    ['a fresh target', facts({ link: { state: 'unknown', latencyMs: 0 } }), 'unknown', ['unread/link']],
    ['a quiet link', facts({ link: unseen, targetRead: true }), 'ok', ['link/quiet']],
    [
      'a quiet link, something behind',
      facts({ link: unseen, targetRead: true, backlog: { ...empty, pendingObjects: 1, oldestSeconds: 1 } }),
      'unknown',
      ['unread/link'],
    ],
    [
      'a quiet link, not all seen',
      facts({ link: unseen, targetRead: true, backlog: { ...empty, complete: false, limit: 'time' } }),
      'unknown',
      ['unread/link', 'unread/part'],
    ],
    [
      'offline, and read by us',
      facts({ link: { state: 'offline', latencyMs: 0, offlineSeconds: 3 }, targetRead: true }),
      'warning',
      ['link/offline'],
    ],
    [
      'just gone',
      facts({ link: { state: 'offline', latencyMs: 0, offlineSeconds: 3 } }),
      'warning',
      ['link/offline'],
    ],
    [
      'long gone',
      facts({ link: { state: 'offline', latencyMs: 0, offlineSeconds: 601 } }),
      'critical',
      ['link/offline'],
    ],
    ['a gap', facts({ coverage: [finding('error')] }), 'critical', ['coverage/x']],
    ['a note', facts({ coverage: [finding('note')] }), 'ok', ['coverage/x']],
    [
      'a site that was not read',
      facts({ coverage: [finding('warning', 'unread/target')] }),
      'unknown',
      ['unread/target'],
    ],
  ])('%s', (_name, given, level, rules) => {
    const report = judgeRule(given);
    expect(report.level).toBe(level);
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('limits of a rule are held', () => {
    const thresholds = resolveThresholds({
      maxPendingObjects: 10,
      maxPendingBytes: '1KiB',
      maxFailedObjects: 4,
    });
    const judge = (parts: Partial<Backlog>) =>
      judgeRule(facts({ thresholds, backlog: { ...empty, ...parts } })).level;
    expect([5, 6, 10, 11].map((pendingObjects) => judge({ pendingObjects }))).toEqual([
      'ok',
      'warning',
      'warning',
      'critical',
    ]);
    expect([512, 513, 1025].map((pendingBytes) => judge({ pendingBytes }))).toEqual([
      'ok',
      'warning',
      'critical',
    ]);
    expect([2, 3, 5].map((failedObjects) => judge({ failedObjects }))).toEqual(['ok', 'warning', 'critical']);
    expect(judge({ pendingObjects: 1, unsizedObjects: 1 })).toBe('unknown');
  });
});

describe('laws', () => {
  const amount = fc.nat({ max: 3_000 });
  const backlogs = fc.record({
    complete: fc.boolean(),
    pendingObjects: amount,
    failedObjects: amount,
    pendingDeletes: amount,
    pendingBytes: amount,
    unsizedObjects: amount,
    oldestSeconds: amount,
    oldestDeleteSeconds: amount,
    examples: fc.constant([]),
  });
  const limits = amount.map((critical) => ({ warning: Math.floor(critical / 2), critical }));
  const thresholds = fc.record({
    lagSeconds: limits,
    pendingObjects: limits,
    pendingBytes: limits,
    failedObjects: limits,
    downtimeSeconds: limits,
  });
  const links = fc.record({
    state: fc.constantFrom('online', 'offline', 'unknown'),
    offlineSeconds: amount,
    latencyMs: amount,
  });
  const coverages = fc.array(
    fc.record({
      severity: fc.constantFrom('error', 'warning', 'note'),
      rule: fc.constantFrom('coverage/x', 'unread/x'),
      message: fc.constant('m'),
      mend: fc.constant('d'),
    }),
    { maxLength: 3 },
  );
  const all = fc.record({
    flow: fc.constant(flow),
    link: links,
    backlog: fc.option(backlogs, { nil: undefined }),
    coverage: coverages,
    thresholds,
    targetRead: fc.boolean(),
  });

  test('ok only when everything was seen, covered, and within the limits', () => {
    fc.assert(
      fc.property(all, (given) => {
        const { level } = judgeRule(given);
        if (level !== 'ok') return;
        const { backlog, link, coverage, thresholds: limit } = given;
        expect(backlog?.complete).toBe(true);
        if (link.state === 'unknown') {
          expect(given.targetRead).toBe(true);
          expect([backlog?.pendingObjects, backlog?.failedObjects, backlog?.pendingDeletes]).toEqual([
            0, 0, 0,
          ]);
        }
        expect(coverage.every(({ severity, rule }) => severity === 'note' && rule !== 'unread/x')).toBe(true);
        expect(backlog?.oldestSeconds).toBeLessThanOrEqual(limit.lagSeconds.warning);
        expect(backlog?.oldestDeleteSeconds).toBeLessThanOrEqual(limit.lagSeconds.warning);
        expect(backlog?.failedObjects).toBeLessThanOrEqual(limit.failedObjects.warning);
        expect(backlog?.pendingBytes).toBeLessThanOrEqual(limit.pendingBytes.warning);
        expect(backlog?.unsizedObjects).toBe(0);
        if (link.state === 'offline')
          expect(link.offlineSeconds).toBeLessThanOrEqual(limit.downtimeSeconds.warning);
      }),
      { numRuns: 2_000 },
    );
  });

  test('more behind is never better, and every level has its reason', () => {
    const order: Level[] = ['ok', 'unknown', 'warning', 'critical'];
    const grown = [
      'pendingObjects',
      'failedObjects',
      'pendingBytes',
      'oldestSeconds',
      'oldestDeleteSeconds',
    ] as const;
    fc.assert(
      fc.property(all, fc.constantFrom(...grown), fc.nat(), (given, field, more) => {
        const before = judgeRule(given);
        expect(before.level).toBe(worstLevel(before.findings.map(levelOf)));
        if (given.backlog === undefined) return;
        const backlog = { ...given.backlog, [field]: given.backlog[field] + more };
        const after = judgeRule({ ...given, backlog });
        expect(order.indexOf(after.level)).toBeGreaterThanOrEqual(order.indexOf(before.level));
      }),
      { numRuns: 1_000 },
    );
  });

  test('a report is as bad as its worst part, and a check of nothing is not ok', () => {
    const rules = [facts(), behind({ pendingObjects: 1, oldestSeconds: 901 })].map(judgeRule);
    expect(judgeReport(rules, []).level).toBe('critical');
    expect(judgeReport(rules.slice(0, 1), []).level).toBe('ok');
    expect(judgeReport(rules.slice(0, 1), [finding('warning', 'unread/site')]).level).toBe('unknown');
    expect(judgeReport([], []).level).toBe('unknown');
    expect(judgeReport([], [finding('error')]).level).toBe('critical');
  });
});

describe('links', () => {
  const now = Date.parse('2026-01-01T12:00:00Z');
  test.each([
    ['online', { state: 'online', downtimeSeconds: 9 }, { state: 'online' }],
    ['fresh', { state: 'unknown', downtimeSeconds: 0 }, { state: 'unknown' }],
    [
      'gone',
      { state: 'offline', downtimeSeconds: 9, lastOnline: '2026-01-01T11:59:00Z' },
      { state: 'offline', offlineSeconds: 60 },
    ],
    [
      'gone since the source started',
      { state: 'offline', downtimeSeconds: 9 },
      { state: 'offline', offlineSeconds: 9 },
    ],
    [
      'seen in the future',
      { state: 'offline', downtimeSeconds: 9, lastOnline: '2026-01-01T12:00:09Z' },
      { state: 'offline', offlineSeconds: 0 },
    ],
  ] as const)('%s', (_name, link, described) => {
    expect(describeLink({ ...link, latencyMs: 2 }, now)).toEqual({ ...described, latencyMs: 2 });
  });
});

describe('thresholds', () => {
  test("a rule's own word counts, then the run's, then the defaults", () => {
    const given = { lagSeconds: { warning: 1, critical: 2 }, failedObjects: { warning: 7, critical: 8 } };
    expect(resolveThresholds({}, {})).toEqual(defaultThresholds);
    expect(resolveThresholds({ isAsync: false }).lagSeconds).toEqual({ warning: 30, critical: 60 });
    expect(
      resolveThresholds({ isAsync: false, maxFailedObjects: 0, maxDowntime: '10s' }, given),
    ).toMatchObject({
      lagSeconds: given.lagSeconds,
      failedObjects: { warning: 0, critical: 0 },
      downtimeSeconds: { warning: 5, critical: 10 },
    });
    expect(resolveThresholds({ maxLag: '15m' }, given).lagSeconds).toEqual({ warning: 450, critical: 900 });
    expect(resolveThresholds({ maxLag: 'soon' }, given).lagSeconds).toEqual(given.lagSeconds);
  });
});
