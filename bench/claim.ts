/** What has to hold of a run by itself, beside no other. */

import { renderTable } from './table.ts';

export interface Claim {
  readonly work: string;
  /** With its unit. */
  readonly measured: string;
  /** What was asked, in words; absent: only shown. */
  readonly bar?: string;
  readonly holds: boolean;
}

/** A number that may be at most so much. */
export function claimAtMost(work: string, value: number, most: number, unit: string): Claim {
  return { work, measured: `${format(value)}${unit}`, bar: `at most ${most}${unit}`, holds: value <= most };
}

/** A number that must be exactly this. */
export function claimExactly(work: string, value: number | string, expected: number | string): Claim {
  return { work, measured: String(value), bar: String(expected), holds: value === expected };
}

/** What is told and not judged. */
export function tellFigure(work: string, value: number | string, unit = ''): Claim {
  return { work, measured: typeof value === 'number' ? `${format(value)}${unit}` : value, holds: true };
}

/** A Markdown table, one line per claim. */
export function renderClaims(claims: readonly Claim[]): string {
  const rows = claims.map(({ work, measured, bar, holds }) => {
    const result = bar === undefined ? 'shown only' : holds ? 'PASS' : 'FAIL';
    return [work, measured, bar ?? '', result];
  });
  return renderTable([['what', 'measured', 'bar', 'result'], ...rows]);
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
