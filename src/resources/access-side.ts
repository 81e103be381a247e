/** Who has what at a site before a plan, or after it. */

import type { ActualAccess } from './actual-access.ts';
import type { Group } from './group/types.ts';
import type { ResourceChange } from './resource-change.ts';
import type { User } from './user/types.ts';

/** What was there when the plan was made; only what the plan changes where it is not given. */
export type KnownAccess = Pick<ActualAccess, 'policies'> & Partial<Pick<ActualAccess, 'users' | 'groups'>>;

export interface AccessSide {
  readonly users: readonly string[];
  /** Group, or undefined for the user itself → names of policies that a user has by it; undefined: no such user. */
  readonly waysOf: (user: string) => ReadonlyMap<string | undefined, readonly string[]> | undefined;
  readonly holds: (user: string, policy: string) => boolean;
  /** Whether a user may do nothing at all, being disabled, or in a disabled group. */
  readonly isBarred: (user: string) => boolean;
}

export function readSide(
  changes: readonly ResourceChange[],
  known: KnownAccess,
  side: 'before' | 'after',
): AccessSide {
  const users = new Map<string, User>(known.users);
  const groups = new Map<string, Group>(known.groups);
  for (const change of changes) {
    if (change.kind === 'user') put(users, change.key, change[side]);
    if (change.kind === 'group') put(groups, change.key, change[side]);
  }
  const ways = new Map(
    [...users].map(([name, { policies }]) => [
      name,
      new Map<string | undefined, readonly string[]>([[undefined, policies]]),
    ]),
  );
  const barred = new Set([...users].flatMap(([name, { status }]) => (status === 'disabled' ? [name] : [])));
  for (const [name, { status, members, policies }] of groups) {
    for (const member of members) {
      ways.get(member)?.set(name, policies);
      if (status === 'disabled') barred.add(member);
    }
  }
  return {
    users: [...users.keys()],
    waysOf: (user) => ways.get(user),
    holds: (user, policy) => [...(ways.get(user)?.values() ?? [])].some((names) => names.includes(policy)),
    isBarred: (user) => barred.has(user),
  };
}

function put<Value>(items: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) items.delete(key);
  else items.set(key, value);
}
