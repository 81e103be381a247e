import { describe, expect, test } from 'vitest';
import { judgeRun } from '../../../../src/action/check/publish-check.ts';
import type { FailureReason } from '../../../../src/errors.ts';
import type { Finding } from '../../../../src/finding.ts';
import { levelOf, worstLevel } from '../../../../src/level.ts';
import { judgeReport } from '../../../../src/replication/check/judge.ts';
import type { RuleReport } from '../../../../src/replication/check-report.ts';

function tell(severity: Finding['severity'], rule: string): Finding {
  return { rule, severity, message: 'm', mend: 'd' };
}

const fine = tell('note', 'coverage/tags');
const slow = tell('warning', 'lag/age');
const gone = tell('error', 'lag/failed');
const unread = tell('warning', 'unread/backlog');
const partly = tell('note', 'unread/part');

function ruleWith(...findings: Finding[]): RuleReport {
  const end = { alias: 'one', bucket: 'data' };
  const link = { state: 'online', latencyMs: 1 } as const;
  return { from: end, to: end, level: worstLevel(findings.map(levelOf)), link, backlog: undefined, findings };
}

describe('why a run fails', () => {
  test.each<[string, RuleReport[], Finding[], FailureReason | '', FailureReason | '']>([
    ['all in order', [ruleWith(fine)], [], '', ''],
    ['a warning', [ruleWith(slow)], [], '', 'behind'],
    ['an error', [ruleWith(gone)], [], 'behind', 'behind'],
    ['an unknown', [ruleWith(unread)], [], 'unproved', 'unproved'],
    ['an unknown beside a warning, in one rule', [ruleWith(slow, partly)], [], 'unproved', 'behind'],
    [
      'an unknown beside a warning, in two rules',
      [ruleWith(slow), ruleWith(unread)],
      [],
      'unproved',
      'behind',
    ],
    ['an unknown beside an error', [ruleWith(gone, unread)], [], 'behind', 'behind'],
    ['a warning of a rule, an unknown site', [ruleWith(slow)], [unread], 'unproved', 'behind'],
    ['a warning of a site, an unknown rule', [ruleWith(unread)], [slow], 'unproved', 'behind'],
    ['no rule, and a warning of a site', [], [slow], 'unproved', 'behind'],
    ['no rule', [], [], 'unproved', 'unproved'],
  ])('%s', (_title, rules, findings, onCritical, onWarning) => {
    const report = judgeReport(rules, findings);
    expect(judgeRun(report, { failOn: 'critical' })).toBe(onCritical);
    expect(judgeRun(report, { failOn: 'warning' })).toBe(onWarning);
  });
});
