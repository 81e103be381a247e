/** Names inside the access file, and of buckets and aliases, that must be declared. */

import type { DeclaredAccess } from '../../../access/declared.ts';
import { below, type Finding, type Source } from '../../../finding.ts';
import { builtInPolicies } from '../../../policy/built-in.ts';
import { createSuggester } from '../../../suggestion.ts';
import type { UnreadAccess } from '../../access/read-access.ts';
import type { Desired } from '../../desired.ts';
import { error, quote } from '../../judgement.ts';
import { createBucketFinder, type Names, type UnreadNames } from '../reference.ts';
import { type AccessKind, createAccessFinder, type Standing } from './place.ts';

type Unread = UnreadNames & { readonly access: UnreadAccess };

/** A name that is used, where it is, and where it has to hold. */
interface Use {
  readonly kind: AccessKind;
  readonly name: string;
  readonly place: Source;
  readonly sites: readonly string[];
}

const parts = {
  policy: 'policies',
  user: 'users',
  group: 'groups',
  'service account': 'serviceAccounts',
} as const satisfies Record<AccessKind, string>;

const rules = {
  policy: 'reference/iam-policy',
  user: 'reference/user',
  group: 'reference/group',
  'service account': 'reference/service-account',
} as const satisfies Record<AccessKind, string>;

export function checkAccessReferences(declared: Desired, access: DeclaredAccess, unread: Unread): Finding[] {
  const aliases = declared.aliases.map(({ name }) => name);
  const finder = createAccessFinder(access);
  const suggesters = {
    policy: createSuggester([...finder.names('policy'), ...builtInPolicies.keys()]),
    user: createSuggester(finder.names('user')),
    group: createSuggester(finder.names('group')),
    'service account': createSuggester(finder.names('service account')),
  };
  const check = ({ kind, name, place, sites }: Use): Finding[] => {
    const isBuiltIn = kind === 'policy' && builtInPolicies.has(name);
    if (isBuiltIn || isAmong(name, unread.access[parts[kind]])) return [];
    const standing = finder.stand(kind, name, sites);
    return describe({ kind, name, place, sites }, standing, (otherwise) => suggesters[kind](name, otherwise));
  };
  const at = (sites: readonly string[] | undefined) => sites ?? aliases;
  return [
    ...listUses(access, at).flatMap(check),
    ...checkSites(access, aliases, unread.aliases),
    ...checkBuckets(declared, access, unread.buckets, at),
  ];
}

function listUses(
  access: DeclaredAccess,
  at: (sites: readonly string[] | undefined) => readonly string[],
): Use[] {
  const use = (
    kind: AccessKind,
    names: readonly string[] | undefined,
    place: Source,
    sites: readonly string[],
  ) => (names ?? []).map((name, index): Use => ({ kind, name, place: below(place, index), sites }));
  const present = <Item extends { readonly state: string }>(items: readonly Item[]) =>
    items.filter(({ state }) => state === 'present');
  return [
    ...present([...access.users, ...access.groups]).flatMap(({ policies, source, sites }) =>
      use('policy', policies, below(source, 'policies'), at(sites)),
    ),
    ...present(access.groups).flatMap(({ members, source, sites }) =>
      use('user', members, below(source, 'members'), at(sites)),
    ),
    ...present(access.serviceAccounts).map(
      ({ parent, source, sites }): Use => ({
        kind: 'user',
        name: parent,
        place: below(source, 'parent'),
        sites: at(sites),
      }),
    ),
    ...present(access.grants).flatMap(({ to, source, sites }) => [
      ...use('user', to.users, below(source, 'to', 'users'), at(sites)),
      ...use('group', to.groups, below(source, 'to', 'groups'), at(sites)),
      ...use('service account', to.serviceAccounts, below(source, 'to', 'serviceAccounts'), at(sites)),
    ]),
  ];
}

function describe(
  { kind, name, place }: Use,
  standing: Standing,
  suggest: (otherwise: string) => string,
): Finding[] {
  if (standing.kind === 'there') return [];
  const subject = `${kind} ${quote(name)}`;
  if (standing.kind === 'unknown') {
    const otherwise = `Add it to ${quote(parts[kind])}; its name alone is enough if it is not managed further.`;
    const mend = suggest(kind === 'policy' ? 'Add it to "policies", or name one that is there.' : otherwise);
    return [error(rules[kind], place, `The ${subject} is not declared.`, mend)];
  }
  if (standing.kind === 'elsewhere') {
    const message = `The ${subject} is declared, but not for ${quote(standing.site)}.`;
    return [error(rules[kind], place, message, `Add ${quote(standing.site)} to its "sites".`)];
  }
  const message = `The ${subject} is declared absent, yet it is in use here.`;
  return [error('access/in-use', place, message, 'Remove it here, or the state there.')];
}

function checkSites(access: DeclaredAccess, aliases: readonly string[], unread: Names): Finding[] {
  const suggest = createSuggester(aliases);
  const { policies, users, groups, serviceAccounts, grants } = access;
  const all = [...policies, ...users, ...groups, ...serviceAccounts, ...grants];
  return all.flatMap(({ sites, source }) =>
    (sites ?? []).flatMap((site, index) => {
      if (aliases.includes(site) || isAmong(site, unread)) return [];
      const mend = suggest(site, 'Add it to mc_aliases, or use an alias that is there.');
      const message = `There is no alias ${quote(site)} in mc_aliases.`;
      return [error('reference/alias', below(source, 'sites', index), message, mend)];
    }),
  );
}

function checkBuckets(
  { buckets }: Desired,
  { grants }: DeclaredAccess,
  unread: Names,
  at: (sites: readonly string[] | undefined) => readonly string[],
): Finding[] {
  const find = createBucketFinder(buckets);
  const names = new Set(buckets.map(({ name }) => name));
  const suggest = createSuggester([...names]);
  return grants.flatMap(({ bucket, sites, source, state }) => {
    if (state === 'absent' || isAmong(bucket, unread)) return [];
    const place = below(source, 'bucket');
    if (!names.has(bucket)) {
      const mend = suggest(bucket, 'Add it to buckets_definition, or grant on a bucket that is there.');
      return [error('reference/bucket', place, `Bucket ${quote(bucket)} is not declared.`, mend)];
    }
    const isThere = (site: string) => {
      const found = find(site, bucket);
      return found !== undefined && found.declaration.state !== 'absent';
    };
    const missing = at(sites).find((site) => !isThere(site));
    return missing === undefined ? [] : [refuseSite(bucket, missing, place)];
  });
}

function refuseSite(bucket: string, site: string, place: Source): Finding {
  const message = `Bucket ${quote(bucket)} is not declared for ${quote(site)}, where this is granted.`;
  return error('reference/bucket', place, message, 'Give the grant "sites" where the bucket is.');
}

function isAmong(name: string, names: Names): boolean {
  return names === 'all' || names.has(name);
}
