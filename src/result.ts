import type { Change } from './change.ts';
import type { FailureReason } from './errors.ts';

/**
 * What became of one change. `unknown`: the answer was lost and the server could not be asked again, so
 * the next plan has to tell. `not-attempted`: something it depends on failed, or the run was cancelled.
 */
export type Outcome = 'done' | 'failed' | 'not-attempted' | 'unknown';

export interface Result<Made extends Change = Change> {
  readonly change: Made;
  readonly outcome: Outcome;
  /** Absent when done. */
  readonly failure?: { readonly reason: FailureReason; readonly message: string };
  /** Though it is not done, a server has acknowledged something of it. */
  readonly wrote?: true;
}
