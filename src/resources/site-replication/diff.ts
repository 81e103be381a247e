import { sameJson } from '../../canonical-json.ts';
import type { Change } from '../../change.ts';
import type { Source } from '../../finding.ts';
import type { Unmanaged } from '../diff-declared.ts';
import type { DeclaredGroup } from './declared.ts';
import { type MatchedGroup, matchGroup } from './match.ts';
import type { ActualGroup } from './merge.ts';
import type { ReplicatedSite, SiteGroup } from './types.ts';

export type GroupChange = Change<'site-replication', SiteGroup>;
export type LeavingChange = Change<'replicated-site', ReplicatedSite>;
export type SiteChange = GroupChange | LeavingChange;

export interface SiteRequest {
  /** `undefined`: nothing is said of site replication; `[]`: there is to be none. */
  readonly declared: readonly DeclaredGroup[] | undefined;
  readonly actual: readonly ActualGroup[];
  /** Alias → deployment id, of those that are known. */
  readonly deploymentIds: ReadonlyMap<string, string>;
  readonly unmanaged: Unmanaged;
  /** Of the declaration of all pairs. */
  readonly source: Source;
}

/** A group has no name on the server; with the alias it is enough, since a deployment is in one at most. */
const groupKey = 'group';
const versioned = 'Versioning is turned on for every bucket of every site, and stays on when a site leaves.';
const returns = 'A site that leaves keeps its data, and can come back only when it holds no bucket.';

/**
 * What to do, to be applied in this order: whoever joins does so before anyone leaves, so that the rest
 * never stops being replicated. Groups that can't be settled (see `checkSites`) give no changes.
 */
export function diffSites(request: SiteRequest): SiteChange[] {
  const { declared, actual } = request;
  const matched = (declared ?? []).map((group) => matchGroup(group, actual, request.deploymentIds));
  const touched = new Set(matched.flatMap(({ actual: groups }) => groups));
  const others = actual.filter((group) => !touched.has(group));
  return [
    ...matched.flatMap((group) => diffGroup(group, request.unmanaged)),
    ...others.flatMap((group) => diffUndeclared(group, request)),
  ];
}

function diffGroup(matched: MatchedGroup, unmanaged: Unmanaged): SiteChange[] {
  const { declared, actual } = matched;
  const [current, second] = actual;
  const [{ alias } = declared.leaving[0] ?? {}] = declared.sites;
  if (alias === undefined || second !== undefined) return [];
  if (current === undefined) return matched.wanted.length < 2 ? [] : [createGroup(matched, alias)];
  const undeclared = unmanaged === 'delete' ? matched.undeclared : [];
  const going = [...matched.leaving, ...undeclared.map((site) => ({ site, source: declared.source }))];
  const names = new Set(going.map(({ site }) => site.name));
  const { sites } = matched.after;
  if (sites.filter(({ name }) => !names.has(name)).length < 2) {
    const member = declared.sites.find((site) => current.members.has(site.alias));
    const asked = member?.alias ?? [...current.members.keys()][0] ?? alias;
    return [dissolve(current, asked, matched.leaving[0]?.source ?? declared.source)];
  }
  return [
    ...updateGroup(matched, current, alias, names),
    ...going.map(({ site, source }) => leave(site, alias, source)),
    ...(unmanaged === 'report' ? matched.undeclared.map((site) => report(site, alias)) : []),
  ];
}

const frame = (alias: string) =>
  ({ alias, owner: 'setup-replication', kind: 'site-replication', key: groupKey }) as const;

function createGroup({ after, declared }: MatchedGroup, alias: string): GroupChange {
  return {
    ...frame(alias),
    verb: 'create',
    after,
    source: declared.source,
    oneWay: `${versioned} ${returns}`,
    notes: ['Every site is checked by the server that is asked, when this is applied.'],
  };
}

/** Without those that leave: each is a change of its own. */
function updateGroup(
  { after, declared, wanted }: MatchedGroup,
  current: ActualGroup,
  alias: string,
  going: ReadonlySet<string>,
): GroupChange[] {
  const stay = ({ sites, lifecycleExpiry }: SiteGroup): SiteGroup => ({
    sites: sites.filter(({ name }) => !going.has(name)),
    lifecycleExpiry,
  });
  const [before, then] = [stay(current.group), stay(after)];
  if (sameJson(before, then)) return [];
  const moved = wanted.some(({ before: was, after: will }) => was && was.endpoint !== will.endpoint);
  const joins = wanted.some(({ before: was }) => was === undefined);
  return [
    {
      ...frame(alias),
      verb: 'update',
      before,
      after: then,
      source: declared.source,
      ...(joins && { oneWay: `${versioned} ${returns}` }),
      ...(moved && { notes: ['The buckets of the other sites follow to a new address within a minute.'] }),
    },
  ];
}

function dissolve(current: ActualGroup, alias: string, source: Source): GroupChange {
  return { ...frame(alias), verb: 'delete', before: current.group, source, oneWay: returns };
}

function leave(site: ReplicatedSite, alias: string, source: Source): LeavingChange {
  const base = { alias, owner: 'setup-replication', kind: 'replicated-site', key: site.name } as const;
  return { ...base, verb: 'delete', before: site, source, oneWay: returns };
}

function report(site: ReplicatedSite, alias: string): LeavingChange {
  const base = { alias, owner: 'setup-replication', kind: 'replicated-site', key: site.name } as const;
  return { ...base, verb: 'report', reason: 'unmanaged', before: site };
}

function diffUndeclared(current: ActualGroup, { declared, unmanaged, source }: SiteRequest): GroupChange[] {
  const [alias] = current.members.keys();
  if (alias === undefined) return [];
  if (declared?.length === 0 || unmanaged === 'delete') return [dissolve(current, alias, source)];
  if (unmanaged === 'ignore') return [];
  return [{ ...frame(alias), verb: 'report', reason: 'unmanaged', before: current.group }];
}
