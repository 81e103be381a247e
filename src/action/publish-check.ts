import type { FailureReason } from '../errors.ts';
import { serialiseCheckReport } from '../render/check-json.ts';
import { renderCheckMarkdown } from '../render/check-markdown.ts';
import { renderCheckMetrics } from '../render/check-metrics.ts';
import { listCheckFindings, sumBacklogs } from '../render/check-number.ts';
import { renderCheckText } from '../render/check-text.ts';
import { describeVerdict } from '../render/check-word.ts';
import type { CheckReport } from '../replication/check-report.ts';
import type { Context } from './action.ts';
import type { CheckInputs } from './check-input.ts';
import { writeOutputFile } from './output-file.ts';
import { RunFailure } from './run-failure.ts';

/** Tells a check in every place at once, then fails the run where it is not in order. @throws {RunFailure} */
export async function publishCheck(
  report: CheckReport,
  inputs: CheckInputs,
  dir: string,
  { reporter, signal }: Context,
): Promise<void> {
  const reason = judgeRun(report, inputs);
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
  await reporter.comment({
    mode: inputs.comment,
    marker: { action: 'replication-check', label: inputs.alias },
    noteworthy: report.level !== 'ok',
    token: inputs.githubToken,
    signal,
    render: (extent, filesUrl) =>
      renderCheckMarkdown(report, {
        extent: extent === 'full' ? 'comment' : 'brief',
        ...(filesUrl !== undefined && { filesUrl }),
      }),
  });
  if (reason !== '') throw new RunFailure(reason, describeVerdict(report));
  reporter.setOutput('failure-reason', '');
}

/** What could not be looked at is never green. */
function judgeRun({ level }: CheckReport, { failOn }: CheckInputs): FailureReason | '' {
  if (level === 'unknown') return 'unproved';
  const fails = level === 'critical' || (level === 'warning' && failOn === 'warning');
  return fails ? 'behind' : '';
}
