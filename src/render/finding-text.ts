import { type Finding, formatSource, type Severity } from '../finding.ts';
import { plain } from './plain.ts';

/** One finding as `file:line:column: severity: message  [rule]`, with the mend on a line of its own. */
export function renderFindingText(finding: Finding): string {
  const where = finding.source ? `${plain(formatSource(finding.source))}: ` : '';
  const title = `${where}${finding.severity}: ${plain(finding.message)}  [${finding.rule}]`;
  return `${title}\n    ${plain(finding.mend)}`;
}

/** `2 errors, 1 warning, 0 notes`. */
export function describeFindings(findings: readonly Finding[]): string {
  const count = (severity: Severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}, ${count('note')}`;
}
