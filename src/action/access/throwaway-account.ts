/** Service accounts that a lasting server has already, and that an empty one of the job can't be given. */

import type { SiteAccess } from '../../access/access-at.ts';
import type { DeclaredServiceAccount } from '../../access/declared.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { Context } from '../action.ts';

/**
 * What is declared, without accounts that rest: new ones of a disabled user, which no server makes, and new disabled
 * ones of which nothing says what they may. A rehearsal of disabling somebody would fail otherwise.
 */
export function leaveOutResting(
  declared: SiteAccess,
  { alias, serviceAccounts }: Pick<ActualAccess, 'alias' | 'serviceAccounts'>,
  { reporter }: Pick<Context, 'reporter'>,
): SiteAccess {
  const disabled = new Set(
    declared.users.filter(({ status }) => status === 'disabled').map(({ name }) => name),
  );
  const isResting = ({ accessKey, parent, state, status, policy }: DeclaredServiceAccount) =>
    state === 'present' &&
    !serviceAccounts.has(accessKey) &&
    (disabled.has(parent) || (status === 'disabled' && policy === undefined));
  const resting = declared.serviceAccounts.filter(isResting).map(({ accessKey }) => accessKey);
  if (resting.length === 0) return declared;
  const why = 'what is disabled can be kept by a server, and not be made anew';
  reporter.log('info', `not rehearsed at ${alias}: service account ${resting.join(', ')}, since ${why}`);
  const kept = declared.serviceAccounts.filter((account) => !isResting(account));
  return { ...declared, serviceAccounts: kept };
}
