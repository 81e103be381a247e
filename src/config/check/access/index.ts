/** Every check of the access file that needs no server. */

import type { Finding } from '../../../finding.ts';
import type { UnreadAccess } from '../../access/read-access.ts';
import type { Environment } from '../../credentials.ts';
import type { Desired } from '../../desired.ts';
import type { EnvVariable } from '../../env-file.ts';
import type { UnreadNames } from '../reference.ts';
import { checkAccessDuplicates } from './duplicate.ts';
import { checkGrants } from './grant.ts';
import { checkAccessNames } from './name.ts';
import { checkGroups, checkOwnIdentity, checkUnused } from './principal.ts';
import { checkAccessReferences } from './reference.ts';
import { checkServiceAccounts } from './service-account.ts';
import { checkSharedSecrets } from './shared-secret.ts';
import { checkTransport } from './transport.ts';

export interface AccessSurroundings {
  /** Variables of the run: they tell who it is at each server. */
  readonly run: Environment;
  /** Variables of the servers, as far as a file declares them. */
  readonly servers: readonly EnvVariable[];
}

/** Pure. */
export function checkAccess(
  declared: Desired,
  unread: UnreadNames & { readonly access: UnreadAccess },
  surroundings: AccessSurroundings,
): Finding[] {
  const { access, aliases, buckets } = declared;
  if (access === undefined) return [];
  return [
    ...checkAccessNames(access),
    ...checkAccessDuplicates(access),
    ...checkAccessReferences(declared, access, unread),
    ...checkOwnIdentity(access, aliases, surroundings.run),
    ...checkSharedSecrets(access, aliases),
    ...checkGroups(access),
    ...checkGrants(access, buckets),
    ...checkTransport(access, surroundings.servers),
    ...checkServiceAccounts(
      access,
      aliases.map(({ name }) => name),
    ),
    ...checkUnused(access),
  ];
}
