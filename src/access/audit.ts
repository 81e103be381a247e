/** Who can do what in each bucket, and through what: an outsider's view of everything that was given. */

import { groupBy } from '../group-by.ts';
import { inertActions, knownActions } from '../policy/server-action.ts';
import {
  type AccessAbility,
  type AccessAudit,
  type AccessRight,
  type AccessShare,
  anyone,
  type Caller,
  comparePrincipals,
} from './audit-entry.ts';
import { findEscalations } from './escalation.ts';
import { type Alike, findAlike } from './find-alike.ts';
import { createGrantFinder, findVersionGrants, type Grant, mayAllow } from './find-reach.ts';
import { type AccessModel, isRepositoryId } from './model.ts';
import type { Reach } from './reach.ts';
import { findServerRights } from './server-right.ts';
import { findStandings, type Origin, type Standing, type Standings } from './standing.ts';

/** What `read`, `list`, `write`, `delete` and `delete versions` are named for. */
const plainActions: ReadonlySet<string> = new Set([
  's3:GetObject',
  's3:ListBucket',
  's3:ListBucketVersions',
  's3:PutObject',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
]);

const otherActions = [...knownActions].flatMap(([action, { ability }]) =>
  plainActions.has(action) ? [] : [{ action, ability }],
);

/** Pure. Root itself, who can do everything, has no share. */
export function auditAccess(model: AccessModel): AccessAudit {
  const standings = findStandings(model);
  const callers = listCallers(model, standings);
  const known = new Map<Standing, readonly AccessRight[]>();
  const find = (standing: Standing, bucket: string) => {
    const rights = known.get(standing) ?? findRights(standing, bucket);
    known.set(standing, rights);
    return rights;
  };
  const alike = [...findOpen(model, standings), ...findAlike(callers, model.buckets)];
  const shares = alike.flatMap(({ bucket, principals, standing }): AccessShare[] => {
    const rights = find(standing, bucket);
    return rights.length > 0 ? [{ bucket, principals, rights }] : [];
  });
  const serverRights = findServerRights(callers);
  return { shares, serverRights, escalations: findEscalations(callers, shares), unread: model.unread };
}

function listCallers({ users, serviceAccounts, policies }: AccessModel, standings: Standings): Caller[] {
  const callers = [
    ...users.map(({ name }): Caller => [{ kind: 'user', name }, standings.ofUser(name)]),
    ...serviceAccounts.map((account): Caller => {
      const { accessKey: name, parent } = account;
      return [{ kind: 'service account', name, parent }, standings.ofServiceAccount(account)];
    }),
    ...[...policies.keys()]
      .filter(isRepositoryId)
      .map((name): Caller => [{ kind: 'repository', name }, standings.ofRepository(name)]),
  ];
  return callers.sort(([a], [b]) => comparePrincipals(a, b));
}

function findOpen({ buckets }: AccessModel, standings: Standings): Alike[] {
  return buckets.flatMap((bucket) => {
    const standing = standings.ofAnyone(bucket);
    return standing === undefined ? [] : [{ bucket, principals: [anyone], standing }];
  });
}

/** What a caller can do in one bucket. */
function findRights(standing: Standing, bucket: string): AccessRight[] {
  const find = createGrantFinder(standing, bucket);
  const simple: readonly [AccessAbility, readonly Grant[]][] = [
    ['read', find('s3:GetObject')],
    ['list', [...find('s3:ListBucket'), ...find('s3:ListBucketVersions')]],
    ['write', find('s3:PutObject')],
    ['delete', find('s3:DeleteObject')],
    ['delete versions', findVersionGrants(standing, bucket)],
  ];
  const rights = simple.flatMap(([ability, grants]) =>
    mergeGrants(grants).map((grant) => ({ ability, ...grant, actions: [] })),
  );
  return [...rights, ...findOthers(standing, find)];
}

/** Actions of one ability that reach as far through the same are one right. */
function findOthers(standing: Standing, find: (action: string) => readonly Grant[]): AccessRight[] {
  const isOpen = standing.layers.some(({ kind }) => kind === 'bucket-policy');
  const possible = otherActions.filter(
    ({ action }) => mayAllow(standing, action) && !(isOpen && inertActions.has(action)),
  );
  const known = new Map<readonly Grant[], readonly NamedGrant[]>();
  const found = possible.flatMap(({ action, ability }) => {
    const grants = find(action);
    const named = known.get(grants) ?? mergeGrants(grants).map(nameGrant);
    known.set(grants, named);
    return named.map(({ name, grant }) => ({ action, ability, name, grant }));
  });
  const alike = groupBy(found, ({ ability, name }) => `${ability} ${name}`);
  return [...alike.values()].flatMap(([first, ...others]): AccessRight[] => {
    if (first === undefined) return [];
    const actions = [first, ...others].map(({ action }) => action).sort();
    return [{ ability: first.ability, ...first.grant, actions }];
  });
}

interface NamedGrant {
  /** The same for those that reach as far through the same. */
  readonly name: string;
  readonly grant: Grant;
}

function nameGrant(grant: Grant): NamedGrant {
  return { name: JSON.stringify([nameReach(grant.reach), grant.origins.map(nameOrigin).sort()]), grant };
}

/** Of grants with one reach, one; with the origins of all. */
function mergeGrants(grants: readonly Grant[]): Grant[] {
  const alike = groupBy(grants, ({ reach }) => nameReach(reach));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const origins = new Map(
      [first, ...others].flatMap((grant) => grant.origins.map((origin) => [nameOrigin(origin), origin])),
    );
    const everywhere = [first, ...others].some((grant) => grant.everywhere);
    return [{ reach: first.reach, origins: [...origins.values()], everywhere }];
  });
}

function nameReach({ within, except, terms }: Reach): string {
  return JSON.stringify([within, except, terms]);
}

function nameOrigin(origin: Origin): string {
  return JSON.stringify(origin.kind === 'policy' ? [origin.policy, origin.group] : [origin.kind]);
}
