/** Who a run is at a site, and what it needs there: no plan may take either away. */

import { identities } from '../../login/generated/identity.ts';
import { readSessionParent } from '../../login/session-parent.ts';
import type { OwnIdentity } from '../../plan/own-identity.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import { type Connection, isTemporary } from '../../server/connection.ts';
import type { AccessSite } from './access-site.ts';

/** Who the run is at a site, and at those that get all of it from there: alias → the site that gives it. */
export function identifyRuns(
  { actual }: Pick<AccessSite, 'actual'>,
  sites: readonly Pick<AccessSite, 'connection'>[],
  carriers: ReadonlyMap<string, string>,
  repositoryId: string | undefined,
): OwnIdentity[] {
  const carried = sites.filter(
    ({ connection: { alias } }) => (carriers.get(alias) ?? alias) === actual.alias,
  );
  return carried.map(({ connection }) => identifyRun(connection, actual, repositoryId));
}

/**
 * `repositoryId`: of the repository that the run belongs to. Temporary keys of no user are taken for those of a
 * job, which the policy of that name was given to.
 */
export function identifyRun(
  connection: Connection,
  { users, serviceAccounts, policies }: ActualAccess,
  repositoryId: string | undefined,
): OwnIdentity {
  const { accessKey, sessionToken = '' } = connection;
  const parent = serviceAccounts.get(accessKey)?.parent ?? readSessionParent(sessionToken);
  const isOfUser = parent !== undefined && users.has(parent);
  const byPolicy = isTemporary(connection) && !isOfUser && policies.has(repositoryId ?? '');
  return { accessKey, parent, policy: byPolicy ? repositoryId : undefined };
}

/** Actions of administration that a run of `apply-access` needs. */
export function listNeeded(iamExport: boolean): string[] {
  const statements = [...identities['apply-access'], ...(iamExport ? identities['iam-export'] : [])];
  return [...new Set(statements.flatMap(({ Action }): readonly string[] => Action))];
}
