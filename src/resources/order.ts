/** In which order changes of different kinds are carried out, and which of them belong together. */

import { type AccessBook, emptyBook, remakesAccount } from './access-book.ts';
import { narrowsPolicy } from './iam-policy/narrow.ts';
import { accessKinds, type Kind, type ResourceChange } from './resource-change.ts';
import { keepPossible, splitChange } from './withhold.ts';

/** A change, or the part of one that is carried out at one time. */
export interface Step {
  /** Steps of one stage may run side by side; the next stage begins when all of it is over. */
  readonly stage: number;
  readonly change: ResourceChange;
  /** Not taken while something that it builds on has failed. */
  readonly waits: boolean;
}

/** Of access, one after the other. Accounts and groups that lose come before the users in them, who may go. */
const stages = {
  policiesNarrowed: 0,
  usersMade: 1,
  accountsAndGroupsLosing: 2,
  usersLosing: 3,
  remade: 4,
  groupsDenying: 5,
  users: 6,
  groups: 7,
  groupsThatBarred: 8,
  usersThatWereBarred: 9,
  accounts: 10,
  policiesWidened: 11,
  policiesRemoved: 12,
} as const;

const takingStages: Partial<Record<Kind, number>> = {
  'service-account': stages.accountsAndGroupsLosing,
  group: stages.accountsAndGroupsLosing,
  user: stages.usersLosing,
};

/**
 * One step, or two of which the first is to be over when the second begins.
 *
 * Access goes by one law: at no moment may anybody do what they may neither before nor after. What takes goes
 * first and waits for nothing; what gives goes last, and waits for all that takes from the same people. So who has
 * not lost everything yet has gained nothing, and who gains may already do no more than in the end. What gives
 * and takes in one request is between the two. Who was barred altogether, by being disabled or by a group, comes
 * back only once all else of theirs is settled; a new user gets policies when its groups are.
 */
export function listSteps(planned: ResourceChange, book: AccessBook = emptyBook): Step[] {
  const change = keepPossible(planned, book);
  if (change.kind === 'user' && change.before === undefined) return listMaking(change, book);
  const { taking, giving } = splitChange(change, book);
  return [
    ...(taking
      ? [{ stage: takingStages[taking.kind] ?? stages.policiesNarrowed, change: taking, waits: false }]
      : []),
    ...(giving ? [{ stage: stageOf(giving, book), change: giving, waits: waitsForTaking(giving) }] : []),
  ];
}

type ChangeOf<Name extends Kind> = Extract<ResourceChange, { readonly kind: Name }>;

function listMaking(change: ChangeOf<'user'>, { barring }: AccessBook): Step[] {
  const { after } = change;
  if (after === undefined) return [];
  const made = { ...after, policies: after.policies.filter((name) => barring.has(name)) };
  if (made.policies.length === after.policies.length)
    return [{ stage: stages.usersMade, change, waits: true }];
  return [
    { stage: stages.usersMade, change: { ...change, after: made }, waits: true },
    { stage: stages.usersThatWereBarred, change: { ...change, verb: 'update', before: made }, waits: true },
  ];
}

/** A policy that nobody has yet, or that allows less than before, takes nothing from what is to come. */
function waitsForTaking(change: ResourceChange): boolean {
  return change.kind !== 'iam-policy' || stageOfPolicy(change) > stages.policiesNarrowed;
}

/**
 * Of what gives. Outside of IAM, every remote target is set before any rule, since only setting one shows whether
 * its server can be reached. A group of sites ends before bucket rules are made, and begins after these are gone:
 * the two exclude each other. Sites join before others leave, so that data is never at one site alone.
 */
function stageOf(change: ResourceChange, { denying }: AccessBook): number {
  const { verb } = change;
  switch (change.kind) {
    case 'iam-policy':
      return stageOfPolicy(change);
    case 'user':
      return change.before?.status === 'disabled' ? stages.usersThatWereBarred : stages.users;
    case 'group': {
      const { before, after } = change;
      if (before?.status === 'disabled' || after === undefined) return stages.groupsThatBarred;
      return after.policies.some((name) => denying.has(name)) ? stages.groupsDenying : stages.groups;
    }
    case 'service-account':
      return remakesAccount(change) ? stages.remade : stages.accounts;
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
function stageOfPolicy({ before, after }: ChangeOf<'iam-policy'>): number {
  if (after === undefined) return stages.policiesRemoved;
  if (before === undefined || narrowsPolicy(before, after)) return stages.policiesNarrowed;
  return narrowsPolicy(after, before) ? stages.policiesWidened : stages.remade;
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
