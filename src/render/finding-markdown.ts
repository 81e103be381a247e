import { type Finding, formatSource } from '../finding.ts';
import { describeFindings } from './finding-text.ts';
import { code, escapeMarkdown, table } from './markdown.ts';

/** Rows that a reader can still take in; the report file holds them all. */
const maxRows = 100;

/** Findings, worst first, for a job summary of their own. */
export function renderFindingsMarkdown(findings: readonly Finding[]): string {
  if (findings.length === 0) return '### No findings';
  return `### ${describeFindings(findings)}\n\n${renderFindingTable(findings)}`;
}

/** Findings, worst first, as a table. */
export function renderFindingTable(findings: readonly Finding[]): string {
  const rows = findings
    .slice(0, maxRows)
    .map(({ severity, source, message, mend, rule }) => [
      severity,
      source ? code(formatSource(source)) : '',
      `${escapeMarkdown(message)} ${escapeMarkdown(mend)}`,
      code(rule),
    ]);
  const more = findings.length > maxRows ? `\n\n… and ${findings.length - maxRows} more, in the report.` : '';
  return `${table(['', 'where', 'what', 'rule'], rows)}${more}`;
}
