/** What a change of access takes away, apart from what it gives. */

import { sameJson } from '../canonical-json.ts';
import type { Change, Json } from '../change.ts';
import type { Group } from './group/types.ts';
import type { ResourceChange } from './resource-change.ts';
import type { AccountChange, AccountValue } from './service-account/diff.ts';
import type { ServiceAccount } from './service-account/types.ts';
import type { Status, User } from './user/types.ts';

/**
 * The change without what it gives anybody, for when that must wait; undefined where nothing is left. Who is
 * disabled, leaves or loses something is not to wait; nor is a new secret, since it ends the old one.
 */
export function withholdGift(change: ResourceChange): ResourceChange | undefined {
  switch (change.kind) {
    case 'user':
      return reduce(change, withholdFromUser);
    case 'group':
      return reduce(change, withholdFromGroup);
    case 'service-account':
      return reduce(change, withholdFromAccount);
    default:
      return undefined;
  }
}

/** Whether anybody may do more by a change of a user, group or service account. */
export function givesAccess(change: ResourceChange): boolean {
  if (change.before === undefined) return true;
  if (change.after === undefined) return false;
  return !sameJson(change.after, withholdGift(change)?.after ?? change.before);
}

/** Whether a service account may do less by it, and nothing more. */
export function narrowsAccount({ before, after, ...change }: AccountChange): boolean {
  if (before === undefined || after === undefined || !('policy' in before && 'policy' in after)) return false;
  const { status, expires, policy } = after;
  const isSame = sameJson({ ...before, status, expires, policy }, before);
  return !isSame && !givesAccess({ ...change, before, after });
}

function reduce<Kind extends string, Value extends Json>(
  change: Change<Kind, Value>,
  withhold: (before: Value, after: Value) => Value,
): Change<Kind, Value> | undefined {
  const { before, after } = change;
  if (before === undefined || after === undefined) return undefined;
  const rest = withhold(before, after);
  return sameJson(rest, before) ? undefined : { ...change, after: rest };
}

function withholdFromUser(before: User, after: User): User {
  return {
    ...after,
    status: chooseWeaker(before.status, after.status),
    policies: keepUnlessReplaced(before.policies, after.policies),
  };
}

function withholdFromGroup(before: Group, after: Group): Group {
  return {
    status: chooseWeaker(before.status, after.status),
    members: after.members.filter((name) => before.members.includes(name)),
    policies: keepUnlessReplaced(before.policies, after.policies),
  };
}

function withholdFromAccount(before: AccountValue, after: AccountValue): AccountValue {
  if (!('policy' in before && 'policy' in after)) return after;
  return {
    ...after,
    status: chooseWeaker(before.status, after.status),
    expires: chooseSooner(before.expires, after.expires),
    // Which of two documents allows less is not judged here.
    policy: mayBeAll(before.policy) ? after.policy : before.policy,
  };
}

/** Of what is unclear the most that it can be. */
function mayBeAll(policy: ServiceAccount['policy']): boolean {
  return policy === 'inherit' || policy === 'unclear';
}

function chooseWeaker(before: Status, after: Status): Status {
  return after === 'disabled' ? after : before;
}

/** Policies in place of others are one step: nobody is left without either. */
function keepUnlessReplaced(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.every((name) => before.includes(name)) ? after : before;
}

/** `null` is never. */
function chooseSooner(
  before: ServiceAccount['expires'],
  after: ServiceAccount['expires'],
): ServiceAccount['expires'] {
  if (before === null || after === null) return before ?? after;
  return after < before ? after : before;
}
