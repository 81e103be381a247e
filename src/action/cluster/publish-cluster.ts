import type { ClusterReport } from '../../cluster/judge/report.ts';
import type { FailureReason } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Level, levelOf, worstLevel } from '../../level.ts';
import { serialiseClusterReports } from '../../render/cluster/cluster-json.ts';
import { renderClustersMarkdown } from '../../render/cluster/cluster-markdown.ts';
import { renderClusterMetrics } from '../../render/cluster/cluster-metrics.ts';
import { renderClusterText } from '../../render/cluster/cluster-text.ts';
import { describeClusterVerdict, listClusterFindings } from '../../render/cluster/cluster-word.ts';
import { escapeMarkdown } from '../../render/markdown.ts';
import type { Context } from '../action.ts';
import type { ClusterInputs } from '../input/cluster-input.ts';
import { keepIssue } from '../keep-issue.ts';
import { writeOutputFile } from '../output-file.ts';
import { RunFailure } from '../run-failure.ts';

/** Without numbers, which change from run to run. */
const titles: Readonly<Record<Level, string>> = {
  ok: 'A cluster is in order',
  unknown: 'A cluster could not be judged in full',
  warning: 'A cluster needs attention',
  critical: 'A cluster is not in order',
};

/** Tells a check in every place at once, then fails the run where it is not in order. @throws {RunFailure} */
export async function publishClusters(
  reports: readonly ClusterReport[],
  inputs: ClusterInputs,
  dir: string,
  context: Context,
): Promise<void> {
  const { reporter, signal } = context;
  const level = worstLevel(reports.map((report) => report.level));
  const findings = listClusterFindings(reports);
  const reason = judgeRun(level, findings, inputs);
  reporter.say(reports.map(renderClusterText).join('\n'));
  reporter.showFindings(findings);
  await reporter.summarise(() => renderClustersMarkdown(reports, { extent: 'full' }));
  const sum = (read: (report: ClusterReport) => number) =>
    String(reports.reduce((total, report) => total + read(report), 0));
  const fullest = reports.flatMap(({ pools }) => pools.flatMap(({ space }) => space?.usedShare ?? []));
  reporter.setOutput('status', level);
  reporter.setOutput(
    'drives-online',
    sum(({ drives }) => drives?.online ?? 0),
  );
  reporter.setOutput(
    'drives-offline',
    sum(({ drives }) => drives?.offline ?? 0),
  );
  reporter.setOutput(
    'drives-healing',
    sum(({ drives }) => drives?.healing ?? 0),
  );
  reporter.setOutput(
    'used-percent',
    fullest.length === 0 ? '' : String(Math.floor(Math.max(...fullest) * 1000) / 10),
  );
  const metrics = renderClusterMetrics(reports, new Date());
  reporter.setOutput('metrics-path', await writeOutputFile(dir, 'cluster-check.prom', metrics));
  const text = serialiseClusterReports(reports, reason);
  reporter.setOutput('report-path', await writeOutputFile(dir, 'cluster-check.report.json', text));
  const render = (extent: 'full' | 'short', filesUrl: string | undefined) =>
    renderClustersMarkdown(reports, {
      extent: extent === 'full' ? 'full' : 'brief',
      ...(filesUrl !== undefined && { filesUrl }),
    });
  await reporter.comment({
    mode: inputs.comment,
    marker: { action: 'cluster-check', label: inputs.alias },
    noteworthy: level !== 'ok',
    token: inputs.githubToken,
    signal,
    render,
  });
  const verdict = reports.map(describeClusterVerdict).join('; ');
  const news = { whole: reason === '', title: titles[level], closing: escapeMarkdown(verdict), render };
  await keepIssue('cluster-check', news, { ...inputs, label: inputs.alias }, context);
  if (reason !== '') throw new RunFailure(reason, verdict);
  reporter.setOutput('failure-reason', '');
}

/** What could not be looked at is never green. */
function judgeRun(level: Level, findings: readonly Finding[], { failOn }: ClusterInputs): FailureReason | '' {
  if (level === 'critical' || (level === 'warning' && failOn === 'warning')) return 'findings';
  // A warning elsewhere makes nothing seen that was not.
  const unseen = level === 'unknown' || findings.some((finding) => levelOf(finding) === 'unknown');
  return unseen ? 'unproved' : '';
}
