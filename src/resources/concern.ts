/** Whose rights a change of access is about. */

import type { ActualAccess } from './actual-access.ts';
import type { Group } from './group/types.ts';
import type { ResourceChange } from './resource-change.ts';
import type { User } from './user/types.ts';

/** Users, groups and service accounts, each with its kind before its name. */
export type Concern = (change: ResourceChange) => readonly string[];

type Known = Pick<ActualAccess, 'users' | 'groups' | 'serviceAccounts'>;

const nobody: Known = { users: new Map(), groups: new Map(), serviceAccounts: new Map() };

/**
 * Everybody counts who has to do with a change at present or once all `changes` of the site are made: a group and
 * its members, those who have a policy by themselves or by a group, and with each user its service accounts.
 */
export function traceConcern(changes: readonly ResourceChange[], known: Known = nobody): Concern {
  const { accounts, members, holders, holding } = indexPeople(listSides(changes, known));
  const withAccounts = (users: Iterable<string>) =>
    [...users].flatMap((user) => [`user ${user}`, ...[...accounts.get(user)].map(nameAccount)]);
  return ({ kind, key }) => {
    switch (kind) {
      case 'iam-policy':
        return [...withAccounts(holders.get(key)), ...[...holding.get(key)].map(nameGroup)];
      case 'group':
        return [...withAccounts(members.get(key)), nameGroup(key)];
      case 'user':
        return withAccounts([key]);
      case 'service-account':
        return [nameAccount(key)];
      default:
        return [];
    }
  };
}

/** Names with what they have, before or after. */
interface Sides {
  readonly users: readonly (readonly [string, User])[];
  readonly groups: readonly (readonly [string, Group])[];
  readonly accounts: readonly (readonly [string, { readonly parent: string }])[];
}

function listSides(changes: readonly ResourceChange[], known: Known): Sides {
  const ofKind = <Name extends ResourceChange['kind']>(kind: Name) =>
    changes.filter((change): change is Extract<ResourceChange, { kind: Name }> => change.kind === kind);
  return {
    users: [...known.users, ...ofKind('user').flatMap(sidesOf)],
    groups: [...known.groups, ...ofKind('group').flatMap(sidesOf)],
    accounts: [...known.serviceAccounts, ...ofKind('service-account').flatMap(sidesOf)],
  };
}

function indexPeople({ users, groups, accounts }: Sides) {
  const members = indexEach(groups.flatMap(([name, group]) => pair(name, group.members)));
  const held = groups.flatMap(([name, { policies }]) =>
    policies.flatMap((policy) => pair(policy, [...members.get(name)])),
  );
  const own = users.flatMap(([name, { policies }]) => policies.map((policy) => [policy, name] as const));
  return {
    members,
    holders: indexEach([...own, ...held]),
    /** Policy → groups. */
    holding: indexEach(groups.flatMap(([name, { policies }]) => policies.map((one) => [one, name] as const))),
    accounts: indexEach(accounts.map(([key, { parent }]) => [parent, key] as const)),
  };
}

function pair(name: string, items: readonly string[]): (readonly [string, string])[] {
  return items.map((item) => [name, item] as const);
}

function nameAccount(key: string): string {
  return `service-account ${key}`;
}

function nameGroup(key: string): string {
  return `group ${key}`;
}

function sidesOf<Value>(change: { readonly key: string; readonly before?: Value; readonly after?: Value }) {
  return [change.before, change.after].flatMap((side) => (side ? [[change.key, side] as const] : []));
}

function indexEach(pairs: readonly (readonly [string, string])[]) {
  const items = new Map<string, Set<string>>();
  for (const [name, item] of pairs) items.set(name, (items.get(name) ?? new Set()).add(item));
  return { get: (name: string): ReadonlySet<string> => items.get(name) ?? new Set() };
}
