/** Groups of replicated sites, as pairs. */

import type { JsonObject } from '../change.ts';
import { writeBytes } from '../config/byte-size.ts';
import { quote } from '../config/judgement.ts';
import type { Finding } from '../finding.ts';
import { addressOf } from '../resources/remote-target/address.ts';
import { type ActualGroup, mergeGroups } from '../resources/site-replication/merge.ts';
import { normaliseEndpoint } from '../resources/site-replication/read.ts';
import type { ReplicatedSite } from '../resources/site-replication/types.ts';
import { leftOut } from './finding.ts';
import type { Described } from './rule.ts';
import type { ImportSource } from './source.ts';
import { mendUnknown } from './unknown-address.ts';

/** The groups as the sites that were read know them. */
export function readActualGroups({ sites }: ImportSource) {
  return mergeGroups(
    sites.flatMap(({ alias, replication }) => {
      if (replication === undefined) return [];
      const { deploymentId } = replication.capabilities;
      return [{ alias, ...(deploymentId !== undefined && { deploymentId }), known: replication.group }];
    }),
  );
}

/** Pure. A group about whose members sites disagree is left out. */
export function describeGroups(source: ImportSource): Described {
  const { groups, findings } = readActualGroups(source);
  const told = findings.map((finding): Finding => ({ ...finding, severity: 'warning' }));
  if (findings.some(({ severity }) => severity === 'error')) return { declared: [], findings: told };
  const described = groups.map((group) => describeGroup(group, source));
  return {
    declared: described.flatMap(({ declared }) => declared),
    findings: [...told, ...described.flatMap((group) => group.findings)],
  };
}

interface Member {
  readonly alias: string;
  readonly site: ReplicatedSite;
}

function describeGroup(actual: ActualGroup, source: ImportSource): Described {
  const aliases = new Map([...actual.members].map(([alias, name]) => [name, alias]));
  const members: Member[] = [];
  const findings: Finding[] = [];
  for (const site of actual.group.sites) {
    const alias = aliases.get(site.name);
    const url = source.sites.find((one) => one.alias === alias)?.url;
    if (alias !== undefined && url && normaliseEndpoint(url.origin) === site.endpoint) {
      members.push({ alias, site });
    } else findings.push(missAlias(site, actual, source));
  }
  const order = source.sites.map(({ alias }) => alias);
  members.sort((a, b) => order.indexOf(a.alias) - order.indexOf(b.alias));
  return { declared: pairMembers(members, actual), findings };
}

function missAlias({ name, endpoint }: ReplicatedSite, group: ActualGroup, source: ImportSource): Finding {
  const url = URL.parse(endpoint);
  const what = `The site ${quote(name)} of a group that replicates everything`;
  if (url === null) {
    return leftOut(what, 'its sites disagree about its address.', 'Wait a minute and import again.');
  }
  const place = { ...addressOf(url), deploymentId: group.deploymentIds.get(name) };
  return leftOut(what, `no alias has the address ${endpoint}.`, mendUnknown(place, source));
}

/** From the first to each other; back to the first where there is something to say of it. */
function pairMembers(members: readonly Member[], { group }: ActualGroup): JsonObject[] {
  const [first, ...others] = members;
  const [second] = others;
  if (first === undefined || second === undefined) return [];
  const { lifecycleExpiry } = group;
  const towards = others.map((to, index) => ({
    ...pair(first, to),
    ...(index === 0 && lifecycleExpiry !== 'mixed' && { replicateLifecycleExpiry: lifecycleExpiry }),
  }));
  const { name, synchronous, bandwidth } = first.site;
  const limited = bandwidth !== 'mixed' && bandwidth > 0;
  const usual = name === first.alias && synchronous !== true && !limited;
  return usual ? towards : [...towards, pair(second, first)];
}

/** What sites disagree about is not said, and so stays as it is. */
function pair(from: Member, { alias, site: { name, synchronous, bandwidth } }: Member): JsonObject {
  return {
    sourceAlias: from.alias,
    targetAlias: alias,
    ...(name !== alias && { targetName: name }),
    ...(synchronous !== 'mixed' && { isAsync: !synchronous }),
    ...(bandwidth !== 'mixed' && bandwidth > 0 && { bandwidth: writeBytes(bandwidth) }),
  };
}
