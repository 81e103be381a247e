import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCheckText } from '../../../../src/render/check/check-text.ts';
import { describeInventory } from '../../../../src/render/check/check-word.ts';
import { describeDuration } from '../../../../src/render/duration.ts';
import { describeBytes } from '../../../../src/render/quantity.ts';
import type {
  Backlog,
  Canary,
  Inventory,
  Link,
  RuleReport,
} from '../../../../src/replication/check-report.ts';
import { createBacklog, createReport, createRule, hostileReport } from '../../../support/check-report.ts';

/** The line of the one rule. */
function renderOne(parts: Partial<RuleReport>): string {
  return renderCheckText(createReport({ rules: [createRule(parts)] })).split('\n')[1] ?? '';
}

test('a whole check: verdict, worst rule first, what it lacks', () => {
  const finding = { rule: 'replication/behind', severity: 'error', message: 'Late.', mend: 'Wait.' } as const;
  const late = createRule({
    from: { alias: 'two', bucket: 'docs' },
    level: 'critical',
    link: { state: 'offline', offlineSeconds: 312, latencyMs: 0 },
    backlog: createBacklog({
      complete: false,
      limit: 'The time limit was reached.',
      pendingObjects: 1204,
      failedObjects: 3,
      pendingDeletes: 1,
      pendingBytes: 1_288_490_189,
      oldestSeconds: 400,
      examples: [{ key: 'a/b', versionId: 'v1', state: 'failed', deletion: false, ageSeconds: 400 }],
    }),
    retry: { complete: true, retried: 4, recovered: 1, survivors: [] },
    findings: [finding, finding],
  });
  expect(renderCheckText(createReport({ level: 'critical', rules: [createRule(), late] }))).toBe(
    [
      'Replication is not as it should be (critical): 2 rules, 1 critical, 1 ok; at least 1,204 pending, 3 failed, 1 delete; at least 1.2 GiB; oldest at least 6 min 40 s.',
      'critical  two/docs → dr/data · link down for 5 min 12 s · at least 1,204 pending, 3 failed, 1 delete; at least 1.2 GiB; oldest at least 6 min 40 s · retry 1 of 4 recovered',
      '          The time limit was reached.',
      '          failed, 6 min 40 s: a/b (v1)',
      'ok        one/data → dr/data · link up · nothing behind',
    ].join('\n'),
  );
});

test('no rule at all is no success', () => {
  expect(renderCheckText(createReport({ rules: [], level: 'unknown' }))).toBe(
    'Replication could not be judged in full (unknown): no rule was checked.',
  );
});

describe('what is not known is never said to be nothing', () => {
  test.each<[Backlog | undefined, string]>([
    [undefined, 'backlog not known'],
    [createBacklog({ complete: false }), 'nothing seen behind, but not all was looked at'],
    [createBacklog(), 'nothing behind'],
    [createBacklog({ pendingDeletes: 2, oldestSeconds: 4 }), '2 deletes; oldest 4 s'],
    [createBacklog({ failedObjects: 2, unsizedObjects: 2 }), '2 failed; 2 of unknown size'],
    [
      createBacklog({ pendingObjects: 2, pendingBytes: 10, unsizedObjects: 1 }),
      '2 pending; at least 10 B and 1 of unknown size',
    ],
  ])('%o: %s', (backlog, words) => {
    expect(renderOne({ backlog })).toMatch(new RegExp(`· ${words}$`));
  });

  test.each<[Link, string]>([
    [{ state: 'unknown', latencyMs: 0 }, 'link not known'],
    [{ state: 'offline', latencyMs: 0 }, 'link down'],
    [{ state: 'online', latencyMs: 0 }, 'link up'],
  ])('%o: %s', (link, words) => {
    expect(renderOne({ link })).toContain(`· ${words} ·`);
  });

  test.each<[Canary, string]>([
    [{ outcome: 'arrived', seconds: 1.44, removed: true }, '1.4 s'],
    [{ outcome: 'arrived', seconds: 75, removed: false }, '1 min 15 s (a copy is left)'],
    [{ outcome: 'late', removed: true }, 'did not arrive in time'],
    [{ outcome: 'not-sent', message: 'No entry.', removed: true }, 'could not be written: No entry.'],
  ])('%o: %s', (canary, words) => {
    expect(renderOne({ canary }).endsWith(`canary ${words}`)).toBe(true);
  });

  const counts = { comparedVersions: 1000, missing: 0, different: 0, extra: 0, inFlight: 0, examples: [] };
  test.each<[Inventory, string]>([
    [{ ...counts, extent: 'full' }, 'of all: equal, 1,000 versions compared'],
    [{ ...counts, extent: 'sample', missing: 3 }, 'of a sample: 3 missing, 1,000 versions compared'],
    [{ ...counts, extent: 'full', inFlight: 2 }, 'of all: equal, 2 on their way, 1,000 versions compared'],
    [
      { ...counts, extent: 'cut', comparedVersions: 0, missing: 1 },
      'cut short: 1 missing, 0 versions compared',
    ],
    [{ ...counts, extent: 'cut', comparedVersions: 0 }, 'cut short: nothing was compared'],
  ])('%o: %s', (inventory, words) => {
    expect(describeInventory(inventory)).toBe(words);
  });
});

test('a retry that did not ask for all, and a resync', () => {
  const resync = { outcome: 'failed', sentVersions: 1000, sentBytes: 2048, failedVersions: 1 } as const;
  const line = renderOne({
    retry: { complete: false, retried: 9, recovered: 9, survivors: [] },
    resync: { ...resync, failedBytes: 7, message: 'Disk\nfull' },
  });
  expect(line).toContain('retry 9 of 9 recovered, and more had failed');
  expect(line).toContain(
    'resync ended with failures, 1,000 versions sent (2 KiB), 1 version failed (7 B): Disk\\u{a}full',
  );
});

test('no text from outside makes a line of its own', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = renderCheckText(report).split('\n');
      const indented = lines.filter((line) => line.startsWith('  '));
      const bare = lines.length - indented.length;
      const known = report.rules.flatMap((rule) => rule.findings).length + report.findings.length;
      expect(bare).toBeLessThanOrEqual(1 + report.rules.length + known + 1);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [0, '0 s'],
  [1.44, '1.4 s'],
  [9.96, '10 s'],
  [59.6, '1 min'],
  [312, '5 min 12 s'],
  [3600, '1 h'],
  [7384, '2 h 3 min'],
  [266_400, '3 d 2 h'],
  [-3, '0 s'],
])('%d seconds are %s', (seconds, words) => {
  expect(describeDuration(seconds)).toBe(words);
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KiB'],
  [1_048_575, '1 MiB'],
  [1_288_490_189, '1.2 GiB'],
  [2 ** 60, '1024 PiB'],
])('%d bytes are %s', (bytes, words) => {
  expect(describeBytes(bytes)).toBe(words);
});
