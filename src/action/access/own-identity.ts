/** Who a run is at a site, and what it needs there: no plan may take either away. */

import { identities } from '../../login/generated/identity.ts';
import { readSessionParent } from '../../login/session-parent.ts';
import { listOwnKeys, type OwnIdentity } from '../../plan/own-identity.ts';
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
  actual: ActualAccess,
  repositoryId: string | undefined,
): OwnIdentity {
  const { accessKey } = connection;
  const parent = findParent(connection, actual);
  const isOfUser = parent !== undefined && actual.users.has(parent);
  const byPolicy = isTemporary(connection) && !isOfUser && actual.policies.has(repositoryId ?? '');
  return { accessKey, parent, policy: byPolicy ? repositoryId : undefined };
}

/** The run signs in with the one, which belongs to the other: neither is taken for undeclared. */
export function listRunKeys(connection: Connection, actual: ActualAccess): Set<string> {
  return listOwnKeys({ accessKey: connection.accessKey, parent: findParent(connection, actual) });
}

function findParent(
  { accessKey, sessionToken = '' }: Connection,
  { serviceAccounts }: ActualAccess,
): string | undefined {
  return serviceAccounts.get(accessKey)?.parent ?? readSessionParent(sessionToken);
}

type Action = (typeof identities)['apply-access'][number]['Action'][number];

/** Asked of every run, whichever way it reads access. */
const always: Action = 'admin:ServerInfo';

/** Actions of administration that a run of `apply-access` needs: to export everything replaces reading one by one. */
export function listNeeded(iamExport: boolean): string[] {
  if (!iamExport) return listActions('apply-access');
  return [always, ...listWriting(), ...listActions('iam-export')];
}

/** Those of them that change something: one who has none of these only plans. */
export function listWriting(): string[] {
  const reading = new Set(listActions('plan'));
  return listActions('apply-access').filter((action) => !reading.has(action));
}

function listActions(name: 'apply-access' | 'iam-export' | 'plan'): string[] {
  return [...new Set(identities[name].flatMap(({ Action }): readonly string[] => Action))];
}
