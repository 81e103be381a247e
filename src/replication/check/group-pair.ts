/** One report for each bucket of a group and each ordered pair of its sites. */

import type { DeclaredPair } from '../../config/check/site-group.ts';
import type { Finding, Source } from '../../finding.ts';
import type { Link, RuleReport } from '../check-report.ts';
import type { SiteActual, SiteBucket } from '../site.ts';
import { checkCoverage, findRule } from './coverage.ts';
import type { CheckedGroup, Member } from './group-member.ts';
import type { Walked } from './group-walk.ts';
import { judgeRule } from './judge.ts';
import { describeLink } from './link.ts';
import { findTarget } from './rule-target.ts';
import { resolveThresholds, type Thresholds } from './threshold.ts';

export interface PairFacts {
  readonly group: CheckedGroup;
  readonly pairs: readonly DeclaredPair[];
  /** By alias, with the rules of the group; a site that could not be read is not among them. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Alias → bucket → what was seen. */
  readonly walks: ReadonlyMap<string, ReadonlyMap<string, Walked>>;
  /** What the run was given. */
  readonly thresholds: Partial<Thresholds>;
  /** Our clock, in milliseconds. */
  readonly now: number;
}

/** All that is the same for every bucket of one ordered pair. */
interface Pair {
  readonly from: Member;
  readonly to: Member;
  readonly source: Source;
  readonly thresholds: Thresholds;
}

/** Pure. Sorted by bucket; a bucket that only some sites have is there for all of them. */
export function reportPairs(facts: PairFacts): RuleReport[] {
  const { members } = facts.group;
  const names = members.flatMap(({ alias }) => [...(facts.sites.get(alias)?.buckets.keys() ?? [])]);
  const pairs = members.flatMap((from) =>
    members.filter((to) => to !== from).map((to) => describePair(from, to, facts)),
  );
  return [...new Set(names)].sort().flatMap((bucket) => pairs.map((pair) => report(bucket, pair, facts)));
}

/** What a declaration says of two sites holds both ways. */
function describePair(from: Member, to: Member, { pairs, group, thresholds }: PairFacts): Pair {
  const joins = (one: Member, other: Member) =>
    pairs.find(({ pair }) => pair.sourceAlias === one.alias && pair.targetAlias === other.alias);
  const declared = joins(from, to) ?? joins(to, from);
  const maxLag = declared?.pair.maxLag;
  const limits = { ...(maxLag !== undefined && { maxLag }), ...(to.synchronous && { isAsync: false }) };
  return {
    from,
    to,
    source: declared?.source ?? group.source,
    thresholds: resolveThresholds(limits, thresholds),
  };
}

function report(name: string, { from, to, source, thresholds }: Pair, facts: PairFacts): RuleReport {
  const flow = {
    from: { alias: from.alias, bucket: name },
    to: { alias: to.alias, bucket: name },
    // What site replication sends: everything.
    rule: {
      sourceAlias: from.alias,
      sourceBucket: name,
      targetAlias: to.alias,
      targetBucket: name,
      deletes: true,
      deleteMarkers: true,
      metadataSync: true,
    },
    source,
  };
  const { sites, walks, now } = facts;
  const site = sites.get(from.alias);
  const bucket = site?.buckets.get(name);
  const rule = findRule(bucket, flow);
  const walked = walks.get(from.alias)?.get(name);
  const backlog = rule && walked?.backlogs.get(rule);
  const coverage = checkCoverage({ flow, sites, arrows: [], evidence: walked?.evidence, backlog });
  const { source: _, ...judged } = judgeRule({
    flow,
    link: readLink(site, bucket, rule, now),
    backlog,
    unread: walked?.unread ?? (site ? noRule : `${from.alias} could not be read.`),
    targetRead: rule !== undefined && sites.has(to.alias),
    coverage: coverage.map(adviseGroup),
    thresholds,
  });
  return judged;
}

const noRule = 'Without the rule and its target nothing tells what is behind.';

function readLink(
  site: SiteActual | undefined,
  bucket: SiteBucket | undefined,
  rule: SiteBucket['rules'][number] | undefined,
  now: number,
): Link {
  const target = bucket && rule && findTarget(bucket, rule);
  if (site === undefined || target === undefined) return { state: 'unknown', latencyMs: 0 };
  return describeLink(target.link, now + site.clockAheadSeconds * 1000);
}

const advised = ['rule-missing', 'rule-differs', 'rule-disabled', 'target-missing'].map(
  (rule) => `coverage/${rule}`,
);
const missing = ['source-missing', 'target-bucket-missing'].map((rule) => `coverage/${rule}`);

/** These rules and buckets are not for setup-replication and apply-buckets to mend. */
function adviseGroup(finding: Finding): Finding {
  if (advised.includes(finding.rule)) {
    const mend =
      'The servers put it back within a minute. If they do not, take the site out of the group and let it join again empty.';
    return { ...finding, mend };
  }
  if (!missing.includes(finding.rule)) return finding;
  return { ...finding, mend: 'Bring all sites up: they make it within a minute. Else create it once more.' };
}
