import type { Desired } from '../config/desired.ts';
import type { SiteActual } from '../replication/site.ts';
import type { Unmanaged } from '../resources/diff-declared.ts';
import type { Address } from '../resources/remote-target/address.ts';
import { declareReplication } from '../resources/replication/declared.ts';
import { diffReplication } from '../resources/replication/diff.ts';
import type { Kind, ResourceChange } from '../resources/resource-change.ts';
import type { DeclaredGroup } from '../resources/site-replication/declared.ts';
import { diffSites, type SiteChange } from '../resources/site-replication/diff.ts';
import type { ActualGroup } from '../resources/site-replication/merge.ts';
import { digestChanges } from './digest.ts';
import type { Section } from './plan.ts';

/** What the sections of replication are made from. Nothing here can reach a server. */
export interface ReplicationInput {
  readonly desired: Desired;
  /** Of every alias that rules or sites name, those that are not planned as well. */
  readonly sites: readonly SiteActual[];
  /** Alias → where other servers reach it. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** Alias → host and port that were asked. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly groups: {
    readonly declared: readonly DeclaredGroup[] | undefined;
    readonly actual: readonly ActualGroup[];
  };
  readonly unmanaged: Unmanaged;
  /** Aliases to plan for. */
  readonly named: ReadonlySet<string>;
}

/** One section for each named alias. Pure: the same input gives the same sections and digests. */
export function buildReplicationSections(input: ReplicationInput): Section[] {
  const groupChanges = diffGroups(input);
  return input.sites
    .filter(({ alias }) => input.named.has(alias))
    .map((site) => buildSection({ ...input, addresses: identifyAddresses(input) }, site, groupChanges));
}

/** With the deployment that answered there, where it told. */
function identifyAddresses({ addresses, sites }: ReplicationInput): Map<string, Address> {
  const ids = new Map(sites.map(({ alias, capabilities }) => [alias, capabilities.deploymentId]));
  return new Map(
    [...addresses].map(([alias, address]) => {
      const deploymentId = ids.get(alias);
      return [alias, { ...address, ...(deploymentId !== undefined && { deploymentId }) }];
    }),
  );
}

function diffGroups(input: ReplicationInput): ResourceChange[] {
  const { desired, sites, groups, unmanaged } = input;
  const deploymentIds = new Map(
    sites.flatMap(({ alias, capabilities: { deploymentId } }): [string, string][] =>
      deploymentId === undefined ? [] : [[alias, deploymentId]],
    ),
  );
  const changes = diffSites({ ...groups, deploymentIds, unmanaged, source: desired.replicationFile });
  return changes.map((change) => ({ ...change, alias: chooseSection(change, input) }));
}

/** A group belongs to all its sites: where the first of them is not planned for, another's section has the change. */
function chooseSection({ alias, verb }: SiteChange, { groups, named }: ReplicationInput): string {
  if (named.has(alias)) return alias;
  const declared = groups.declared?.find(({ sites }) => sites.some((site) => site.alias === alias));
  const actual = groups.actual.find(({ members }) => members.has(alias));
  const members = [...(actual?.members.keys() ?? [])];
  // Only a member can be asked to let one go.
  const candidates =
    verb === 'delete' ? members : [...members, ...(declared?.sites.map((site) => site.alias) ?? [])];
  return candidates.find((candidate) => named.has(candidate)) ?? alias;
}

function buildSection(
  { desired, addresses, hosts, unmanaged }: ReplicationInput,
  site: SiteActual,
  groupChanges: readonly ResourceChange[],
): Section {
  const { alias, capabilities } = site;
  const declared = declareReplication(desired, desired.replicationFile, alias, addresses);
  const changes = [
    ...diffReplication({ alias, unmanaged, declared }, site.buckets),
    ...groupChanges.filter((change) => change.alias === alias),
  ];
  const host = hosts.get(alias) ?? '';
  const server = capabilities.deploymentId ?? host;
  return {
    id: `${alias}/setup-replication`,
    alias,
    owner: 'setup-replication',
    server,
    host,
    changes,
    existing: countExisting(site),
    digest: digestChanges(server, changes),
  };
}

function countExisting({ buckets, group }: SiteActual): Partial<Record<Kind, number>> {
  const all = [...buckets.values()];
  return {
    'remote-target': all.reduce((sum, { targets }) => sum + targets.length, 0),
    replication: all.filter(({ rules }) => rules.length > 0).length,
    'site-replication': group ? 1 : 0,
    'replicated-site': group?.group.sites.length ?? 0,
  };
}
