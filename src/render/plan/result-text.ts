import { changeTitle } from '../../change.ts';
import type { Outcome, Result } from '../../result.ts';
import { plain } from '../plain.ts';

export const outcomes: readonly Outcome[] = ['done', 'failed', 'not-attempted', 'unknown'];

/** `12 done, 1 failed, 3 not attempted, 0 unknown`. */
export function describeOutcomes(results: readonly Result[]): string {
  return outcomes
    .map((outcome) => {
      const count = results.filter((result) => result.outcome === outcome).length;
      return `${count} ${outcome.replace('-', ' ')}`;
    })
    .join(', ');
}

/** One line for one result, such as `done  create bucket users`. */
export function renderResultLine({ change, outcome, failure }: Result): string {
  const why = failure ? `: ${plain(failure.message)}` : '';
  return `${outcome.padEnd('not-attempted'.length)}  ${change.verb} ${plain(changeTitle(change))}${why}`;
}

/** The last word on an apply. */
export function renderResultsText(results: readonly Result[]): string {
  return results.length === 0
    ? 'Applied: nothing had to be changed.'
    : `Applied: ${describeOutcomes(results)}.`;
}
