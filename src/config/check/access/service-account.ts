/** Service accounts against their parents, and what is granted to them. */

import { accessAt, type SiteAccess } from '../../../access/access-at.ts';
import type { DeclaredAccess, DeclaredGrant, DeclaredServiceAccount } from '../../../access/declared.ts';
import { below, type Finding, type Source } from '../../../finding.ts';
import { groupBy } from '../../../group-by.ts';
import { lintIamPolicy } from '../../../policy/lint-iam.ts';
import { error, listWords, quote, warning } from '../../judgement.ts';
import { findLacking } from './parent-right.ts';

export function checkServiceAccounts(access: DeclaredAccess, aliases: readonly string[]): Finding[] {
  const sites = new Map(aliases.map((alias) => [alias, accessAt(access, alias)]));
  const merged = [...sites.values()].flatMap(({ serviceAccounts }) => serviceAccounts);
  const byKey = groupBy(merged, ({ accessKey }) => accessKey);
  const keys = new Set(access.serviceAccounts.map(({ accessKey }) => accessKey));
  const present = access.serviceAccounts.filter(({ state }) => state === 'present');
  return present.flatMap((account) => {
    const grants = access.grants.filter(({ to }) => to.serviceAccounts.includes(account.accessKey));
    return [
      ...checkParent(account, keys),
      ...checkInherit(account, grants),
      ...checkWithdrawn(account, grants),
      ...(grants.length > 0 ? checkSize(account, byKey.get(account.accessKey) ?? []) : []),
      ...checkParentRights(account, sites, grants),
    ];
  });
}

/** A parent is a user: a chain of accounts, and a ring of them all the more, can't be made. */
function checkParent({ parent, source }: DeclaredServiceAccount, keys: ReadonlySet<string>): Finding[] {
  if (!keys.has(parent)) return [];
  const message = `The parent ${quote(parent)} is a service account itself.`;
  return [error('access/parent', below(source, 'parent'), message, 'Name the user that both belong to.')];
}

function checkInherit({ policy }: DeclaredServiceAccount, grants: readonly DeclaredGrant[]): Finding[] {
  const grant = grants.find(({ state }) => state === 'present');
  if (policy?.kind !== 'inherit' || grant === undefined) return [];
  const message = 'The account inherits all that its parent may, so a grant to it would change nothing.';
  const mend = 'Remove "inherit" to have what is granted alone, or the account from the grant.';
  return [error('access/grant-inherit', policy.origin, message, mend)];
}

/** Without the last grant nothing would say what it may, and the server would keep what it could: nothing, if disabled. */
function checkWithdrawn(
  { accessKey, policy, status, source }: DeclaredServiceAccount,
  grants: readonly DeclaredGrant[],
): Finding[] {
  if (policy !== undefined || grants.length === 0 || status === 'disabled') return [];
  if (grants.some(({ state }) => state === 'present')) return [];
  const message = `All grants to service account ${quote(accessKey)} are withdrawn, and it has no "policy" of its own.`;
  const mend = 'Declare its "policy", disable it, or declare it absent.';
  return [error('access/grant-withdrawn', below(source, 'accessKey'), message, mend)];
}

/** With what is granted to it, which reading it did not yet know; `merged` is the account at each site. */
function checkSize(
  { accessKey, source }: DeclaredServiceAccount,
  merged: readonly DeclaredServiceAccount[],
): Finding[] {
  const place: Source = below(source, 'accessKey');
  const context = { source: place, embedded: true, privileged: true };
  const found = merged.flatMap(({ policy }) =>
    policy?.kind === 'document' ? lintIamPolicy(policy.document, context) : [],
  );
  if (!found.some(({ rule }) => rule === 'iam/too-large')) return [];
  const message = `Policy and grants of service account ${quote(accessKey)} come to more than 4 KiB, the server's limit.`;
  const mend = 'Grant to its parent instead, or make the account several ones.';
  return [error('iam/too-large', place, message, mend)];
}

/** What is embedded narrows the parent's rights: what those lack, no grant can add. */
function checkParentRights(
  { accessKey, parent }: DeclaredServiceAccount,
  sites: ReadonlyMap<string, SiteAccess>,
  grants: readonly DeclaredGrant[],
): Finding[] {
  return grants.flatMap((grant) => {
    const index = grant.to.serviceAccounts.indexOf(accessKey);
    const site = [...sites].find(([alias]) => grant.sites?.includes(alias) ?? true)?.[1];
    if (grant.state === 'absent' || site === undefined) return [];
    const lacking = findLacking(grant, parent, site);
    if (lacking.length === 0) return [];
    const message = `User ${quote(parent)} itself may not ${listWords(lacking)} there, so its service account can't either.`;
    const mend = `Grant it to ${quote(parent)} as well, or give the account another parent.`;
    const place = below(grant.source, 'to', 'serviceAccounts', index);
    return [warning('access/parent-rights', place, message, mend)];
  });
}
