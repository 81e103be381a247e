import type { ClusterReport } from '../../cluster/judge/report.ts';
import type { FailureReason } from '../../errors.ts';
import { worstLevel } from '../../level.ts';
import { serialiseReport } from '../report-json.ts';
import { listClusterFindings } from './cluster-word.ts';

/** What a check of clusters came to, for machines; what is not known is left out. Findings are with all together. */
export function serialiseClusterReports(
  reports: readonly ClusterReport[],
  failureReason: FailureReason | '',
): string {
  return serialiseReport({
    action: 'cluster-check',
    status: worstLevel(reports.map(({ level }) => level)),
    failureReason,
    findings: listClusterFindings(reports),
    clusters: reports.map(({ findings, ...cluster }) => cluster),
  });
}
