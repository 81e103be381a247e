/** Asks the server to send once more what failed, and looks whether that helped. */

import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import { ServiceError } from '../../errors.ts';
import { timerUntil } from '../../server/bounded-reader.ts';
import type { LineReader, Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import type { BacklogVersion, Retry } from '../check-report.ts';
import { type BacklogPart, type FailedVersion, listFailed, nameVersion } from './failed-version.ts';

export interface RetryOptions extends Omit<BacklogPart, 'end'> {
  readonly reader: LineReader;
  readonly writer: Writer;
  /** How long to wait for what was asked again. */
  readonly waitSeconds: number;
  /** When to leave it at what was done, in milliseconds by our clock; absent: only `waitSeconds` says so. */
  readonly deadline?: number;
  /** How many versions are asked again, at most; these are the first by name. */
  readonly maxVersions: number;
  /** How far the server's clock is ahead of ours. */
  readonly clockAheadSeconds?: number;
  /** The one that the reader was opened with: ends the waiting. */
  readonly signal?: AbortSignal;
  /** Told how many of the versions are still not there, after every look. */
  readonly onProgress?: (left: number, retried: number) => void;
}

/** A target that was away is taken for away until the server looks again, some seconds after it is back. */
const againMs = 5_000;
/** What a look needs before the deadline. */
const lastLookMs = 2_000;
const concurrency = 8;

/**
 * Asks for every failed version, and for no other, which makes the server send it again; while they wait the
 * failed ones are asked again every 5 s. A version that failed for several targets is sent to all of them.
 * `recovered` are those that the backlog no longer calls failed. What the deadline cuts is never called
 * complete, nor recovered.
 * @throws {ServiceError} when the backlog can't be read, or a version may not be asked for
 */
export async function retryFailed(options: RetryOptions): Promise<Retry> {
  const { maxVersions, waitSeconds, deadline = Number.POSITIVE_INFINITY, signal, onProgress } = options;
  const end = AbortSignal.timeout(timerUntil(deadline));
  const first = await readFailed(options, end);
  let complete = first.size <= maxVersions && !end.aborted;
  let left = new Map([...first].slice(0, maxVersions));
  const asked = new Set(left.keys());
  const until = Math.min(deadline - lastLookMs, Date.now() + waitSeconds * 1000);
  while (left.size > 0) {
    complete = (await askAgain(options, [...left.values()], end)) && complete;
    const pause = Math.min(againMs, until - Date.now());
    // Reading tells of the abort.
    if (pause > 0) await sleep(pause, undefined, signal && { signal }).catch(() => undefined);
    const still = await readFailed(options, end, asked);
    // A walk that was cut tells of some only.
    if (end.aborted) break;
    left = still;
    onProgress?.(left.size, asked.size);
    if (Date.now() >= until) break;
  }
  const survivors = [...left.values()].map((version) => describe(options, version));
  return { complete, retried: asked.size, recovered: asked.size - left.size, survivors };
}

/** At most one more than the limit; with `among` only these. */
async function readFailed(
  options: RetryOptions,
  end: AbortSignal,
  among?: ReadonlySet<string>,
): Promise<Map<string, FailedVersion>> {
  const failed = new Map<string, FailedVersion>();
  for await (const version of listFailed(options.reader, { ...options, end })) {
    const name = nameVersion(version);
    if (among?.has(name) !== false) failed.set(name, version);
    if (failed.size > options.maxVersions || failed.size === among?.size) break;
  }
  return failed;
}

/** Whether it came to all of them before the end. */
async function askAgain(
  { writer, bucket, signal }: RetryOptions,
  versions: readonly FailedVersion[],
  end: AbortSignal,
): Promise<boolean> {
  let asked = 0;
  const ask = async ({ key, versionId }: FailedVersion) => {
    if (signal?.aborted || end.aborted) return;
    asked += 1;
    try {
      await writer.write(routes.retryVersion, { bucket, key, query: { versionId } });
    } catch (error) {
      if (!isAnswered(error)) throw error;
    }
  };
  await pMap(versions, ask, { concurrency });
  return asked === versions.length;
}

/** To a delete marker or a removed version the answer is an error, after it was queued. */
function isAnswered(error: unknown): boolean {
  return error instanceof ServiceError && (error.failure.status === 405 || error.failure.status === 404);
}

function describe({ clockAheadSeconds = 0 }: RetryOptions, version: FailedVersion): BacklogVersion {
  const { key, versionId, deletion, writtenAt } = version;
  const ageSeconds = Math.max(0, Math.round((Date.now() - writtenAt) / 1000 + clockAheadSeconds));
  return { key, versionId, state: 'failed', deletion, ageSeconds };
}
