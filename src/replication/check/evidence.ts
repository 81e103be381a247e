/** Small looks at the data itself, for what rules and backlogs cannot tell. */

import { ServiceError } from '../../errors.ts';
import { matchesWildcard } from '../../policy/wildcard.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { LineReader, Reader } from '../../server/port.ts';
import { findVersion, readFirst } from '../proof/list-versions.ts';
import type { SiteBucket } from '../site.ts';
import { type Ends, findLost, type LostVersion } from './arrival.ts';

/** An object version of before, and whether the target has it. */
export interface OldVersion {
  readonly key: string;
  readonly versionId: string;
  /** `undefined`: the target was not asked. */
  readonly arrived: boolean | undefined;
}

/** What was seen of the data that one rule covers. */
export interface Evidence {
  /** The oldest object version of the first page; only looked for where existing objects are not sent. */
  readonly old?: OldVersion;
  /** Looked for where existing objects are sent. */
  readonly lost?: LostVersion;
  /** Excluded prefixes under which there is something. */
  readonly excluded: readonly string[];
  /** Why something could not be looked at, ready to show. */
  readonly unread?: string;
}

const maxExcluded = 10;

/** What of the rule is known to be on its way, and when it is now. */
export type Moment = Pick<Ends, 'behind' | 'serverNow'>;

/**
 * One listing per excluded prefix (ten at most), and two of the first page, with some more looks only where
 * something is missing. `target` reads at the site that receives; without it nothing is compared. Listing makes the server try again what had failed of that page.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function gatherEvidence(
  reader: LineReader,
  bucket: SiteBucket,
  rule: ReplicationRule,
  target?: Reader,
  moment?: Moment,
): Promise<Evidence> {
  const excluded: string[] = [];
  try {
    for (const prefix of listExcluded(bucket, rule)) {
      if (await hasObject(reader, bucket.name, prefix, rule.prefix)) excluded.push(prefix);
    }
    const old = rule.existingObjects ? undefined : await findOld(reader, bucket.name, rule, target);
    const lost = target && moment && (await findLost({ source: reader, bucket, rule, target, ...moment }));
    return { excluded, ...(old && { old }), ...(lost && { lost }) };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return { excluded, unread: error.message };
  }
}

function listExcluded({ versioning }: SiteBucket, { prefix }: ReplicationRule): readonly string[] {
  const prefixes = versioning?.excludedPrefixes ?? [];
  return prefixes.filter((excluded) => overlaps(literalOf(excluded), prefix)).slice(0, maxExcluded);
}

/** An excluded prefix may hold wildcards; only the first page behind what is before them is looked at. */
async function hasObject(reader: Reader, bucket: string, excluded: string, prefix: string): Promise<boolean> {
  const literal = literalOf(excluded);
  const longer = literal.length > prefix.length ? literal : prefix;
  const versions = await readFirst(reader, bucket, longer);
  return versions.some(({ key, deletion }) => !deletion && matchesWildcard(`${excluded}*`, key));
}

/** Whether a name can begin with both. */
function overlaps(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function literalOf(pattern: string): string {
  return pattern.split(/[*?]/, 1)[0] ?? '';
}

async function findOld(
  reader: Reader,
  bucket: string,
  { prefix, to }: ReplicationRule,
  target: Reader | undefined,
): Promise<OldVersion | undefined> {
  const versions = (await readFirst(reader, bucket, prefix)).filter(({ deletion }) => !deletion);
  const [first] = versions;
  if (first === undefined) return undefined;
  const oldest = versions.reduce((old, version) => (version.modified < old.modified ? version : old), first);
  const found = target && (await findVersion(target, to.bucket, oldest));
  const arrived = target === undefined ? undefined : found !== undefined;
  return { key: oldest.key, versionId: oldest.versionId, arrived };
}
