/**
 * The words in which a difference is told. A change is data: it can be shown, saved, hashed, compared
 * with another, and applied by another job. Imports only the words of findings.
 */

import type { Source } from './finding.ts';

/** Anything that JSON can carry. Every resource value is one of these. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * `create`, `update` and `delete` are applied. `report` says something and changes nothing: an unmanaged
 * thing, or a declaration that this server cannot fulfil.
 */
export type Verb = 'create' | 'update' | 'delete' | 'report';

/** The actions that own resources; each applies only its own section of a plan. */
export type Owner = BucketOwner | 'apply-access' | 'setup-replication';

/** Those whose resources are settings of one bucket each. */
export type BucketOwner = 'apply-buckets' | 'apply-policies';

/** Why a `report` is there. `unsupported` makes the run fail: what is declared will not hold. */
export type ReportReason = 'unmanaged' | 'unsupported';

/**
 * One difference between what is declared and what is there.
 * `before` and `after` are normalised: equal meaning is equal data. `undefined` means "not there".
 */
export interface Change<Kind extends string = string, Value = Json> {
  readonly alias: string;
  readonly owner: Owner;
  readonly kind: Kind;
  /** Which one of its kind, unique per alias and kind: for what belongs to a bucket, the bucket's name. */
  readonly key: string;
  readonly verb: Verb;
  readonly before?: Value;
  readonly after?: Value;
  /** The declaration this comes from; absent for what nobody declared. */
  readonly source?: Source;
  /** What can't be undone once this is applied, in words ready to show. */
  readonly oneWay?: string;
  /** Anything else a reviewer must know before agreeing, in words ready to show. */
  readonly notes?: readonly string[];
  /** Only and always with `report`. */
  readonly reason?: ReportReason;
}

/** `primary_cluster lifecycle users`: names a change in a line of text. */
export function changeTitle(change: Change): string {
  return `${change.alias} ${change.kind} ${change.key}`;
}
