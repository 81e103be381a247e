/** The run was cancelled: what that does to requests, and how it is told. */

import type { Diagnosis } from './diagnosis.ts';

/** A request was not begun, or given up, since the run was cancelled. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** `before` is what the last attempt came to, where another would have followed. */
export function diagnoseCancellation(before?: Diagnosis): Diagnosis {
  const after = before === undefined ? '' : ` when this was to be tried again: ${before.cause}`;
  return {
    reason: 'cancelled',
    status: 0,
    code: 'Cancelled',
    cause: `the run was cancelled${after}`,
    mend: '',
    transient: false,
    lost: false,
  };
}

/**
 * As `work`, unless the signal aborts first: then it rejects at once, also while the work waits for a
 * connection, of which undici would only tell when it stands.
 * @throws {CancelledError} and calls `onCancel`, so that the work itself can be ended
 */
export async function orCancelled<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
  onCancel: (error: CancelledError) => void,
): Promise<T> {
  if (signal === undefined) return work();
  const cancelled = new CancelledError('the run was cancelled');
  if (signal.aborted) throw cancelled;
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(cancelled);
      onCancel(cancelled);
    };
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
