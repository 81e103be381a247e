/** Who has more than the grants of the file read like, once a plan is applied. */

import type { SiteAccess } from '../access/access-at.ts';
import { findGrantedBucket, findGrantPolicies } from '../access/grant-policy.ts';
import type { Finding, Source } from '../finding.ts';
import { expectAccess } from './expect-access.ts';
import type { AccessPlan } from './judge-access.ts';
import { findResting } from './resting.ts';

interface Holder {
  readonly kind: 'user' | 'group';
  readonly name: string;
  /** Policies that it has once all is applied. */
  readonly policies: readonly string[];
}

type Attached = Pick<AccessPlan, 'declared' | 'actual' | 'changes'>;

/** Pure. Warnings: nothing of this is changed by the plan. */
export function judgeAttachments(plan: Attached): Finding[] {
  const { users, groups, policies: there } = expectAccess(plan.actual, plan.changes);
  const holders = [
    ...[...users].map(([name, { policies }]): Holder => ({ kind: 'user', name, policies })),
    ...[...groups].map(([name, { policies }]): Holder => ({ kind: 'group', name, policies })),
  ];
  // What those keep is told of them in one sentence.
  const resting = findResting(plan);
  const settled = holders.filter(
    ({ kind, name }) => !resting.some((one) => one.kind === kind && one.name === name),
  );
  return [
    ...judgeKept(settled, plan),
    ...judgeUndeclared(holders, plan),
    ...judgeForeign(settled, plan, there),
    ...judgeSpared(holders, plan),
  ];
}

function findDeclared({ users, groups }: SiteAccess, { kind, name }: Holder) {
  return (kind === 'user' ? users : groups).find((principal) => principal.name === name);
}

/** A file that says nothing but grants reads as if they were all that somebody may. */
function judgeKept(holders: readonly Holder[], { declared, actual: { alias } }: Attached): Finding[] {
  return holders.flatMap((holder) => {
    const { kind, name, policies } = holder;
    const principal = findDeclared(declared, holder);
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
  const granted = findGrantPolicies(declared.granting, actual.policies);
  // Of those that are to be absent it is an error.
  for (const { name, state } of declared.policies) if (state === 'absent') granted.delete(name);
  return holders.flatMap((holder) => {
    const { kind, name, policies } = holder;
    const held = policies.filter((policy) => granted.has(policy));
    if (held.length === 0 || findDeclared(declared, holder) !== undefined) return [];
    const source = declared.policies.find((policy) => held.includes(policy.name))?.origin;
    return warn(
      'access/grant-holder',
      `The ${kind} ${name}, whom nobody declared, has at ${actual.alias} what grants made: ${held.join(', ')}.`,
      `Declare the ${kind} (its name is enough) and it is taken away, or name it in "to" of the grant.`,
      source,
    );
  });
}

/** A bucket that leaves the file together with its grants takes along what would have told of them. */
function judgeForeign(
  holders: readonly Holder[],
  { declared, actual: { alias } }: Attached,
  there: ReadonlyMap<string, { readonly Id: string }>,
): Finding[] {
  const isForeign = (policy: string) => {
    const bucket = findGrantedBucket(there.get(policy) ?? { Id: '' });
    return bucket !== undefined && !declared.granting.declared.has(policy);
  };
  return holders.flatMap((holder) => {
    const { kind, name } = holder;
    const principal = findDeclared(declared, holder);
    // What grants on declared buckets made, these lose. What others keep is meant, or `access/beside-grant` tells.
    if (principal?.policies !== undefined || principal?.attachments !== 'exclusive') return [];
    const held = holder.policies.filter(isForeign);
    if (held.length === 0) return [];
    return warn(
      'access/grant-holder',
      `The ${kind} ${name} keeps at ${alias} policies of grants on buckets that are not declared here: ${held.join(', ')}.`,
      'Write "policies": [] to take it away, or "attachments": "additive" where another configuration grants it.',
      principal.source,
    );
  });
}

/** A grant is withdrawn, and what has its name is somebody's own: neither is it removed, nor in silence. */
function judgeSpared(holders: readonly Holder[], { declared, actual: { alias } }: Attached): Finding[] {
  return (declared.spared ?? []).flatMap(({ name, origin }) => {
    const held = holders.filter(({ policies }) => policies.includes(name));
    const who = held.map((holder) => `${holder.kind} ${holder.name}`).join(', ') || 'nobody';
    return warn(
      'access/grant-by-hand',
      `No grant made the policy ${name} at ${alias}, so it stays although the grant is absent. Who has it: ${who}.`,
      'Remove the grant from the file; to remove the policy, declare it absent under "policies".',
      origin,
    );
  });
}

function warn(rule: string, message: string, mend: string, source: Source | undefined): Finding[] {
  return [{ rule, severity: 'warning', message, mend, ...(source && { source }) }];
}
