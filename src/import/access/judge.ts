/** Judges entries by the very checks that judge an access file. */

import type { DeclaredAccess, DeclaredIamPolicy, DeclaredServiceAccount } from '../../access/declared.ts';
import type { JsonObject } from '../../change.ts';
import { readGroup, readUser } from '../../config/access/read-principal.ts';
import { checkAccess } from '../../config/check/access/index.ts';
import { checkTexts } from '../../config/check/secret.ts';
import type { DeclaredAlias } from '../../config/desired.ts';
import { parseGroup, parseIamPolicy, parseServiceAccount, parseUser } from '../../config/schema-check.ts';
import type { Finding, Source } from '../../finding.ts';
import { type AccessEntry, type AccessPart, accessParts } from './entry.ts';

/** Entry as it stands in the file. */
export type WriteEntry = (entry: AccessEntry) => JsonObject;

export interface EntryError {
  readonly entry: AccessEntry;
  /** The setting that it is about; `undefined`: all of it. */
  readonly setting: string | undefined;
  readonly finding: Finding;
}

const file = 'access';
const nothing = { policies: new Set<string>(), users: new Set<string>(), groups: new Set<string>() };
const unread = {
  aliases: new Set<string>(),
  buckets: new Set<string>(),
  access: { ...nothing, serviceAccounts: new Set<string>() },
};

/** Pure. */
export function judgeEntries(
  entries: readonly AccessEntry[],
  write: WriteEntry,
  aliases: readonly DeclaredAlias[],
): EntryError[] {
  const findings: Finding[] = [];
  const access = declare(entries, write, findings);
  const located = { root: '', aliases, buckets: [], replication: undefined, access };
  const isBroken = findings.some(({ severity }) => severity === 'error');
  // While an entry can't be read, what refers to it would seem to refer to nothing.
  if (!isBroken) {
    const desired = { ...located, replicationFile: { file: 'replication', path: [] } };
    findings.push(...checkAccess(desired, unread, []));
  }
  return findings.filter(({ severity }) => severity === 'error').flatMap((one) => locate(one, entries));
}

function declare(entries: readonly AccessEntry[], write: WriteEntry, findings: Finding[]): DeclaredAccess {
  const read = <Declared>(part: AccessPart, parse: (value: JsonObject, source: Source) => Declared[]) =>
    entries
      .filter((entry) => entry.part === part)
      .flatMap((entry, index) => {
        const source = { file, path: [part, index] };
        const value = write(entry);
        findings.push(...checkTexts(value, source));
        return parse(value, source);
      });
  return {
    source: { file, path: [] },
    policies: read('policies', (value, source): DeclaredIamPolicy[] => {
      const declaration = parseIamPolicy(value, source, findings);
      const place = { source, origin: source, document: undefined, state: 'present' } as const;
      return declaration ? [{ ...place, name: declaration.name, sites: declaration.sites }] : [];
    }),
    users: read('users', (value, source) => {
      const declaration = parseUser(value, source, findings);
      return declaration ? [readUser({ declaration, source }, '').declared] : [];
    }),
    groups: read('groups', (value, source) => {
      const declaration = parseGroup(value, source, findings);
      return declaration ? [readGroup({ declaration, source }).declared] : [];
    }),
    serviceAccounts: read('serviceAccounts', (value, source) => declareAccount(value, source, findings)),
    grants: [],
    buckets: [],
  };
}

/** Its policy and its time have been judged. */
function declareAccount(value: JsonObject, source: Source, findings: Finding[]): DeclaredServiceAccount[] {
  const declaration = parseServiceAccount(value, source, findings);
  if (declaration === undefined) return [];
  const { accessKey, parent, name, description, status, sites } = declaration;
  const judged = { expires: undefined, policy: undefined, secret: undefined, state: 'present' } as const;
  return [{ accessKey, parent, name, description, status, sites, source, ...judged }];
}

/** Without these it is no entry, or another one. */
const naming = new Set<unknown>(['name', 'accessKey', 'parent', 'sites', 'document', 'file']);

function locate(finding: Finding, entries: readonly AccessEntry[]): EntryError[] {
  const [part, index, key] = finding.source?.path ?? [];
  const known = accessParts.find((one) => one === part);
  const entry = entries.filter((one) => one.part === known)[Number(index)];
  if (entry === undefined) return [];
  const isName = naming.has(key) && !(entry.part === 'serviceAccounts' && key === 'name');
  const setting = typeof key === 'string' && !isName ? key : undefined;
  return [{ entry, setting, finding }];
}
