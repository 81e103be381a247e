/** Sends what is in a bucket to a target once more, from the beginning, and follows how it goes. */

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../../errors.ts';
import { readAnswer } from '../../resources/read-answer.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import type { Resync } from '../check-report.ts';

export interface ResyncOptions {
  readonly writer: Writer;
  readonly bucket: string;
  readonly arn: string;
  /** How long to follow it; it goes on at the server all the same. */
  readonly waitSeconds: number;
  /** The one that the writer was opened with: ends the waiting. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (resync: Resync) => void;
}

interface Status {
  readonly id: string;
  /** `Ongoing`, `Completed`, … in the server's words. */
  readonly state: string;
  readonly counts: ResyncCounts;
}

type ResyncCounts = Omit<Resync, 'outcome' | 'message'>;

const pollMs = 1_000;
const none: ResyncCounts = { sentVersions: 0, sentBytes: 0, failedVersions: 0, failedBytes: 0 };

/**
 * Starts a resync and follows it. One at a time is the caller's business: two buckets that are resynced
 * towards each other at once have lost delete markers. One that is under way already is left alone, since
 * starting another would give its versions a wrong mark.
 * @throws {ServiceError} when the server can't be asked, and for any refusal but a missing option of the rule
 */
export async function resyncTarget(options: ResyncOptions): Promise<Resync> {
  const { writer, bucket, waitSeconds, signal, onProgress } = options;
  const before = await readStatus(options);
  if (before && isUnderWay(before)) {
    return notStarted(`A resync of ${writer.alias}/${bucket} to this target is under way already.`);
  }
  const id = randomUUID();
  const refusal = await start(options, id);
  if (refusal !== undefined) return notStarted(refusal);
  const until = Date.now() + waitSeconds * 1000;
  for (;;) {
    const status = await readStatus(options);
    // Until the first of its own the server tells of the one before.
    const own = status?.id === id ? status : undefined;
    const resync: Resync = { outcome: judge(own), ...(own?.counts ?? none) };
    onProgress?.(resync);
    if (resync.outcome !== 'running') return resync;
    if (Date.now() >= until) {
      return { ...resync, message: `Not done after ${waitSeconds} s; it goes on at the server.` };
    }
    await sleep(pollMs, undefined, signal && { signal }).catch(() => undefined);
  }
}

async function start({ writer, bucket, arn }: ResyncOptions, id: string): Promise<string | undefined> {
  try {
    await writer.write(routes.startResync, { bucket, query: { arn, 'reset-id': id } });
    return undefined;
  } catch (error) {
    const isOff =
      error instanceof ServiceError && error.failure.code === 'XMinioReplicationNoExistingObjects';
    if (!isOff) throw error;
    return `No rule of ${writer.alias}/${bucket} to this target sends existing objects. Set "existingObjects": true for it and apply that first.`;
  }
}

async function readStatus({ writer, bucket, arn }: ResyncOptions): Promise<Status | undefined> {
  const parsed = await readAnswer(writer, routes.getResync, { bucket, query: { arn } });
  const targets = toFields(parsed).get('target');
  const fields = Array.isArray(targets) ? toFields(targets[0]) : undefined;
  if (fields === undefined) return undefined;
  const count = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'number' ? value : 0;
  };
  return {
    id: String(fields.get('resetid') ?? ''),
    state: String(fields.get('resyncStatus') ?? ''),
    counts: {
      sentVersions: count('replicationCount'),
      sentBytes: count('completedReplicationSize'),
      failedVersions: count('failedReplicationCount'),
      failedBytes: count('failedReplicationSize'),
    },
  };
}

function judge(status: Status | undefined): Resync['outcome'] {
  if (status?.state === 'Failed') return 'failed';
  if (status?.state === 'Canceled') return 'cancelled';
  if (status?.state !== 'Completed') return 'running';
  return status.counts.failedVersions > 0 ? 'failed' : 'completed';
}

function isUnderWay({ state }: Status): boolean {
  return state === 'Ongoing' || state === 'Pending';
}

function notStarted(message: string): Resync {
  return { outcome: 'not-started', ...none, message };
}

function toFields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
