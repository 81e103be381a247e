/** What an audit says. */

import type { AccessModel } from './model.ts';
import type { Reach } from './reach.ts';
import type { Origin, Standing } from './standing.ts';

/**
 * `delete` hides an object where versions are kept; `delete versions` is for good. `inspect`: read the settings of a
 * bucket; `administer`: change them, or escape retention.
 */
export type AccessAbility =
  | 'read'
  | 'list'
  | 'write'
  | 'delete'
  | 'delete versions'
  | 'administer'
  | 'inspect';

export type Principal =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'service account'; readonly name: string; readonly parent: string }
  /** Its jobs, which may sign in by the policy that has its id as name. */
  | { readonly kind: 'repository'; readonly name: string };

export const anyone: Principal = { kind: 'anyone' };

const kinds: readonly Principal['kind'][] = ['anyone', 'user', 'service account', 'repository'];

/** The order in which they are told: anyone first, then users by name, service accounts, and repositories. */
export function comparePrincipals(a: Principal, b: Principal): number {
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  if (a.kind === 'anyone' || b.kind === 'anyone' || a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

/** Never less than what the server allows; conditions are remarks on it (`reach.terms`), since they keep nobody out. */
export interface AccessRight {
  readonly ability: AccessAbility;
  readonly reach: Reach;
  /** Empty for a service account that has every right of root. */
  readonly origins: readonly Origin[];
  /** It is a pattern, and takes in other buckets too. */
  readonly everywhere: boolean;
  /** Empty: what the ability is named for. Else what belongs to it besides, such as `s3:GetObjectTagging`. */
  readonly actions: readonly string[];
}

/** What some can do in a bucket, all through the same. In one bucket everybody is in one of these at most. */
export interface AccessShare {
  readonly bucket: string;
  /** Of one kind. */
  readonly principals: readonly Principal[];
  /** The very same list in all buckets that are treated alike. */
  readonly rights: readonly AccessRight[];
}

/** What somebody may do with the server as a whole, which belongs to no bucket; each at least one. */
export interface ServerRight {
  readonly principal: Principal;
  /** Such as `admin:SetBucketQuota` or `kms:CreateKey`; sorted. A condition keeps nobody out. */
  readonly actions: readonly string[];
  /** Those of them that a condition is put to. */
  readonly conditional: readonly string[];
}

/** A way to more rights than were given. */
export interface Escalation {
  readonly principal: Principal;
  /** Such as `admin:CreatePolicy`. */
  readonly action: string;
  /** What it opens: completes "could …". */
  readonly could: string;
  /** Where, for what is about buckets; else empty. */
  readonly buckets: readonly string[];
}

export interface AccessAudit {
  /** Bucket by bucket; anyone first, then users, service accounts, and repositories. */
  readonly shares: readonly AccessShare[];
  /** In the order of the callers. Ways to more rights are among them too. */
  readonly serverRights: readonly ServerRight[];
  readonly escalations: readonly Escalation[];
  /** Service accounts that were not looked at. */
  readonly unread: AccessModel['unread'];
}

/** `undefined`: whom the server turns away. */
export type Caller = readonly [Principal, Standing | undefined];
