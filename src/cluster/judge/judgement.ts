/** Short ways to write a finding about what runs: it was declared nowhere, so it has no place. */

import type { Finding, Severity } from '../../finding.ts';
import type { Limit } from '../../level.ts';

type Told = readonly [message: string, mend: string];

export function find(severity: Severity, rule: string, [message, mend]: Told): Finding {
  return { rule, severity, message, mend };
}

/** A warning above the one, an error above the other, else nothing. */
export function exceed(rule: string, value: number, { warning, critical }: Limit, told: Told): Finding[] {
  if (value > critical) return [find('error', rule, told)];
  return value > warning ? [find('warning', rule, told)] : [];
}

/** Part of 1 as `83 %`: cut, so that what is not full never reads as 100 %. */
export function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
