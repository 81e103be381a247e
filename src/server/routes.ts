/**
 * Every request the suite can send, listed once. The effect is not the verb: on this server some POSTs
 * only read, and some GETs and HEADs write. A sub-resource the server does not route acts on the bucket
 * itself (DELETE deletes it, PUT creates one), so nothing outside this list may ever leave the process.
 */

import { adminRoutes } from './admin-routes.ts';
import { bucketRoutes } from './bucket-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { iamRoutes } from './iam-routes.ts';
import { objectRoutes } from './object-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { replicationRoutes } from './replication-routes.ts';
import type { Route } from './route.ts';
import { signInRoutes } from './sign-in-routes.ts';

export type { Effect, Route } from './route.ts';

/** The whole list. The transport sends these objects themselves and nothing that merely looks like one. */
export const routes = Object.freeze({
  ...bucketRoutes,
  ...adminRoutes,
  ...iamRoutes,
  ...replicationRoutes,
  ...objectRoutes,
  ...healthRoutes,
  ...signInRoutes,
  ...providerRoutes,
});

const listed: ReadonlySet<Route> = new Set<Route>(Object.values(routes));

/** True only for the very objects of `routes`: a copy with another method or path is not one of them. */
export function isListed(route: Route): boolean {
  return listed.has(route);
}
