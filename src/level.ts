/** How bad things are, in one word for each. */

import type { Finding } from './finding.ts';

/** From best to worst. `unknown`: what was to be looked at could not be, or not in the given time. */
export type Level = 'ok' | 'unknown' | 'warning' | 'critical';

/** Above `warning` a value is worth attention, above `critical` a check fails. Never below zero. */
export interface Limit {
  readonly warning: number;
  readonly critical: number;
}

const order: readonly Level[] = ['ok', 'unknown', 'warning', 'critical'];

/** From 0, the best, to 3. */
export function rankLevel(level: Level): number {
  return order.indexOf(level);
}

/** `ok` for none. */
export function worstLevel(levels: readonly Level[]): Level {
  return order[Math.max(0, ...levels.map(rankLevel))] ?? 'ok';
}

/** An error is critical; what could not be looked at is unknown, however it is told. */
export function levelOf({ rule, severity }: Finding): Level {
  if (severity === 'error') return 'critical';
  if (rule.startsWith('unread/')) return 'unknown';
  return severity === 'warning' ? 'warning' : 'ok';
}
