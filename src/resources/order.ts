/** In which order changes of different kinds are carried out, and which of them belong together. */

import { openBook } from './access-book.ts';
import type { KnownAccess } from './access-side.ts';
import { findContested, type Versions } from './contested.ts';
import { narrowsPolicy } from './iam-policy/narrow.ts';
import { orderTrades } from './order-trades.ts';
import { accessKinds, type Kind, type ResourceChange } from './resource-change.ts';
import { traceTrades } from './trade.ts';
import { keepPossible, type Split, splitChange } from './withhold.ts';

/** A change, or the part of one that is carried out at one time. */
export interface Step {
  /** Steps of one stage may run side by side; the next stage begins when all of it is over. */
  readonly stage: number;
  readonly change: ResourceChange;
  /** All of the change that it is a step of. */
  readonly planned: ResourceChange;
  /** Not taken while something that it builds on has failed. */
  readonly waits: boolean;
}

/** Of access, one after the other. Accounts and groups that lose come before the users in them, who may go. */
const stages = {
  policiesNarrowed: 0,
  usersMade: 1,
  accountsAndGroupsLosing: 2,
  usersLosing: 3,
  /** Round by round, until `users`. */
  trades: 4,
  users: 5,
  groups: 6,
  groupsThatBarred: 7,
  usersThatWereBarred: 8,
  accounts: 9,
  policiesWidened: 10,
  policiesRemoved: 11,
} as const;

const takingStages: Partial<Record<Kind, number>> = {
  'service-account': stages.accountsAndGroupsLosing,
  group: stages.accountsAndGroupsLosing,
  user: stages.usersLosing,
};

/**
 * One step of each change, or several, of which each is to be over when the next begins. `changes`: all of one site.
 *
 * Access goes by one law: at no moment may anybody do what they may neither before nor after. A right is given by a
 * permission that comes or a denial that goes, and taken by a denial that comes or a permission that goes. What only
 * takes goes first and waits for nothing: until then who loses has gained nothing. What only gives goes last, and
 * waits for all that takes from the same people: from then on nobody may do more than in the end. What gives and
 * takes in one request, such as attaching a policy that allows and denies, goes between the two, and waits as well:
 * of two of these for the same people that goes first which takes what the other would give.
 */
export function listSteps(
  changes: readonly ResourceChange[],
  known: KnownAccess = { policies: new Map() },
): Step[] {
  const book = openBook(changes, known);
  const splits = changes.map((planned) => ({ planned, ...splitChange(keepPossible(planned, book), book) }));
  const traded = rankTrades(splits, changes, known);
  return splits.flatMap(({ planned, taking, trading = [], giving }) => [
    ...(taking ? [{ ...stageTaking(taking), planned, change: taking }] : []),
    ...trading.map((change) => ({
      stage: traded.get(change) ?? stages.trades,
      planned,
      change,
      waits: true,
    })),
    ...(giving ? [{ stage: stageOf(giving), planned, change: giving, waits: waitsForTaking(giving) }] : []),
  ]);
}

/** Stages between that of trades and the next. */
function rankTrades(
  splits: readonly (Split & { readonly planned: ResourceChange })[],
  changes: readonly ResourceChange[],
  known: KnownAccess,
): Map<ResourceChange, number> {
  const versions = readVersions(changes, known);
  const trace = traceTrades(changes, known, versions);
  const trades = splits.flatMap(({ planned, trading = [] }) => trading.map((one) => trace(one, planned)));
  const rounds = orderTrades(trades, findContested(changes, known, versions));
  return new Map(
    rounds.flatMap((round, index) =>
      round.map(({ change }) => [change, stages.trades + index / rounds.length] as const),
    ),
  );
}

function readVersions(changes: readonly ResourceChange[], { policies }: KnownAccess): Versions {
  const [before, after] = [new Map(policies), new Map(policies)];
  for (const change of changes) {
    if (change.kind !== 'iam-policy') continue;
    if (change.before) before.set(change.key, change.before);
    if (change.after) after.set(change.key, change.after);
    else after.delete(change.key);
  }
  return { before, after };
}

/** A user who is made gives nobody anything, but does wait: what failed for the same name may be in the way. */
function stageTaking(change: ResourceChange): Pick<Step, 'stage' | 'waits'> {
  if (change.kind === 'user' && change.before === undefined) return { stage: stages.usersMade, waits: true };
  return { stage: takingStages[change.kind] ?? stages.policiesNarrowed, waits: false };
}

/** A policy that nobody has yet, or that allows less than before, takes nothing from what is to come. */
function waitsForTaking(change: ResourceChange): boolean {
  return change.kind !== 'iam-policy' || stageOfPolicy(change) > stages.policiesNarrowed;
}

/**
 * Of what gives. Who was barred altogether, by being disabled or by a group, comes back only once all else of theirs
 * is settled; a new user gets policies when its groups are. Outside of IAM, every remote target is set before any
 * rule, since only setting one shows whether its server can be reached. A group of sites ends before bucket rules are
 * made, and begins after these are gone: the two exclude each other. Sites join before others leave, so that data is
 * never at one site alone.
 */
function stageOf(change: ResourceChange): number {
  const { verb } = change;
  switch (change.kind) {
    case 'iam-policy':
      return stageOfPolicy(change);
    case 'user':
      return change.before?.status === 'disabled' ? stages.usersThatWereBarred : stages.users;
    case 'group': {
      const isBarring = change.before?.status === 'disabled' || change.after === undefined;
      return isBarring ? stages.groupsThatBarred : stages.groups;
    }
    case 'service-account':
      return stages.accounts;
    case 'remote-target':
      return verb === 'delete' ? 3 : 1;
    case 'replication':
      return 2;
    case 'replicated-site':
      return 5;
    case 'site-replication':
      return verb === 'delete' ? 0 : 4;
    default:
      return 0;
  }
}

/** The server removes one only once nobody has it. */
function stageOfPolicy({ before, after }: Extract<ResourceChange, { readonly kind: 'iam-policy' }>): number {
  if (after === undefined) return stages.policiesRemoved;
  if (before === undefined || narrowsPolicy(before, after)) return stages.policiesNarrowed;
  return stages.policiesWidened;
}

/** What is changed one after another: the bucket, the group of sites, or one thing in IAM. */
export function chainOf(change: ResourceChange): string {
  // Kinds share names: a user may be called like a group.
  if (isAccess(change)) return `${change.kind} ${change.key}`;
  if (change.kind === 'remote-target') return (change.after ?? change.before)?.from ?? change.key;
  return change.kind === 'replicated-site' ? 'group' : change.key;
}

export function isAccess({ kind }: ResourceChange): boolean {
  return accessKinds.some((known) => known === kind);
}
