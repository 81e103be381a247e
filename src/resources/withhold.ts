/** What a change of access takes away, apart from what it gives. */

import { sameJson } from '../canonical-json.ts';
import type { Change, Json } from '../change.ts';
import { type AccessBook, emptyBook, remakesAccount } from './access-book.ts';
import type { Group } from './group/types.ts';
import { narrowsPolicy, remakesPolicy } from './iam-policy/narrow.ts';
import type { ResourceChange } from './resource-change.ts';
import type { AccountValue } from './service-account/diff.ts';
import type { ServiceAccount } from './service-account/types.ts';
import type { User } from './user/types.ts';
import { chartGroup } from './withhold-group.ts';
import { type Course, chooseWeaker, dropTraded, gainTraded, withholdPolicies } from './withhold-policy.ts';

/** One change in parts, of which any may be missing; each begins where the one before it ends. */
export interface Parts<Part> {
  /** Gives nobody anything: who is disabled, leaves, loses something, or gets another secret in place of the old one. */
  readonly taking?: Part;
  /** Each gives and takes in one request. */
  readonly trading?: readonly Part[];
  readonly giving?: Part;
}

export type Split = Parts<ResourceChange>;

/** Of what is no matter of access all counts as giving, and of policies what does not both give and take. */
export function splitChange(change: ResourceChange, book: AccessBook = emptyBook): Split {
  switch (change.kind) {
    case 'user':
      return split(change, chartUser(change, book));
    case 'group':
      return split(change, chartGroup(change, book));
    case 'service-account':
      return splitAccount(change);
    case 'iam-policy': {
      const { before, after } = change;
      return before && after && remakesPolicy(before, after) ? { trading: [change] } : { giving: change };
    }
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

function split<Kind extends string, Value extends Json>(
  change: Change<Kind, Value>,
  { taken, traded }: Course<Value>,
): Parts<Change<Kind, Value>> {
  const { before, after, ...rest } = change;
  let there = before;
  const goTo = (value: Value | undefined): Change<Kind, Value>[] => {
    if (sameJson(there, value)) return [];
    const verb = there === undefined ? 'create' : value === undefined ? 'delete' : 'update';
    const part = { ...rest, verb, ...(there && { before: there }), ...(value && { after: value }) } as const;
    there = value;
    return [part];
  };
  const [taking] = goTo(taken);
  const trading = traded.flatMap(goTo);
  const [giving] = goTo(after);
  return { ...(taking && { taking }), ...(trading.length > 0 && { trading }), ...(giving && { giving }) };
}

/** A new one is made without what gives it anything. */
function chartUser({ before, after }: Change<'user', User>, book: AccessBook): Course<User> {
  if (after === undefined) return { taken: after, traded: [] };
  const start = before ?? { ...after, policies: [] };
  const policies = withholdPolicies(start, after, book);
  const taken = { ...after, status: chooseWeaker(start.status, after.status), policies };
  if (start.status === 'disabled' || after.status === 'disabled') return { taken, traded: [] };
  const gained = gainTraded(taken, after, book);
  return { taken, traded: [gained, dropTraded(gained, after, book)] };
}

function splitAccount(change: Change<'service-account', AccountValue>): Split {
  const { before, after } = change;
  if (before === undefined) return { giving: change };
  const taken = after && withholdFromAccount(before, after);
  const { giving, ...others } = split(change, { taken, traded: [] });
  if (giving === undefined) return others;
  return remakesAccount(giving) ? { ...others, trading: [giving] } : { ...others, giving };
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

/** `null` is never. */
function chooseSooner(
  before: ServiceAccount['expires'],
  after: ServiceAccount['expires'],
): ServiceAccount['expires'] {
  if (before === null || after === null) return before ?? after;
  return after < before ? after : before;
}
