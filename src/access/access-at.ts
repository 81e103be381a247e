/** What is declared for one site, with every grant compiled into the policies that carry it out. */

import { groupBy } from '../group-by.ts';
import { compileGrant } from './compile-grant.ts';
import type {
  DeclaredAccess,
  DeclaredGrant,
  DeclaredGroup,
  DeclaredIamPolicy,
  DeclaredServiceAccount,
  DeclaredUser,
} from './declared.ts';
import { findGrantedBucket, type GrantScope, markGrant } from './grant-policy.ts';

export interface SiteAccess {
  /** Declared ones, then one per grant to users or groups, under the grant's name. */
  readonly policies: readonly DeclaredIamPolicy[];
  /** Whether any are declared as such: grants alone say nothing of other policies. */
  readonly managesPolicies: boolean;
  /** What is granted to them is among their `policies`. */
  readonly users: readonly (DeclaredUser & Granted)[];
  readonly groups: readonly (DeclaredGroup & Granted)[];
  /** What is granted to them is part of their `policy`. */
  readonly serviceAccounts: readonly DeclaredServiceAccount[];
  readonly granting: GrantScope;
  /** Of withdrawn grants: policies of their names that no grant made, and that stay therefore. */
  readonly spared?: readonly DeclaredIamPolicy[];
}

export interface Granted {
  /** Other policies stay beside what is granted, and nothing says that this is meant. */
  readonly leavesOthers?: true;
}

/**
 * Pure. A user or group without declared policies keeps what it has beside what is granted to it, but for what
 * other grants gave. A policy that is to be absent, such as that of a withdrawn grant, is attached to nobody here.
 */
export function accessAt(access: DeclaredAccess, alias: string): SiteAccess {
  const here = <Item extends { readonly sites: readonly string[] | undefined }>(items: readonly Item[]) =>
    items.filter(({ sites }) => sites?.includes(alias) ?? true);
  const grants = here(access.grants);
  const given = grants.filter(({ state }) => state === 'present');
  const toUsers = indexGrants(given, 'users');
  const toGroups = indexGrants(given, 'groups');
  const toAccounts = indexGrants(given, 'serviceAccounts');
  const policies = here(access.policies);
  const granted = grants.filter(needsPolicy).map(declarePolicy);
  return {
    policies: [...policies, ...granted],
    managesPolicies: policies.length > 0,
    users: here(access.users).map((user) => attach(user, toUsers.get(user.name))),
    groups: here(access.groups).map((group) => attach(group, toGroups.get(group.name))),
    serviceAccounts: here(access.serviceAccounts).map((account) =>
      embed(account, toAccounts.get(account.accessKey)),
    ),
    granting: {
      buckets: new Set(access.buckets),
      names: new Set(granted.map(({ name }) => name)),
      declared: new Set(policies.map(({ name }) => name)),
    },
  };
}

/** Pure. `policies` are those there: to withdraw a grant removes what a grant made, and nothing else of its name. */
export function spareHandMade(
  site: SiteAccess,
  policies: ReadonlyMap<string, { readonly Id: string }>,
): SiteAccess {
  const { granting } = site;
  const isSpared = ({ name, state }: DeclaredIamPolicy) => {
    const there = policies.get(name);
    if (state === 'present' || there === undefined || !granting.names.has(name)) return false;
    return findGrantedBucket(there) === undefined;
  };
  const spared = site.policies.filter(isSpared);
  const names = new Set(granting.names);
  for (const { name } of spared) names.delete(name);
  const kept = site.policies.filter((policy) => !isSpared(policy));
  return { ...site, policies: kept, granting: { ...granting, names }, spared };
}

type GrantIndex = ReadonlyMap<string, readonly DeclaredGrant[]>;

function indexGrants(grants: readonly DeclaredGrant[], kind: keyof DeclaredGrant['to']): GrantIndex {
  const pairs = grants.flatMap((grant) => [...new Set(grant.to[kind])].map((name) => ({ name, grant })));
  const byName = groupBy(pairs, ({ name }) => name);
  return new Map([...byName].map(([name, found]) => [name, found.map(({ grant }) => grant)]));
}

/** What is granted to service accounts alone is embedded into them, and needs no policy of its own. */
function needsPolicy({ to }: DeclaredGrant): boolean {
  return to.users.length + to.groups.length > 0;
}

function declarePolicy(grant: DeclaredGrant): DeclaredIamPolicy {
  const { name, bucket, source, sites, state } = grant;
  const document = state === 'present' ? markGrant(bucket, compileGrant(grant)) : undefined;
  return { name, source, sites, state, document, origin: source };
}

function attach<Principal extends (DeclaredUser | DeclaredGroup) & Granted>(
  principal: Principal,
  grants: readonly DeclaredGrant[] = [],
): Principal {
  if (grants.length === 0 || principal.state === 'absent') return principal;
  const { policies, attachments } = principal;
  const names = [...new Set([...(policies ?? []), ...grants.map(({ name }) => name)])];
  if (policies !== undefined) return { ...principal, policies: names };
  const isMeant = attachments === 'additive';
  return { ...principal, policies: names, attachments: 'additive', ...(!isMeant && { leavesOthers: true }) };
}

function embed(
  account: DeclaredServiceAccount,
  grants: readonly DeclaredGrant[] = [],
): DeclaredServiceAccount {
  const [first] = grants;
  if (first === undefined || account.policy?.kind === 'inherit') return account;
  const own = account.policy?.document.Statement ?? [];
  const statements = [...own, ...grants.flatMap((grant) => compileGrant(grant).Statement)];
  return {
    ...account,
    policy: {
      kind: 'document',
      document: { ...account.policy?.document, Version: '2012-10-17', Statement: statements },
      origin: account.policy?.origin ?? first.source,
    },
  };
}
