import { listFlows, presentFlows } from '../../config/check/replication-flow.ts';
import type { Desired } from '../../config/desired.ts';
import { createLocator } from '../../config/locate.ts';
import type { Finding } from '../../finding.ts';
import { declaredFor } from '../../plan/build.ts';
import { checkRuleEnds, type RuleContext } from '../../replication/preflight/rule.ts';
import { checkBalanced, checkClock } from '../../replication/preflight/site.ts';
import type { SiteActual } from '../../replication/site.ts';
import { checkSites, listIds } from '../../resources/site-replication/preflight.ts';
import { probeServer } from '../../server/capability.ts';
import { openReader } from '../../server/connect.ts';
import type { Connection } from '../../server/connection.ts';
import type { Context } from '../action.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import type { ServerSession } from '../server-session.ts';
import { checkJoiningKeys, checkKeys } from './preflight-keys.ts';
import type { ReplicationGroups } from './replication-group.ts';

export interface Preflight {
  readonly desired: Desired;
  readonly sites: readonly SiteActual[];
  readonly groups: ReplicationGroups;
  readonly session: ServerSession;
  readonly inputs: ChangeInputs;
  readonly context: Context;
}

/** Everything that stands in the way at either end, before anything is written. Reads only. */
export async function preflightReplication(preflight: Preflight): Promise<Finding[]> {
  const { desired, sites, groups, context } = preflight;
  const flows = presentFlows(listFlows(desired, desired.replicationFile)).filter(({ from }) =>
    sites.some(({ alias }) => alias === from.alias),
  );
  const [balanced, refused] = await Promise.all([
    checkAddresses(preflight, context),
    checkKeys(flows, preflight, context),
  ]);
  const findings = [
    ...flows.flatMap((flow) => checkRuleEnds(flow, describeRules(preflight))),
    ...checkClocks(desired, sites, groups),
    ...balanced,
    ...refused,
    ...groups.disagreements,
    ...checkSites(groups.declared ?? [], groups.actual, sites.map(describeSite)),
    ...checkJoiningKeys(
      groups.declared ?? [],
      groups.actual,
      listIds(sites.map(describeSite)),
      preflight.session.connections,
    ),
  ];
  return createLocator(context.workspace).locate(findings);
}

function describeRules({ desired, sites, inputs }: Preflight): RuleContext {
  return {
    sites: new Map(sites.map((site) => [site.alias, site])),
    isDeclared: (alias, bucket) => declaredFor(desired, alias).some(({ name }) => name === bucket),
    mode: inputs.mode,
    groupsEnd: desired.replication?.siteReplications?.length === 0,
  };
}

/** Those of replicated sites are judged with their group. */
function checkClocks(
  { aliases }: Desired,
  sites: readonly SiteActual[],
  { declared = [] }: ReplicationGroups,
): Finding[] {
  const grouped = new Set(declared.flatMap((group) => group.sites.map(({ alias }) => alias)));
  return sites.flatMap((site) => {
    const alias = aliases.find(({ name }) => name === site.alias);
    return alias && !grouped.has(site.alias) ? checkClock(alias, site) : [];
  });
}

function describeSite({ alias, capabilities: { deploymentId }, buckets, clockAheadSeconds }: SiteActual) {
  const all = [...buckets.values()];
  return {
    alias,
    ...(deploymentId !== undefined && { deploymentId }),
    buckets: all.map(({ name }) => name),
    replicating: all
      .filter(({ rules, targets }) => rules.length + targets.length > 0)
      .map(({ name }) => name),
    clockAheadSeconds,
  };
}

/** More than a balancer of two needs to show both, if it takes turns. */
const newConnections = 3;

/** A connection keeps to one server, so that only new ones show what is behind an address. */
async function checkAddresses({ desired, session, sites }: Preflight, context: Context): Promise<Finding[]> {
  const checked = session.connections.map(async (connection) => {
    const alias = desired.aliases.find(({ name }) => name === connection.alias);
    const known = sites.find((site) => site.alias === connection.alias)?.capabilities.deploymentId;
    if (!alias || known === undefined) return [];
    const probes = Array.from({ length: newConnections }, () => askDeployment(connection, context));
    return checkBalanced(alias, [known, ...(await Promise.all(probes)).flatMap((id) => id ?? [])]);
  });
  return (await Promise.all(checked)).flat();
}

async function askDeployment(connection: Connection, { signal }: Context): Promise<string | undefined> {
  const reader = openReader(connection, { signal });
  try {
    return (await probeServer(reader)).deploymentId;
  } finally {
    await reader.close();
  }
}
