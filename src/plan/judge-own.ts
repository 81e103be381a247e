/** What a plan would take from the run that applies it: who it signs in as, and what it needs. */

import type { Finding } from '../finding.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { tellEnd, tellLoss, tellMade, tellRepositoryPolicy } from './own-finding.ts';
import { listOwnKeys, type OwnIdentity } from './own-identity.ts';
import { findOwnLosses } from './own-loss.ts';
import { isUnbound, mayNone } from './own-right.ts';

/** A plan beside the run that applies it. */
export interface OwnPlan {
  readonly actual: ActualAccess;
  readonly changes: readonly ResourceChange[];
  /** Who makes the changes, there and at sites that get them from there. */
  readonly own: readonly OwnIdentity[];
  /** Actions of administration that the run needs; of no other one the loss counts. */
  readonly needed: readonly string[];
  /** Those of them that change something. */
  readonly writing: readonly string[];
  readonly mode: 'apply' | 'plan';
  /** Of the repository that the run belongs to: its jobs may sign in by the policy of that name. */
  readonly repositoryId: string | undefined;
}

/** Pure. Warnings where the run makes a plan that only somebody else can apply; else errors. */
export function judgeOwn(plan: OwnPlan): Finding[] {
  const { actual, changes, own, needed } = plan;
  const judged = changes.map((change) => ({
    change,
    findings: change.verb === 'report' ? [] : judgeEnd(change, plan),
  }));
  const rest = judged.flatMap(({ change, findings }) => (findings.length === 0 ? [change] : []));
  const losses = own.flatMap((identity) =>
    findOwnLosses(actual, rest, identity, needed).map((loss) =>
      tellLoss(loss, identity, onlyPlans(plan, identity)),
    ),
  );
  // Who runs by the same rights at two sites is told once.
  const told = new Map(losses.map((finding) => [finding.message, finding]));
  return [...judged.flatMap(({ findings }) => findings), ...told.values()];
}

/** After it the run could not sign in any more, or no job of its repository. */
function judgeEnd(change: ResourceChange, plan: OwnPlan): Finding[] {
  const { kind, verb, key } = change;
  if (kind === 'iam-policy' && verb === 'delete' && key === plan.repositoryId) {
    return [
      tellRepositoryPolicy(
        change,
        plan.own.every((identity) => isUnconcerned(plan, identity)),
      ),
    ];
  }
  if (kind !== 'user' && kind !== 'service-account') return [];
  const ended = plan.own.filter((identity) => listOwnKeys(identity).has(key));
  if (ended.length === 0) return [];
  if (verb === 'create') return [tellMade(change)];
  const what = nameEnd(change.after);
  const byOthers = ended.every((identity) => onlyPlans(plan, identity));
  return what === '' ? [] : [tellEnd(change, what, byOthers)];
}

/** It has none of the rights that applying takes, so that it is never the run that applies. */
function onlyPlans({ mode, actual, writing }: OwnPlan, own: OwnIdentity): boolean {
  return mode === 'plan' && mayNone(actual, own, writing);
}

/** Root signs in by no policy. */
function isUnconcerned(plan: OwnPlan, own: OwnIdentity): boolean {
  return isUnbound(plan.actual, own) || onlyPlans(plan, own);
}

type IdentityValue = Extract<ResourceChange, { kind: 'user' | 'service-account' }>['after'];

/** The server refuses a new secret of whom the keys of a run belong to; one of the keys themselves ends the run. */
function nameEnd(after: IdentityValue): string {
  if (after === undefined) return 'removes';
  if ('status' in after && after.status === 'disabled') return 'disables';
  return 'secret' in after ? 'replaces the secret key of' : '';
}
