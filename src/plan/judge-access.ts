import type { SiteAccess } from '../access/access-at.ts';
import type { DeclaredSecret } from '../access/declared.ts';
import type { Finding, Source } from '../finding.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { expectAccess, listHolders } from './expect-access.ts';
import { judgeOwn, type OwnPlan } from './judge-own.ts';

/** A plan of access at one site, before it may be applied. */
export interface AccessPlan extends OwnPlan {
  readonly declared: SiteAccess;
}

/** What of it the server would refuse, or what would lock out whoever applies it. Pure. */
export function judgeAccess(plan: AccessPlan): Finding[] {
  return [
    ...plan.changes.flatMap((change) => judgeChange(change, plan)),
    ...judgeOwn(plan),
    ...judgeUnsaid(plan),
    ...judgeAbsentPolicies(plan),
  ];
}

function judgeChange(change: ResourceChange, plan: AccessPlan): Finding[] {
  if (change.verb === 'report') return [];
  switch (change.kind) {
    case 'user':
      return [...judgeNewIdentity(change, plan), ...judgeDisabled(change)];
    case 'service-account':
      return judgeNewIdentity(change, plan);
    case 'group':
      return judgeDisabled(change);
    default:
      return [];
  }
}

type ChangeOf<Kind extends ResourceChange['kind']> = Extract<ResourceChange, { kind: Kind }>;

function judgeNewIdentity({ verb, key, kind, alias, source }: ResourceChange, plan: AccessPlan): Finding[] {
  if (verb !== 'create' || findSecret(plan.declared, key) !== undefined) return [];
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

/** What is granted to it may be granted elsewhere only: here it would have, or keep, what nobody declared. */
function judgeUnsaid({ declared, actual: { alias } }: AccessPlan): Finding[] {
  const unsaid = declared.serviceAccounts.filter(
    ({ state, policy }) => state === 'present' && policy === undefined,
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

/** The server attaches nothing to, and takes nothing from, what is disabled. */
function judgeDisabled({ kind, key, before, after, alias, source }: ChangeOf<'user' | 'group'>): Finding[] {
  if (before?.status !== 'disabled' || after?.status !== 'disabled') return [];
  if (before.policies.join() === after.policies.join()) return [];
  const message = `The ${kind} ${key} is disabled at ${alias}, and the server changes no policies of a disabled ${kind}.`;
  const mend = 'Declare its status enabled, declare it absent, or leave its policies and grants as they are.';
  return [refuse(disabledRules[kind], source, message, mend)];
}

/** The server removes a policy only once nobody has it. */
function judgeAbsentPolicies({ declared, actual, changes }: AccessPlan): Finding[] {
  const holders = listHolders(expectAccess(actual, changes));
  return declared.policies.flatMap(({ name, state, origin }) => {
    const left = holders.get(name) ?? [];
    if (state !== 'absent' || left.length === 0 || !actual.policies.has(name)) return [];
    const message = `Policy ${name} is declared absent, and at ${actual.alias} ${left.join(', ')} still has it.`;
    const mend = 'Declare them as well (their name is enough), or take it from them by hand.';
    return [refuse('access/policy-in-use', origin, message, mend)];
  });
}

function refuse(rule: string, source: Source | undefined, message: string, mend: string): Finding {
  return { rule, severity: 'error', message, mend, ...(source && { source }) };
}
