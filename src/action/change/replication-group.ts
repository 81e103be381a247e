import type { Desired } from '../../config/desired.ts';
import type { SiteActual } from '../../replication/site.ts';
import { declareGroups } from '../../resources/site-replication/declared.ts';
import { mergeGroups } from '../../resources/site-replication/merge.ts';
import type { ServerSession } from '../server-session.ts';

/** The groups of sites that are declared, and those that the sites say they are in. Pure. */
export function readGroups(desired: Desired, sites: readonly SiteActual[], { access }: ServerSession) {
  const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
  const merged = mergeGroups(
    sites.map(({ alias, capabilities: { deploymentId }, group }) => ({
      alias,
      ...(deploymentId !== undefined && { deploymentId }),
      known: group,
    })),
  );
  return {
    declared: declareGroups(desired.replication, desired.replicationFile, addresses),
    actual: merged.groups,
    disagreements: merged.findings,
  };
}

export type ReplicationGroups = ReturnType<typeof readGroups>;
