/** From who may do what on servers to the file that declares it. Secrets are in nothing that is read. */

import type { JsonObject } from '../../change.ts';
import type { DeclaredAlias } from '../../config/desired.ts';
import type { ReplicationDeclaration } from '../../config/generated/types.ts';
import { quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { ComposedFile } from '../file.ts';
import { leftOut, note, warn } from '../finding.ts';
import { formatFile } from '../format.ts';
import type { ImportSource } from '../source.ts';
import { type AccessEntry, accessParts, listEntries, outKey } from './entry.ts';
import { type AccessHome, listHomes } from './home.ts';
import { type EntryError, judgeEntries } from './judge.ts';
import { type Exclusion, excludeObstacles, nameAccess } from './obstacle.ts';
import { describeIamPolicy } from './policy.ts';

export interface ComposedAccess {
  /** None where nothing is to be declared. */
  readonly files: readonly ComposedFile[];
  readonly findings: readonly Finding[];
  /** Of entries. */
  readonly count: number;
}

/** Pure. `replication` is what the same configuration declares of it. */
export function composeAccess(
  source: ImportSource,
  replication: ReplicationDeclaration | undefined,
  configFolder: string,
): ComposedAccess {
  const homes = listHomes(source, replication);
  const exclusion: Exclusion = { out: new Set(), findings: [] };
  for (const home of homes) excludeObstacles(home, source.now, exclusion);
  const entries = settleEntries(homes, exclusion, source.aliases);
  const findings = [...exclusion.findings, ...homes.flatMap((home) => tellOrphans(home, exclusion, entries))];
  findings.push(...entries.flatMap(tellReach), ...tellUnlike(entries));
  return { files: writeFiles(entries, source.aliases, configFolder), findings, count: entries.length };
}

/** Ends, since every round takes something out. */
function settleEntries(
  homes: readonly AccessHome[],
  exclusion: Exclusion,
  aliases: readonly DeclaredAlias[],
): AccessEntry[] {
  for (;;) {
    const entries = listEntries(homes, exclusion.out);
    const errors = judgeEntries(entries, (entry) => writeEntry(entry, aliases), aliases);
    if (errors.length === 0) return entries;
    for (const error of errors) exclude(error, exclusion);
  }
}

function exclude(
  { entry: { part, name, homes }, setting, finding }: EntryError,
  { out, findings }: Exclusion,
) {
  for (const { alias } of homes) {
    const key = outKey(alias, part, name, setting);
    // What is wrong without the setting too is wrong with all of it.
    out.add(out.has(key) ? outKey(alias, part, name) : key);
    const what = nameAccess(alias, part, name) + (setting ? `: ${quote(setting)}` : '');
    findings.push(leftOut(what, finding.message, finding.mend));
  }
}

/** Service accounts can't be declared without their users. */
function tellOrphans(
  { alias, actual }: AccessHome,
  { out }: Exclusion,
  entries: readonly AccessEntry[],
): Finding[] {
  const users = new Set(
    entries.flatMap(({ part, name, homes }) =>
      part === 'users' && homes.some((home) => home.alias === alias) ? [name] : [],
    ),
  );
  return [...actual.serviceAccounts].flatMap(([key, { parent, detail }]) => {
    const isOut = detail === undefined || out.has(outKey(alias, 'serviceAccounts', key));
    if (isOut || users.has(parent)) return [];
    const why = `its user ${quote(parent)} is in no file.`;
    const mend = 'Mend what keeps its user out, and import again; it stays as it is.';
    return [leftOut(nameAccess(alias, 'serviceAccounts', key), why, mend)];
  });
}

function tellReach({ part, name, homes: [home] }: AccessEntry): Finding[] {
  const policy = part === 'policies' ? home?.actual.policies.get(name) : undefined;
  const described = policy && describeIamPolicy(policy, false);
  if (home === undefined || described === undefined || !('reach' in described)) return [];
  const [first] = described.reach;
  if (first === undefined) return [];
  const more =
    described.reach.length > 1 ? ` And ${described.reach.length - 1} more ways to more rights.` : '';
  const message = `${nameAccess(home.alias, part, name)} is declared as meant to administer. ${first}${more}`;
  const mend = 'If it is not meant, remove "privileged", narrow its document, and apply.';
  return [warn('import/privileged', message, mend)];
}

function tellUnlike(entries: readonly AccessEntry[]): Finding[] {
  return [...groupBy(entries, ({ part, name }) => JSON.stringify([part, name])).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const where = same.map(({ homes }) => homes.flatMap(({ aliases }) => aliases).join(', ')).join('; ');
    const message = `${nameAccess(where, first.part, first.name)} is not alike everywhere, and has an entry for each way it is.`;
    const mend = 'Keep it so, or make it one entry without "sites" and apply.';
    return [note('import/unlike', message, mend)];
  });
}

function writeEntry(
  { part, name, homes, settings }: AccessEntry,
  aliases: readonly DeclaredAlias[],
): JsonObject {
  const where = new Set(homes.flatMap((home) => home.aliases));
  const sites = aliases.map((alias) => alias.name).filter((alias) => where.has(alias));
  return {
    [part === 'serviceAccounts' ? 'accessKey' : 'name']: name,
    ...settings,
    ...(sites.length < aliases.length && { sites }),
  };
}

function writeFiles(
  entries: readonly AccessEntry[],
  aliases: readonly DeclaredAlias[],
  configFolder: string,
): ComposedFile[] {
  if (entries.length === 0) return [];
  const documents: ComposedFile[] = [];
  const taken = new Set<string>();
  const write = (entry: AccessEntry): JsonObject => {
    const { document, ...rest } = entry.settings;
    if (entry.part !== 'policies' || document === undefined) return writeEntry(entry, aliases);
    const path = `policies/iam/${chooseName(entry.name, taken)}.json`;
    documents.push({ path, text: formatFile(document) });
    return writeEntry({ ...entry, settings: { file: path, ...rest } }, aliases);
  };
  const parts = accessParts.flatMap((part): [string, JsonObject[]][] => {
    const own = entries.filter((entry) => entry.part === part);
    return own.length > 0 ? [[part, own.map(write)]] : [];
  });
  const access = { $schema: '../schemas/access.schema.json', ...Object.fromEntries(parts) };
  return [{ path: `${configFolder}/access.json`, text: formatFile(access) }, ...documents];
}

/** A name for a file on any system, whichever letters it tells apart. */
function chooseName(name: string, taken: Set<string>): string {
  const safe = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'policy';
  let free = safe;
  for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${safe}-${copy}`;
  taken.add(free.toLowerCase());
  return free;
}
