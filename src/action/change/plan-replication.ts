import type { Desired } from '../../config/desired.ts';
import { ServiceError } from '../../errors.ts';
import { buildReplicationSections } from '../../plan/build-replication.ts';
import { expectSite, nothingEarlier } from '../../plan/expect.ts';
import type { Plan } from '../../plan/plan.ts';
import { listNeeded, withPartners } from '../../replication/partner.ts';
import type { SiteActual } from '../../replication/site.ts';
import { addressOf } from '../../resources/remote-target/address.ts';
import type { Context } from '../action.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import { settleSites } from '../read-sites.ts';
import { collectReadings, mapDeployments } from '../reading.ts';
import { chooseAliases, type ServerSession } from '../server-session.ts';
import { locateSections } from './locate-section.ts';
import type { Planned, Planner } from './planner.ts';
import { preflightReplication } from './preflight-replication.ts';
import { readGroups } from './replication-group.ts';

/** Plans targets, rules and sites. Both ends are read, also those of aliases that are not planned for. */
export const replicationPlanner: Planner = {
  action: 'setup-replication',
  chooseAliases: (desired, { alias }) => withPartners(desired, chooseAliases(desired.aliases, alias)),
  isPartOf: ({ replication }, { unmanaged }) => replication !== undefined || unmanaged === 'delete',
  start:
    (session, inputs, context) =>
    (desired, earlier = Promise.resolve(nothingEarlier)) =>
      planReplication(desired, earlier, session, inputs, context),
};

async function planReplication(
  desired: Desired,
  earlier: Promise<Plan>,
  session: ServerSession,
  inputs: ChangeInputs,
  context: Context,
): Promise<Planned> {
  const found = await readNeeded(desired, session, context, mustSeeAll(desired, inputs));
  const before = await earlier;
  const sites = found.map((site) => expectSite(site, before));
  const deployments = mapDeployments(sites);
  const groups = readGroups(desired, sites, session);
  const findings = await preflightReplication({ desired, sites, groups, session, inputs, context });
  const named = chooseAliases(desired.aliases, inputs.alias).map(({ name }) => name);
  const sections = buildReplicationSections({
    desired,
    sites,
    addresses: new Map([...session.access].map(([alias, { url }]) => [alias, addressOf(url)])),
    hosts: new Map(session.connections.map(({ alias, url }) => [alias, url.host])),
    groups,
    unmanaged: inputs.unmanaged,
    named: new Set(named),
  });
  return {
    plan: { sections: await locateSections(context.workspace, sections) },
    deployments,
    findings,
    overviews: [],
  };
}

/** What is to hold for every bucket can't be planned by some of them: no rule at all, nothing undeclared, sites that join empty. */
function mustSeeAll({ replication }: Desired, { unmanaged }: ChangeInputs): boolean {
  const sites = replication?.siteReplications ?? [];
  return unmanaged === 'delete' || replication?.bucketReplications?.length === 0 || sites.length > 0;
}

/** What only leaves need not answer; what is there of it is then not planned for. */
async function readNeeded(
  desired: Desired,
  session: ServerSession,
  context: Context,
  all: boolean,
): Promise<SiteActual[]> {
  const needed = listNeeded(desired);
  const settled = await settleSites(desired, session, context, all);
  return collectReadings(
    settled.filter((reading, index) => {
      const alias = session.connections[index]?.alias ?? '';
      if (reading.status === 'fulfilled' || needed.has(alias) || !isUnreachable(reading.reason)) return true;
      context.reporter.log('warning', `${alias} is left out: ${reading.reason.message}`);
      return false;
    }),
  );
}

function isUnreachable(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.reason === 'unreachable';
}
