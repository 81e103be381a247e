import { setTimeout as sleep } from 'node:timers/promises';
import { diagnoseCancellation } from './cancellation.ts';
import type { Diagnosis } from './diagnosis.ts';

export const maxAttempts = 3;
const firstDelayMs = 200;
const maxDelayMs = 5_000;

/** Something a person watching should know: an attempt that failed and is made again, or a correction. */
export interface RetryEvent {
  readonly operation: string;
  /** `alias/bucket`, or the alias alone. */
  readonly resource: string;
  /** The attempt that is over, from 1. */
  readonly attempt: number;
  readonly attempts: number;
  /** In words, ready to show. */
  readonly reason: string;
  /** How long until the next attempt. */
  readonly delayMs: number;
}

export interface Failed {
  readonly diagnosis: Diagnosis;
  readonly attempts: number;
  /** Some attempt's answer was lost. */
  readonly lost: boolean;
}

export interface RetryRule<T> {
  /** Makes one attempt; an expected failure is returned, not thrown. */
  readonly attempt: () => Promise<{ readonly success: T } | { readonly failure: Diagnosis }>;
  /** Whether a lost request may be sent again. */
  readonly idempotent: boolean;
  readonly onRetry: (attempt: number, diagnosis: Diagnosis, delayMs: number) => void;
  /** How many at most; three when absent. */
  readonly attempts?: number;
  /** Once it aborts no attempt follows another, and the wait for one ends. */
  readonly signal?: AbortSignal;
  /** For tests; from 0 to 1. */
  readonly random?: () => number;
  readonly wait?: (delayMs: number) => Promise<unknown>;
}

/**
 * Up to three attempts or as given, with full jitter between. What cannot pass by itself is not tried again; neither is
 * what must not happen twice, unless it is certain that it never left. The hint `Retry-After` is not
 * followed: MinIO always says 60 s.
 */
export async function retry<T>(rule: RetryRule<T>): Promise<{ readonly success: T } | Failed> {
  const { signal, wait = (delayMs) => pause(delayMs, signal), random = Math.random } = rule;
  let lost = false;
  for (let attempt = 1; ; attempt++) {
    const outcome = await rule.attempt();
    if ('success' in outcome) return outcome;
    const diagnosis = outcome.failure;
    lost ||= diagnosis.lost;
    const again = diagnosis.transient && (rule.idempotent || neverSent(diagnosis));
    if (!again || attempt >= (rule.attempts ?? maxAttempts)) return { diagnosis, attempts: attempt, lost };
    const cancelled = { diagnosis: diagnoseCancellation(diagnosis), attempts: attempt, lost };
    if (signal?.aborted) return cancelled;
    const delayMs = Math.round(random() * Math.min(maxDelayMs, firstDelayMs * 2 ** attempt));
    rule.onRetry(attempt, diagnosis, delayMs);
    await wait(delayMs);
    if (signal?.aborted) return cancelled;
  }
}

/** Shorter when the signal aborts. */
async function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(delayMs, undefined, signal && { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
}

function neverSent(diagnosis: Diagnosis): boolean {
  return diagnosis.status === 0 && !diagnosis.lost;
}
