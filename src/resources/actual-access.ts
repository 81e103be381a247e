import type { Capabilities } from '../server/capability.ts';
import type { Group } from './group/types.ts';
import type { IamPolicy } from './iam-policy/types.ts';
import type { ServiceAccount } from './service-account/types.ts';
import type { User } from './user/types.ts';

export interface ActualAccount {
  readonly parent: string;
  /** Only of accounts that were asked for: each takes the server a while to tell. */
  readonly detail?: ServiceAccount;
}

/**
 * Who may do what at one site, read afresh in every run; the same data whichever way it was read. Never holds
 * a secret. Root, temporary users, and their service accounts are left out, except for those asked for; those of root
 * are told by name.
 */
export interface ActualAccess {
  readonly alias: string;
  readonly capabilities: Capabilities;
  /** The built-in ones among them. */
  readonly policies: ReadonlyMap<string, IamPolicy>;
  readonly users: ReadonlyMap<string, User>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly serviceAccounts: ReadonlyMap<string, ActualAccount>;
  /** Access keys of root's service accounts that were not asked for, sorted: keys that nothing here touches. */
  readonly rootAccounts?: readonly string[];
}

/** An account of root by which sites of one replication group speak to each other: nobody else has its secret. */
export const siteReplicator = 'site-replicator-0';

/** What one way of reading finds. */
export type FoundAccess = Omit<ActualAccess, 'alias' | 'capabilities'>;
