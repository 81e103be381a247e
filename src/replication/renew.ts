/** Sends again what has not arrived, before the check looks: failed versions one by one, or everything. */

import { ServiceError } from '../errors.ts';
import type { LineReader, Writer } from '../server/port.ts';
import type { Resync, Retry } from './check-report.ts';
import { resyncTarget } from './proof/resync.ts';
import { retryFailed } from './proof/retry.ts';
import type { Way } from './way.ts';

export interface Renewal {
  readonly retry?: Retry;
  readonly resync?: Resync;
  /** Why it could not be done, ready to show. */
  readonly failure?: string;
}

export interface RenewOptions {
  readonly readers: ReadonlyMap<string, LineReader>;
  readonly writers: ReadonlyMap<string, Writer>;
  readonly retry: boolean;
  readonly resync: boolean;
  /** How long to wait for each. */
  readonly waitSeconds: number;
  readonly maxVersions: number;
  /** When to stop waiting for all of them together, in milliseconds by our clock. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/**
 * One way after another: two buckets that are resynced towards each other at the same time have lost delete
 * markers. What the deadline leaves no time for is said to be undone.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function renewWays(
  ways: readonly Way[],
  options: RenewOptions,
): Promise<ReadonlyMap<Way, Renewal>> {
  const renewals = new Map<Way, Renewal>();
  for (const way of ways) renewals.set(way, await renew(way, options));
  return renewals;
}

async function renew(way: Way, given: RenewOptions): Promise<Renewal> {
  const left = (given.deadline - Date.now()) / 1000;
  if (left <= 0) return { failure: 'The time limit came before it could be sent again.' };
  const options = { ...given, waitSeconds: Math.min(given.waitSeconds, Math.ceil(left)) };
  const reader = options.readers.get(way.from.alias);
  const writer = options.writers.get(way.from.alias);
  if (!reader || !writer) return { failure: `${way.from.alias} could not be reached.` };
  try {
    const resync = options.resync ? await resyncWay(way, writer, options) : undefined;
    const retry = options.retry ? await retryWay(way, reader, writer, options) : undefined;
    return { ...(resync && { resync }), ...(retry && { retry }) };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return { failure: error.message };
  }
}

async function resyncWay(way: Way, writer: Writer, options: RenewOptions): Promise<Resync | undefined> {
  const { waitSeconds, signal, onProgress } = options;
  if (way.arn === undefined) return undefined;
  const name = nameWay(way);
  return resyncTarget({
    writer,
    bucket: way.from.bucket,
    arn: way.arn,
    waitSeconds,
    signal,
    onProgress: ({ sentVersions }) => onProgress(`resync ${name}: ${sentVersions} versions sent`),
  });
}

function retryWay(way: Way, reader: LineReader, writer: Writer, options: RenewOptions): Promise<Retry> {
  const { waitSeconds, maxVersions, deadline, signal, onProgress } = options;
  const name = nameWay(way);
  return retryFailed({
    reader,
    writer,
    bucket: way.from.bucket,
    ...(way.arn !== undefined && { arn: way.arn }),
    ...(way.prefix !== '' && { prefix: way.prefix }),
    clockAheadSeconds: way.clockAheadSeconds,
    waitSeconds,
    maxVersions,
    deadline,
    signal,
    onProgress: (left, retried) => onProgress(`retry ${name}: ${retried - left} of ${retried} have arrived`),
  });
}

function nameWay({ from, to }: Way): string {
  return `${from.alias}/${from.bucket} → ${to.alias}/${to.bucket}`;
}
