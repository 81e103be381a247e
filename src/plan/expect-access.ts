import type { ActualAccess, ActualAccount } from '../resources/actual-access.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import type { SecretState } from '../resources/user/types.ts';

/** Who may do what once these changes are applied. Pure; reports change nothing. */
export function expectAccess(actual: ActualAccess, changes: readonly ResourceChange[]): ActualAccess {
  const policies = new Map(actual.policies);
  const users = new Map(actual.users);
  const groups = new Map(actual.groups);
  const serviceAccounts = new Map(actual.serviceAccounts);
  for (const change of changes) {
    if (change.verb === 'report' || change.alias !== actual.alias) continue;
    if (change.kind === 'iam-policy') put(policies, change.key, change.after);
    if (change.kind === 'user') put(users, change.key, forgetSecret(change.after));
    if (change.kind === 'group') put(groups, change.key, change.after);
    if (change.kind === 'service-account') put(serviceAccounts, change.key, describeAccount(change.after));
  }
  return { ...actual, policies, users, groups, serviceAccounts };
}

function put<Value>(items: Map<string, Value>, key: string, after: Value | undefined): void {
  if (after === undefined) items.delete(key);
  else items.set(key, after);
}

type AccountChange = Extract<ResourceChange, { kind: 'service-account' }>;

function describeAccount(after: AccountChange['after']): ActualAccount | undefined {
  if (after === undefined) return undefined;
  const { parent } = after;
  return 'policy' in after ? { parent, detail: forgetSecret(after) } : { parent };
}

/** No server tells a secret. */
function forgetSecret<Value extends { readonly secret?: SecretState }>(value: Value): Omit<Value, 'secret'>;
function forgetSecret<Value extends { readonly secret?: SecretState }>(
  value: Value | undefined,
): Omit<Value, 'secret'> | undefined;
function forgetSecret<Value extends { readonly secret?: SecretState }>(value: Value | undefined) {
  if (value === undefined) return undefined;
  const { secret: _told, ...rest } = value;
  return rest;
}

/** Policy → who has it, in words; group members are not counted with their group. */
export function listHolders({
  users,
  groups,
}: Pick<ActualAccess, 'users' | 'groups'>): Map<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  const add = (policies: readonly string[], holder: string) => {
    for (const policy of policies) holders.set(policy, [...(holders.get(policy) ?? []), holder]);
  };
  for (const [name, { policies }] of users) add(policies, `user ${name}`);
  for (const [name, { policies }] of groups) add(policies, `group ${name}`);
  return holders;
}
