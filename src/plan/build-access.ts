import type { SiteAccess } from '../access/access-at.ts';
import { builtInPolicies } from '../policy/built-in.ts';
import type { AccessFrame } from '../resources/access-frame.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import type { Unmanaged } from '../resources/diff-declared.ts';
import { diffGroups } from '../resources/group/diff.ts';
import { diffIamPolicies } from '../resources/iam-policy/diff.ts';
import type { Kind, ResourceChange } from '../resources/resource-change.ts';
import { diffServiceAccounts } from '../resources/service-account/diff.ts';
import { diffUsers } from '../resources/user/diff.ts';
import { digestChanges } from './digest.ts';
import { expectAccess, listHolders } from './expect-access.ts';
import type { Section } from './plan.ts';
import { findResting, scopePolicies } from './resting.ts';

/** What one section of access is made from. Nothing here can reach a server. */
export interface AccessInput {
  readonly declared: SiteAccess;
  readonly actual: ActualAccess;
  readonly unmanaged: Unmanaged;
  /** Access keys of who makes the changes: its own, and its parent's. */
  readonly own: ReadonlySet<string>;
  /** Access keys whose secret is known to be another than the declared one. */
  readonly otherSecrets: ReadonlySet<string>;
  /** Host of the server, for when it does not tell its deployment id. */
  readonly host: string;
}

/** Compares one alias with its declaration. Pure: the same input gives the same section and digest. */
export function buildAccessSection(input: AccessInput): Section {
  const { actual, host } = input;
  const { alias, capabilities } = actual;
  const changes = diffAccess(input);
  const server = capabilities.deploymentId ?? host;
  return {
    id: `${alias}/apply-access`,
    alias,
    owner: 'apply-access',
    server,
    host,
    changes,
    existing: countExisting(actual),
    digest: digestChanges(server, changes),
  };
}

/** In the order of applying: who has a policy is settled before it may go. */
function diffAccess(input: AccessInput): ResourceChange[] {
  const { declared, actual } = input;
  const frame = frameAccess(input);
  const users = diffUsers(frame, declared.users, actual);
  const goneUsers = new Set(users.filter(({ verb }) => verb === 'delete').map(({ key }) => key));
  const settled = { ...frame, goneUsers };
  const groups = diffGroups(settled, declared.groups, actual.groups);
  const accounts = diffServiceAccounts(settled, declared.serviceAccounts, actual);
  const holders = listHolders(expectAccess(actual, [...users, ...groups]));
  const policies = diffIamPolicies(frame, declared, actual.policies, holders);
  // The server removes no policy that somebody has, and takes none from who is disabled.
  const kept = new Set(findResting(input).flatMap((resting) => resting.kept));
  const settledPolicies = policies.filter(({ verb, key }) => verb !== 'delete' || !kept.has(key));
  return [...sort(settledPolicies), ...sort(users), ...sort(groups), ...sort(accounts)];
}

function frameAccess(input: AccessInput): AccessFrame {
  const { actual, unmanaged, own, otherSecrets } = input;
  return {
    ...scopePolicies(input),
    alias: actual.alias,
    unmanaged,
    own,
    goneUsers: new Set(),
    otherSecrets,
  };
}

function sort<Keyed extends { readonly key: string }>(changes: readonly Keyed[]): Keyed[] {
  return [...changes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function countExisting({
  policies,
  users,
  groups,
  serviceAccounts,
}: ActualAccess): Partial<Record<Kind, number>> {
  const own = [...policies.keys()].filter((name) => !builtInPolicies.has(name));
  return {
    'iam-policy': own.length,
    user: users.size,
    group: groups.size,
    'service-account': serviceAccounts.size,
  };
}
