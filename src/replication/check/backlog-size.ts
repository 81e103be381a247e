import pMap from 'p-map';
import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { listVersions } from '../proof/list-versions.ts';

export interface Sizeable {
  readonly key: string;
  readonly versionId: string;
}

export interface SizeLimits {
  /** When to stop, in milliseconds by our clock. */
  readonly deadline: number;
  /** Our clock, in milliseconds. */
  readonly now: () => number;
}

const concurrency = 8;
/** As many as one page holds: more of one name are not looked through. */
const maxListed = 1_000;

/**
 * Calls `onSize` with the bytes of each version that a listing by its name finds in time; a version that it
 * does not find, or may not look for, has no size. One listing serves all versions of a name, and the names
 * that it comes by.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function sizeVersions<T extends Sizeable>(
  reader: Reader,
  bucket: string,
  wanted: readonly T[],
  { deadline, now }: SizeLimits,
  onSize: (version: T, bytes: number) => void,
): Promise<void> {
  const open = groupByKey(wanted);
  const size = async (name: string) => {
    if (now() < deadline && open.has(name)) await sizeName(reader, bucket, name, open, onSize);
  };
  try {
    await pMap([...open.keys()], size, { concurrency });
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
  }
}

type OpenVersions<T> = Map<string, Map<string, T[]>>;

/** By name and then by version; a version is there more than once when it is owed to several targets. */
function groupByKey<T extends Sizeable>(wanted: readonly T[]): OpenVersions<T> {
  const open: OpenVersions<T> = new Map();
  for (const version of wanted) {
    const versions = open.get(version.key) ?? new Map<string, T[]>();
    versions.set(version.versionId, [...(versions.get(version.versionId) ?? []), version]);
    open.set(version.key, versions);
  }
  return open;
}

async function sizeName<T>(
  reader: Reader,
  bucket: string,
  name: string,
  open: OpenVersions<T>,
  onSize: (version: T, bytes: number) => void,
): Promise<void> {
  let listed = 0;
  for await (const { key, versionId, size } of listVersions(reader, bucket, { prefix: name })) {
    const versions = open.get(key);
    for (const version of versions?.get(versionId) ?? []) onSize(version, size);
    versions?.delete(versionId);
    if (versions?.size === 0) open.delete(key);
    listed += 1;
    if (listed >= maxListed) break;
  }
  open.delete(name);
}
