/** Who can do what in each bucket, and through what: an outsider's view of everything that was given. */

import { canonicalJson } from '../canonical-json.ts';
import { groupBy } from '../group-by.ts';
import { inertActions, knownActions } from '../policy/server-action.ts';
import { shareFound } from './alike-standing.ts';
import type { AccessAbility, AccessAudit, AccessEntry, Caller, Principal } from './audit-entry.ts';
import { findEscalations } from './escalation.ts';
import { findGrants, findVersionGrants, type Grant, mayAllow } from './find-reach.ts';
import type { AccessModel } from './model.ts';
import { findStandings, type Origin, type Standing } from './standing.ts';
import { narrowTo } from './touch.ts';

const administering = [...knownActions].flatMap(([name, { ability }]) =>
  ability === 'administer' && !inertActions.has(name) ? [name] : [],
);

/** Pure. Root itself, who can do everything, is not among the entries. */
export function auditAccess(model: AccessModel): AccessAudit {
  const standings = findStandings(model);
  const callers = [
    ...model.users.map(({ name }): Caller => [{ kind: 'user', name }, standings.ofUser(name)]),
    ...model.serviceAccounts.map((account): Caller => {
      const { accessKey: name, parent } = account;
      return [{ kind: 'service account', name, parent }, standings.ofServiceAccount(account)];
    }),
  ];
  const narrow = narrowTo(model.buckets);
  const find = shareFound(findEntries);
  const auditStanding = (principal: Principal, standing: Standing | undefined, bucket: string) =>
    standing === undefined ? [] : find(standing, bucket).map((entry) => ({ ...entry, principal }));
  const open = model.buckets.flatMap((bucket) =>
    auditStanding({ kind: 'anyone' }, standings.ofAnyone(bucket), bucket),
  );
  const given = callers.flatMap(([principal, standing]) =>
    standing === undefined
      ? []
      : [...narrow(standing)].flatMap(([bucket, local]) => auditStanding(principal, local, bucket)),
  );
  const entries = [...open, ...given];
  const { buckets, unread } = model;
  return { buckets, entries, escalations: findEscalations(callers, entries), unread };
}

type FoundEntry = Omit<AccessEntry, 'principal'>;

/** What a caller can do in one bucket. */
function findEntries(standing: Standing, bucket: string): FoundEntry[] {
  const find = (action: string) => findGrants(standing, action, bucket);
  const simple: readonly [AccessAbility, readonly Grant[]][] = [
    ['read', find('s3:GetObject')],
    ['list', [...find('s3:ListBucket'), ...find('s3:ListBucketVersions')]],
    ['write', find('s3:PutObject')],
    ['delete', find('s3:DeleteObject')],
    ['delete versions', findVersionGrants(standing, bucket)],
  ];
  const entries = simple.flatMap(([ability, grants]) =>
    mergeGrants(grants).map((grant) => ({ bucket, ability, ...grant, actions: [] })),
  );
  return [...entries, ...auditAdministration(standing, bucket)];
}

/** Actions that reach as far through the same are one entry. */
function auditAdministration(standing: Standing, bucket: string): FoundEntry[] {
  const possible = administering.filter((action) => mayAllow(standing, action));
  const found = possible.flatMap((action) =>
    mergeGrants(findGrants(standing, action, bucket)).map((grant) => ({ action, grant })),
  );
  const alike = groupBy(found, ({ grant }) =>
    canonicalJson([grant.reach.within, grant.reach.except, grant.reach.terms, nameOrigins(grant.origins)]),
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const actions = [first, ...others].map(({ action }) => action).sort();
    return [{ bucket, ability: 'administer' as const, ...first.grant, actions }];
  });
}

/** Of grants with one reach, one; with the origins of all. */
function mergeGrants(grants: readonly Grant[]): Grant[] {
  const alike = groupBy(grants, ({ reach }) => canonicalJson([reach.within, reach.except, reach.terms]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const origins = new Map(
      [first, ...others].flatMap((grant) => grant.origins.map((origin) => [nameOrigin(origin), origin])),
    );
    const everywhere = [first, ...others].some((grant) => grant.everywhere);
    return [{ reach: first.reach, origins: [...origins.values()], everywhere }];
  });
}

function nameOrigins(origins: readonly Origin[]): string[] {
  return origins.map(nameOrigin).sort();
}

function nameOrigin(origin: Origin): string {
  return canonicalJson(origin.kind === 'policy' ? [origin.policy, origin.group ?? null] : [origin.kind]);
}
