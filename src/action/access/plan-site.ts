/** Access of one site: what is declared there, what is there, and what is to be done. */

import { accessAt, type SiteAccess, spareHandMade } from '../../access/access-at.ts';
import type { DeclaredAccess } from '../../access/declared.ts';
import { buildAccessSection } from '../../plan/build-access.ts';
import { findSecret } from '../../plan/judge-access.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { Unmanaged } from '../../resources/diff-declared.ts';
import { readAccess } from '../../resources/read-access.ts';
import type { OpenReader } from '../../server/connect.ts';
import type { Connection } from '../../server/connection.ts';
import type { Context } from '../action.ts';
import { withHeartbeat } from '../heartbeat.ts';
import type { AccessSite } from './access-site.ts';
import { findOtherSecrets } from './given-secret.ts';
import { listRunKeys } from './own-identity.ts';
import { leaveOutResting } from './throwaway-account.ts';
import { isThrowawaySite } from './throwaway-secret.ts';

export interface SitePlanning {
  readonly access: DeclaredAccess;
  readonly connection: Connection;
  readonly reader: OpenReader;
  /** Whether another site gives it its access: then nothing is planned here. */
  readonly isCarried: boolean;
  readonly unmanaged: Unmanaged;
  readonly iamExport: boolean;
}

/** @throws {ServiceError} */
export async function planSite(planning: SitePlanning, context: Context): Promise<AccessSite> {
  const { access, connection, reader, isCarried, unmanaged, iamExport } = planning;
  const said = isCarried ? nothing : accessAt(access, reader.alias);
  const actual = await read(reader, said, iamExport, context);
  const spared = spareHandMade(said, actual.policies);
  const isThrowaway = isThrowawaySite({ connection, actual }, context.environment);
  const declared = isThrowaway ? leaveOutResting(spared, actual, context) : spared;
  const find = (accessKey: string) => findSecret(declared, accessKey);
  const section = buildAccessSection({
    declared,
    actual,
    unmanaged: isCarried ? 'ignore' : unmanaged,
    own: listRunKeys(connection, actual),
    otherSecrets: await findOtherSecrets(find, actual, connection, context),
    host: connection.url.host,
  });
  return { connection, declared, actual, section };
}

const nothing: SiteAccess = {
  ...{ policies: [], managesPolicies: false },
  ...{ users: [], groups: [], serviceAccounts: [] },
  granting: { buckets: new Set(), names: new Set(), declared: new Set() },
};

function read(
  reader: OpenReader,
  declared: SiteAccess,
  iamExport: boolean,
  { reporter }: Context,
): Promise<ActualAccess> {
  const request = {
    accounts: new Set(declared.serviceAccounts.map(({ accessKey }) => accessKey)),
    policies: declared.policies.map(({ name }) => name),
    bulk: iamExport,
  };
  return withHeartbeat(reporter, `reading access of ${reader.alias}`, () => readAccess(reader, request));
}
