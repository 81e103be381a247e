/** What is behind in every bucket of the members of a group: one walk for each bucket of each site. */

import pMap from 'p-map';
import { ServiceError } from '../../errors.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { LineReader } from '../../server/port.ts';
import type { Backlog } from '../check-report.ts';
import type { SiteBucket } from '../site.ts';
import { readBacklog, type WalkLimits } from './backlog.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { MemberReading } from './group-reading.ts';

export interface Walked {
  readonly backlogs: ReadonlyMap<ReplicationRule, Backlog>;
  /** Why there are none, ready to show. */
  readonly unread?: string;
  readonly evidence?: Evidence;
}

export interface GroupLimits extends Omit<WalkLimits, 'clockAheadSeconds'> {
  /** `walked` of all the buckets there are, each once for each site. */
  readonly onProgress?: (walked: number, all: number) => void;
}

/** At one site at a time: each walk makes the server go through a whole bucket. */
const concurrency = 4;
const timeIsUp = 'The time limit came before this bucket was looked at.';

/** Alias → bucket → what was seen. @throws {ServiceError} only when the run is cancelled */
export async function walkMembers(
  readings: ReadonlyMap<string, MemberReading>,
  readers: ReadonlyMap<string, LineReader>,
  limits: GroupLimits,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Walked>>> {
  const all = [...readings.values()].reduce((sum, { site }) => sum + site.buckets.size, 0);
  let walked = 0;
  const onWalked = () => {
    walked += 1;
    limits.onProgress?.(walked, all);
  };
  const walks = [...readings].map(async ([alias, { site }]) => {
    const reader = readers.get(alias);
    const own = { ...limits, clockAheadSeconds: site.clockAheadSeconds };
    return [
      alias,
      reader ? await walkSite(reader, site.buckets, own, onWalked) : new Map<string, Walked>(),
    ] as const;
  });
  return new Map(await Promise.all(walks));
}

/** A site that goes away is asked no more. */
async function walkSite(
  reader: LineReader,
  buckets: ReadonlyMap<string, SiteBucket>,
  limits: WalkLimits,
  onWalked: () => void,
): Promise<Map<string, Walked>> {
  let gone: string | undefined;
  const walk = async (bucket: SiteBucket): Promise<readonly [string, Walked]> => {
    const skipped = gone ?? (limits.now() < limits.deadline ? undefined : timeIsUp);
    if (skipped !== undefined) return [bucket.name, { backlogs: new Map(), unread: skipped }];
    try {
      return [bucket.name, await walkBucket(reader, bucket, limits)];
    } catch (error) {
      if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
      if (error.reason === 'unreachable') gone = error.message;
      return [bucket.name, { backlogs: new Map(), unread: error.message }];
    } finally {
      onWalked();
    }
  };
  return new Map(await pMap(buckets.values(), walk, { concurrency }));
}

async function walkBucket(reader: LineReader, bucket: SiteBucket, limits: WalkLimits): Promise<Walked> {
  const own = bucket.rules.filter(({ to }) => to.site !== '');
  const backlogs = await readBacklog(reader, { ...bucket, rules: own }, limits);
  const [rule] = own;
  if (rule === undefined || (bucket.versioning?.excludedPrefixes ?? []).length === 0) return { backlogs };
  return { backlogs, evidence: await gatherEvidence(reader, bucket, rule) };
}
