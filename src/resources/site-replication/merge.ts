/** What each site says of its group, made into one account, since none of them knows all of it. */

import type { Finding } from '../../finding.ts';
import {
  type KnownGroup,
  type ReplicatedSite,
  type SiteGroup,
  type SiteView,
  settle,
  sortSites,
} from './types.ts';

export interface ActualGroup {
  readonly group: SiteGroup;
  /** Site name → deployment id. */
  readonly deploymentIds: ReadonlyMap<string, string>;
  /** Alias → site name, of the aliases whose deployment is a member; in the order asked. */
  readonly members: ReadonlyMap<string, string>;
}

export interface MergedGroups {
  readonly groups: readonly ActualGroup[];
  /** Where sites disagree. An error when it is about who belongs to the group. */
  readonly findings: readonly Finding[];
}

interface Knowing extends SiteView {
  readonly known: KnownGroup;
}

/** Pure. Members that no alias leads to are there as the others know them. */
export function mergeGroups(views: readonly SiteView[]): MergedGroups {
  const clusters = clusterViews(views.filter(knowsGroup));
  const merged = clusters.map((cluster) => mergeCluster(cluster, views));
  return {
    groups: merged.map(({ actual }) => actual),
    findings: merged.flatMap(({ findings }) => findings),
  };
}

function knowsGroup(view: SiteView): view is Knowing {
  return view.known !== undefined;
}

/** Those that share a member tell of one group. */
function clusterViews(views: readonly Knowing[]): [Knowing, ...Knowing[]][] {
  let clusters: [Knowing, ...Knowing[]][] = [];
  for (const view of views) {
    const ids = new Set(view.known.deploymentIds.values());
    const meets = ({ known }: Knowing) => [...known.deploymentIds.values()].some((id) => ids.has(id));
    const touched = clusters.filter((cluster) => cluster.some(meets));
    const apart = clusters.filter((cluster) => !touched.includes(cluster));
    const [first = view, ...rest] = touched.flat();
    clusters = [...apart, first === view ? [view] : [first, ...rest, view]];
  }
  return clusters;
}

function mergeCluster(
  cluster: readonly [Knowing, ...Knowing[]],
  views: readonly SiteView[],
): { actual: ActualGroup; findings: Finding[] } {
  const [first, ...rest] = cluster;
  const { deploymentIds } = first.known;
  const sites = first.known.group.sites.map((site) => mergeSite(site, deploymentIds.get(site.name), cluster));
  const expiry = rest.map(({ known }) => known.group.lifecycleExpiry);
  const group = {
    sites: sortSites(sites),
    lifecycleExpiry: settle([first.known.group.lifecycleExpiry, ...expiry]),
  };
  const names = new Map([...deploymentIds].map(([name, id]) => [id, name]));
  const members = views.flatMap(({ alias, deploymentId = '' }): [string, string][] => {
    const name = names.get(deploymentId);
    return name === undefined ? [] : [[alias, name]];
  });
  const actual = { group, deploymentIds, members: new Map(members) };
  return { actual, findings: [...findStrangers(cluster, views), ...findMixed(group)] };
}

/** What the others say of it, for only they send to it. */
function mergeSite(
  site: ReplicatedSite,
  id: string | undefined,
  cluster: readonly Knowing[],
): ReplicatedSite {
  const told = (views: readonly Knowing[]) =>
    views.flatMap(({ known }) =>
      known.group.sites.filter(({ name }) => known.deploymentIds.get(name) === id),
    );
  const everywhere = told(cluster);
  const elsewhere = told(cluster.filter(({ deploymentId }) => deploymentId !== id));
  const [first = site, ...rest] = elsewhere;
  return {
    name: site.name,
    endpoint: settle([site.endpoint, ...everywhere.map(({ endpoint }) => endpoint)]),
    synchronous: settle([first.synchronous, ...rest.map(({ synchronous }) => synchronous)]),
    bandwidth: settle([first.bandwidth, ...rest.map(({ bandwidth }) => bandwidth)]),
  };
}

function findStrangers(cluster: readonly [Knowing, ...Knowing[]], views: readonly SiteView[]): Finding[] {
  const [first] = cluster;
  const ids = new Set(cluster.flatMap(({ known }) => [...known.deploymentIds.values()]));
  const concerned = views.filter(
    ({ known, deploymentId = '' }) => known === undefined && ids.has(deploymentId),
  );
  const accounts = [...cluster, ...concerned].map((view) => ({
    alias: view.alias,
    sites: listMembers(view),
  }));
  const told = listMembers(first);
  return accounts
    .filter(({ sites }) => sites !== told)
    .map(({ alias, sites }) => ({
      rule: 'sites/disagree',
      severity: 'error',
      message: `${first.alias} replicates with ${told}, but by the account of ${alias} it is ${sites}: a site was not reached when the group was changed.`,
      mend: 'Bring all sites up. On a site that should be in no group, remove all site replication; the others stay as they are. Then run again.',
    }));
}

function listMembers({ known }: SiteView): string {
  if (known === undefined) return 'no group';
  const members = [...known.deploymentIds].sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([name, id]) => `${name} (${id})`).join(', ');
}

function findMixed({ sites, lifecycleExpiry }: SiteGroup): Finding[] {
  const words = {
    endpoint: 'its address',
    synchronous: 'whether writes wait for it',
    bandwidth: 'its limit',
  };
  const found = sites.flatMap((site) => {
    const mixed = (['endpoint', 'synchronous', 'bandwidth'] as const).filter((key) => site[key] === 'mixed');
    return mixed.map((key) => disagree(`about ${site.name}: ${words[key]}`));
  });
  return lifecycleExpiry === 'mixed' ? [...found, disagree('whether lifecycle expiry is replicated')] : found;
}

function disagree(about: string): Finding {
  return {
    rule: 'sites/disagree',
    severity: 'warning',
    message: `The replicated sites, or their buckets, disagree ${about}.`,
    mend: 'Declare it and apply: it is then set at every site. After a change of address, wait a minute first.',
  };
}
