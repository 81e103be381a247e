/** Who may do what at a server that is only imagined: it takes what is written, and refuses as real ones do. */

import { ServiceError } from '../../src/errors.ts';
import type { ActualAccess } from '../../src/resources/actual-access.ts';
import { normaliseIamPolicy } from '../../src/resources/iam-policy/types.ts';
import type { ServiceAccount } from '../../src/resources/service-account/types.ts';
import type { Status } from '../../src/resources/user/types.ts';
import type { Writer } from '../../src/server/port.ts';

/** Everything by name; accounts with all there is to know. */
export type AccessState = Pick<ActualAccess, 'policies' | 'users' | 'groups'> & {
  readonly accounts: ReadonlyMap<string, ServiceAccount>;
};

export interface MemoryAccess {
  readonly writer: Writer;
  /** What was sent, as `operation: query body`. */
  readonly sent: readonly string[];
  readonly state: () => AccessState;
}

/** `refuses`: of what was sent, what is answered 403. `onWrite` is told after each that took effect. */
export function createMemoryAccess(
  alias: string,
  start: AccessState,
  refuses: (request: string) => boolean,
  onWrite: (state: AccessState) => void,
): MemoryAccess {
  const sent: string[] = [];
  const policies = new Map(start.policies);
  const users = new Map(start.users);
  const groups = new Map(start.groups);
  const accounts = new Map(start.accounts);
  const state = { policies, users, groups, accounts };
  const fail = (operation: string, status: number): never => {
    const failure = {
      reason: 'denied',
      operation,
      resource: alias,
      code: 'No',
      outcomeUnknown: false,
    } as const;
    throw new ServiceError({ ...failure, status }, `can't ${operation}: ${status}`);
  };
  const find = <Item>(items: ReadonlyMap<string, Item>, key: string, operation: string): Item =>
    items.get(key) ?? fail(operation, 404);
  const change = (items: Map<string, never>, key: string, parts: object, operation: string) => {
    (items as Map<string, object>).set(key, { ...(find(items, key, operation) as object), ...parts });
  };
  // What is sent is ours, so that it is what it looks like.
  // biome-ignore lint/suspicious/noExplicitAny: bodies of requests
  type Carry = (key: string, body: any, query: Record<string, string>, operation: string) => void;
  const attach: Carry = (_key, { user, group, policies: named }, _query, operation) => {
    const items = (user ? users : groups) as Map<string, never>;
    const holder: { status: Status; policies: readonly string[] } = find(items, user ?? group, operation);
    if (holder.status === 'disabled') fail(operation, 404);
    const rest = holder.policies.filter((name) => !named.includes(name));
    if (operation === 'detach policies') return change(items, user ?? group, { policies: rest }, operation);
    for (const name of named) find(policies, name, operation);
    return change(items, user ?? group, { policies: [...rest, ...named] }, operation);
  };
  const join: Carry = (_key, { group: name, members }, _query, operation) => {
    for (const member of members) find(users, member, operation);
    const group = groups.get(name) ?? { status: 'enabled' as const, members: [], policies: [] };
    const rest = group.members.filter((member) => !members.includes(member));
    groups.set(name, { ...group, members: [...rest, ...members] });
  };
  const leave: Carry = (_key, { group: name, members }, _query, operation) => {
    for (const member of members) find(users, member, operation);
    const group = find(groups, name, operation);
    const rest = group.members.filter((member) => !members.includes(member));
    if (members.length > 0) groups.set(name, { ...group, members: rest });
    else if (rest.length > 0) fail(operation, 400);
    else groups.delete(name);
  };
  const removeUser: Carry = (key, _body, _query, operation) => {
    find(users, key, operation);
    users.delete(key);
    for (const [name, group] of groups)
      groups.set(name, { ...group, members: group.members.filter((member) => member !== key) });
    for (const [name, { parent }] of accounts) if (parent === key) accounts.delete(name);
  };
  const removePolicy: Carry = (key, _body, _query, operation) => {
    const isHeld = [...users.values(), ...groups.values()].some((holder) => holder.policies.includes(key));
    if (isHeld) fail(operation, 400);
    policies.delete(key);
  };
  const addAccount: Carry = (_key, { targetUser: parent, accessKey, policy }, _query, operation) => {
    if (find(users, parent, operation).status === 'disabled') fail(operation, 404);
    const plain = { name: '', description: '', expires: null, status: 'enabled' } as const;
    accounts.set(accessKey, { ...plain, parent, policy: policy ? normaliseIamPolicy(policy) : 'inherit' });
  };
  const updateAccount: Carry = (key, { newStatus, newPolicy }, _query, operation) => {
    const there = find(accounts, key, operation);
    const status = newStatus === undefined ? there.status : newStatus === 'on' ? 'enabled' : 'disabled';
    accounts.set(key, { ...there, status, policy: newPolicy ? normaliseIamPolicy(newPolicy) : 'inherit' });
  };
  const carriers: Readonly<Record<string, Carry>> = {
    'set IAM policy': (key, body) => policies.set(key, normaliseIamPolicy(body)),
    'remove IAM policy': removePolicy,
    'set user': (key, { status }) => users.set(key, { policies: [], ...users.get(key), status }),
    'set status of user': (key, _body, { status }, operation) =>
      change(users as Map<string, never>, key, { status }, operation),
    'set status of group': (key, _body, { status }, operation) =>
      change(groups as Map<string, never>, key, { status }, operation),
    'remove user': removeUser,
    'attach policies': attach,
    'detach policies': attach,
    'update group': (key, body, ...rest) => (body.isRemove ? leave : join)(key, body, ...rest),
    'add service account': addAccount,
    'update service account': updateAccount,
    'remove service account': (key, _body, _query, operation) => {
      find(accounts, key, operation);
      accounts.delete(key);
    },
  };
  const reply = (body: object) => ({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) });
  const writer: Writer = {
    alias,
    read: async ({ operation }, { query = {} } = {}) => {
      if (query.group !== undefined) return reply(find(groups, query.group, operation));
      return reply(find(accounts, query.accessKey ?? '', operation));
    },
    write: async ({ operation }, { query = {} } = {}, body = '') => {
      const request = `${operation}: ${[...Object.values(query), body].filter(Boolean).join(' ')}`;
      sent.push(request);
      if (refuses(request)) fail(operation, 403);
      const carry = carriers[operation];
      if (carry === undefined) throw new Error(`an operation that no test knows: ${operation}`);
      const key = query.accessKey ?? query.group ?? query.name ?? '';
      carry(key, body === '' ? undefined : JSON.parse(String(body)), query, operation);
      onWrite(state);
      return reply({});
    },
  };
  return { writer, sent, state: () => state };
}
