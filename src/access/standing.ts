/** What counts for one caller: every policy that has a say, and where it is from. */

import { builtInPolicies } from '../policy/built-in.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { bindsAnyone } from '../policy/exposure.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import type { AccessModel, AccessServiceAccount } from './model.ts';

/** Where a statement is from. */
export type Origin =
  | { readonly kind: 'policy'; readonly policy: string; readonly group: string | undefined }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'bucket-policy' };

export interface OwnedStatement {
  readonly statement: PolicyStatement;
  readonly origin: Origin;
}

/** Statements that are judged together. */
export interface Layer {
  /** What was given to a user; what is embedded in a service account; or the policy of the bucket itself. */
  readonly kind: 'given' | 'embedded' | 'bucket-policy';
  readonly statements: readonly OwnedStatement[];
}

export interface Standing {
  /** Each has to allow what is done; none at all: everything is allowed. */
  readonly layers: readonly Layer[];
  /** What the server says of the caller: the first value under each name, whatever a request claims there. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Finds the standing of callers in one model. `undefined`: the server turns the caller away, whatever is asked. */
export interface Standings {
  ofUser(name: string): Standing | undefined;
  ofServiceAccount(account: AccessServiceAccount): Standing | undefined;
  /** Of a job that signs in by the id of its repository. */
  ofRepository(id: string): Standing;
  /** Of those who have not signed in, at one bucket. */
  ofAnyone(bucket: string): Standing | undefined;
}

export function findStandings(model: AccessModel): Standings {
  const { bucketPolicies } = model;
  const users = new Set(model.users.map(({ name }) => name));
  const readParent = indexLayers(model);
  return {
    ofUser: (name) => {
      const layer = readParent(name);
      return layer && { layers: [layer], values: describeCaller(name, 'User') };
    },
    ofServiceAccount: ({ parent, enabled, policy }) => {
      if (!enabled) return undefined;
      const own = policy === undefined ? [] : [layerOf('embedded', policy)];
      if (!users.has(parent)) return { layers: own, values: describeCaller(parent, 'Account') };
      const layer = readParent(parent);
      return layer && { layers: [layer, ...own], values: describeCaller(parent, 'AssumedRole') };
    },
    // What the server says of such a caller is up to the provider.
    ofRepository: (id) => ({
      layers: [layerOfGiven(model, new Map([[id, ownPolicy(id)]]))],
      values: new Map(),
    }),
    ofAnyone: (bucket) => {
      const document = bucketPolicies.get(bucket);
      if (document === undefined) return undefined;
      const binding = { Statement: document.Statement.filter(bindsAnyone) };
      return { layers: [layerOf('bucket-policy', binding)], values: describeCaller('', 'Anonymous') };
    },
  };
}

function layerOf(kind: 'embedded' | 'bucket-policy', { Statement }: PolicyDocument): Layer {
  return { kind, statements: Statement.map((statement) => ({ statement, origin: { kind } })) };
}

/** What a user was given, by their groups too: nothing for one who is disabled, or in a group that is. */
function indexLayers(model: AccessModel): (name: string) => Layer | undefined {
  const { users, groups } = model;
  const known = new Map(users.map((user) => [user.name, user]));
  const memberships = new Map<string, (typeof groups)[number][]>();
  for (const group of groups) {
    for (const member of group.members) memberships.set(member, [...(memberships.get(member) ?? []), group]);
  }
  return (name) => {
    const user = known.get(name);
    const joined = memberships.get(name) ?? [];
    if (user === undefined || !user.enabled || joined.some(({ enabled }) => !enabled)) return undefined;
    const given = new Map<string, Origin>();
    for (const group of joined) {
      for (const policy of group.policies) given.set(policy, { kind: 'policy', policy, group: group.name });
    }
    for (const policy of user.policies) given.set(policy, ownPolicy(policy));
    return layerOfGiven(model, given);
  };
}

function ownPolicy(policy: string): Origin {
  return { kind: 'policy', policy, group: undefined };
}

function layerOfGiven({ policies }: AccessModel, given: ReadonlyMap<string, Origin>): Layer {
  const statements = [...given].flatMap(([policy, origin]) => {
    const document = policies.get(policy) ?? builtInPolicies.get(policy);
    return (document?.Statement ?? []).map((statement): OwnedStatement => ({ statement, origin }));
  });
  return { kind: 'given', statements };
}

/** A service account goes by the name of its parent. Groups are not among them: of these a request tells all. */
function describeCaller(name: string, kind: string): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ['username', [name]],
    ['userid', [name]],
    ['principaltype', [kind]],
  ]);
}
