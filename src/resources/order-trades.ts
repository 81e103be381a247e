/** In which order requests go that each give and take at once. */

import { sameJson } from '../canonical-json.ts';
import { groupBy } from '../group-by.ts';
import type { Person } from './contested.ts';
import { coversStatement } from './iam-policy/narrow.ts';
import { overlapsStatement } from './iam-policy/overlap.ts';
import type { IamStatement } from './iam-policy/types.ts';
import type { Effect, Trade } from './trade.ts';

/** What somebody may do neither before nor after, though something allows it. */
export type Contest = (person: Person) => readonly IamStatement[];

/**
 * In rounds, of which the parts may go side by side. A part goes before another one where what it takes would
 * otherwise be given by the other for a moment. Where each of several would have to go before the next, what is denied
 * already counts as denied; and where that does not help, the one that fewest have to precede goes first.
 */
export function orderTrades(trades: readonly Trade[], contest: Contest): Trade[][] {
  const places = new Map(trades.map((trade, index) => [trade, index]));
  const near = indexNear(trades);
  const findEarlier = (trade: Trade) =>
    new Map(
      near(trade).flatMap((other): [Trade, Weight][] => {
        const isBefore = (places.get(other) ?? 0) < (places.get(trade) ?? 0);
        const weight = weigh(other, trade, isBefore, contest);
        return weight && other !== trade ? [[other, weight]] : [];
      }),
    );
  const waiting = new Map(trades.map((trade) => [trade, findEarlier(trade)]));
  const rounds: Trade[][] = [];
  while (waiting.size > 0) {
    const round = chooseRound(waiting);
    for (const trade of round) waiting.delete(trade);
    for (const earlier of waiting.values()) for (const trade of round) earlier.delete(trade);
    rounds.push(round);
  }
  return rounds;
}

/** How much it matters that one part goes before another: `surely`, or only if something else allows the same. */
type Weight = 'surely' | 'maybe';

/** A part that waits → those that have to go before it. */
type Waiting = ReadonlyMap<Trade, ReadonlyMap<Trade, Weight>>;

function chooseRound(waiting: Waiting): Trade[] {
  const free = [...waiting].filter(([, earlier]) => earlier.size === 0);
  if (free.length > 0) return free.map(([trade]) => trade);
  // The parts of one change go in their order all the same.
  const open = [...waiting].filter(([{ planned }, earlier]) =>
    [...earlier.keys()].every((one) => one.planned !== planned),
  );
  const count = (earlier: ReadonlyMap<Trade, Weight>) =>
    [...earlier.values()].filter((one) => one === 'surely').length;
  const [first] = open.sort(([, one], [, other]) => count(one) - count(other) || one.size - other.size);
  return first ? [first[0]] : [];
}

/** Those that a part may have to do with: of the same users, or about the same document. */
function indexNear(trades: readonly Trade[]): (trade: Trade) => Trade[] {
  const rewrites = trades.filter(({ change }) => change.kind === 'iam-policy');
  const pairs = trades.flatMap((trade) => [...trade.effects.keys()].map((user) => ({ user, trade })));
  const byUser = groupBy(pairs, ({ user }) => user);
  return (trade) => {
    if (trade.change.kind === 'iam-policy') return [...trades];
    const shared = [...trade.effects.keys()].flatMap((user) => byUser.get(user) ?? []);
    const own = trades.filter(({ planned }) => planned === trade.planned);
    return [...new Set([...shared.map((pair) => pair.trade), ...rewrites, ...own])];
  };
}

/** `isBefore`: whether the one is listed before the other. */
function weigh(one: Trade, other: Trade, isBefore: boolean, contest: Contest): Weight | undefined {
  // The parts of one change always go in their order.
  if (one.planned === other.planned) return isBefore ? 'surely' : undefined;
  if (isRewriteOf(other, one.lost) || isRewriteOf(one, other.gained)) return 'surely';
  const accounts = [one, other].flatMap(({ change }) => (change.kind === 'service-account' ? [change] : []));
  // What one account may do is nothing to another.
  if (accounts.length > 1) return undefined;
  const [account] = accounts;
  let found: Weight | undefined;
  for (const [user, effect] of one.effects) {
    const theirs = other.effects.get(user);
    const weight = theirs && weighRights(effect, theirs, contest({ user, ...(account && { account }) }));
    if (weight === 'surely') return weight;
    found ??= weight;
  }
  return found;
}

function weighRights(first: Effect, second: Effect, rights: readonly IamStatement[]): Weight | undefined {
  const weights = rights.map((right) => limit(first, second, right));
  return weights.includes('surely') ? 'surely' : weights.find((weight) => weight !== undefined);
}

/** Nobody meets a document in a version that is not theirs. */
function isRewriteOf({ change }: Trade, policies: ReadonlySet<string>): boolean {
  return change.kind === 'iam-policy' && policies.has(change.key);
}

/** Whether the first takes a right that the second, in the absence of that, would give. */
function limit(first: Effect, second: Effect, right: IamStatement): Weight | undefined {
  if (covers(second.denies, right)) return undefined;
  const isNew = (one: IamStatement) => !second.denies.some((other) => sameJson(one, other));
  const isDenied = touches(first.denies.filter(isNew), right);
  if (isDenied && touches(second.allows, right)) return 'surely';
  if (!touches(second.deniesNoMore, right)) return undefined;
  if (touches(first.allowsNoMore, right) && !covers(first.deniesNoMore, right)) return 'surely';
  return isDenied ? 'maybe' : undefined;
}

function touches(statements: readonly IamStatement[], right: IamStatement): boolean {
  return statements.some((one) => overlapsStatement(one, right));
}

function covers(statements: readonly IamStatement[], right: IamStatement): boolean {
  return statements.some((one) => coversStatement(one, right));
}
