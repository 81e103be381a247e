/** From the access file to what it declares, entry by entry: a broken one leaves the others readable. */

import type { DeclaredAccess } from '../../access/declared.ts';
import { below, type Finding, type Source } from '../../finding.ts';
import { suggestMend } from '../../suggestion.ts';
import type { Names } from '../check/reference.ts';
import type { DeclaredBucket } from '../desired.ts';
import { accessKeys } from '../generated/keys.ts';
import { error, quote } from '../judgement.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { PolicyReader } from '../policy-file.ts';
import { type Entries, readEntries, refuseTop } from '../read-entries.ts';
import { parseGrant, parseGroup, parseIamPolicy, parseServiceAccount, parseUser } from '../schema-check.ts';
import type { Entry, ReadEntry } from './entry.ts';
import { refuseMisplaced } from './misplaced.ts';
import { readGrant } from './read-grant.ts';
import { readIamPolicy } from './read-iam-policy.ts';
import { readGroup, readUser } from './read-principal.ts';
import { readServiceAccount } from './read-service-account.ts';
import { refuseUnsaid } from './unsaid-policy.ts';

export interface AccessContext {
  readonly policies: PolicyReader;
  readonly buckets: readonly Pick<DeclaredBucket, 'name' | 'declaration'>[];
  /** Absolute; no secret is written into it. */
  readonly workspace: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Names that are written in the file, though their entries were not understood. */
export interface UnreadAccess {
  readonly policies: Names;
  readonly users: Names;
  readonly groups: Names;
  readonly serviceAccounts: Names;
}

export interface ReadAccess {
  /** `undefined`: there is no file, or nothing of it can be read. */
  readonly access: DeclaredAccess | undefined;
  readonly unread: UnreadAccess;
}

const nothing: UnreadAccess = {
  policies: new Set(),
  users: new Set(),
  groups: new Set(),
  serviceAccounts: new Set(),
};

/** Adds to `findings` what is wrong with the file and the policies it names. Never throws. */
export async function readAccess(
  parsed: ParsedFile | undefined,
  context: AccessContext,
  findings: Finding[],
): Promise<ReadAccess> {
  if (parsed === undefined || !('value' in parsed)) return { access: undefined, unread: nothing };
  const { file, value } = parsed;
  const source: Source = { file, path: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuseTop(file, 'an object of policies, users, groups, serviceAccounts and grants', findings);
    return { access: undefined, unread: nothing };
  }
  findings.push(...refuseUnknown(Object.keys(value), source));
  const part = createPartReader(new Map(Object.entries(value)), source, findings);
  const policies = part('policies', parseIamPolicy, 'name');
  const users = part('users', parseUser, 'name');
  const groups = part('groups', parseGroup, 'name');
  const accounts = part('serviceAccounts', parseServiceAccount, 'accessKey');
  const grants = part('grants', parseGrant, 'name');
  const access: DeclaredAccess = {
    source,
    policies: await each(policies, findings, (entry) => readIamPolicy(entry, context.policies)),
    users: await each(users, findings, (entry) => readUser(entry, context.workspace)),
    groups: await each(groups, findings, readGroup),
    serviceAccounts: await each(accounts, findings, (entry) => readServiceAccount(entry, context)),
    grants: await each(grants, findings, (entry) => readGrant(entry, context.buckets)),
    buckets: [...new Set(context.buckets.map(({ name }) => name))],
  };
  // While a grant can't be read, it may be what says it.
  if (grants.unread !== 'all' && grants.unread.size === 0) {
    const silent = access.serviceAccounts.filter(
      (_account, index) => accounts.declared[index]?.declaration.policy === undefined,
    );
    findings.push(...refuseUnsaid(silent, access.grants));
  }
  return {
    access,
    unread: {
      policies: policies.unread,
      users: users.unread,
      groups: groups.unread,
      serviceAccounts: accounts.unread,
    },
  };
}

type Parse<Declaration> = (value: unknown, source: Source, findings: Finding[]) => Declaration | undefined;

function createPartReader(parts: ReadonlyMap<string, unknown>, source: Source, findings: Finding[]) {
  return <Declaration>(
    name: string,
    parse: Parse<Declaration>,
    nameKey: string,
  ): Entries<Entry<Declaration>> => {
    const value = parts.get(name) ?? [];
    const place = below(source, name);
    if (!Array.isArray(value)) {
      findings.push(error('schema/type', place, `${quote(name)} must be a list.`, 'Write a list.'));
      return { declared: [], unread: 'all' };
    }
    const entries: [number, unknown][] = [...value.entries()];
    return readEntries(entries, source.file, findings, ([index, written], found) => {
      const at = below(place, index);
      const { entry, findings: misplaced } = refuseMisplaced(written, name, at);
      found.push(...misplaced);
      const declaration = parse(entry, at, found);
      if (declaration !== undefined) return { source: at, declaration };
      return findText(entry, nameKey);
    });
  };
}

async function each<Declaration, Declared>(
  { declared }: Entries<Entry<Declaration>>,
  findings: Finding[],
  read: (entry: Entry<Declaration>) => ReadEntry<Declared> | Promise<ReadEntry<Declared>>,
): Promise<Declared[]> {
  const results = await Promise.all(declared.map(read));
  for (const result of results) findings.push(...result.findings);
  return results.map((result) => result.declared);
}

function refuseUnknown(keys: readonly string[], source: Source): Finding[] {
  const unknown = keys.filter((key) => !accessKeys.includes(key));
  return unknown.map((key) => {
    const otherwise = `Remove it; known here: ${accessKeys.join(', ')}.`;
    const mend = suggestMend(key, accessKeys, otherwise);
    return error('schema/unknown-key', below(source, key), `Unknown key ${quote(key)}.`, mend);
  });
}

function findText(entry: unknown, key: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const value: unknown = new Map(Object.entries(entry)).get(key);
  return typeof value === 'string' ? value : '';
}
