/** Whether requests could go in an order that keeps the law, found by trying all of those that matter. */

import { sameJson } from '../../src/canonical-json.ts';
import type { IamPolicy } from '../../src/resources/iam-policy/types.ts';
import type { ServiceAccount } from '../../src/resources/service-account/types.ts';
import { listRights } from './access-right.ts';
import type { AccessState } from './memory-access.ts';

/** One thing that is changed; those of one batch are changed by one request. */
interface Move {
  readonly batch: string;
  /** What only takes can as well go first, and what only gives last. */
  readonly kind: 'takes' | 'gives' | 'trades';
  readonly make: (state: AccessState) => AccessState;
}

type Holders = 'users' | 'groups';

/**
 * Rewriting one document is one move here, though two requests could do it, with less in between than before and
 * after; and nobody may be given, for a while, a document that is theirs neither before nor after. Otherwise moves
 * are possible in any order, of which a server takes fewer.
 */
export function hasLawfulOrder(before: AccessState, after: AccessState): boolean {
  const lawful = new Set([...listRights(before), ...listRights(after)]);
  const moves = listMoves(before, after);
  const start = moves.filter(({ kind }) => kind === 'takes').reduce((state, { make }) => make(state), before);
  const trades = moves.filter(({ kind }) => kind === 'trades');
  const ways = [...new Set(trades.map(({ batch }) => maskOf(trades, batch)))];
  const whole = (1 << trades.length) - 1;
  const seen = new Set<number>();
  const search = (done: number): boolean => {
    if (done === whole) return true;
    if (seen.has(done)) return false;
    seen.add(done);
    return ways.some((way) => (done | way) !== done && isLawful(done | way) && search(done | way));
  };
  return search(0);

  function isLawful(done: number): boolean {
    const made = trades.filter((_move, index) => done & (1 << index));
    const state = made.reduce((current, { make }) => make(current), start);
    return [...listRights(state)].every((right) => lawful.has(right)) && !meetsStrange(state, before, after);
  }
}

/**
 * Whether several documents come to say other things, of which one denies. The order of requests is chosen by looking at
 * two at a time; it may then miss the one that keeps the law.
 */
export function rewritesSeveral(before: AccessState, after: AccessState): boolean {
  const rewritten = [...after.policies].flatMap(([name, policy]) => {
    const there = before.policies.get(name);
    return there && compareSides(there, policy) === 'trades' ? [[there, policy]] : [];
  });
  const denies = (policy: IamPolicy) => actionsOf(policy, 'Deny').length > 0;
  return rewritten.length > 1 && rewritten.some((versions) => versions.some(denies));
}

/** Whether somebody has a policy in a version that they have neither before nor after. */
function meetsStrange(state: AccessState, before: AccessState, after: AccessState): boolean {
  return [...state.users.keys()].some((user) =>
    [...state.policies].some(
      ([name, policy]) =>
        holds(state, user, name) &&
        ![before, after].some(
          (side) => holds(side, user, name) && sameJson(side.policies.get(name), policy),
        ) &&
        compareSides(before.policies.get(name), after.policies.get(name)) === 'trades',
    ),
  );
}

function compareSides(before: IamPolicy | undefined, after: IamPolicy | undefined): Move['kind'] | undefined {
  return before && after && compareDocuments(before, after);
}

function holds({ users, groups }: AccessState, user: string, policy: string): boolean {
  const joined = [...groups.values()].filter(({ members }) => members.includes(user));
  return [users.get(user), ...joined].some((holder) => holder?.policies.includes(policy));
}

function maskOf(moves: readonly Move[], batch: string): number {
  return moves.reduce((mask, move, index) => (move.batch === batch ? mask | (1 << index) : mask), 0);
}

function listMoves(before: AccessState, after: AccessState): Move[] {
  const versions = (name: string) => [before, after].flatMap(({ policies }) => policies.get(name) ?? []);
  const has = (effect: string) => (name: string) =>
    versions(name).some(({ Statement }) => Statement.some(({ Effect }) => Effect === effect));
  const kindOfHaving = (names: readonly string[], comes: boolean): Move['kind'] => {
    if (names.some(has('Allow')) && names.some(has('Deny'))) return 'trades';
    return names.some(has('Deny')) === comes ? 'takes' : 'gives';
  };
  return [
    ...movePolicies(before, after),
    ...moveHolders('users', before, after, kindOfHaving),
    ...moveHolders('groups', before, after, kindOfHaving),
    ...moveMembers(before, after, kindOfHaving),
    ...moveAccounts(before, after),
  ];
}

function keysOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])];
}

function put<Value>(items: ReadonlyMap<string, Value>, key: string, value: Value | undefined) {
  const others = [...items].filter(([name]) => name !== key);
  return new Map(value === undefined ? others : [...others, [key, value] as const]);
}

function movePolicies(before: AccessState, after: AccessState): Move[] {
  return [...after.policies].flatMap(([key, policy]): Move[] => {
    const there = before.policies.get(key);
    if (sameJson(there, policy)) return [];
    const kind = there === undefined ? 'takes' : compareDocuments(there, policy);
    return [
      {
        batch: `policy ${key}`,
        kind,
        make: (state) => ({ ...state, policies: put(state.policies, key, policy) }),
      },
    ];
  });
}

function compareDocuments(before: IamPolicy, after: IamPolicy): Move['kind'] {
  const isWithin = (one: IamPolicy, other: IamPolicy, effect: string) =>
    actionsOf(one, effect).every((action) => actionsOf(other, effect).includes(action));
  if (isWithin(after, before, 'Allow') && isWithin(before, after, 'Deny')) return 'takes';
  return isWithin(before, after, 'Allow') && isWithin(after, before, 'Deny') ? 'gives' : 'trades';
}

function actionsOf({ Statement }: IamPolicy, effect: string): string[] {
  return Statement.filter(({ Effect }) => Effect === effect).flatMap(({ Action }) => Action);
}

type KindOfHaving = (names: readonly string[], comes: boolean) => Move['kind'];

/** That they are there, whether they are enabled, and what they have. */
function moveHolders(
  holders: Holders,
  before: AccessState,
  after: AccessState,
  kindOf: KindOfHaving,
): Move[] {
  return keysOf(before[holders], after[holders]).flatMap((key): Move[] => {
    const [old, young] = [before[holders].get(key), after[holders].get(key)];
    const change = (parts: object) => (state: AccessState) => {
      const there = state[holders].get(key);
      return there
        ? { ...state, [holders]: put<object>(state[holders], key, { ...there, ...parts }) }
        : state;
    };
    if (young === undefined) {
      const make = (state: AccessState) => ({
        ...state,
        [holders]: put<object>(state[holders], key, undefined),
      });
      // A group is removed once its members have left.
      return holders === 'users' ? [{ batch: key, kind: 'takes', make }] : [];
    }
    const empty = { ...young, policies: [], ...(holders === 'groups' && { members: [] }) };
    const making = (state: AccessState) => ({ ...state, [holders]: put<object>(state[holders], key, empty) });
    const made: Move[] = old ? [] : [{ batch: `${holders} ${key}`, kind: 'takes', make: making }];
    const status: Move[] =
      old === undefined || old.status === young.status
        ? []
        : [
            {
              ...{ batch: `${holders} ${key} status`, make: change({ status: young.status }) },
              kind: young.status === 'disabled' ? 'takes' : 'gives',
            },
          ];
    const had = old?.policies ?? [];
    const gains = young.policies.filter((name) => !had.includes(name));
    const losses = had.filter((name) => !young.policies.includes(name));
    const having = (name: string, comes: boolean): Move => ({
      batch: `${holders} ${key} ${comes}`,
      kind: kindOf([name], comes),
      make: (state) => {
        const now = state[holders].get(key)?.policies ?? [];
        return change({ policies: comes ? [...now, name] : now.filter((one) => one !== name) })(state);
      },
    });
    return [
      ...made,
      ...status,
      ...gains.map((one) => having(one, true)),
      ...losses.map((one) => having(one, false)),
    ];
  });
}

function moveMembers(before: AccessState, after: AccessState, kindOf: KindOfHaving): Move[] {
  return keysOf(before.groups, after.groups).flatMap((key) => {
    const [old, young] = [before.groups.get(key), after.groups.get(key)];
    const policies = [...(old?.policies ?? []), ...(young?.policies ?? [])];
    const isDisabled = [old, young].some((group) => group?.status === 'disabled');
    const [was, is] = [old?.members ?? [], young?.members ?? []];
    const moving = (member: string, comes: boolean): Move => ({
      batch: `members of ${key} ${comes}`,
      kind: isDisabled ? 'trades' : kindOf(policies, comes),
      make: (state) => {
        const there = state.groups.get(key);
        if (there === undefined) return state;
        const others = there.members.filter((one) => one !== member);
        return {
          ...state,
          groups: put(state.groups, key, { ...there, members: comes ? [...others, member] : others }),
        };
      },
    });
    return [
      ...is.filter((one) => !was.includes(one)).map((one) => moving(one, true)),
      ...was.filter((one) => !is.includes(one)).map((one) => moving(one, false)),
    ];
  });
}

function moveAccounts(before: AccessState, after: AccessState): Move[] {
  return keysOf(before.accounts, after.accounts).flatMap((key): Move[] => {
    const [old, young] = [before.accounts.get(key), after.accounts.get(key)];
    const set = (value: ServiceAccount | undefined) => (state: AccessState) => ({
      ...state,
      accounts: put(state.accounts, key, value),
    });
    if (young === undefined) return [{ batch: key, kind: 'takes', make: set(undefined) }];
    if (old === undefined) return [];
    const change = (parts: Partial<ServiceAccount>) => (state: AccessState) =>
      set({ ...(state.accounts.get(key) ?? young), ...parts })(state);
    const status: Move[] = [
      {
        ...{ batch: `${key} status`, make: change({ status: young.status }) },
        kind: young.status === 'disabled' ? 'takes' : 'gives',
      },
    ];
    return [
      ...status,
      { batch: `${key} policy`, kind: compareEmbedded(old, young), make: change({ policy: young.policy }) },
    ];
  });
}

function compareEmbedded(
  { policy: before }: ServiceAccount,
  { policy: after }: ServiceAccount,
): Move['kind'] {
  if (typeof before === 'string') return 'takes';
  return typeof after === 'string' ? 'gives' : compareDocuments(before, after);
}
