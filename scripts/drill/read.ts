/** Reads back, as applications would, what a site must serve. */

import { setTimeout as sleep } from 'node:timers/promises';
import { hashContent } from './client.ts';
import { type Entry, type Journal, placeOf } from './journal.ts';
import type { Missing } from './promise.ts';
import type { Site } from './stage.ts';

const maxReads = 400;
/** Until a write that is under way is in the journal. */
const settleMs = 500;

/**
 * Reads the newest version of keys that were written, but for keys of which something has not arrived there and
 * those that were deleted. Applications may go on meanwhile.
 * @param rename the bucket's name at that site
 * @returns objects read. @throws {Error} when one is missing or has other content
 */
export async function checkReads(
  journal: Journal,
  site: Site,
  missing: readonly Missing[],
  rename: (bucket: string) => string = (bucket) => bucket,
): Promise<number> {
  const absent = new Set(missing.map(({ entry }) => placeOf(entry)));
  const newest = findNewest(journal);
  const live = [...newest.values()].filter((entry) => {
    const place = placeOf(entry);
    return entry.kind === 'object' && !absent.has(place) && !journal.uncertain.has(place);
  });
  const chosen = live.slice(-maxReads);
  const wrong: Entry[] = [];
  for (const entry of chosen) {
    const content = await site.client.get(rename(entry.bucket), entry.key).catch(() => '');
    if (hashContent(content) !== entry.etag) wrong.push(entry);
  }
  await sleep(settleMs);
  const after = findNewest(journal);
  const [first] = wrong.filter((entry) => after.get(placeOf(entry)) === entry);
  if (first) throw new Error(`${site.alias} does not serve ${placeOf(first)} as it was written.`);
  return chosen.length - wrong.length;
}

function findNewest({ entries }: Journal): Map<string, Entry> {
  const written = entries.filter(({ kind }) => kind !== 'tags');
  return new Map(written.map((entry) => [placeOf(entry), entry]));
}
