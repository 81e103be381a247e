/** Applications that keep writing, and keep in a journal what was acknowledged. */

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashContent } from './client.ts';
import { type Entry, type Journal, placeOf } from './journal.ts';
import type { Site } from './stage.ts';

export interface Workload {
  /** Which site each application speaks to, as a balancer would choose; at once. */
  route(sites: readonly Site[]): void;
  /** Ends when what is under way is acknowledged or has failed. */
  stop(): Promise<void>;
}

const pauseMs = 15;
const afterFailureMs = 100;

/** One application for each of the sites. Adds to `journal` whatever is acknowledged. */
export function startWorkload(
  sites: readonly Site[],
  buckets: readonly string[],
  journal: Journal,
): Workload {
  let routes = sites;
  const stopping = new AbortController();
  const applications = sites.map((_site, index) =>
    runApplication(() => routes[index] ?? routes[0], buckets, journal, stopping.signal),
  );
  return {
    route: (next) => {
      routes = next;
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(applications);
    },
  };
}

async function runApplication(
  choose: () => Site | undefined,
  buckets: readonly string[],
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const name = randomBytes(4).toString('hex');
  // What an application has deleted it leaves alone; what it wrote elsewhere it can't count on finding.
  const own = new Map<string, Entry[]>();
  for (let turn = 0; !signal.aborted; turn += 1) {
    const site = choose();
    const bucket = buckets[turn % buckets.length];
    if (!site || bucket === undefined) return;
    const place = `${site.alias}/${bucket}`;
    const live = own.get(place) ?? [];
    own.set(place, live);
    const round = Math.floor(turn / buckets.length);
    const key = chooseKey(`drill/${name}/${turn}`, round, live);
    try {
      journal.entries.push(await writeOnce({ site, bucket, key }, round, live));
      await sleep(pauseMs);
    } catch {
      // Not acknowledged: nothing was promised. The balancer will notice, or the drill ends.
      journal.uncertain.add(placeOf({ bucket, key }));
      await sleep(afterFailureMs);
    }
  }
}

interface Place {
  readonly site: Site;
  readonly bucket: string;
  readonly key: string;
}

/** Of every eight writes, four are new objects, two overwrite one, one sets tags, one deletes. */
function chooseKey(fresh: string, round: number, live: readonly Entry[]): string {
  return round % 8 < 4 ? fresh : (live[0]?.key ?? fresh);
}

async function writeOnce(place: Place, round: number, live: Entry[]): Promise<Entry> {
  const older = live.findLast(({ key }) => key === place.key);
  if (older === undefined || round % 8 < 6) return writeObject(place, round, live);
  live.splice(0, live.length, ...live.filter(({ key }) => key !== place.key));
  const common = { ...place, etag: '' };
  if (round % 8 === 7) {
    const marker = await place.site.client.remove(place.bucket, place.key);
    return { ...common, kind: 'deletion', versionId: marker, tags: {}, at: Date.now() };
  }
  const { versionId } = older;
  const tags = { ...older.tags, reviewed: String(round) };
  await place.site.client.setTags(place.bucket, place.key, versionId, tags);
  return { ...common, kind: 'tags', versionId, tags, at: Date.now() };
}

async function writeObject({ site, bucket, key }: Place, round: number, live: Entry[]): Promise<Entry> {
  const content = `${key} ${randomBytes(200).toString('hex')}`;
  // Half of what is written is for rules that filter by this tag.
  const tags = { replicate: round % 2 === 0 ? 'true' : 'false' };
  const versionId = await site.client.put(bucket, key, content, tags);
  const etag = hashContent(content);
  const entry: Entry = { kind: 'object', site, bucket, key, versionId, etag, tags, at: Date.now() };
  live.push(entry);
  return entry;
}
