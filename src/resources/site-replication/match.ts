/** Which declared site is which member, never by its place in a list: servers list members by name. */

import type { Source } from '../../finding.ts';
import type { DeclaredGroup, DeclaredSite, LeavingSite } from './declared.ts';
import type { ActualGroup } from './merge.ts';
import { type ReplicatedSite, type SiteGroup, sortSites } from './types.ts';

export interface MatchedSite {
  readonly declared: DeclaredSite;
  /** `undefined` for one that joins. */
  readonly before: ReplicatedSite | undefined;
  readonly after: ReplicatedSite;
}

export interface MatchedGroup {
  readonly declared: DeclaredGroup;
  /** Groups that any of the declared sites is in; more than one can't be settled. */
  readonly actual: readonly ActualGroup[];
  readonly wanted: readonly MatchedSite[];
  /** Members that are declared absent. */
  readonly leaving: readonly { readonly site: ReplicatedSite; readonly source: Source }[];
  /** Members that nobody declared. */
  readonly undeclared: readonly ReplicatedSite[];
  /** All that was there, as it is to be, and those that join; nobody has left it yet. */
  readonly after: SiteGroup;
}

/** `deploymentIds`: alias → id. A site is known by its id, or by its address where the id is not told. */
export function matchGroup(
  declared: DeclaredGroup,
  groups: readonly ActualGroup[],
  deploymentIds: ReadonlyMap<string, string>,
): MatchedGroup {
  const find = (group: ActualGroup | undefined, { alias, endpoint }: LeavingSite) =>
    group && findMember(group, deploymentIds.get(alias), endpoint);
  const named = [...declared.sites, ...declared.leaving];
  const actual = groups.filter((group) => named.some((site) => find(group, site)));
  const [current] = actual;
  const wanted = declared.sites.map((site) => want(site, find(current, site)));
  const leaving = declared.leaving.flatMap((gone) => {
    const site = find(current, gone);
    return site ? [{ site, source: gone.source }] : [];
  });
  const known = new Set([...wanted.map(({ before }) => before), ...leaving.map(({ site }) => site)]);
  const others = current?.group.sites.filter((site) => !known.has(site)) ?? [];
  const going = leaving.map(({ site }) => site);
  return {
    declared,
    actual,
    wanted,
    leaving,
    undeclared: others,
    after: {
      sites: sortSites([...wanted.map(({ after }) => after), ...going, ...others]),
      lifecycleExpiry: declared.lifecycleExpiry ?? current?.group.lifecycleExpiry ?? false,
    },
  };
}

function findMember(
  { group, deploymentIds }: ActualGroup,
  id: string | undefined,
  endpoint: string,
): ReplicatedSite | undefined {
  return group.sites.find((site) =>
    id === undefined ? site.endpoint === endpoint : deploymentIds.get(site.name) === id,
  );
}

function want(declared: DeclaredSite, before: ReplicatedSite | undefined): MatchedSite {
  return {
    declared,
    before,
    after: {
      name: before?.name ?? declared.name,
      endpoint: declared.endpoint,
      synchronous: declared.synchronous ?? before?.synchronous ?? false,
      bandwidth: declared.bandwidth ?? before?.bandwidth ?? 0,
    },
  };
}
