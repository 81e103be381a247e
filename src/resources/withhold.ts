/** What a change of access takes away, apart from what it gives. */

import { sameJson } from '../canonical-json.ts';
import type { Change, Json } from '../change.ts';
import { type AccessBook, emptyBook } from './access-book.ts';
import type { Group } from './group/types.ts';
import { narrowsPolicy } from './iam-policy/narrow.ts';
import type { ResourceChange } from './resource-change.ts';
import type { AccountValue } from './service-account/diff.ts';
import type { ServiceAccount } from './service-account/types.ts';
import type { Status, User } from './user/types.ts';

/** One change in two parts, either of which may be missing; the second begins where the first ends. */
export interface Split {
  /** Gives nobody anything: who is disabled, leaves, loses something, or gets another secret in place of the old one. */
  readonly taking?: ResourceChange;
  readonly giving?: ResourceChange;
}

/** Of policies, and of what is no matter of access, all counts as giving. */
export function splitChange(change: ResourceChange, book: AccessBook = emptyBook): Split {
  switch (change.kind) {
    case 'user':
      return split(change, (before, after) => withholdFromUser(before, after, book));
    case 'group':
      if (change.after === undefined && change.before && bars(change.before, book))
        return splitRemoval(change, change.before, book);
      if (change.before === undefined && change.after) return splitMaking(change, change.after, book);
      return split(change, (before, after) => withholdFromGroup(before, after, book));
    case 'service-account':
      return split(change, withholdFromAccount);
    default:
      return { giving: change };
  }
}

/**
 * The server attaches nothing to who is disabled, and takes nothing away: who is to be disabled first loses what
 * is to go, and gets nothing.
 */
export function keepPossible(change: ResourceChange, book: AccessBook = emptyBook): ResourceChange {
  switch (change.kind) {
    case 'user':
      return { ...change, ...(change.after && { after: keepAttached(change.before, change.after, book) }) };
    case 'group':
      return { ...change, ...(change.after && { after: keepAttached(change.before, change.after, book) }) };
    default:
      return change;
  }
}

function keepAttached<Holder extends User | Group>(
  before: Holder | undefined,
  after: Holder,
  { denying }: AccessBook,
): Holder {
  if (after.status === 'enabled') return after;
  const isKept = (name: string) =>
    before?.status === 'disabled' || after.policies.includes(name) || denying.has(name);
  return { ...after, policies: (before?.policies ?? []).filter(isKept) };
}

/** Whether members may do something again once they are out of it. */
function bars({ status, policies, members }: Group, { denying }: AccessBook): boolean {
  return members.length > 0 && (status === 'disabled' || policies.some((name) => denying.has(name)));
}

/** A group that denies something is made with that alone, and gives something later. */
function splitMaking(change: Change<'group', Group>, after: Group, book: AccessBook): Split {
  if (onlyBars(after, book)) return { taking: change };
  const denials = after.policies.filter((name) => book.barring.has(name));
  if (denials.length === 0) return { giving: change };
  const made = { ...after, policies: denials };
  return { taking: { ...change, after: made }, giving: { ...change, verb: 'update', before: made } };
}

/** A group that denies something gives nothing any more, and goes later. */
function splitRemoval(change: Change<'group', Group>, before: Group, book: AccessBook): Split {
  const denials = before.policies.filter((name) => book.denying.has(name));
  if (before.status === 'disabled' || denials.length === before.policies.length) return { giving: change };
  const left = { ...before, policies: denials };
  return { taking: { ...change, verb: 'update', after: left }, giving: { ...change, before: left } };
}

/** Whether it gives its members nothing. */
function onlyBars({ status, policies }: Group, { barring }: AccessBook): boolean {
  return status === 'disabled' || (policies.length > 0 && policies.every((name) => barring.has(name)));
}

type Part<Kind extends string, Value> = Partial<Record<keyof Split, Change<Kind, Value>>>;

function split<Kind extends string, Value extends Json>(
  change: Change<Kind, Value>,
  withhold: (before: Value, after: Value) => Value,
): Part<Kind, Value> {
  const { before, after } = change;
  if (before === undefined) return { giving: change };
  if (after === undefined) return { taking: change };
  const rest = withhold(before, after);
  if (sameJson(rest, after)) return { taking: change };
  if (sameJson(rest, before)) return { giving: change };
  return { taking: { ...change, after: rest }, giving: { ...change, before: rest } };
}

function withholdFromUser(before: User, after: User, book: AccessBook): User {
  return {
    ...after,
    status: chooseWeaker(before.status, after.status),
    policies: withholdPolicies(before, after, book),
  };
}

function withholdFromGroup(before: Group, after: Group, book: AccessBook): Group {
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
  const staying = bars(before, book)
    ? before.members
    : before.members.filter((name) => after.members.includes(name));
  const joining = after.members.filter((name) => !before.members.includes(name));
  const isLoss = giftless || (before.status === 'disabled' && bars(after, book));
  return isLoss ? [...staying, ...joining].sort() : staying;
}

/** Policies in place of others are one step where that gives nobody more meanwhile: nobody is left without either. */
function withholdPolicies(before: User | Group, after: User | Group, book: AccessBook): readonly string[] {
  if (before.status === 'disabled') return before.policies;
  const gained = after.policies.filter((name) => !before.policies.includes(name));
  const isReplaced = gained.length > 0 && !book.isStrict;
  const isKept = (name: string) =>
    after.policies.includes(name) || book.denying.has(name) || (isReplaced && !book.remade.has(name));
  const barring = gained.filter((name) => book.barring.has(name));
  return [...before.policies.filter(isKept), ...barring].sort();
}

function withholdFromAccount(before: AccountValue, after: AccountValue): AccountValue {
  if (!('policy' in before && 'policy' in after)) return after;
  return {
    ...after,
    status: chooseWeaker(before.status, after.status),
    expires: chooseSooner(before.expires, after.expires),
    policy: chooseNarrower(before.policy, after.policy),
  };
}

function chooseNarrower(
  before: ServiceAccount['policy'],
  after: ServiceAccount['policy'],
): ServiceAccount['policy'] {
  // Of what is unclear the most that it can be.
  if (before === 'inherit' || before === 'unclear') return after;
  return typeof after !== 'string' && narrowsPolicy(before, after) ? after : before;
}

function chooseWeaker(before: Status, after: Status): Status {
  return after === 'disabled' ? after : before;
}

/** `null` is never. */
function chooseSooner(
  before: ServiceAccount['expires'],
  after: ServiceAccount['expires'],
): ServiceAccount['expires'] {
  if (before === null || after === null) return before ?? after;
  return after < before ? after : before;
}
