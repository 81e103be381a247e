/** What an audit says. */

import type { AccessModel } from './model.ts';
import type { Reach } from './reach.ts';
import type { Origin, Standing } from './standing.ts';

/** `delete` hides an object where versions are kept; `delete versions` is for good. */
export type AccessAbility = 'read' | 'list' | 'write' | 'delete' | 'delete versions' | 'administer';

export type Principal =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'service account'; readonly name: string; readonly parent: string };

/** Never less than what the server allows; conditions are remarks on it (`reach.terms`), since they keep nobody out. */
export interface AccessEntry {
  readonly bucket: string;
  readonly ability: AccessAbility;
  readonly principal: Principal;
  readonly reach: Reach;
  /** Empty for a service account that has every right of root. */
  readonly origins: readonly Origin[];
  /** It is a pattern, and takes in other buckets too. */
  readonly everywhere: boolean;
  /** Which of them, for `administer`; else empty. */
  readonly actions: readonly string[];
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
  readonly buckets: readonly string[];
  readonly entries: readonly AccessEntry[];
  readonly escalations: readonly Escalation[];
  /** Service accounts that were not looked at. */
  readonly unread: AccessModel['unread'];
}

/** `undefined`: whom the server turns away. */
export type Caller = readonly [Principal, Standing | undefined];
