import { auditAccess } from '../../access/audit.ts';
import { type AccessDiff, diffAudits, noAccessDiff } from '../../access/diff-audit.ts';
import { findNamedBuckets } from '../../access/named-bucket.ts';
import type { Desired } from '../../config/desired.ts';
import { describeModel } from '../../plan/access-model.ts';
import { expectAccess } from '../../plan/expect-access.ts';
import type { Section } from '../../plan/plan.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { renderAuditMarkdown } from '../../render/access/audit-markdown.ts';
import { renderAuditText } from '../../render/access/audit-text.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { Overview } from '../change/planner.ts';

export interface AccessView {
  /** Who gains and who loses what by the plan. */
  readonly diff: AccessDiff;
  /** Who can do what once it is applied. */
  readonly overview: Overview;
}

/** Pure. `now`: milliseconds since 1970, to tell whose time is over. */
export function viewAccess(
  actual: ActualAccess,
  { alias, changes }: Section,
  { buckets }: Desired,
  now: number,
): AccessView {
  const expected = expectAccess(actual, changes);
  const open = new Map(
    buckets.flatMap(({ name, declaration: { sites }, policy }): [string, PolicyDocument][] =>
      policy && (sites?.includes(alias) ?? true) ? [[name, policy.document]] : [],
    ),
  );
  const declared = buckets.flatMap(({ name, declaration: { sites, state } }) =>
    state !== 'absent' && (sites?.includes(alias) ?? true) ? [name] : [],
  );
  const documents = [actual, expected].flatMap(listDocuments);
  const scene = {
    buckets: [...new Set([...declared, ...findNamedBuckets(documents)])],
    // Of apply-policies, which tells of their changes itself.
    bucketPolicies: open,
  };
  const audit = (access: ActualAccess) =>
    auditAccess({ ...describeModel(dropOrphans(access, actual), now), ...scene });
  // It takes a while where there is much, and not every run shows it.
  const after = once(() => audit(expected));
  const changed = changes.some(({ verb }) => verb !== 'report');
  return {
    diff: changed ? diffAudits(audit(actual), after()) : noAccessDiff,
    overview: {
      text: () => renderAuditText(alias, after()),
      markdown: () => renderAuditMarkdown(alias, after()),
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  const made: Value[] = [];
  return () => {
    const [value = make()] = made;
    made[0] = value;
    return value;
  };
}

function listDocuments({ policies, serviceAccounts }: ActualAccess): PolicyDocument[] {
  const embedded = [...serviceAccounts.values()].flatMap(({ detail }) =>
    detail === undefined || typeof detail.policy === 'string' ? [] : [detail.policy],
  );
  return [...policies.values(), ...embedded];
}

/** With a user go the service accounts of the user. `before`: where one is found who was there. */
function dropOrphans(access: ActualAccess, before: ActualAccess): ActualAccess {
  const { users, serviceAccounts } = access;
  const kept = [...serviceAccounts].filter(
    ([, { parent }]) => users.has(parent) || !before.users.has(parent),
  );
  return { ...access, serviceAccounts: new Map(kept) };
}
