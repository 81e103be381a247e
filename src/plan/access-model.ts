import type { AccessModel, AccessServiceAccount } from '../access/model.ts';
import type { ActualAccess, ActualAccount } from '../resources/actual-access.ts';

type Found = Pick<ActualAccess, 'policies' | 'users' | 'groups' | 'serviceAccounts' | 'rootAccounts'>;

/** What is found at a site, for what judges rights; nothing of buckets. `now`: milliseconds since 1970. Pure. */
export function describeModel(
  { policies, users, groups, serviceAccounts, rootAccounts = [] }: Found,
  now: number,
): Omit<AccessModel, 'buckets' | 'bucketPolicies'> {
  return {
    policies,
    users: [...users].map(([name, { status, policies: attached }]) => ({
      ...{ name, enabled: status === 'enabled', policies: attached },
    })),
    groups: [...groups].map(([name, { status, members, policies: attached }]) => ({
      ...{ name, enabled: status === 'enabled', members, policies: attached },
    })),
    serviceAccounts: [...serviceAccounts].flatMap((account) => describeAccount(account, now)),
    unread: [
      ...rootAccounts.map((accessKey) => ({ accessKey, parent: undefined })),
      ...[...serviceAccounts].flatMap(([accessKey, { parent, detail }]) =>
        detail === undefined ? [{ accessKey, parent }] : [],
      ),
    ],
  };
}

function describeAccount(
  [accessKey, { detail }]: readonly [string, ActualAccount],
  now: number,
): AccessServiceAccount[] {
  if (detail === undefined) return [];
  const { parent, status, expires, policy } = detail;
  const enabled = status === 'enabled' && (expires === null || Date.parse(expires) > now);
  // Where it is unclear it may be all that the parent may, and no right is left out.
  return [{ accessKey, parent, enabled, policy: typeof policy === 'string' ? undefined : policy }];
}
