/** Any access, and any other that a file may make of it. */

import fc from 'fast-check';
import { sameJson } from '../../src/canonical-json.ts';
import { hasDenial } from '../../src/resources/iam-policy/narrow.ts';
import { type IamPolicy, normaliseIamPolicy } from '../../src/resources/iam-policy/types.ts';
import type { ResourceChange } from '../../src/resources/resource-change.ts';
import type { ServiceAccount } from '../../src/resources/service-account/types.ts';
import type { Status } from '../../src/resources/user/types.ts';
import { account, changeAccess, deny, iamPolicy, join } from './access-change.ts';
import type { AccessState } from './memory-access.ts';

export interface Transition {
  readonly before: AccessState;
  readonly after: AccessState;
  /** In which order changes are planned: any. */
  readonly order: readonly number[];
}

const actions = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
const [userNames, groupNames] = [
  ['ann', 'bob', 'eve'],
  ['ops', 'all'],
];
const allowing = ['p1', 'p2', 'p3'];
const denying = ['d1', 'd2'];
/** Of any kind, and of another one later. */
const mixing = ['m1', 'm2'];
const parents = { 'ann-app': 'ann', 'ann-tool': 'ann', 'bob-app': 'bob' };

const status = fc.constantFrom<Status>('enabled', 'enabled', 'disabled');
const maybe = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined, freq: 4 });
const some = (given: readonly string[]) =>
  fc.tuple(fc.boolean(), fc.subarray([...given])).map(([any, part]) => (any ? part : []));
const names = fc.tuple(fc.subarray(allowing), some(denying), some(mixing)).map((parts) => parts.flat());
const allow = fc.subarray(actions, { minLength: 1 }).map((part) => iamPolicy(...part));
const refuse = fc.subarray(actions, { minLength: 1 }).map((part) => deny(...part));
const both = fc.tuple(allow, refuse).map((parts) => normaliseIamPolicy(join(...parts)));

const each = <Item>(keys: readonly string[], item: fc.Arbitrary<Item>) =>
  fc
    .tuple(...keys.map(() => maybe(item)))
    .map((items) => new Map(keys.flatMap((key, index) => toEntry(key, items[index]))));

function toEntry<Item>(key: string, item: Item | undefined): [string, Item][] {
  return item === undefined ? [] : [[key, item]];
}

const anyState: fc.Arbitrary<AccessState> = fc
  .record({
    allowed: each(allowing, allow),
    denied: each(denying, refuse),
    mixed: each(mixing, fc.oneof(both, both, both, allow, refuse)),
    users: each(userNames, fc.record({ status, policies: names })),
    groups: each(groupNames, fc.record({ status, members: fc.subarray(userNames), policies: names })),
    accounts: each(
      Object.keys(parents),
      fc.record({ status, policy: fc.oneof(fc.constant('inherit' as const), allow, both) }),
    ),
  })
  .map(({ allowed, denied, mixed, accounts, ...rest }) => ({
    ...rest,
    policies: new Map<string, IamPolicy>([...allowed, ...denied, ...mixed]),
    accounts: new Map(
      [...accounts].map(([key, parts]) => [
        key,
        account({ ...parts, parent: parents[key as keyof typeof parents] }),
      ]),
    ),
  }))
  .map(settle);

/** Nobody has what is not there. */
function settle({ policies, users, groups, accounts }: AccessState): AccessState {
  const held = (given: readonly string[]) => given.filter((name) => policies.has(name)).sort();
  return {
    policies,
    users: new Map([...users].map(([name, user]) => [name, { ...user, policies: held(user.policies) }])),
    groups: new Map(
      [...groups].map(([name, group]) => [
        name,
        {
          ...group,
          members: group.members.filter((member) => users.has(member)),
          policies: held(group.policies),
        },
      ]),
    ),
    accounts: new Map([...accounts].filter(([, { parent }]) => users.has(parent))),
  };
}

type Holder = { readonly status: Status; readonly policies: readonly string[] };

/**
 * Who is disabled keeps its policies, and those that deny when it is disabled. Who is enabled has them for a moment,
 * which no order of requests avoids: here they lose none then, and get none that denies.
 */
function keepWhileDisabled<Item extends Holder>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  denies: (policy: string) => boolean,
): Map<string, Item> {
  return new Map(
    [...after].map(([name, item]) => {
      const there = before.get(name);
      if (item.status === 'disabled') {
        const kept = there?.policies ?? [];
        const policies =
          there?.status === 'disabled'
            ? kept
            : kept.filter((one) => item.policies.includes(one) || denies(one));
        return [name, { ...item, policies }];
      }
      if (there?.status !== 'disabled') return [name, item];
      const gained = item.policies.filter((one) => !denies(one));
      return [name, { ...item, policies: [...new Set([...there.policies, ...gained])].sort() }];
    }),
  );
}

export const anyTransition: fc.Arbitrary<Transition> = fc
  .record({
    before: anyState,
    after: anyState,
    order: fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
  })
  .map(({ before, after: wanted, order }) => {
    const denies = (name: string) =>
      [before.policies.get(name), wanted.policies.get(name)].some((policy) => policy && hasDenial(policy));
    const users = keepWhileDisabled(before.users, wanted.users, denies);
    const groups = keepWhileDisabled(before.groups, wanted.groups, denies);
    const policies = new Map(wanted.policies);
    for (const { policies: held } of [...users.values(), ...groups.values()])
      for (const name of held) if (!policies.has(name)) policies.set(name, orFail(before.policies.get(name)));
    // The server makes no account of a disabled user.
    const accounts = new Map(
      [...wanted.accounts].filter(
        ([key, { parent }]) => before.accounts.has(key) || users.get(parent)?.status === 'enabled',
      ),
    );
    return { before, after: settle({ policies, users, groups, accounts }), order };
  });

function orFail(policy: IamPolicy | undefined): IamPolicy {
  if (policy === undefined) throw new Error('only what is there is kept');
  return policy;
}

/** As a plan has them, in any order. */
export function listChanges(
  before: AccessState,
  after: AccessState,
  order: readonly number[],
): ResourceChange[] {
  const withSecret = <Value extends object>(value: Value) => ({ ...value, secret: 'as declared' as const });
  const changes = [
    ...compare(before.policies, after.policies, (key, one, other) =>
      changeAccess('iam-policy', key, one, other),
    ),
    ...compare(before.users, after.users, (key, one, other) =>
      changeAccess('user', key, one, one || !other ? other : withSecret(other)),
    ),
    ...compare(before.groups, after.groups, (key, one, other) => changeAccess('group', key, one, other)),
    ...compare<ServiceAccount>(before.accounts, after.accounts, (key, one, other) =>
      changeAccess('service-account', key, one, one || !other ? other : withSecret(other)),
    ),
  ];
  return changes
    .map((change, index) => ({ change, place: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.place - other.place)
    .map(({ change }) => change);
}

function compare<Value extends Parameters<typeof sameJson>[0]>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  toChange: (key: string, before: Value | undefined, after: Value | undefined) => ResourceChange,
): ResourceChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !sameJson(before.get(key), after.get(key)))
    .map((key) => toChange(key, before.get(key), after.get(key)));
}
