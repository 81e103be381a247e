/** One direction in which versions go, as proofs need it: of a rule, or of a bucket of two replicated sites. */

import { type Flow, isAsWide, isSameEnd } from '../config/check/replication-flow.ts';
import { findRule } from './check/coverage.ts';
import { findTarget } from './check/rule-target.ts';
import type { End } from './check-report.ts';
import type { SiteActual } from './site.ts';

export interface Way {
  readonly from: End;
  readonly to: End;
  readonly prefix: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly deleteMarkers: boolean;
  /** Whether the removal of a version is sent too. */
  readonly deletes: boolean;
  /** Of the target; absent where there is none, or for a whole site. */
  readonly arn?: string;
  /** How far the source's clock is ahead of ours. */
  readonly clockAheadSeconds: number;
}

/** The way of a declared rule, with what is there of it. */
export function wayOf(flow: Flow, sites: ReadonlyMap<string, SiteActual>): Way {
  const { from, to, rule: declared } = flow;
  const site = sites.get(from.alias);
  const bucket = site?.buckets.get(from.bucket);
  const rule = findRule(bucket, flow);
  const target = bucket && rule && findTarget(bucket, rule);
  return {
    from,
    to,
    prefix: declared.prefix ?? '',
    tags: declared.tags ?? [],
    deleteMarkers: rule?.deleteMarkers ?? false,
    deletes: rule?.deletes ?? false,
    ...(target && { arn: target.arn }),
    clockAheadSeconds: site?.clockAheadSeconds ?? 0,
  };
}

/** Every bucket of every site that replicates everything, towards each other site of its group that is known. */
export function listGroupWays(sites: ReadonlyMap<string, SiteActual>): Way[] {
  const all = [...sites.values()];
  return all.flatMap((from) => {
    const members = new Set(from.group?.deploymentIds.values());
    const others = all.filter(
      ({ alias, capabilities: { deploymentId = '' } }) => alias !== from.alias && members.has(deploymentId),
    );
    return others.flatMap((to) => [...from.buckets.keys()].map((bucket) => wayOfSites(from, to, bucket)));
  });
}

function wayOfSites({ alias, clockAheadSeconds }: SiteActual, to: SiteActual, bucket: string): Way {
  return {
    from: { alias, bucket },
    to: { alias: to.alias, bucket },
    prefix: '',
    tags: [],
    deleteMarkers: true,
    deletes: true,
    clockAheadSeconds,
  };
}

/** Whether what goes one way goes the other too. */
export function covers(way: Way, other: Way): boolean {
  return isSameEnd(way.from, other.from) && isAsWide(way, other);
}
