/** What a run may do at one site, by the policies that are given to it. */

import type { Certainty } from '../access/certainty.ts';
import { evaluate } from '../access/evaluate.ts';
import { matchesAction } from '../access/match-statement.ts';
import type { AccessModel } from '../access/model.ts';
import { findStandings, type Standing } from '../access/standing.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { describeModel } from './access-model.ts';
import { type OwnIdentity, ownUser } from './own-identity.ts';

/** Whether one action is allowed. */
export interface Right {
  readonly certainty: Certainty;
  /** Under which conditions statements allow it, and deny it: what `maybe` depends on. */
  readonly allowed: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/**
 * Action → right. Of a service account whose own policy was not read, and of temporary keys, it is what their
 * user may. Nothing for root, and for whom the server does not tell.
 */
export function weighRights(
  access: ActualAccess,
  own: OwnIdentity,
  actions: readonly string[],
): Map<string, Right> {
  const standing = findOwnStanding(access, own);
  return new Map(actions.map((action) => [action, weighRight(standing, action)]));
}

/** Whether the server tells what it may, and none of these actions is among it. */
export function mayNone(access: ActualAccess, own: OwnIdentity, actions: readonly string[]): boolean {
  const standing = findOwnStanding(access, own);
  return standing !== undefined && actions.every((action) => evaluate(standing, { action }) === 'no');
}

/** Root, as far as the server tells: no user, and nobody's key. */
export function isUnbound({ users }: ActualAccess, { accessKey, parent, policy }: OwnIdentity): boolean {
  return accessKey !== '' && parent === undefined && policy === undefined && !users.has(accessKey);
}

/** Names of the policies it has, by itself and by its groups. */
export function listOwnPolicies({ users, groups }: ActualAccess, own: OwnIdentity): string[] {
  const name = ownUser(own);
  const joined = [...groups.values()].filter(({ members }) => members.includes(name));
  return [
    ...(own.policy === undefined ? [] : [own.policy]),
    ...(users.get(name)?.policies ?? []),
    ...joined.flatMap(({ policies }) => policies),
  ];
}

function findOwnStanding(access: ActualAccess, own: OwnIdentity): Standing | undefined {
  const { accessKey, parent, policy } = own;
  if (policy !== undefined) return standByPolicy(access, policy);
  const name = ownUser(own);
  const standings = findStandings(narrow(access, name));
  if (parent === undefined) return access.users.has(name) ? standings.ofUser(name) : undefined;
  const { detail } = access.serviceAccounts.get(accessKey) ?? {};
  const embedded = typeof detail?.policy === 'string' ? undefined : detail?.policy;
  return standings.ofServiceAccount({ accessKey, parent, enabled: true, policy: embedded });
}

/** What conditions would be about, such as the name of the user, is in the keys alone. */
function standByPolicy({ policies }: ActualAccess, policy: string): Standing {
  const origin = { kind: 'policy', policy, group: undefined } as const;
  const statements = (policies.get(policy)?.Statement ?? []).map((statement) => ({ statement, origin }));
  return { layers: [{ kind: 'given', statements }], values: new Map() };
}

/** The user alone, with what is given to it. */
function narrow({ policies, users, groups }: ActualAccess, name: string): AccessModel {
  const user = users.get(name);
  const alone = {
    ...{ policies, users: new Map(user && [[name, user]]), serviceAccounts: new Map() },
    groups: new Map([...groups].filter(([, { members }]) => members.includes(name))),
  };
  // Of accounts it would be asked whose time is over.
  return { ...describeModel(alone, 0), buckets: [], bucketPolicies: new Map() };
}

function weighRight(standing: Standing | undefined, action: string): Right {
  const list = (effect: 'Allow' | 'Deny') =>
    (standing?.layers ?? []).flatMap(({ kind, statements }) =>
      statements.flatMap(({ statement }) =>
        statement.Effect === effect && matchesAction(statement, action)
          ? [canonicalJson([kind, statement.Condition ?? {}])]
          : [],
      ),
    );
  return {
    certainty: evaluate(standing, { action }),
    allowed: new Set(list('Allow')),
    denied: new Set(list('Deny')),
  };
}

/** Whether what was allowed to an honest run may now be refused. */
export function isLess(after: Right, before: Right): boolean {
  if (before.certainty === 'no' || after.certainty === 'yes') return false;
  if (after.certainty === 'no') return true;
  const lacks = [...before.allowed].some((condition) => !after.allowed.has(condition));
  return lacks || [...after.denied].some((condition) => !before.denied.has(condition));
}
