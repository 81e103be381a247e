/**
 * Who is there at one site, and what each of them was given: what an audit looks at. Declared and read state
 * both fit, so that they can be compared.
 */

import type { PolicyDocument } from '../policy/document.ts';

export interface AccessModel {
  readonly buckets: readonly string[];
  /** Name → document. What every server has (`builtInPolicies`) may be left out. */
  readonly policies: ReadonlyMap<string, PolicyDocument>;
  readonly users: readonly AccessUser[];
  readonly groups: readonly AccessGroup[];
  readonly serviceAccounts: readonly AccessServiceAccount[];
  /** Bucket → document. */
  readonly bucketPolicies: ReadonlyMap<string, PolicyDocument>;
  readonly unread: readonly UnreadAccount[];
}

/** A service account of which only this is known: it has the rights of its parent at most. */
export interface UnreadAccount {
  readonly accessKey: string;
  /** `undefined`: root. */
  readonly parent: string | undefined;
}

export interface AccessUser {
  /** The access key. */
  readonly name: string;
  readonly enabled: boolean;
  /** Names; one that is not there gives nothing. */
  readonly policies: readonly string[];
}

export interface AccessGroup {
  readonly name: string;
  readonly enabled: boolean;
  readonly members: readonly string[];
  readonly policies: readonly string[];
}

export interface AccessServiceAccount {
  readonly accessKey: string;
  /** One who is none of the users is taken for root, so that no right of the account is left out. */
  readonly parent: string;
  /** False for one that has expired, too. */
  readonly enabled: boolean;
  /** What narrows it; `undefined`: nothing but the rights of its parent. */
  readonly policy: PolicyDocument | undefined;
}

/** Of a policy with such a name: jobs may sign in by it, without anybody holding it. */
export function isRepositoryId(name: string): boolean {
  return /^\d+$/.test(name);
}
