/** What somebody may do neither before a plan nor after it, though something allows it. */

import { canonicalJson } from '../canonical-json.ts';
import { type AccessSide, type KnownAccess, readSide } from './access-side.ts';
import { coversStatement, hasPermission, listEffect } from './iam-policy/narrow.ts';
import { overlapsStatement } from './iam-policy/overlap.ts';
import type { IamPolicy, IamStatement } from './iam-policy/types.ts';
import type { ResourceChange } from './resource-change.ts';
import type { AccountValue } from './service-account/diff.ts';

/** A user, or an account of theirs that is rewritten. */
export interface Person {
  readonly user: string;
  readonly account?: Extract<ResourceChange, { readonly kind: 'service-account' }>;
}

/** Policies as they are before, and as they come to be. */
export type Versions = Record<'before' | 'after', ReadonlyMap<string, IamPolicy>>;

/**
 * Permissions that somebody has before or after and that a denial, or the lack of another permission, takes back: for
 * a moment these may do too much. Of what is unclear too many.
 */
export function findContested(changes: readonly ResourceChange[], known: KnownAccess, versions: Versions) {
  const sides = (['before', 'after'] as const).map((name) => ({
    name,
    side: readSide(changes, known, name),
    policies: versions[name],
  }));
  const found = new Map<string, readonly IamStatement[]>();
  return (person: Person): readonly IamStatement[] => {
    const key = JSON.stringify([person.user, person.account?.key]);
    const there = found.get(key) ?? find(person);
    found.set(key, there);
    return there;
  };

  function find({ user, account }: Person): IamStatement[] {
    if (sides.some(({ name, side }) => isOff(side, user, account?.[name]))) return [];
    const standings = sides.map(({ name, side, policies }) => {
      const given = [...(side.waysOf(user)?.values() ?? [])]
        .flat()
        .flatMap((policy) => read(policies, policy));
      const own = account && embedded(account[name]);
      return { given, layers: side.waysOf(user) ? [given, ...(own ? [own] : [])] : [] };
    });
    const allowed = standings.flatMap(({ given }) => given.filter(({ Effect }) => Effect === 'Allow'));
    const isLawful = (one: IamStatement) => standings.some(({ layers }) => allows(layers, one));
    return dropRepeated(splitStatements(allowed)).filter(
      (one) => !isLawful(one) && !isDeniedThroughout(user, one),
    );
  }

  /** By what the user has before and after, and has by then if it only denies. */
  function isDeniedThroughout(user: string, one: IamStatement): boolean {
    const [was, is] = sides.map(({ side }) => side.waysOf(user));
    const isInForce = (way: string | undefined, policy: string) =>
      was?.get(way)?.includes(policy) ||
      (isBarring(policy, versions) && (way === undefined || was?.has(way)));
    return [...(is ?? [])].some(([way, names]) =>
      names.some(
        (name) => isInForce(way, name) && listVersions(name, versions).every((policy) => denies(policy, one)),
      ),
    );
  }
}

function dropRepeated(statements: readonly IamStatement[]): IamStatement[] {
  return [...new Map(statements.map((one) => [canonicalJson(one), one])).values()];
}

function read(policies: ReadonlyMap<string, IamPolicy>, name: string): readonly IamStatement[] {
  return policies.get(name)?.Statement ?? [];
}

function listVersions(name: string, { before, after }: Versions): IamPolicy[] {
  return [before.get(name), after.get(name)].flatMap((policy) => policy ?? []);
}

/** Whether it never allows anything. */
export function isBarring(name: string, versions: Versions): boolean {
  return !listVersions(name, versions).some(hasPermission);
}

function denies(policy: IamPolicy, one: IamStatement): boolean {
  return listEffect(policy, 'Deny').some((other) => coversStatement(other, one));
}

/** From the beginning, or till only gifts are left. */
function isOff(side: AccessSide, user: string, account: AccountValue | undefined): boolean {
  return (
    side.isBarred(user) || (account !== undefined && 'status' in account && account.status === 'disabled')
  );
}

export function embedded(account: AccountValue | undefined): readonly IamStatement[] | undefined {
  if (account === undefined || !('policy' in account)) return undefined;
  return typeof account.policy === 'string' ? undefined : account.policy.Statement;
}

/** Surely, and by all layers. None: nothing is allowed. */
function allows(layers: readonly (readonly IamStatement[])[], one: IamStatement): boolean {
  return layers.length > 0 && layers.every((layer) => decide(layer, one));
}

function decide(layer: readonly IamStatement[], one: IamStatement): boolean {
  return (
    layer.some((other) => other.Effect === 'Allow' && coversStatement(other, one)) &&
    !layer.some((other) => other.Effect === 'Deny' && overlapsStatement(other, one))
  );
}

/** Each about one action, of which a request needs one. */
export function splitStatements(statements: readonly IamStatement[]): IamStatement[] {
  return statements.flatMap((statement) =>
    statement.Action.map((action) => ({ ...statement, Action: [action] })),
  );
}
