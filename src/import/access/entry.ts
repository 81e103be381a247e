/** What is at a home, as entries of the access file; what is left out stays out of every list too. */

import { canonicalJson } from '../../canonical-json.ts';
import type { JsonObject } from '../../change.ts';
import { groupBy } from '../../group-by.ts';
import { builtInPolicies } from '../../policy/built-in.ts';
import type { Group } from '../../resources/group/types.ts';
import type { ServiceAccount } from '../../resources/service-account/types.ts';
import type { AccessHome } from './home.ts';
import { describeIamPolicy } from './policy.ts';

export const accessParts = ['policies', 'users', 'groups', 'serviceAccounts'] as const;
export type AccessPart = (typeof accessParts)[number];

/** One thing, wherever it is alike. */
export interface AccessEntry {
  readonly part: AccessPart;
  /** The access key of a service account. */
  readonly name: string;
  readonly homes: readonly AccessHome[];
  /** As in the file, but for name and `sites`; the document of a policy is in place. */
  readonly settings: JsonObject;
}

/** Keys of `outKey`. */
export type LeftOutKeys = ReadonlySet<string>;

/** Of a thing at a home, or of one of its settings. */
export function outKey(alias: string, part: AccessPart, name: string, setting = ''): string {
  return canonicalJson([alias, part, name, setting]);
}

/** Pure. By part, then by name; things of one name that differ between homes are several entries. */
export function listEntries(homes: readonly AccessHome[], out: LeftOutKeys): AccessEntry[] {
  const items = homes.flatMap((home) => listItems(home, out));
  return accessParts.flatMap((part) => {
    const byName = [
      ...groupBy(
        items.filter((item) => item.part === part),
        ({ name }) => name,
      ),
    ];
    return byName
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, same]) =>
        [...groupBy(same, ({ settings }) => canonicalJson(settings)).values()].flatMap((alike) => {
          const [first] = alike;
          return first
            ? [{ part, name, homes: alike.map(({ home }) => home), settings: first.settings }]
            : [];
        }),
      );
  });
}

interface Item extends Omit<AccessEntry, 'homes'> {
  readonly home: AccessHome;
}

function listItems(home: AccessHome, out: LeftOutKeys): Item[] {
  const { policies, users, groups, serviceAccounts } = home.actual;
  const keep = <Value>(part: AccessPart, all: ReadonlyMap<string, Value>) =>
    [...all].filter(([name]) => !out.has(outKey(home.alias, part, name)));
  const own = keep('policies', policies).filter(([name]) => !builtInPolicies.has(name));
  const given = new Set([...own.map(([name]) => name), ...builtInPolicies.keys()]);
  const kept = keep('users', users);
  const members = new Set(kept.map(([name]) => name));
  const make = (part: AccessPart, name: string, settings: JsonObject): Item => {
    const stated = Object.entries(settings).filter(([key]) => !out.has(outKey(home.alias, part, name, key)));
    return { part, name, home, settings: Object.fromEntries(stated) };
  };
  return [
    ...own.map(([name, policy]) => make('policies', name, describePolicy(policy))),
    ...kept.map(([name, { status, policies: had }]) =>
      make('users', name, { status, ...listNames('policies', 'attachments', had, given) }),
    ),
    ...keep('groups', groups).map(([name, group]) =>
      make('groups', name, describeGroup(group, given, members)),
    ),
    ...keep('serviceAccounts', serviceAccounts).flatMap(([name, { parent, detail }]) =>
      detail && members.has(parent) ? [make('serviceAccounts', name, describeAccount(detail))] : [],
    ),
  ];
}

function describePolicy(policy: Parameters<typeof describeIamPolicy>[0]): JsonObject {
  const described = describeIamPolicy(policy, false);
  if (!('document' in described)) return {};
  return { document: described.document, ...(described.reach.length > 0 && { privileged: true }) };
}

/** A list that leaves something out leaves it alone. */
function listNames(
  key: 'policies' | 'members',
  mode: 'attachments' | 'membership',
  names: readonly string[],
  known: ReadonlySet<string>,
): JsonObject {
  const kept = names.filter((name) => known.has(name));
  return { [key]: kept, ...(kept.length < names.length && { [mode]: 'additive' }) };
}

function describeGroup(
  { status, members, policies }: Group,
  given: ReadonlySet<string>,
  users: ReadonlySet<string>,
): JsonObject {
  return {
    ...listNames('members', 'membership', members, users),
    status,
    ...listNames('policies', 'attachments', policies, given),
  };
}

function describeAccount({ parent, name, description, expires, status, policy }: ServiceAccount): JsonObject {
  const embedded = typeof policy === 'string' ? undefined : describeIamPolicy(policy, true);
  return {
    parent,
    ...(name !== '' && { name }),
    ...(description !== '' && { description }),
    expires,
    status,
    ...(embedded === undefined && { policy: 'inherit' }),
    ...(embedded && 'document' in embedded && { policy: { document: embedded.document } }),
  };
}
