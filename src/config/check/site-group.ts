/** Pairs of replicated sites together: what they say of one group and of one site. */

import { below, type Finding, type Source } from '../../finding.ts';
import { parseBytes } from '../byte-size.ts';
import { parseDuration } from '../duration.ts';
import type { SiteReplicationDeclaration } from '../generated/types.ts';
import { error, quote } from '../judgement.ts';

/** The server takes less for the group, and its buckets then go on without it. */
const minBandwidth = 100_000_000;

export interface DeclaredPair {
  readonly pair: SiteReplicationDeclaration;
  readonly source: Source;
}

/** Pairs that touch are one group. In the order of the file, as are the groups. */
export function groupPairs(pairs: readonly SiteReplicationDeclaration[], file: Source): DeclaredPair[][] {
  const declared = pairs.map((pair, index) => ({ pair, source: below(file, 'siteReplications', index) }));
  let groups: DeclaredPair[][] = [];
  for (const own of declared) {
    const touched = groups.filter((group) => group.some((other) => isTouching(other.pair, own.pair)));
    const apart = groups.filter((group) => !touched.includes(group));
    groups = [...apart, [...touched.flat(), own]];
  }
  return groups
    .map((group) => declared.filter((own) => group.includes(own)))
    .sort(([a], [b]) => (a && b ? declared.indexOf(a) - declared.indexOf(b) : 0));
}

/** Contradictions inside a group, and values that mean nothing. */
export function checkSitePairs(pairs: readonly SiteReplicationDeclaration[], file: Source): Finding[] {
  return groupPairs(pairs, file).flatMap((group) => [
    ...checkExpiry(group),
    ...checkPresence(group),
    ...checkNames(group),
    ...checkSettings(group),
    ...group.flatMap(checkValues),
  ]);
}

function isTouching(one: SiteReplicationDeclaration, other: SiteReplicationDeclaration): boolean {
  const ends = [other.sourceAlias, other.targetAlias];
  return ends.includes(one.sourceAlias) || ends.includes(one.targetAlias);
}

function checkExpiry(group: readonly DeclaredPair[]): Finding[] {
  const said = group.filter(({ pair }) => pair.replicateLifecycleExpiry !== undefined);
  const [first, ...rest] = said;
  return rest
    .filter(({ pair }) => pair.replicateLifecycleExpiry !== first?.pair.replicateLifecycleExpiry)
    .map(({ source }) => {
      const message =
        'Another pair of the group says the opposite; lifecycle expiry is replicated for all or none.';
      const place = below(source, 'replicateLifecycleExpiry');
      return error('sites/expiry', place, message, 'Say it once for the group.');
    });
}

function checkPresence(group: readonly DeclaredPair[]): Finding[] {
  const present = group.filter(({ pair }) => pair.state !== 'absent');
  const staying = new Set(present.flatMap(({ pair }) => [pair.sourceAlias, pair.targetAlias]));
  const absent = group.filter(({ pair }) => pair.state === 'absent');
  const leaving = new Set(absent.map(({ pair }) => pair.targetAlias));
  return absent.flatMap(({ pair, source }) => {
    const named = staying.has(pair.targetAlias) ? pair.targetAlias : undefined;
    const alias = named ?? (leaving.has(pair.sourceAlias) ? pair.sourceAlias : undefined);
    if (alias === undefined) return [];
    const message = `${quote(alias)} is declared both in the group and out of it.`;
    return [error('sites/absent', below(source, 'state'), message, 'Remove one of the two pairs.')];
  });
}

/** A site that is only ever a source is called as its alias. */
function checkNames(group: readonly DeclaredPair[]): Finding[] {
  const sources = new Set(group.map(({ pair }) => pair.sourceAlias));
  const targets = new Set(group.map(({ pair }) => pair.targetAlias));
  return group.flatMap(({ pair, source }) => {
    const { targetName } = pair;
    if (targetName === undefined || !sources.has(targetName) || targets.has(targetName)) return [];
    const message = `${quote(targetName)} and ${quote(pair.targetAlias)} cannot both be called ${quote(targetName)}.`;
    const place = below(source, 'targetName');
    return [error('replication/site-name', place, message, 'Give each site its own "targetName".')];
  });
}

function checkSettings(group: readonly DeclaredPair[]): Finding[] {
  return (['isAsync', 'bandwidth', 'targetName'] as const).flatMap((key) => {
    const seen = new Map<string, unknown>();
    return group.flatMap(({ pair, source }) => {
      const value = pair[key];
      if (value === undefined) return [];
      const before = seen.get(pair.targetAlias) ?? value;
      seen.set(pair.targetAlias, before);
      if (before === value) return [];
      const message = `Another pair says something else of ${quote(pair.targetAlias)}; it holds for the site, whichever sends.`;
      return [error('sites/setting', below(source, key), message, `Say "${key}" once for the site.`)];
    });
  });
}

function checkValues({ pair, source }: DeclaredPair): Finding[] {
  const findings: Finding[] = [];
  const { bandwidth, maxLag } = pair;
  const bytes = typeof bandwidth === 'string' ? parseBytes(bandwidth) : bandwidth;
  if (bandwidth !== undefined && (bytes === undefined || (bytes > 0 && bytes < minBandwidth))) {
    const message = `The bandwidth ${quote(String(bandwidth))} is none that takes effect.`;
    const mend = 'Write bytes per second or a size such as 200MiB: 100 MB or more, or 0 for no limit.';
    findings.push(error('replication/bandwidth', below(source, 'bandwidth'), message, mend));
  }
  if (maxLag !== undefined && parseDuration(maxLag) === undefined) {
    const message = `${quote(maxLag)} is no time.`;
    const mend = 'Write a number and s, m, h or d, such as 15m.';
    findings.push(error('replication/time', below(source, 'maxLag'), message, mend));
  }
  return findings;
}
