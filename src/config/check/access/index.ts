/** Every check of the access file that needs no server. */

import type { Finding } from '../../../finding.ts';
import type { UnreadAccess } from '../../access/read-access.ts';
import type { Desired } from '../../desired.ts';
import type { EnvVariable } from '../../env-file.ts';
import type { UnreadNames } from '../reference.ts';
import { checkAccessDuplicates } from './duplicate.ts';
import { checkGrants } from './grant.ts';
import { checkAccessNames } from './name.ts';
import { checkAccessReferences } from './reference.ts';
import { checkServiceAccounts } from './service-account.ts';
import { checkSharedSecrets } from './shared-secret.ts';
import { checkTransport } from './transport.ts';
import { checkUnused } from './unused-policy.ts';

/** Pure. `servers`: their variables, as far as a file declares them. */
export function checkAccess(
  declared: Desired,
  unread: UnreadNames & { readonly access: UnreadAccess },
  servers: readonly EnvVariable[],
): Finding[] {
  const { access, aliases, buckets } = declared;
  if (access === undefined) return [];
  return [
    ...checkAccessNames(access),
    ...checkAccessDuplicates(access),
    ...checkAccessReferences(declared, access, unread),
    ...checkSharedSecrets(access, aliases),
    ...checkGrants(access, buckets),
    ...checkTransport(access, servers),
    ...checkServiceAccounts(
      access,
      aliases.map(({ name }) => name),
    ),
    ...checkUnused(access),
  ];
}
