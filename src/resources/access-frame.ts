import type { DeclaredUser, ListMode } from '../access/declared.ts';
import type { Change, Json } from '../change.ts';
import type { Source } from '../finding.ts';
import { sortNames } from './answer-field.ts';
import type { ChangeFrame, Unmanaged } from './diff-declared.ts';
import type { User } from './user/types.ts';

/** All that the diff of anything in IAM may depend on, beside the two values compared. */
export interface AccessFrame {
  readonly alias: string;
  readonly unmanaged: Unmanaged;
  /** Access keys of who makes the changes: its own, and its parent's. */
  readonly own: ReadonlySet<string>;
  /** Policies that are declared absent. */
  readonly absentPolicies: ReadonlySet<string>;
  /** Policies that grants make, or made: nobody has one unless a grant says so. */
  readonly grantPolicies: ReadonlySet<string>;
  /** Users that go. */
  readonly goneUsers: ReadonlySet<string>;
  /** Access keys whose secret is known to be another than the declared one. */
  readonly otherSecrets: ReadonlySet<string>;
}

export type AccessKind = 'iam-policy' | 'user' | 'group' | 'service-account';

export function frameOf<Kind extends AccessKind>(
  { alias }: Pick<AccessFrame, 'alias'>,
  kind: Kind,
  key: string,
  source: Source,
): ChangeFrame<Kind> {
  return { alias, owner: 'apply-access', kind, key, source };
}

/** A list as it is to be. `undefined`: not managed. What is `gone` is in no list. */
export function settleNames(
  declared: readonly string[] | undefined,
  mode: ListMode,
  actual: readonly string[],
  gone: ReadonlySet<string>,
): string[] {
  const kept = declared === undefined || mode === 'additive' ? actual : [];
  return sortNames([...kept, ...(declared ?? [])].filter((name) => !gone.has(name)));
}

export type PolicyScope = Pick<AccessFrame, 'absentPolicies' | 'grantPolicies'>;

/** Policies of a user or group as declared; `additive` leaves alone what no grant has made. */
export function settlePolicies(
  { absentPolicies, grantPolicies }: PolicyScope,
  { policies, attachments }: Pick<DeclaredUser, 'policies' | 'attachments'>,
  actual: readonly string[],
): string[] {
  const others = actual.filter((name) => !grantPolicies.has(name));
  return settleNames(policies, attachments, others, absentPolicies);
}

type Principal = Pick<User, 'status' | 'policies'>;

/**
 * A user or group as it is to be. The server attaches nothing to, and takes nothing from, what is disabled: it may do
 * nothing, and keeps its policies until it is enabled. Whoever comes to be disabled loses what is to go, and gets nothing.
 */
export function settlePrincipal(
  scope: PolicyScope,
  declared: Pick<DeclaredUser, 'status' | 'policies' | 'attachments'>,
  there: Principal | undefined,
): Principal {
  const status = declared.status ?? there?.status ?? 'enabled';
  const before = there?.policies ?? [];
  const meant = settlePolicies(scope, declared, before);
  if (status === 'enabled') return { status, policies: meant };
  const isResting = there?.status === 'disabled';
  return { status, policies: before.filter((name) => isResting || meant.includes(name)) };
}

export interface Stray<Value> {
  readonly key: string;
  readonly before: Value;
  /** Why it stays even where what is undeclared goes. */
  readonly keep?: string;
  /** What goes along. */
  readonly oneWay: string;
  /** What else to know while it stays. */
  readonly note?: string;
}

/**
 * What nobody declared. It goes only where its kind is managed at all, so that a file without any users does
 * not mean "no users".
 */
export function settleStrays<Kind extends AccessKind, Value extends Json>(
  { alias, unmanaged }: Pick<AccessFrame, 'alias' | 'unmanaged'>,
  kind: Kind,
  isManaged: boolean,
  strays: readonly Stray<Value>[],
): Change<Kind, Value>[] {
  if (unmanaged === 'ignore') return [];
  return strays.map(({ key, before, keep, oneWay, note }): Change<Kind, Value> => {
    const base = { alias, owner: 'apply-access', kind, key, before } as const;
    if (unmanaged === 'delete' && isManaged && keep === undefined) return { ...base, verb: 'delete', oneWay };
    const notes = [note, unmanaged === 'delete' ? keep : undefined].filter((text) => text !== undefined);
    return { ...base, verb: 'report', reason: 'unmanaged', ...(notes.length > 0 && { notes }) };
  });
}
