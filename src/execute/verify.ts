import type { Change } from '../change.ts';
import type { Section } from '../plan/plan.ts';
import type { Result } from '../result.ts';

/**
 * Settles results by what a fresh plan still finds to do: what the server acknowledged but did not keep
 * has failed, and what was lost on the way is done if it took effect, and else has failed.
 */
export function verifyResults(results: readonly Result[], remaining: readonly Section[]): Result[] {
  const open = new Set(remaining.flatMap((section) => section.changes.filter(isOpen).map(identify)));
  return results.map((result) => settle(result, open.has(identify(result.change))));
}

function settle(result: Result, stillOpen: boolean): Result {
  if (result.outcome === 'done' && stillOpen) {
    const message =
      'The server accepted this, but a fresh read shows otherwise: someone else may be changing it.';
    return { change: result.change, outcome: 'failed', failure: { reason: 'server-error', message } };
  }
  // What several servers take part in may be told as done in part, and be whole by now.
  const unsettled = result.outcome === 'unknown' || result.failure?.reason === 'partial';
  if (!unsettled || result.outcome === 'not-attempted') return result;
  return stillOpen ? { ...result, outcome: 'failed' } : { change: result.change, outcome: 'done' };
}

/** What is declared and not possible is not done either. */
function isOpen(change: Change): boolean {
  return change.verb !== 'report' || change.reason === 'unsupported';
}

/** What was removed is not there again because something else of its name is still to be made. */
function identify({ alias, owner, kind, key, verb }: Change): string {
  return JSON.stringify([alias, owner, kind, key, verb === 'delete']);
}
