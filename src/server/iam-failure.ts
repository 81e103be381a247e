/** What the server says of policies, users, groups and service accounts. */

import type { Explain, Meaning } from './meaning.ts';

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

const identityCause = 'its OpenID provider (config_url) does not answer, or two providers go by a claim';

/** Also what a server says in its first seconds. */
export const notStarted: Meaning = {
  reason: 'server-error',
  cause: 'the server has not started its identity system, and has no users and policies until it does',
  mend: `Where that lasts, its log says why: often ${identityCause}.`,
};

/** The same code for a server without its drives, and for one without its identity system. */
const notReady: Meaning = {
  reason: 'server-error',
  cause: 'the server has not started in full: its drives, or its users and policies, are not there',
  mend: `Where that lasts, its log says why: drives are missing, ${identityCause}.`,
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
  ['XMinioServerNotInitialized', () => notReady],
  ['XMinioIAMNotInitialized', () => notStarted],
];
