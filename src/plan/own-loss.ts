/** Which changes of a plan would take from the run that applies it what it needs. */

import { groupBy } from '../group-by.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { listSteps, type Step } from '../resources/order.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { expectAccess } from './expect-access.ts';
import { listOwnKeys, type OwnIdentity, ownUser } from './own-identity.ts';
import { isLess, listOwnPolicies, type Right, weighRights } from './own-right.ts';

export interface OwnLoss {
  readonly change: ResourceChange;
  readonly rights: readonly LostRight[];
}

export interface LostRight {
  readonly action: string;
  /** It is still allowed under conditions, other ones than before. */
  readonly isConditional: boolean;
}

/**
 * Each action once, at the change that takes it. Changes are followed in the order of applying, and those that
 * run side by side in the worst one: what is given back by a later change is lost all the same. Pure.
 */
export function findOwnLosses(
  actual: ActualAccess,
  changes: readonly ResourceChange[],
  own: OwnIdentity,
  needed: readonly string[],
): OwnLoss[] {
  const touching = new Set(listTouching(actual, changes, own));
  if (touching.size === 0) return [];
  const before = weighRights(actual, own, needed);
  const lost = new Set<string>();
  const losses: OwnLoss[] = [];
  let access = actual;
  const steps = listSteps(changes.filter(isMade), actual).filter(({ planned }) => touching.has(planned));
  for (const { change, planned } of orderWorst(
    steps,
    (one) => loses(expectAccess(actual, [one])).length > 0,
  )) {
    access = expectAccess(access, [change]);
    const rights = loses(access).filter(({ action }) => !lost.has(action));
    if (rights.length > 0) losses.push({ change: planned, rights });
    for (const { action } of rights) lost.add(action);
  }
  return losses;

  function loses(state: ActualAccess): LostRight[] {
    return listLess(weighRights(state, own, needed), before);
  }
}

function listLess(after: ReadonlyMap<string, Right>, before: ReadonlyMap<string, Right>): LostRight[] {
  return [...before].flatMap(([action, right]) => {
    const then = after.get(action);
    if (then === undefined || !isLess(then, right)) return [];
    return [{ action, isConditional: then.certainty === 'maybe' }];
  });
}

function listTouching(
  actual: ActualAccess,
  changes: readonly ResourceChange[],
  own: OwnIdentity,
): ResourceChange[] {
  const made = changes.filter(isMade);
  const held = [actual, expectAccess(actual, made)].flatMap((access) => listOwnPolicies(access, own));
  const [keys, policies, user] = [listOwnKeys(own), new Set(held), ownUser(own)];
  return made.filter((change) => {
    if (change.kind === 'iam-policy') return policies.has(change.key);
    if (change.kind === 'user' || change.kind === 'service-account') return keys.has(change.key);
    if (change.kind !== 'group') return false;
    return [change.before, change.after].some((group) => group?.members.includes(user));
  });
}

function isMade({ verb }: ResourceChange): boolean {
  return verb !== 'report';
}

function orderWorst(parts: readonly Step[], takes: (change: ResourceChange) => boolean): Step[] {
  const stages = [...groupBy(parts, ({ stage }) => stage)].sort(([one], [other]) => one - other);
  return stages.flatMap(([, stage]) => [
    ...stage.filter(({ change }) => takes(change)),
    ...stage.filter(({ change }) => !takes(change)),
  ]);
}
