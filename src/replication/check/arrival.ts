/** Whether what was sent is still at the target: one that was emptied or built anew is owed nothing by any backlog. */

import { matchesWildcard } from '../../policy/wildcard.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { LineReader, Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { isCanaryKey } from '../proof/canary-key.ts';
import { nameVersion } from '../proof/failed-version.ts';
import { findVersion, firstPage, type ListedVersion, readFirst } from '../proof/list-versions.ts';
import { compareKeys } from '../proof/pair-versions.ts';
import type { SiteBucket } from '../site.ts';
import { groupRules, listDebts } from './attribution.ts';
import { parseBacklogLine } from './backlog-line.ts';
import { type Expiry, readExpiry } from './expiry.ts';

/** A version that should be at the target, is not, and is on its way by no backlog. */
export interface LostVersion extends Expiry {
  readonly key: string;
  readonly versionId: string;
  /** It came to the source from another site, whose own rule owes it. */
  readonly replica: boolean;
}

export interface Ends {
  readonly source: LineReader;
  readonly bucket: SiteBucket;
  readonly rule: ReplicationRule;
  readonly target: Reader;
  /** Versions known to be on their way: they need no second look. */
  readonly behind: readonly { readonly key: string; readonly versionId: string }[];
  /** Milliseconds by the source's clock. */
  readonly serverNow: number;
}

const graceMs = 60_000;
const secondLooks = 3;

/**
 * Compares the first page of both sides. What is missing is looked at once more (the three oldest of it): the
 * source's listing, its backlog, then the target's. Two requests where nothing is missing. Not for rules with
 * tags, which a listing does not show, and not where existing objects stay behind.
 * @throws {ServiceError} as `Reader.read`
 */
export async function findLost(ends: Ends): Promise<LostVersion | undefined> {
  const { bucket, rule, behind } = ends;
  if (!rule.enabled || !rule.existingObjects || rule.tags.length > 0) return undefined;
  const known = new Set(behind.map(nameVersion));
  const suspects = (await listMissing(ends, await readFirst(ends.source, bucket.name, rule.prefix))).filter(
    (version) => !known.has(nameVersion(version)),
  );
  const oldest = suspects.sort((one, other) => one.modified - other.modified).slice(0, secondLooks);
  for (const version of oldest) {
    const origin = await lookAgain(ends, version);
    if (origin === undefined) continue;
    const { key, versionId } = version;
    const expiry = await readExpiry(ends.target, rule.to.bucket);
    return { key, versionId, replica: origin === 'replica', ...expiry };
  }
  return undefined;
}

async function listMissing(
  { bucket, rule, target, serverNow }: Ends,
  page: readonly ListedVersion[],
): Promise<ListedVersion[]> {
  const owed = page.filter((version) => version.modified < serverNow - graceMs && isOwed(bucket, version));
  if (owed.length === 0) return [];
  const there = await readFirst(target, rule.to.bucket, rule.prefix);
  const names = new Set(there.map(nameVersion));
  // The target may hold what the source no longer has, so that its page ends before the source's does.
  const last = there.length < firstPage ? undefined : there.at(-1)?.key;
  return owed.filter(
    (version) =>
      !names.has(nameVersion(version)) && (last === undefined || compareKeys(version.key, last) < 0),
  );
}

function isOwed({ versioning }: SiteBucket, { key, deletion }: ListedVersion): boolean {
  if (deletion || isCanaryKey(key)) return false;
  if (versioning?.excludeFolders === true && key.endsWith('/')) return false;
  return !versioning?.excludedPrefixes.some((excluded) => matchesWildcard(`${excluded}*`, key));
}

/** The source first, the target last: what goes or arrives between the looks is then seen. */
async function lookAgain(ends: Ends, version: ListedVersion): Promise<'own' | 'replica' | undefined> {
  const { source, bucket, rule, target } = ends;
  if ((await findVersion(source, bucket.name, version)) === undefined) return undefined;
  const origin = await askBacklog(ends, version);
  if (origin === undefined) return undefined;
  return (await findVersion(target, rule.to.bucket, version)) === undefined ? origin : undefined;
}

/** `undefined` when it is on its way. */
async function askBacklog(
  { source, bucket, rule }: Ends,
  version: ListedVersion,
): Promise<'own' | 'replica' | undefined> {
  const rules = groupRules(bucket);
  const query = { verbose: 'true', prefix: version.key };
  for await (const text of source.readLines(routes.getBacklog, { bucket: bucket.name, query })) {
    const line = parseBacklogLine(text);
    if (typeof line === 'string') return undefined;
    if (nameVersion(line) !== nameVersion(version)) continue;
    const isBehind = listDebts(line, rules).some(({ rule: { to } }) => isSameTarget(to, rule.to));
    if (isBehind) return undefined;
    return line.status === 'REPLICA' ? 'replica' : 'own';
  }
  return 'own';
}

function isSameTarget(one: ReplicationRule['to'], other: ReplicationRule['to']): boolean {
  return one.endpoint === other.endpoint && one.bucket === other.bucket;
}
