/** Whether what was acknowledged is where the rules promise it: found out without the suite's own judgement. */

import { listVersions } from '../../src/replication/proof/list-versions.ts';
import { openReader } from '../../src/server/connect.ts';
import type { Entry } from './journal.ts';
import { type DrillSites, findSite, type Rule } from './stage.ts';

/** One direction of a rule. */
export interface Way {
  readonly from: string;
  readonly fromBucket: string;
  readonly to: string;
  readonly toBucket: string;
  readonly rule: Rule;
}

export interface Missing {
  readonly entry: Entry;
  readonly way: Way;
}

export function isObject({ entry }: Missing): boolean {
  return entry.kind === 'object';
}

export function describeMissing({ entry, way }: Missing): string {
  return `${entry.kind} ${entry.bucket}/${entry.key} of ${entry.site.alias} at ${way.to}`;
}

/**
 * A delete marker that fails once, where removals are not sent: the server never sends it again, so that the
 * object stays visible there. The check says so of such rules beforehand.
 */
export function isForsaken({ entry, way }: Missing): boolean {
  return entry.kind === 'deletion' && way.rule.deletes !== true;
}

/** Tags that are gone where they were set: the server put the former ones back, which no resync can mend. */
export async function isTakenBack({ entry }: Missing): Promise<boolean> {
  if (entry.kind !== 'tags') return false;
  const { site, bucket, key, versionId } = entry;
  return !holdsTags(await site.client.getTags(bucket, key, versionId), entry);
}

export function listWays(rules: readonly Rule[]): Way[] {
  return rules.flatMap((rule) => {
    const { sourceAlias: from, sourceBucket: fromBucket, targetAlias: to, targetBucket: toBucket } = rule;
    if (rule.state === 'absent') return [];
    const forth = { from, fromBucket, to, toBucket, rule };
    const back = { from: to, fromBucket: toBucket, to: from, toBucket: fromBucket, rule };
    return rule.bidirectional === true ? [forth, back] : [forth];
  });
}

/** What was written at the beginning of a way, is promised at its end, and is not there. */
export async function findMissing(
  entries: readonly Entry[],
  ways: readonly Way[],
  sites: DrillSites,
): Promise<Missing[]> {
  const found = await Promise.all(ways.map((way) => findMissingOn(way, entries, sites)));
  return found.flat();
}

async function findMissingOn(way: Way, entries: readonly Entry[], sites: DrillSites): Promise<Missing[]> {
  const promised = entries.filter((entry) => isPromised(entry, way));
  if (promised.length === 0) return [];
  const there = await listEtags(way.to, way.toBucket, sites);
  const { client } = findSite(sites, way.to);
  const missing: Missing[] = [];
  for (const entry of promised) {
    const etag = there.get(`${entry.key}\n${entry.versionId}`);
    const arrived =
      entry.kind === 'tags' && etag !== undefined
        ? holdsTags(await client.getTags(way.toBucket, entry.key, entry.versionId), entry)
        : etag === entry.etag;
    if (!arrived) missing.push({ entry, way });
  }
  return missing;
}

function isPromised({ kind, site, bucket, key, tags }: Entry, { from, fromBucket, rule }: Way): boolean {
  if (site.alias !== from || bucket !== fromBucket || !key.startsWith(rule.prefix ?? '')) return false;
  if (kind === 'deletion') return rule.deleteMarkers !== false;
  return (rule.tags ?? []).every((tag) => tags[tag.key] === tag.value);
}

function holdsTags(document: string, { tags }: Entry): boolean {
  return Object.values(tags).every((value) => document.includes(`<Value>${value}</Value>`));
}

async function listEtags(alias: string, bucket: string, sites: DrillSites): Promise<Map<string, string>> {
  const { url, accessKey, secretKey } = findSite(sites, alias).server;
  const reader = openReader({ alias, url: new URL(url), accessKey, secretKey });
  const etags = new Map<string, string>();
  try {
    for await (const { key, versionId, etag } of listVersions(reader, bucket)) {
      etags.set(`${key}\n${versionId}`, etag);
    }
  } finally {
    await reader.close();
  }
  return etags;
}
