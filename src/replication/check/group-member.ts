/** Who belongs to the groups that are there, and whether that is as declared. */

import { error, listWords, quote, warning } from '../../config/judgement.ts';
import type { Finding, Source } from '../../finding.ts';
import type { DeclaredGroup } from '../../resources/site-replication/declared.ts';
import { type MatchedGroup, type MatchedSite, matchGroup } from '../../resources/site-replication/match.ts';
import type { ActualGroup } from '../../resources/site-replication/merge.ts';
import type { ReplicatedSite } from '../../resources/site-replication/types.ts';
import type { SiteActual } from '../site.ts';

export interface Member {
  readonly deploymentId: string;
  /** The name in the group where no alias leads to it. */
  readonly alias: string;
  /** Whether writes elsewhere wait for it. */
  readonly synchronous: boolean;
}

/** A group that is there. */
export interface CheckedGroup {
  readonly members: readonly Member[];
  /** Where it is declared, or where it could be. */
  readonly source: Source;
}

export interface Membership {
  readonly declared: readonly DeclaredGroup[] | undefined;
  readonly actual: readonly ActualGroup[];
  /** By alias; a site that could not be read is not among them. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Alias → why it could not be read, ready to show. */
  readonly unread: ReadonlyMap<string, string>;
  /** Of the declaration of all pairs. */
  readonly source: Source;
}

const applyMend = 'Run setup-replication, or find out who changed it.';

/** Pure. */
export function listGroups(membership: Membership): { groups: CheckedGroup[]; findings: Finding[] } {
  const { declared = [], actual, sites, source } = membership;
  const ids = new Map(
    [...sites].map(([alias, site]) => [alias, site.capabilities.deploymentId ?? ''] as const),
  );
  const known = new Map([...ids].filter(([, id]) => id !== ''));
  const matched = declared.map((group) => matchGroup(group, actual, known));
  const groups = actual.map((group) => {
    const match = matched.find((one) => one.actual.includes(group));
    return { members: listMembers(group, match), source: match?.declared.source ?? source };
  });
  const touched = new Set(matched.flatMap((match) => match.actual));
  const others = actual.filter((group) => !touched.has(group));
  const findings = [
    ...matched.flatMap((match) => judgeGroup(match, membership)),
    ...others.flatMap((group) => judgeUndeclared(group, membership)),
  ];
  return { groups, findings };
}

function listMembers({ group, deploymentIds, members }: ActualGroup, match?: MatchedGroup): Member[] {
  const aliases = new Map([...members].map(([alias, name]) => [name, alias]));
  for (const { declared, before } of match?.wanted ?? []) {
    if (before && !aliases.has(before.name)) aliases.set(before.name, declared.alias);
  }
  return group.sites.map(({ name, synchronous }) => ({
    deploymentId: deploymentIds.get(name) ?? '',
    alias: aliases.get(name) ?? name,
    synchronous: synchronous === true,
  }));
}

function judgeGroup(match: MatchedGroup, membership: Membership): Finding[] {
  const { declared, actual, wanted, leaving, undeclared } = match;
  const { sites } = membership;
  const unread = declared.sites.filter(({ alias }) => !sites.has(alias));
  const findings = unread.map(({ alias, source }) => tellUnread(alias, source, membership));
  const [current, second] = actual;
  if (second) return [...findings, tellSplit(match)];
  if (current === undefined)
    return unread.length === wanted.length ? findings : [...findings, tellOff(match)];
  const missing = wanted.filter(({ declared: site, before }) => !before && sites.has(site.alias));
  return [
    ...findings,
    ...missing.map(tellMissing),
    ...leaving.map(({ site, source }) => tellExtra(site, source, 'is declared absent')),
    ...undeclared.map((site) => tellExtra(site, declared.source, 'is not declared')),
    ...wanted.flatMap(judgeSetting),
    ...judgeExpiry(match, current),
  ];
}

function tellUnread(alias: string, source: Source, { unread }: Membership): Finding {
  const why = unread.get(alias) ?? `${quote(alias)} could not be read.`;
  return warning('unread/site', source, why, 'Look at that site first.');
}

function tellSplit({ declared, actual }: MatchedGroup): Finding {
  const names = actual.map(({ group }) => group.sites.map(({ name }) => name).join(', ')).join(' / ');
  const message = `These sites are declared as one group, and are in different ones: ${names}.`;
  return error('coverage/group-split', declared.source, message, 'Run setup-replication: its plan says how.');
}

function tellOff({ declared }: MatchedGroup): Finding {
  const aliases = declared.sites.map(({ alias }) => alias);
  const message = `${listWords(aliases, 'and')} are declared to replicate everything, and do not: nothing is sent.`;
  return error('coverage/group-missing', declared.source, message, applyMend);
}

function tellMissing({ declared: { alias, source } }: MatchedSite): Finding {
  const message = `${quote(alias)} is declared to be in the group, and is not: nothing is sent there.`;
  return error('coverage/site-missing', source, message, applyMend);
}

function tellExtra({ name, endpoint }: ReplicatedSite, source: Source, how: string): Finding {
  const message = `${quote(name)} (${endpoint}) ${how}, and is in the group: everything is sent there.`;
  return error('coverage/site-undeclared', source, message, applyMend);
}

/** Only what is declared; the address always is. */
function judgeSetting({ declared, before }: MatchedSite): Finding[] {
  if (before === undefined) return [];
  const { alias, endpoint, synchronous, bandwidth, source } = declared;
  const differing = [
    ...(before.endpoint === endpoint ? [] : [`its address is ${before.endpoint}`]),
    ...(synchronous === undefined || before.synchronous === synchronous
      ? []
      : [`whether writes wait for it is ${describe(before.synchronous)}`]),
    ...(bandwidth === undefined || before.bandwidth === bandwidth
      ? []
      : [`its limit is ${describe(before.bandwidth)}`]),
  ];
  if (differing.length === 0) return [];
  const message = `${quote(alias)} is not sent to as is declared: ${differing.join(', ')}.`;
  return [warning('coverage/site-setting', source, message, applyMend)];
}

function describe(value: boolean | number | 'mixed'): string {
  if (value === 'mixed') return 'not the same at all sites';
  return typeof value === 'number' ? `${value} bytes per second` : value ? 'on' : 'off';
}

function judgeExpiry({ declared }: MatchedGroup, { group }: ActualGroup): Finding[] {
  const { lifecycleExpiry, source } = declared;
  if (lifecycleExpiry === undefined || group.lifecycleExpiry === lifecycleExpiry) return [];
  const message = `Whether lifecycle expiry is replicated is ${describe(group.lifecycleExpiry)}, other than is declared.`;
  return [warning('coverage/site-setting', source, message, applyMend)];
}

/** Where nothing is said of site replication, a group is judged all the same, and told. */
function judgeUndeclared({ group }: ActualGroup, { declared, source }: Membership): Finding[] {
  const names = listWords(
    group.sites.map(({ name }) => name),
    'and',
  );
  const message = `${names} replicate everything to each other, and nobody declared it.`;
  const mend = 'Declare it in "siteReplications", or have setup-replication remove it.';
  if (declared !== undefined) return [error('coverage/group-undeclared', source, message, mend)];
  return [{ rule: 'coverage/group-undeclared', severity: 'note', message, mend, source }];
}
