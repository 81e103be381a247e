/** Service accounts of which the file does not say what they may. */

import type { DeclaredGrant, DeclaredServiceAccount } from '../../access/declared.ts';
import { below, type Finding } from '../../finding.ts';
import { error, quote } from '../judgement.ts';

/**
 * Those of which nothing is written: not even that their grants are withdrawn. A new one would have all rights of
 * its parent, one that is there would keep what it has; a disabled one may, since it can do nothing. `silent`: accounts
 * without a `policy`, not even a wrong one.
 */
export function refuseUnsaid(
  silent: readonly DeclaredServiceAccount[],
  grants: readonly DeclaredGrant[],
): Finding[] {
  return silent.flatMap(({ accessKey, sites, state, status, source }) => {
    const given = grants.filter(({ to }) => to.serviceAccounts.includes(accessKey));
    const isWithdrawn = given.length > 0 && given.every((grant) => grant.state === 'absent');
    const isSaid = given.some((grant) => grant.state === 'present' && overlap(sites, grant.sites));
    if (state === 'absent' || status === 'disabled' || isSaid || isWithdrawn) return [];
    const message = `Nothing says what service account ${quote(accessKey)} may: it has neither a "policy" nor a grant.`;
    const mend =
      'Declare its "policy", grant it something, or write "inherit" for all that its parent may; a disabled one needs none.';
    return [error('access/policy-needed', below(source, 'accessKey'), message, mend)];
  });
}

function overlap(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one === undefined || other === undefined || one.some((alias) => other.includes(alias));
}
