/** What a request that gives and takes at once does to the rights of each user. */

import { sameJson } from '../canonical-json.ts';
import type { Change } from '../change.ts';
import { type AccessSide, type KnownAccess, readSide } from './access-side.ts';
import { embedded, isBarring, splitStatements, type Versions } from './contested.ts';
import type { Group } from './group/types.ts';
import { hasDenial, listEffect, narrowsPolicy } from './iam-policy/narrow.ts';
import type { IamPolicy, IamStatement } from './iam-policy/types.ts';
import type { ResourceChange } from './resource-change.ts';
import type { AccountValue } from './service-account/diff.ts';
import type { User } from './user/types.ts';

/** One part of a change, together with what it does. */
export interface Trade {
  readonly change: ResourceChange;
  /** All of the change that it is a part of. */
  readonly planned: ResourceChange;
  /** To each user. */
  readonly effects: ReadonlyMap<string, Effect>;
  /** Policies that somebody comes to have, other than in place of having them another way. */
  readonly gained: ReadonlySet<string>;
  /** Policies that somebody no longer has, likewise. */
  readonly lost: ReadonlySet<string>;
}

/** What becomes of the rights of one user, or of an account that the user has. */
export interface Effect {
  readonly allows: readonly IamStatement[];
  readonly denies: readonly IamStatement[];
  readonly allowsNoMore: readonly IamStatement[];
  readonly deniesNoMore: readonly IamStatement[];
}

/** Tells what a part of a change does. `changes`: all of the site. */
export function traceTrades(
  changes: readonly ResourceChange[],
  known: KnownAccess,
  versions: Versions,
): (change: ResourceChange, planned: ResourceChange) => Trade {
  const [was, is] = [readSide(changes, known, 'before'), readSide(changes, known, 'after')];
  const keeps = (user: string, policy: string) => keepsPolicy([was, is], versions, user, policy);
  const people = [...new Set([...was.users, ...is.users])];
  const holdersOf = (policy: string) => people.filter((user) => keeps(user, policy));
  const current = settleVersions(versions);
  return (change, planned) => {
    const swaps = listSwaps(change);
    const own = swaps.map(
      (one) => [one.user, describeSwap(one, current, (name) => keeps(one.user, name))] as const,
    );
    return {
      ...{ change, planned },
      effects: new Map([...listRewrites(change, holdersOf), ...own]),
      gained: new Set(swaps.flatMap(({ user, gains }) => gains.filter((name) => !keeps(user, name)))),
      lost: new Set(swaps.flatMap(({ user, loses }) => loses.filter((name) => !keeps(user, name)))),
    };
  };
}

/**
 * Whether a user has a policy all the while that trades go on. What only denies is got before and lost after them, what
 * only allows the other way round.
 */
function keepsPolicy(
  [was, is]: readonly [AccessSide, AccessSide],
  versions: Versions,
  user: string,
  policy: string,
): boolean {
  if (isBarring(policy, versions)) return was.holds(user, policy) || is.holds(user, policy);
  if (mayDeny(policy, versions)) return was.holds(user, policy) && is.holds(user, policy);
  const before = was.waysOf(user);
  return [...(is.waysOf(user) ?? [])].some(
    ([way, names]) => names.includes(policy) && before?.get(way)?.includes(policy),
  );
}

function mayDeny(policy: string, { before, after }: Versions): boolean {
  return [before.get(policy), after.get(policy)].some(
    (version) => version !== undefined && hasDenial(version),
  );
}

/** As they are while others trade: what is narrowed has been, and what is widened will be. */
function settleVersions({ before, after }: Versions): Versions {
  const settled = [...before].flatMap(([name, old]): [string, IamPolicy][] => {
    const young = after.get(name);
    if (young === undefined) return [];
    if (narrowsPolicy(old, young)) return [[name, young]];
    return narrowsPolicy(young, old) ? [[name, old]] : [];
  });
  return { before: new Map([...before, ...settled]), after: new Map([...after, ...settled]) };
}

/** What is kept in another way may be met in either version: then it gives what one gives, and takes what both take. */
function describeSwap(
  { gains, loses }: Swap,
  { before, after }: Versions,
  isKept: (name: string) => boolean,
): Effect {
  const list = (names: readonly string[], version: Versions['after'], effect: 'Allow' | 'Deny') => {
    const found = names.map((name) =>
      (isKept(name) ? [before, after] : [version]).map((one) => {
        const policy = one.get(name);
        return policy ? splitStatements(listEffect(policy, effect)) : [];
      }),
    );
    return { any: found.flat(2), all: found.flatMap(listCommon) };
  };
  return {
    allows: list(gains, after, 'Allow').any,
    denies: list(gains, after, 'Deny').all,
    allowsNoMore: list(loses, before, 'Allow').all,
    deniesNoMore: list(loses, before, 'Deny').any,
  };
}

function listCommon([some = [], others = some]: readonly (readonly IamStatement[])[]): IamStatement[] {
  return some.filter((one) => others.some((other) => sameJson(one, other)));
}

/** Policies that a user comes to have, and that a user has no more. */
interface Swap {
  readonly user: string;
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

function listSwaps(change: ResourceChange): Swap[] {
  if (change.kind === 'user') return [swap(change.key, change.before?.policies, change.after?.policies)];
  if (change.kind !== 'group') return [];
  const { before, after } = change;
  const members = new Set([...(before?.members ?? []), ...(after?.members ?? [])]);
  return [...members].map((user) => swap(user, hold(before, user), hold(after, user)));
}

function hold(group: Group | undefined, user: string): readonly string[] {
  return group?.members.includes(user) ? group.policies : [];
}

function swap(user: string, before: User['policies'] = [], after: User['policies'] = []): Swap {
  const without = (some: readonly string[], others: readonly string[]) =>
    some.filter((name) => !others.includes(name));
  return { user, gains: without(after, before), loses: without(before, after) };
}

/** Of a document: to who has it, before and after, or to the parent of the account that it is in. */
function listRewrites(
  change: ResourceChange,
  holdersOf: (policy: string) => readonly string[],
): (readonly [string, Effect])[] {
  if (change.kind === 'service-account') return bound(change);
  if (change.kind !== 'iam-policy') return [];
  const effect = compareStatements(change.before?.Statement ?? [], change.after?.Statement ?? []);
  return holdersOf(change.key).map((user) => [user, effect] as const);
}

/** What an account's own policy allows no more is as good as denied to it, and the other way round. */
function bound({ before, after }: Change<'service-account', AccountValue>): [string, Effect][] {
  if (after === undefined) return [];
  const less = compareStatements(embedded(before) ?? [], embedded(after) ?? []);
  const denies = [...less.denies, ...less.allowsNoMore];
  const deniesNoMore = [...less.allows, ...less.deniesNoMore];
  return [[after.parent, { allows: [], allowsNoMore: [], denies, deniesNoMore }]];
}

function compareStatements(before: readonly IamStatement[], after: readonly IamStatement[]): Effect {
  const [old, young] = [splitStatements(before), splitStatements(after)];
  const only = (some: readonly IamStatement[], others: readonly IamStatement[], effect: string) =>
    some.filter((one) => one.Effect === effect && !others.some((other) => sameJson(one, other)));
  return {
    allows: only(young, old, 'Allow'),
    denies: only(young, old, 'Deny'),
    allowsNoMore: only(old, young, 'Allow'),
    deniesNoMore: only(old, young, 'Deny'),
  };
}
