/** Takes canaries away again, wherever they came to. */

import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import { ServiceError } from '../../errors.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { canaryFolder } from './canary-key.ts';
import { type ListedVersion, listKeyVersions, listVersions } from './list-versions.ts';

/** A bucket, and what may write to it. */
export interface BucketWriter {
  readonly writer: Writer;
  readonly bucket: string;
}

/** Why an end is not known to be clean. */
interface Remainder {
  readonly message: string;
  /** Looking again would say the same. */
  readonly final: boolean;
}

type Place = Pick<ListedVersion, 'key' | 'versionId'>;

const settleMs = 15_000;
const pauseMs = 500;
const quietLooks = 2;
const leftoverAgeMs = 60 * 60 * 1000;
const maxLeftovers = 100;
const concurrency = 8;

/**
 * Removes that version at every end, the source's first so that nothing new is sent, and then whatever else
 * is there under the key, until two looks in a row find nothing. Also works, blindly, in a cancelled run,
 * where reading ends at once while writes still go. Never throws a ServiceError.
 * @returns what may be left and why, ready to show; undefined when every end is known to be clean
 */
export async function removeCanary(
  ends: readonly BucketWriter[],
  key: string,
  versionId: string | undefined,
): Promise<string | undefined> {
  const removeAll = async () => {
    if (versionId !== undefined) for (const end of ends) await tryRemove(end, { key, versionId });
  };
  await removeAll();
  const remainders = await Promise.all(ends.map((end) => watchUntilClean(end, key)));
  const left = remainders.find((remainder) => remainder !== undefined);
  if (left === undefined) return undefined;
  // Nobody looked to the end: what was on its way has come after this pause.
  await sleep(pauseMs);
  await removeAll();
  return left.message;
}

/** Removes canaries that an earlier run could not: at most 100 of those older than an hour. */
export async function removeLeftovers(end: BucketWriter, prefix: string): Promise<void> {
  const old: ListedVersion[] = [];
  for await (const version of listVersions(end.writer, end.bucket, { prefix: `${prefix}${canaryFolder}` })) {
    if (Date.now() - version.modified > leftoverAgeMs) old.push(version);
    if (old.length >= maxLeftovers) break;
  }
  await pMap(old, (version) => tryRemove(end, version), { concurrency });
}

async function watchUntilClean(end: BucketWriter, key: string): Promise<Remainder | undefined> {
  const until = Date.now() + settleMs;
  for (let quiet = 0; ; ) {
    const left = await cleanKey(end, key);
    quiet = left === undefined ? quiet + 1 : 0;
    if (quiet === quietLooks) return undefined;
    if (left !== undefined && (left.final || Date.now() > until)) return left;
    await sleep(pauseMs);
  }
}

/** @returns undefined when nothing was there */
async function cleanKey(end: BucketWriter, key: string): Promise<Remainder | undefined> {
  const name = `${end.writer.alias}/${end.bucket}`;
  try {
    const found: ListedVersion[] = [];
    for await (const version of listKeyVersions(end.writer, end.bucket, key)) found.push(version);
    for (const version of found) await remove(end, version);
    if (found.length === 0) return undefined;
    return { message: `The canary ${key} keeps coming back in ${name}.`, final: false };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    // What may pass was tried several times already.
    const final = error.reason !== 'server-error';
    return { message: `The canary ${key} may be left in ${name}. ${error.message}`, final };
  }
}

/** For when somebody looks afterwards whether it helped, or the next run tries again. */
async function tryRemove(end: BucketWriter, version: Place): Promise<void> {
  try {
    await remove(end, version);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}

/** What is not there counts as removed, and leaves no delete marker. */
async function remove({ writer, bucket }: BucketWriter, { key, versionId }: Place): Promise<void> {
  await writer.write(routes.deleteVersion, { bucket, key, query: { versionId } });
}
