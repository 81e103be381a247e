import type { Owner } from '../change.ts';
import type { FailureReason } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Result } from '../result.ts';
import type { SiteAccessDiff } from './access/access-change.ts';
import { listAccessData } from './access/access-change-data.ts';

/** Version of the report file's shape; see `schemas/report.schema.json`. */
const reportVersion = 1;

/** What makes plans: the actions that own resources, and the one that plans for all of them. */
export type ChangeAction = Owner | 'plan';

/** What a run that changes a server, or would, came to, for machines. */
export interface ChangeReport {
  readonly action: ChangeAction;
  readonly mode: 'plan' | 'apply';
  readonly findings: readonly Finding[];
  readonly plan?: Plan;
  readonly access?: readonly SiteAccessDiff[];
  readonly results: readonly Result[];
}

export function serialiseChangeReport(report: ChangeReport, failureReason: FailureReason | ''): string {
  const { action, mode, findings, plan, access = [], results } = report;
  const sections = plan?.sections ?? [];
  const told = access.length > 0 && { access: listAccessData(access) };
  return serialiseReport({ action, mode, failureReason, findings, sections, ...told, results });
}

/** What a run that only judges came to, for machines. */
export function serialiseFindingsReport(
  findings: readonly Finding[],
  failureReason: FailureReason | '',
): string {
  return serialiseReport({ action: 'validate-config', failureReason, findings });
}

/** Any report file: what the schema asks of all of them comes first. */
export function serialiseReport(report: object): string {
  return `${JSON.stringify({ version: reportVersion, ...report }, null, 2)}\n`;
}
