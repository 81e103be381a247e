/** How a caller without keys comes by temporary ones, and gives them back. */

import { freeze, onAdmin, type Route } from './route.ts';

export const signInRoutes = {
  /** Unsigned: the token in its form says who asks. The server keeps the keys it makes until they end. */
  assumeRole: freeze({
    method: 'POST',
    api: 'sts',
    path: '',
    scope: 'service',
    effect: 'write',
    operation: 'sign in',
    permission: '',
    query: [],
    idempotent: true,
  } as const satisfies Route<'write'>),
  /** Those that ask, and what was made under the same mark; whoever has them may always do so. */
  revokeKeys: onAdmin('write', 'POST', 'revoke-tokens/openid', 'service', 'give the keys back', ''),
} as const;
