/** How a group changes: who is in it gains and loses with its policies, and whoever comes or goes all of them. */

import type { Change } from '../change.ts';
import type { AccessBook } from './access-book.ts';
import type { Group } from './group/types.ts';
import { type Course, chooseWeaker, dropTraded, gainTraded, withholdPolicies } from './withhold-policy.ts';

/** Whoever is in a disabled group may do nothing at all. */
export function chartGroup(change: Change<'group', Group>, book: AccessBook): Course<Group> {
  const { before, after } = change;
  if (before === undefined) return after ? chartMaking(after, book) : { taken: after, traded: [] };
  if (after === undefined) return chartRemoval(before, book);
  const taken = withhold(before, after, book);
  const isBarred = before.status === 'disabled' || after.status === 'disabled';
  return { taken, traded: isBarred ? [] : trade(taken, after, book) };
}

/** One that denies is made with that first; one that only allows is all gift. */
function chartMaking(after: Group, book: AccessBook): Course<Group> {
  if (onlyBars(after, book)) return { taken: after, traded: [] };
  const barring = after.policies.filter((name) => book.barring.has(name));
  if (barring.length > 0) {
    const taken = { ...after, policies: barring };
    return { taken, traded: trade(taken, after, book) };
  }
  const empty: Group = { ...after, members: [], policies: [] };
  return { taken: undefined, traded: denies(after, book) ? trade(empty, after, book).slice(1) : [] };
}

function chartRemoval(before: Group, book: AccessBook): Course<Group> {
  if (!bars(before, book)) return { taken: undefined, traded: [] };
  if (before.status === 'disabled') return { taken: before, traded: [] };
  const taken = { ...before, policies: before.policies.filter((name) => book.denying.has(name)) };
  return { taken, traded: onlyBars(taken, book) ? [] : [{ ...taken, members: [] }] };
}

function withhold(before: Group, after: Group, book: AccessBook): Group {
  const status = chooseWeaker(before.status, after.status);
  const policies = withholdPolicies(before, after, book);
  const giftless = onlyBars({ ...after, policies }, book);
  return { status, members: withholdMembers(before, after, giftless, book), policies };
}

/** To join a group that bars is a loss, while it gives nothing; and to leave it a gain. */
function withholdMembers(
  before: Group,
  after: Group,
  giftless: boolean,
  book: AccessBook,
): readonly string[] {
  const staying = bars(before, book) ? before.members : stay(before, after);
  const joining = after.members.filter((name) => !before.members.includes(name));
  const isLoss = giftless || (before.status === 'disabled' && bars(after, book));
  return isLoss ? [...staying, ...joining].sort() : staying;
}

/**
 * Who leaves gets nothing that the group gains, and who joins nothing that it loses. Both can wait till only gifts are
 * left where that is all it would be to them.
 */
function trade(taken: Group, after: Group, book: AccessBook): Group[] {
  const isGiftless = onlyBars(gainTraded(taken, after, book), book);
  const left = isGiftless ? taken : { ...taken, members: stay(taken, after) };
  const gained = gainTraded(left, after, book);
  const dropped = dropTraded(gained, after, book);
  const remaining = {
    ...dropped,
    policies: dropped.policies.filter((name) => after.policies.includes(name)),
  };
  const joining = after.members.filter((name) => !dropped.members.includes(name));
  const joined = { ...dropped, members: [...dropped.members, ...joining].sort() };
  return [left, gained, dropped, denies(remaining, book) ? joined : dropped];
}

function stay(before: Group, after: Group): readonly string[] {
  return before.members.filter((name) => after.members.includes(name));
}

/** Whether members may do something again once they are out of it. */
function bars(group: Group, book: AccessBook): boolean {
  return group.members.length > 0 && (group.status === 'disabled' || denies(group, book));
}

function denies({ policies }: Group, { denying }: AccessBook): boolean {
  return policies.some((name) => denying.has(name));
}

/** Whether it gives its members nothing. */
function onlyBars({ status, policies }: Group, { barring }: AccessBook): boolean {
  return status === 'disabled' || (policies.length > 0 && policies.every((name) => barring.has(name)));
}
