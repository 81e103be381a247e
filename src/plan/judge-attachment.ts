/** Who has more than the grants of the file read like, once a plan is applied. */

import { findGrantPolicies } from '../access/grant-policy.ts';
import type { Finding, Source } from '../finding.ts';
import { expectAccess } from './expect-access.ts';
import type { AccessPlan } from './judge-access.ts';

interface Holder {
  readonly kind: 'user' | 'group';
  readonly name: string;
  /** Policies that it has once all is applied. */
  readonly policies: readonly string[];
}

type Attached = Pick<AccessPlan, 'declared' | 'actual' | 'changes'>;

/** Pure. Warnings: nothing of this is changed by the plan. */
export function judgeAttachments(plan: Attached): Finding[] {
  const { users, groups } = expectAccess(plan.actual, plan.changes);
  const holders = [
    ...[...users].map(([name, { policies }]): Holder => ({ kind: 'user', name, policies })),
    ...[...groups].map(([name, { policies }]): Holder => ({ kind: 'group', name, policies })),
  ];
  return [...judgeKept(holders, plan), ...judgeUndeclared(holders, plan)];
}

/** A file that says nothing but grants reads as if they were all that somebody may. */
function judgeKept(holders: readonly Holder[], { declared, actual: { alias } }: Attached): Finding[] {
  const parts = {
    user: new Map(declared.users.map((user) => [user.name, user])),
    group: new Map(declared.groups.map((group) => [group.name, group])),
  };
  return holders.flatMap(({ kind, name, policies }) => {
    const principal = parts[kind].get(name);
    if (!principal?.leavesOthers) return [];
    const kept = policies.filter((policy) => !principal.policies?.includes(policy));
    if (kept.length === 0) return [];
    return warn(
      'access/beside-grant',
      `Beside what is granted to it, the ${kind} ${name} keeps at ${alias}: ${kept.join(', ')}.`,
      'Write "policies": [] to take it away, or "attachments": "additive" where it is meant to stay.',
      principal.source,
    );
  });
}

/** Taking something from somebody whom the file does not name would be a surprise; so would silence. */
function judgeUndeclared(holders: readonly Holder[], { declared, actual }: Attached): Finding[] {
  const names = {
    user: new Set(declared.users.map(({ name }) => name)),
    group: new Set(declared.groups.map(({ name }) => name)),
  };
  const granted = findGrantPolicies(declared.granting, actual.policies);
  // Of those that are to be absent it is an error.
  for (const { name, state } of declared.policies) if (state === 'absent') granted.delete(name);
  return holders.flatMap(({ kind, name, policies }) => {
    const held = policies.filter((policy) => granted.has(policy));
    if (names[kind].has(name) || held.length === 0) return [];
    const source = declared.policies.find((policy) => held.includes(policy.name))?.origin;
    return warn(
      'access/grant-holder',
      `The ${kind} ${name}, whom nobody declared, has at ${actual.alias} what grants made: ${held.join(', ')}.`,
      `Declare the ${kind} (its name is enough) and it is taken away, or name it in "to" of the grant.`,
      source,
    );
  });
}

function warn(rule: string, message: string, mend: string, source: Source | undefined): Finding[] {
  return [{ rule, severity: 'warning', message, mend, ...(source && { source }) }];
}
