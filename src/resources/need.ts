/** What a change builds on: it is not attempted unless all of that is done. */

import type { ActualAccess } from './actual-access.ts';
import { chainOf, nameAccessChain } from './order.ts';
import type { Kind, ResourceChange } from './resource-change.ts';
import { givesAccess } from './withhold.ts';

/** The changes of one kind in one chain, if there are any. */
export interface Need {
  readonly kind: Kind;
  readonly chain: string;
}

type ChangeOf<Name extends Kind> = Extract<ResourceChange, { readonly kind: Name }>;
/** Who has what while nothing is changed yet. */
type Standing = Pick<ActualAccess, 'users' | 'groups' | 'serviceAccounts'>;

const nobody: Standing = { users: new Map(), groups: new Map(), serviceAccounts: new Map() };

/**
 * Only what is carried out earlier counts. A rule that leads nowhere is refused, and so is removing a target
 * that a rule still leads to, or a policy that somebody has. Of the rest of IAM only what gives access builds
 * on anything: taking it away waits for nobody.
 */
export function listNeeds(change: ResourceChange, standing: Standing = nobody): Need[] {
  const chain = chainOf(change);
  switch (change.kind) {
    case 'iam-policy':
      return change.after === undefined ? findHolders(change.key, standing) : [];
    case 'user':
      return givesAccess(change) ? listUserNeeds(change, standing) : [];
    case 'group':
      return givesAccess(change) ? listGroupNeeds(change, standing) : [];
    case 'service-account':
      return givesAccess(change) ? listAccountNeeds(change, standing) : [];
    case 'replication':
      return [{ kind: 'remote-target', chain }];
    case 'remote-target':
      return [{ kind: 'replication', chain }];
    case 'site-replication':
      return [{ kind: 'site-replication', chain }];
    case 'replicated-site':
    case 'bucket':
      return [];
    default:
      return [{ kind: 'bucket', chain }];
  }
}

/** Those that are to lose the policy before it goes. */
function findHolders(policy: string, { users, groups }: Standing): Need[] {
  const has = ([, { policies }]: readonly [string, { readonly policies: readonly string[] }]) =>
    policies.includes(policy);
  return [...name('user', keysOf([...users].filter(has))), ...name('group', keysOf([...groups].filter(has)))];
}

/** What it gets by being enabled is all that it has, by its groups too. */
function listUserNeeds({ key, before, after }: ChangeOf<'user'>, standing: Standing): Need[] {
  const policies = after?.policies ?? [];
  const isEnabled = after?.status === 'enabled' && before?.status !== 'enabled';
  const gained = isEnabled
    ? [...policies, ...findGroups(key, standing).flatMap(([, group]) => group.policies)]
    : policies.filter((policy) => !before?.policies.includes(policy));
  return [...name('iam-policy', gained), ...findAccounts([key], standing)];
}

/** A new member gets all that the group has. */
function listGroupNeeds({ before, after }: ChangeOf<'group'>, standing: Standing): Need[] {
  const { status, members, policies } = after ?? { status: 'disabled', members: [], policies: [] };
  const joining = members.filter((member) => !before?.members.includes(member));
  const isEnabled = status === 'enabled' && before?.status !== 'enabled';
  const gained =
    isEnabled || joining.length > 0
      ? policies
      : policies.filter((policy) => !before?.policies.includes(policy));
  return [...name('iam-policy', gained), ...name('user', joining), ...findAccounts(members, standing)];
}

/** It may do at most what its parent may. */
function listAccountNeeds({ after }: ChangeOf<'service-account'>, standing: Standing): Need[] {
  const parent = after?.parent ?? '';
  const groups = findGroups(parent, standing);
  const policies = [
    ...(standing.users.get(parent)?.policies ?? []),
    ...groups.flatMap(([, group]) => group.policies),
  ];
  return [...name('iam-policy', policies), ...name('user', [parent]), ...name('group', keysOf(groups))];
}

/** Only those that get less are changed before their parents are. */
function findAccounts(parents: readonly string[], { serviceAccounts }: Standing): Need[] {
  const wanted = new Set(parents);
  const found = [...serviceAccounts].filter(([, { parent }]) => wanted.has(parent));
  return name('service-account', keysOf(found));
}

function findGroups(user: string, { groups }: Standing) {
  return [...groups].filter(([, { members }]) => members.includes(user));
}

function keysOf(entries: readonly (readonly [string, unknown])[]): string[] {
  return entries.map(([key]) => key);
}

function name(kind: Kind, keys: readonly string[]): Need[] {
  return keys.map((key) => ({ kind, chain: nameAccessChain(kind, key) }));
}
