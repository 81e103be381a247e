import type { IdentitySecrets } from './identity-secret.ts';
import type { TargetCredentials } from './remote-target/secret.ts';
import type { ResourceChange } from './resource-change.ts';
import type { SiteAccess } from './site-replication/access.ts';

/** What carrying out a change may take beside the server it is made on. In memory only, and for that long. */
export interface ApplyContext {
  /** Alias → the keys that other servers are given for it. */
  readonly keys: ReadonlyMap<string, TargetCredentials>;
  /** Every server of the run, for what concerns several of them. */
  readonly sites: readonly SiteAccess[];
  /** Every change of the plan: what goes as a side effect of one must be named by another. */
  readonly planned: readonly ResourceChange[];
  /** Of users and service accounts that are made; absent where none may be. */
  readonly secrets?: IdentitySecrets;
}
