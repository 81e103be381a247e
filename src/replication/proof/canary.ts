/** The recovery point as measured: a real object is sent, and its arrivals are timed. */

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../../errors.ts';
import type { Target } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { child, parseXml } from '../../server/xml.ts';
import type { Canary } from '../check-report.ts';
import { nameCanary } from './canary-key.ts';
import { type BucketWriter, removeCanary, removeLeftovers } from './canary-removal.ts';
import { findVersion, type ListedVersion } from './list-versions.ts';
import { isSameContent } from './pair-versions.ts';

export interface CanaryOptions {
  readonly source: BucketWriter;
  /** Every bucket that a rule brings such an object to: in one that is left out a copy may stay. */
  readonly targets: readonly BucketWriter[];
  /** Of the rules; the canary is written so that they cover it. */
  readonly prefix: string;
  readonly tags: NonNullable<Target['tags']>;
  /** How long an arrival may take before it is `late`. */
  readonly timeoutSeconds: number;
  /** The one that the writers were opened with: ends the waiting. */
  readonly signal?: AbortSignal;
}

type Arrival = Omit<Canary, 'removed'>;

interface Sent {
  readonly version: ListedVersion;
  /** By our clock, in milliseconds since 1970. */
  readonly at: number;
}

const contentBytes = 256;
const firstPollMs = 100;
const maxPollMs = 1_000;

/**
 * Writes one small object and waits until each target has it, by version id, ETag and size. Seconds count
 * from before the write. It is removed from all ends whatever happens, also when the run is cancelled.
 * Nothing is sent where it could not be removed again: into a bucket whose default retention would keep it.
 * (That of a target does not matter: this server gives replicas the source's retention, or none.)
 * @returns one for each target, in their order
 * @throws {ServiceError} only when cancelled
 */
export async function sendCanary(options: CanaryOptions): Promise<readonly Canary[]> {
  const { source, targets, prefix } = options;
  let retained = false;
  const unasked = await explain(async () => {
    retained = await hasRetention(source);
  });
  if (retained) return targets.map(() => neverSent(source));
  if (unasked !== undefined) return targets.map(() => notSent(unasked));
  const [obstacle, ...hidden] = await Promise.all([
    explain(() => prepareSource(source, prefix)),
    ...targets.map((target) => explain(() => removeLeftovers(target, prefix))),
  ]);
  const blocked = hidden.map((problem) => obstacle ?? problem);
  if (blocked.every((problem) => problem !== undefined)) return blocked.map((message) => notSent(message));
  return sendAndRemove(options, blocked);
}

async function sendAndRemove(
  options: CanaryOptions,
  blocked: readonly (string | undefined)[],
): Promise<readonly Canary[]> {
  const { source, targets, prefix } = options;
  const key = nameCanary(prefix);
  let versionId: string | undefined;
  let arrivals: readonly Arrival[] = [];
  let left: string | undefined;
  const work = async () => {
    const at = Date.now();
    const reply = await writeObject(options, key);
    versionId = reply.headers['x-amz-version-id'];
    const version = versionId && (await findVersion(source.writer, source.bucket, { key, versionId }));
    if (!version) return `The bucket ${source.bucket} of ${source.writer.alias} is not versioned.`;
    const watch = (target: BucketWriter, index: number) =>
      blocked[index] === undefined ? watchArrival(options, target, { version, at }) : notSent(blocked[index]);
    arrivals = await Promise.all(targets.map(watch));
    return undefined;
  };
  try {
    const problem = await explain(work);
    if (problem !== undefined) arrivals = targets.map(() => notSent(problem));
  } finally {
    left = await removeCanary([source, ...targets], key, versionId);
  }
  return arrivals.map((arrival) => conclude(arrival, left));
}

function writeObject({ source, tags }: CanaryOptions, key: string) {
  const body = randomBytes(contentBytes);
  return source.writer.write(routes.putObject, { bucket: source.bucket, key, tags }, body);
}

async function prepareSource(source: BucketWriter, prefix: string): Promise<string | undefined> {
  // The server leaves such a slash out of every name.
  if (prefix.startsWith('/')) return `The prefix ${prefix} covers nothing: no name begins with a slash.`;
  await removeLeftovers(source, prefix);
  return undefined;
}

async function hasRetention({ writer, bucket }: BucketWriter): Promise<boolean> {
  const lock = await readOptional(writer, routes.getObjectLock, { bucket });
  return lock !== undefined && child(parseXml(lock.body.toString('utf8')), 'Rule') !== undefined;
}

function neverSent({ writer, bucket }: BucketWriter): Canary {
  const message = `The bucket ${bucket} of ${writer.alias} locks every new object by its default retention, so a canary could not be removed again.`;
  return { outcome: 'not-possible', message, removed: true };
}

async function watchArrival(
  { timeoutSeconds, signal }: CanaryOptions,
  { writer, bucket }: BucketWriter,
  { version, at }: Sent,
): Promise<Arrival> {
  const until = at + timeoutSeconds * 1000;
  const name = `${writer.alias}/${bucket}`;
  for (let wait = firstPollMs; ; wait = Math.min(wait * 1.5, maxPollMs)) {
    let copy: ListedVersion | undefined;
    const problem = await explain(async () => {
      copy = await findVersion(writer, bucket, version);
    });
    const now = Date.now();
    if (copy !== undefined) return describeArrival(version, copy, (now - at) / 1000, name);
    if (now >= until) {
      const message = [`Not in ${name} after ${timeoutSeconds} s.`, problem ?? ''].join(' ').trim();
      return { outcome: 'late', message };
    }
    // Reading tells of the abort.
    await sleep(Math.min(wait, until - now), undefined, signal && { signal }).catch(() => undefined);
  }
}

function describeArrival(sent: ListedVersion, copy: ListedVersion, seconds: number, name: string): Arrival {
  if (isSameContent(sent, copy)) return { outcome: 'arrived', seconds };
  return { outcome: 'damaged', message: `What came to ${name} is not what was sent: ETag or size differ.` };
}

function notSent(message: string | undefined): Canary {
  return { outcome: 'not-sent', ...(message !== undefined && { message }), removed: true };
}

function conclude(arrival: Arrival, left: string | undefined): Canary {
  const message = [arrival.message, left].filter((part) => part !== undefined).join(' ');
  return { ...arrival, ...(message !== '' && { message }), removed: left === undefined };
}

/** What went wrong, in words: thrown, or what the work found out itself. @throws {ServiceError} when the run was cancelled */
async function explain(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    const problem = await work();
    return typeof problem === 'string' ? problem : undefined;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return error.message;
  }
}
