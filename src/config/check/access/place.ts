/** Where what is declared holds, and finding it again by name. */

import type { DeclaredAccess, DeclaredState } from '../../../access/declared.ts';
import { groupBy } from '../../../group-by.ts';

/** Anything declared under a name for some sites. */
export interface Placed {
  readonly name: string;
  /** `undefined`: every site. */
  readonly sites: readonly string[] | undefined;
  readonly state: DeclaredState;
}

export type AccessKind = 'policy' | 'user' | 'group' | 'service account';

/** How a name stands at the sites where it is needed. */
export type Standing =
  | { readonly kind: 'there' | 'unknown' }
  | { readonly kind: 'absent' | 'elsewhere'; readonly site: string };

export interface AccessFinder {
  stand(kind: AccessKind, name: string, sites: readonly string[]): Standing;
  names(kind: AccessKind): readonly string[];
}

export const listKinds = (access: DeclaredAccess): Readonly<Record<AccessKind, readonly Placed[]>> => ({
  policy: [...access.policies, ...access.grants.filter(({ to }) => to.users.length + to.groups.length > 0)],
  user: access.users,
  group: access.groups,
  'service account': access.serviceAccounts.map(({ accessKey, sites, state }) => ({
    name: accessKey,
    sites,
    state,
  })),
});

export function createAccessFinder(access: DeclaredAccess): AccessFinder {
  const kinds = listKinds(access);
  const byName = {
    policy: groupBy(kinds.policy, ({ name }) => name),
    user: groupBy(kinds.user, ({ name }) => name),
    group: groupBy(kinds.group, ({ name }) => name),
    'service account': groupBy(kinds['service account'], ({ name }) => name),
  };
  return {
    names: (kind) => [...byName[kind].keys()],
    stand(kind, name, sites) {
      const entries = byName[kind].get(name) ?? [];
      if (entries.length === 0) return { kind: 'unknown' };
      for (const site of sites) {
        const here = entries.filter((entry) => entry.sites?.includes(site) ?? true);
        if (here.length === 0) return { kind: 'elsewhere', site };
        if (here.every(({ state }) => state === 'absent')) return { kind: 'absent', site };
      }
      return { kind: 'there' };
    },
  };
}
