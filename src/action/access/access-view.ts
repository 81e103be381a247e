import { auditAccess } from '../../access/audit.ts';
import { type AccessDiff, diffAudits, noAccessDiff } from '../../access/diff-audit.ts';
import type { AccessModel, AccessServiceAccount } from '../../access/model.ts';
import { findNamedBuckets } from '../../access/named-bucket.ts';
import type { Desired } from '../../config/desired.ts';
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
  const audit = (access: ActualAccess) => auditAccess({ ...describeModel(access, actual, now), ...scene });
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
function describeModel(
  { users, groups, policies, serviceAccounts }: ActualAccess,
  before: ActualAccess,
  now: number,
): Omit<AccessModel, 'buckets' | 'bucketPolicies'> {
  const accounts = [...serviceAccounts].filter(
    ([, { parent }]) => users.has(parent) || !before.users.has(parent),
  );
  return {
    policies,
    users: [...users].map(([name, user]) => ({
      name,
      enabled: user.status === 'enabled',
      policies: user.policies,
    })),
    groups: [...groups].map(([name, { status, members, policies: attached }]) => ({
      name,
      enabled: status === 'enabled',
      members,
      policies: attached,
    })),
    serviceAccounts: accounts.flatMap(([accessKey, { detail }]): AccessServiceAccount[] => {
      if (detail === undefined) return [];
      const { parent, status, expires, policy } = detail;
      const enabled = status === 'enabled' && (expires === null || Date.parse(expires) > now);
      // Where it is unclear it may be all that the parent may, and no right is left out.
      return [{ accessKey, parent, enabled, policy: typeof policy === 'string' ? undefined : policy }];
    }),
    unread: accounts.flatMap(([accessKey, { parent, detail }]) =>
      detail === undefined ? [{ accessKey, parent }] : [],
    ),
  };
}
