/** Who else the server lets vouch for callers. */

import { onAdmin } from './route.ts';

export const providerRoutes = {
  /** Text in the server's own form, without secrets: see `parseProviders`. */
  getProviders: onAdmin(
    'read',
    'GET',
    'get-config-kv',
    'service',
    'get identity providers',
    'admin:ConfigUpdate',
    { baseQuery: { key: 'identity_openid' }, sealedAnswer: true },
  ),
  /** What servers compare before they replicate with each other; of secrets it has digests. */
  getProviderDigests: onAdmin(
    'read',
    'GET',
    'site-replication/peer/idp-settings',
    'service',
    'get digests of identity providers',
    'admin:SiteReplicationAdd',
  ),
} as const;
