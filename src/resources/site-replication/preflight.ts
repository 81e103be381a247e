/** What stands in the way of a group, at any of its sites: all at once, before anything is written. */

import type { Finding, Severity, Source } from '../../finding.ts';
import { isLoopback } from '../../server/loopback.ts';
import type { DeclaredGroup, DeclaredSite } from './declared.ts';
import { type MatchedGroup, matchGroup } from './match.ts';
import type { ActualGroup } from './merge.ts';

/** What one alias has, as far as a group needs to know. */
export interface SiteFact {
  readonly alias: string;
  readonly deploymentId?: string;
  readonly buckets: readonly string[];
  /** Buckets with rules or targets of their own, not made by site replication. */
  readonly replicating: readonly string[];
  /** How far its clock is ahead of ours. */
  readonly clockAheadSeconds: number;
}

/** Requests signed by a clock further off are refused. */
const maxSkewSeconds = 15 * 60;
/** The newer of two writes wins, so this much may be lost or taken for newer. */
const noticeSkewSeconds = 30;
const namesShown = 5;

/** Pure. Also for groups that are as declared, since a clock may go wrong later. */
export function checkSites(
  declared: readonly DeclaredGroup[],
  actual: readonly ActualGroup[],
  facts: readonly SiteFact[],
): Finding[] {
  const ids = listIds(facts);
  return declared.flatMap((group) => {
    const matched = matchGroup(group, actual, ids);
    return [
      ...checkCount(matched),
      ...checkGroups(matched),
      ...checkNames(matched),
      ...checkDeployments(group, ids),
      ...checkData(matched, facts),
      ...checkRules(matched, facts),
      ...checkClocks(group, facts),
      ...checkKeys(matched, facts),
      ...checkAddresses(group),
    ];
  });
}

/** Alias → deployment id, of those that are told. */
export function listIds(
  facts: readonly Pick<SiteFact, 'alias' | 'deploymentId'>[],
): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap(({ alias, deploymentId }): [string, string][] =>
      deploymentId === undefined ? [] : [[alias, deploymentId]],
    ),
  );
}

function judge(rule: string, severity: Severity, source: Source, message: string, mend: string): Finding {
  return { rule, severity, message, mend, source };
}

/** The server takes one site for a group. */
function checkCount({ declared, actual, wanted }: MatchedGroup): Finding[] {
  if (wanted.length !== 1 || declared.leaving.length > 0 || actual.length > 0) return [];
  const message = 'One site alone is no group.';
  return [judge('sites/single', 'error', declared.source, message, 'Name another site.')];
}

function checkGroups({ declared, actual }: MatchedGroup): Finding[] {
  if (actual.length < 2) return [];
  const names = actual.map(({ group }) => group.sites.map(({ name }) => name).join(', ')).join(' / ');
  const message = `These sites are in different groups already, and groups can't be joined: ${names}.`;
  const mend = 'Declare the sites of one "state": "absent" and apply, empty them, then declare them here.';
  return [judge('sites/two-groups', 'error', declared.source, message, mend)];
}

/** The server takes two of one name, and mixes them up. */
function checkNames({ wanted, leaving, undeclared }: MatchedGroup): Finding[] {
  const taken = new Set([...leaving.map(({ site }) => site.name), ...undeclared.map(({ name }) => name)]);
  return wanted.flatMap(({ declared, before, after }) => {
    const clash = taken.has(after.name);
    taken.add(after.name);
    if (clash) {
      const message = `Another site of the group is called ${after.name}.`;
      const mend = `Give ${declared.alias} another "targetName".`;
      return [judge('sites/name', 'error', declared.source, message, mend)];
    }
    if (before === undefined || before.name === declared.name || declared.name === declared.alias) return [];
    const message = `${declared.alias} is called ${before.name} in its group, and a name can't be changed.`;
    const mend = `Set its "targetName" to ${before.name}.`;
    return [judge('sites/name', 'note', declared.source, message, mend)];
  });
}

/** One deployment under two aliases, such as a balanced address and a server behind it. */
function checkDeployments({ sites }: DeclaredGroup, ids: ReadonlyMap<string, string>): Finding[] {
  const owners = new Map<string, string>();
  return sites.flatMap(({ alias, source }) => {
    const id = ids.get(alias);
    if (id === undefined) {
      const message = `The deployment of ${alias} is not known, so that it is told from the others by its address only.`;
      return [
        judge('sites/deployment', 'warning', source, message, 'Allow its access key admin:ServerInfo.'),
      ];
    }
    const owner = owners.get(id) ?? alias;
    owners.set(id, owner);
    if (owner === alias) return [];
    const message = `${owner} and ${alias} are one deployment (${id}).`;
    return [
      judge('sites/deployment', 'error', source, message, 'Give each site the address of its own servers.'),
    ];
  });
}

/** Only one site of a new group may hold buckets, and none that joins later. */
function checkData({ wanted, actual }: MatchedGroup, facts: readonly SiteFact[]): Finding[] {
  const joining = wanted.filter(({ before }) => before === undefined);
  const full = joining.flatMap(({ declared }) => {
    const buckets = facts.find(({ alias }) => alias === declared.alias)?.buckets ?? [];
    return buckets.length > 0 ? [{ declared, buckets }] : [];
  });
  const refused = actual.length > 0 ? full : full.length > 1 ? full : [];
  return refused.map(({ declared, buckets }) => {
    const message = `${declared.alias} holds ${showNames(buckets)}; the server takes a site into a group only when it holds no bucket${actual.length > 0 ? '' : ', but for one site'}.`;
    const mend =
      actual.length > 0
        ? 'Copy what is needed to a member, and remove the buckets here.'
        : 'Remove the buckets from every site but the one whose data is to be kept.';
    return judge('sites/data', 'error', declared.source, message, mend);
  });
}

/** The server takes them along, is never in step again, and lets nobody remove them. */
function checkRules({ wanted }: MatchedGroup, facts: readonly SiteFact[]): Finding[] {
  return wanted.flatMap(({ declared, before }) => {
    const replicating = facts.find(({ alias }) => alias === declared.alias)?.replicating ?? [];
    if (replicating.length === 0) return [];
    const buckets = showNames(replicating);
    const message = `${declared.alias} has replication rules or targets of its own on ${buckets}; beside site replication they stay out of step for ever, and can't be removed.`;
    const mend =
      before === undefined
        ? 'Remove them first, in a run of its own.'
        : 'Take the site out of the group, remove them, and let it join again empty.';
    return [
      judge('sites/bucket-rules', before === undefined ? 'error' : 'warning', declared.source, message, mend),
    ];
  });
}

function checkClocks({ sites, source }: DeclaredGroup, facts: readonly SiteFact[]): Finding[] {
  const own = facts.filter(({ alias }) => sites.some((site) => site.alias === alias));
  const sorted = [...own].sort((a, b) => a.clockAheadSeconds - b.clockAheadSeconds);
  const [slow, fast] = [sorted[0], sorted.at(-1)];
  const skew = slow && fast ? Math.round(fast.clockAheadSeconds - slow.clockAheadSeconds) : 0;
  if (slow === undefined || fast === undefined || skew <= noticeSkewSeconds) return [];
  const message = `The clock of ${fast.alias} is ${skew} s ahead of that of ${slow.alias}: ${
    skew > maxSkewSeconds
      ? 'they refuse each other’s requests'
      : 'of two writes to one object, the later one may lose'
  }.`;
  const severity = skew > maxSkewSeconds ? 'error' : 'warning';
  return [judge('sites/clock', severity, source, message, 'Set the clocks right, with NTP on every site.')];
}

/** Whoever is asked to let a site join signs in at every member again, also at one that is to leave. */
function checkKeys(matched: MatchedGroup, facts: readonly SiteFact[]): Finding[] {
  const { wanted, undeclared, declared, actual } = matched;
  if (actual.length !== 1 || wanted.every(({ before }) => before !== undefined)) return [];
  const known = new Set(facts.map(({ alias }) => alias));
  const unreached = declared.leaving.filter(({ alias }) => !known.has(alias));
  return [
    ...undeclared.map(({ name }) => {
      const message = `No site can join while ${name} is a member that is not declared: the server needs the keys of every member.`;
      const mend = 'Declare it, "state": "absent" if it is to leave.';
      return judge('sites/keys', 'error', declared.source, message, mend);
    }),
    ...unreached.map(({ alias, source }) => {
      const message = `No site can join while ${alias} is a member that can't be reached.`;
      return judge('sites/keys', 'error', source, message, 'Let it leave first, in a run of its own.');
    }),
  ];
}

/** Addresses are for the other sites to use. */
function checkAddresses({ sites }: DeclaredGroup): Finding[] {
  const urls = sites.flatMap((site) => {
    const url = URL.parse(site.endpoint);
    return url === null ? [] : [{ site, url }];
  });
  const far = urls.some(({ url }) => !isLoopback(url));
  return urls.flatMap(({ site, url }) => checkAddress(site, url, far));
}

function checkAddress({ alias, endpoint, source }: DeclaredSite, url: URL, far: boolean): Finding[] {
  if (isLoopback(url)) {
    const message = `Other sites can't reach ${alias} at ${endpoint}: it leads to themselves.`;
    const mend = 'Give the alias a "replicationUrl" that the other sites can reach.';
    return far ? [judge('sites/address', 'error', source, message, mend)] : [];
  }
  if (url.protocol === 'https:') return [];
  const message = `Sites send everything to ${alias} in plain http, keys and data: whoever listens can read it.`;
  const mend = 'Use https, for "url" or for "replicationUrl".';
  return [judge('sites/address', 'warning', source, message, mend)];
}

function showNames(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).join(', ');
  return names.length > namesShown ? `${shown} and ${names.length - namesShown} more` : shown;
}
