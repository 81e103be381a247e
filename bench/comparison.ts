/** What was measured against what, and whether it is good enough. */

import type { Measured } from './measure.ts';
import { renderTable } from './table.ts';

export interface Comparison {
  readonly work: string;
  readonly ours: Measured;
  readonly peerName: string;
  readonly peer: Measured;
  /** `faster`: we take at most 1/bar of the peer's time; `within`: at most bar times it; absent: only shown. */
  readonly bar?: { readonly kind: 'faster' | 'within'; readonly times: number };
  /** Upper bound of our memory in MB. */
  readonly memory?: number;
}

/** Whether every bar of it is met. */
export function passes({ ours, peer, bar, memory }: Comparison): boolean {
  if (memory !== undefined && ours.peakMB > memory) return false;
  if (bar === undefined) return true;
  const ratio = peer.seconds / ours.seconds;
  return bar.kind === 'faster' ? ratio >= bar.times : 1 / ratio <= bar.times;
}

/** A Markdown table, one line per comparison. */
export function renderComparisons(comparisons: readonly Comparison[]): string {
  const head = ['work', 'ours', 'peak', 'against', 'its time', 'ratio', 'bar', 'result'];
  return renderTable([head, ...comparisons.map(toCells)]);
}

function toCells(comparison: Comparison): string[] {
  const { work, ours, peerName, peer, bar } = comparison;
  const ratio = bar?.kind === 'within' ? ours.seconds / peer.seconds : peer.seconds / ours.seconds;
  const judged = bar !== undefined || comparison.memory !== undefined;
  return [
    work,
    `${ours.seconds.toFixed(2)} s`,
    `${Math.ceil(ours.peakMB)} MB`,
    peerName,
    `${peer.seconds.toFixed(2)} s`,
    bar?.kind === 'within' ? `${ratio.toFixed(2)} times its time` : `${ratio.toFixed(1)} times faster`,
    describeBar(comparison),
    judged ? (passes(comparison) ? 'PASS' : 'FAIL') : 'shown only',
  ];
}

function describeBar({ bar, memory }: Comparison): string {
  const parts: string[] = [];
  if (bar?.kind === 'faster') parts.push(`at least ${bar.times} times faster`);
  if (bar?.kind === 'within') parts.push(`at most ${bar.times} times its time`);
  if (memory !== undefined) parts.push(`at most ${memory} MB`);
  return parts.join(', ');
}
