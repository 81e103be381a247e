import type { SiteAccess } from '../access/access-at.ts';
import type { DeclaredSecret } from '../access/declared.ts';
import type { Finding, Source } from '../finding.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { expectAccess, listHolders } from './expect-access.ts';
import { judgeOwn, type OwnPlan } from './judge-own.ts';
import { listOwnKeys } from './own-identity.ts';
import { findResting, type Resting } from './resting.ts';

/** A plan of access at one site, before it may be applied. */
export interface AccessPlan extends OwnPlan {
  readonly declared: SiteAccess;
}

/** What of it the server would refuse, or what would lock out whoever applies it. Pure. */
export function judgeAccess(plan: AccessPlan): Finding[] {
  const resting = findResting(plan);
  return [
    ...plan.changes.flatMap((change) => judgeNewIdentity(change, plan)),
    ...judgeParents(plan),
    ...judgeOwn(plan),
    ...judgeUnsaid(plan),
    ...judgeAbsentPolicies(plan, resting),
    ...resting.map((one) => tellResting(one, plan)),
  ];
}

function judgeNewIdentity({ verb, key, kind, alias, source }: ResourceChange, plan: AccessPlan): Finding[] {
  if (verb !== 'create' || (kind !== 'user' && kind !== 'service-account')) return [];
  const isOwn = plan.own.some((identity) => listOwnKeys(identity).has(key));
  if (isOwn || findSecret(plan.declared, key) !== undefined) return [];
  const what = kind === 'user' ? 'user' : 'service account';
  return [
    refuse(
      'access/secret-needed',
      source,
      `There is no ${what} ${key} at ${alias}, and to make it a secret is needed.`,
      'Declare its "secret": { "environment": "VARIABLE" }, or { "generate": true, "deliver": … }.',
    ),
  ];
}

/** Of a user or a service account, which share one space of names. */
export function findSecret(
  { users, serviceAccounts }: SiteAccess,
  accessKey: string,
): DeclaredSecret | undefined {
  const user = users.find(({ name }) => name === accessKey);
  return (user ?? serviceAccounts.find((account) => account.accessKey === accessKey))?.secret;
}

/** To the server a disabled user is nobody when an account is made; one that is there can be changed. */
function judgeParents({ actual, changes }: AccessPlan): Finding[] {
  const { users } = expectAccess(actual, changes);
  return changes.flatMap(({ kind, verb, key, alias, after, source }) => {
    if (kind !== 'service-account' || verb !== 'create' || after === undefined) return [];
    const { parent } = after;
    if (users.get(parent)?.status !== 'disabled') return [];
    const message = `The service account ${key} is new at ${alias}, and its parent ${parent} is disabled there: the server makes no account of a disabled user.`;
    const mend = `Leave the account out until ${parent} is enabled, or declare ${parent} enabled.`;
    return [refuse('access/disabled-parent', source, message, mend)];
  });
}

/**
 * What is granted to it may be granted elsewhere only: here it would have, or keep, what nobody declared. One that is
 * disabled keeps it, and may do nothing.
 */
function judgeUnsaid({ declared, actual: { alias, serviceAccounts } }: AccessPlan): Finding[] {
  const isOff = (accessKey: string, status: string | undefined) => {
    const there = serviceAccounts.get(accessKey)?.detail;
    return there !== undefined && (status ?? there.status) === 'disabled';
  };
  const unsaid = declared.serviceAccounts.filter(
    ({ accessKey, state, status, policy }) =>
      state === 'present' && policy === undefined && !isOff(accessKey, status),
  );
  return unsaid.map(({ accessKey, source }) =>
    refuse(
      'access/policy-needed',
      source,
      `Nothing says what the service account ${accessKey} may at ${alias}.`,
      'Declare its "policy", grant it something there, or its "sites"; "inherit" gives it all that its parent may.',
    ),
  );
}

const disabledRules = { user: 'access/disabled-user', group: 'access/disabled-group' } as const;

/** Nothing that another run could mend, so nothing that this one waits for. */
function tellResting(
  { kind, name, kept, awaited, source }: Resting,
  { declared, actual: { alias } }: AccessPlan,
): Finding {
  const isAbsent = (policy: string) =>
    declared.policies.some((one) => one.name === policy && one.state === 'absent');
  const stuck = kept.filter(isAbsent);
  const stay = stuck.length > 0 ? ` What is declared absent stays as well: ${list(stuck)}.` : '';
  return {
    rule: disabledRules[kind],
    severity: 'warning',
    message: `The ${kind} ${name} is disabled at ${alias}, and the server changes no policies of a disabled ${kind}: it has ${list(kept)}, and gets what the file says when it is enabled: ${list(awaited)}.${stay}`,
    mend: `Nothing to do while it is disabled: it gives nobody anything, and to enable it settles its policies as well.`,
    source,
  };
}

function list(policies: readonly string[]): string {
  return policies.join(', ') || 'none';
}

/** The server removes a policy only once nobody has it; while the disabled have it, its removal is not planned. */
function judgeAbsentPolicies(
  { declared, actual, changes }: AccessPlan,
  resting: readonly Resting[],
): Finding[] {
  const holders = listHolders(expectAccess(actual, changes));
  const waiting = new Set(resting.map(({ kind, name }) => `${kind} ${name}`));
  return declared.policies.flatMap(({ name, state, origin }) => {
    const left = (holders.get(name) ?? []).filter((holder) => !waiting.has(holder));
    if (state !== 'absent' || left.length === 0 || !actual.policies.has(name)) return [];
    const message = `Policy ${name} is declared absent, and at ${actual.alias} ${left.join(', ')} still has it.`;
    const mend = 'Declare them as well (their name is enough), or take it from them by hand.';
    return [refuse('access/policy-in-use', origin, message, mend)];
  });
}

function refuse(rule: string, source: Source | undefined, message: string, mend: string): Finding {
  return { rule, severity: 'error', message, mend, ...(source && { source }) };
}
