import type { FailureReason } from '../../errors.ts';
import type { CheckReport } from '../../replication/check-report.ts';
import { serialiseReport } from '../report-json.ts';
import { sumBacklogs } from './check-number.ts';

/** What a check came to, for machines: `findings` are those about sites, those of a rule are with it. */
export function serialiseCheckReport(report: CheckReport, failureReason: FailureReason | ''): string {
  const { level, findings, rules } = report;
  const numbers = sumBacklogs(rules);
  return serialiseReport({
    action: 'replication-check',
    status: level,
    failureReason,
    numbers,
    findings,
    rules,
  });
}
