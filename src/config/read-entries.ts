/** The entries of a file, one by one: a broken one leaves the others readable. */

import type { Finding } from '../finding.ts';
import type { Names } from './check/reference.ts';
import type { DeclaredAlias, DeclaredBucket } from './desired.ts';
import { deriveEnvPrefix } from './env-prefix.ts';
import { error } from './judgement.ts';
import type { ParsedFile } from './parsed-file.ts';
import { maxFormErrors, parseAlias, parseBucket, stopHere } from './schema-check.ts';

export interface Entries<Declared> {
  readonly declared: readonly Declared[];
  /** Entries that are there, but were not understood. */
  readonly unread: Names;
}

/** Adds to `findings` what is wrong with the file. */
export function readAliases(parsed: ParsedFile | undefined, findings: Finding[]): Entries<DeclaredAlias> {
  if (parsed === undefined || !('value' in parsed)) return { declared: [], unread: 'all' };
  const { file, value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuseTop(file, 'an object of aliases', findings);
  }
  const entries = Object.entries(value).filter(([name]) => name !== '$schema');
  if (entries.length === 0) return refuseNone(file, findings);
  return readEntries(entries, file, findings, ([name, entry], found) => {
    const source = { file, path: [name] };
    const declaration = parseAlias(entry, source, found);
    if (declaration === undefined) return name;
    return { name, source, declaration, envPrefix: deriveEnvPrefix(name, declaration) };
  });
}

/** Adds to `findings` what is wrong with the file. Policies are not looked at. */
export function readBuckets(
  parsed: ParsedFile | undefined,
  findings: Finding[],
): Entries<Omit<DeclaredBucket, 'policy'>> {
  if (parsed === undefined || !('value' in parsed)) return { declared: [], unread: 'all' };
  const { file, value } = parsed;
  if (!Array.isArray(value)) return refuseTop(file, 'a list of buckets', findings);
  const entries: [number, unknown][] = [...value.entries()];
  return readEntries(entries, file, findings, ([index, entry], found) => {
    const source = { file, path: [index] };
    const declaration = parseBucket(entry, source, found);
    return declaration === undefined ? findName(entry) : { name: declaration.name, source, declaration };
  });
}

/** `read` gives the declaration, or the name of what could not be read. */
export function readEntries<Entry, Declared extends object>(
  entries: readonly Entry[],
  file: string,
  findings: Finding[],
  read: (entry: Entry, found: Finding[]) => Declared | string,
): Entries<Declared> {
  const found: Finding[] = [];
  const declared: Declared[] = [];
  const unread = new Set<string>();
  let stopped = false;
  for (const [index, entry] of entries.entries()) {
    stopped = found.length >= maxFormErrors;
    if (stopped) {
      found.push(stopHere(file, entries.length - index, 'entries that were not checked'));
      break;
    }
    const result = read(entry, found);
    if (typeof result === 'string') unread.add(result);
    else declared.push(result);
  }
  for (const finding of found) findings.push(finding);
  return { declared, unread: stopped ? 'all' : unread };
}

/** What an entry calls itself; empty when it says nothing of the kind. */
export function findName(entry: unknown): string {
  const named = typeof entry === 'object' && entry !== null && 'name' in entry;
  return named && typeof entry.name === 'string' ? entry.name : '';
}

/** Then nothing would be done anywhere, and every run would be content. */
function refuseNone(file: string, findings: Finding[]): Entries<never> {
  const mend = 'Add an alias with the "url" of a server.';
  findings.push(error('alias/none', { file, path: [] }, 'The file names no server.', mend));
  return { declared: [], unread: 'all' };
}

export function refuseTop(file: string, wanted: string, findings: Finding[]): Entries<never> {
  const message = `The file must hold ${wanted}.`;
  findings.push(error('schema/type', { file, path: [] }, message, `Write ${wanted}.`));
  return { declared: [], unread: 'all' };
}
