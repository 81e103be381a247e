import type { Owner } from '../change.ts';
import type { FailureReason } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Result } from '../result.ts';

/** Version of the report file's shape; see `schemas/report.schema.json`. */
const reportVersion = 1;

/** What a run that changes a server came to, for machines. */
export interface ChangeReport {
  readonly action: Owner;
  readonly mode: 'plan' | 'apply';
  readonly findings: readonly Finding[];
  readonly plan?: Plan;
  readonly results: readonly Result[];
}

export function serialiseChangeReport(report: ChangeReport, failureReason: FailureReason | ''): string {
  const { action, mode, findings, plan, results } = report;
  const sections = plan?.sections ?? [];
  return serialise({ version: reportVersion, action, mode, failureReason, findings, sections, results });
}

/** What a run that only judges came to, for machines. */
export function serialiseFindingsReport(
  findings: readonly Finding[],
  failureReason: FailureReason | '',
): string {
  return serialise({ version: reportVersion, action: 'validate-config', failureReason, findings });
}

function serialise(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
