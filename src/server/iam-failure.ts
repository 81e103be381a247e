/** What the server says of policies, users, groups and service accounts. */

import type { Explain } from './meaning.ts';

const meaning =
  (cause: string, mend: string): Explain =>
  () => ({ reason: 'server-error', cause, mend });

/**
 * The same code for a service account that is missing, for one that the caller may not remove, and for a key that
 * is no user's.
 */
const noAccount: Explain = ({ route, alias }, _answer, { status }) =>
  status === 404
    ? {
        reason: 'server-error',
        cause:
          route.effect === 'write'
            ? `there is no such service account, or the access key of ${alias} may not do that to it`
            : 'there is no such service account',
        mend: route.effect === 'write' ? `Allow it ${route.permission}, or plan again.` : 'Plan again.',
      }
    : {
        reason: 'server-error',
        cause: 'the access key is that of root, of a service account or of a temporary user',
        mend: 'Choose another name.',
      };

export const iamCodes: readonly (readonly [string, Explain])[] = [
  ['XMinioAdminNoSuchPolicy', meaning('there is no such policy', 'Declare it, or name one that is there.')],
  ['XMinioAdminNoSuchUser', meaning('there is no such user', 'Declare it, or name one that is there.')],
  ['XMinioAdminNoSuchGroup', meaning('there is no such group', 'Plan again.')],
  ['XMinioIAMPolicyInUse', meaning('somebody still has the policy', 'Take it from all who have it first.')],
  [
    'XMinioIAMServiceAccountNotAllowed',
    meaning('the access key is taken, or the parent can’t have it', 'Choose another access key.'),
  ],
  ['XMinioInvalidIAMCredentials', noAccount],
];
