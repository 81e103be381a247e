/** Whose policies are not what the file says, since the server changes none of a disabled user or group. */

import type { SiteAccess } from '../access/access-at.ts';
import { findGrantPolicies } from '../access/grant-policy.ts';
import type { Source } from '../finding.ts';
import { type PolicyScope, settlePolicies, settlePrincipal } from '../resources/access-frame.ts';
import type { ActualAccess } from '../resources/actual-access.ts';

/** A user or group that is disabled once all is applied. */
export interface Resting {
  readonly kind: 'user' | 'group';
  readonly name: string;
  /** What it has until it is enabled. */
  readonly kept: readonly string[];
  /** What it has from then on: others. */
  readonly awaited: readonly string[];
  readonly source: Source;
}

interface Site {
  readonly declared: SiteAccess;
  readonly actual: ActualAccess;
}

/** Which policies are a matter of the file at a site. Pure. */
export function scopePolicies({ declared, actual }: Site): PolicyScope {
  const absent = declared.policies.filter(({ state }) => state === 'absent').map(({ name }) => name);
  return {
    absentPolicies: new Set(absent),
    grantPolicies: findGrantPolicies(declared.granting, actual.policies),
  };
}

/** Only those whose policies are not what is declared. Pure. */
export function findResting(site: Site): Resting[] {
  const { declared, actual } = site;
  const scope = scopePolicies(site);
  const find = (
    kind: Resting['kind'],
    principals: readonly SiteAccess['users' | 'groups'][number][],
    known: ActualAccess['users' | 'groups'],
  ) =>
    principals.flatMap((principal): Resting[] => {
      const { name, state, source } = principal;
      const there = known.get(name);
      if (state === 'absent') return [];
      const { status, policies: kept } = settlePrincipal(scope, principal, there);
      const awaited = settlePolicies(scope, principal, there?.policies ?? []);
      const isResting = status === 'disabled' && kept.join() !== awaited.join();
      return isResting ? [{ kind, name, kept, awaited, source }] : [];
    });
  return [...find('user', declared.users, actual.users), ...find('group', declared.groups, actual.groups)];
}
