import type { ExpectedError, FailureReason } from '../../errors.ts';
import { levelOf } from '../../level.ts';
import { serialiseCheckReport } from '../../render/check/check-json.ts';
import { renderCheckMarkdown } from '../../render/check/check-markdown.ts';
import { renderCheckMetrics } from '../../render/check/check-metrics.ts';
import { listCheckFindings, sumBacklogs } from '../../render/check/check-number.ts';
import { renderCheckText } from '../../render/check/check-text.ts';
import { describeLevel, describeVerdict } from '../../render/check/check-word.ts';
import { escapeMarkdown } from '../../render/markdown.ts';
import type { CheckReport } from '../../replication/check-report.ts';
import type { Context } from '../action.ts';
import type { CheckInputs } from '../input/check-input.ts';
import { keepIssue } from '../keep-issue.ts';
import { writeOutputFile } from '../output-file.ts';
import { RunFailure } from '../run-failure.ts';

/**
 * Tells a check in every place at once, then fails the run where it is not in order, or with `failure`, when no
 * site could be asked.
 * @throws {RunFailure}
 */
export async function publishCheck(
  report: CheckReport,
  inputs: CheckInputs,
  dir: string,
  context: Context,
  failure?: ExpectedError,
): Promise<void> {
  const { reporter, signal } = context;
  const reason = failure?.reason ?? judgeRun(report, inputs);
  reporter.say(renderCheckText(report));
  reporter.showFindings(listCheckFindings(report));
  await reporter.summarise(() => renderCheckMarkdown(report, { extent: 'summary' }));
  const numbers = sumBacklogs(report.rules);
  reporter.setOutput('status', report.level);
  reporter.setOutput('pending-objects', String(numbers.pendingObjects));
  reporter.setOutput('pending-bytes', String(numbers.pendingBytes));
  reporter.setOutput('failed-objects', String(numbers.failedObjects));
  reporter.setOutput('oldest-age-seconds', String(numbers.oldestSeconds ?? 0));
  const metrics = renderCheckMetrics(report, new Date());
  reporter.setOutput('metrics-path', await writeOutputFile(dir, 'replication-check.prom', metrics));
  const text = serialiseCheckReport(report, reason);
  reporter.setOutput('report-path', await writeOutputFile(dir, 'replication-check.report.json', text));
  const render = (extent: 'full' | 'short', filesUrl: string | undefined) =>
    renderCheckMarkdown(report, {
      extent: extent === 'full' ? 'comment' : 'brief',
      ...(filesUrl !== undefined && { filesUrl }),
    });
  await reporter.comment({
    mode: inputs.comment,
    marker: { action: 'replication-check', label: inputs.alias },
    noteworthy: report.level !== 'ok',
    token: inputs.githubToken,
    signal,
    render,
  });
  const closing = escapeMarkdown(describeVerdict(report));
  const news = { whole: reason === '', title: describeLevel(report.level), closing, render };
  await keepIssue('replication-check', news, { ...inputs, label: inputs.alias }, context);
  if (failure) throw failure;
  if (reason !== '') throw new RunFailure(reason, describeFailure(report, reason));
  reporter.setOutput('failure-reason', '');
}

/** A verdict that is better than the run says why it failed all the same. */
function describeFailure(report: CheckReport, reason: FailureReason): string {
  const verdict = describeVerdict(report);
  if (reason !== 'unproved' || report.level === 'unknown') return verdict;
  return `${verdict} Something could not be looked at: see the findings.`;
}

/** What could not be looked at is never green, however much else is known, and worse than a warning. */
export function judgeRun(report: CheckReport, { failOn }: Pick<CheckInputs, 'failOn'>): FailureReason | '' {
  const { level } = report;
  if (level === 'critical' || (level === 'warning' && failOn === 'warning')) return 'behind';
  return hasUnknown(report) ? 'unproved' : '';
}

function hasUnknown({ level, rules, findings }: CheckReport): boolean {
  const told = [...findings, ...rules.flatMap((rule) => rule.findings)].map(levelOf);
  const levels = [level, ...rules.map((rule) => rule.level), ...told];
  return rules.length === 0 || levels.includes('unknown');
}
