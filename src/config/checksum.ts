/** Whether the files of a configuration are the ones that were reviewed. */

import { createHash } from 'node:crypto';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path/posix';
import type { Finding, Source } from '../finding.ts';
import { type Algorithm, type ChecksumEntry, formatChecksums, parseChecksums } from './checksum-file.ts';
import { error, quote } from './judgement.ts';
import { readBytes, readText } from './read-file.ts';

/** `off` reads nothing; `update` writes the lists anew; `verify` changes nothing. */
export type ChecksumMode = 'verify' | 'update' | 'off';

export interface ChecksumPlace {
  readonly workspace: string;
  /** Folder of the lists, relative to the workspace: the parent of the configuration folder; '' for itself. */
  readonly root: string;
  /** Name of the configuration folder. */
  readonly configFolder: string;
}

const lists: readonly { readonly name: string; readonly algorithm: Algorithm }[] = [
  { name: '.minio-config.md5sums', algorithm: 'md5' },
  { name: '.minio-config.sha256sums', algorithm: 'sha256' },
];
const update = 'If the change is meant, run validate-config with checksums: update and commit the result.';

/**
 * Checks each list that is there. `update` rewrites those, and makes the MD5 list when there is none; the
 * second run writes the same bytes.
 */
export async function checkChecksums(place: ChecksumPlace, mode: ChecksumMode): Promise<Finding[]> {
  if (mode === 'off') return [];
  const found = await Promise.all(
    lists.map(async (list) => ({
      ...list,
      read: await readText(place.workspace, join(place.root, list.name)),
    })),
  );
  const present = found.filter(({ read }) => read.kind !== 'missing');
  const refused = present.flatMap(({ read }) => (read.kind === 'refused' ? [read.finding] : []));
  if (refused.length > 0) return refused;
  const files = await listFiles(place);
  if (mode === 'update') return updateLists(place, present.length > 0 ? present : found.slice(0, 1), files);
  const findings = await Promise.all(
    present.map(({ read, algorithm }) =>
      read.kind === 'text' ? verifyList(place, read.file, read.text, algorithm, files) : [],
    ),
  );
  return findings.flat();
}

async function verifyList(
  place: ChecksumPlace,
  file: string,
  text: string,
  algorithm: Algorithm,
  files: readonly string[],
): Promise<Finding[]> {
  const { entries, findings } = parseChecksums(file, text, algorithm);
  const verified = await Promise.all(entries.map((entry) => verifyEntry(place, file, entry, algorithm)));
  const listed = new Set(entries.map(({ path }) => path));
  const extra = files.filter((path) => !listed.has(path));
  return [
    ...findings,
    ...verified.flat(),
    ...extra.map((path) => {
      const message = `${quote(path)} is not listed in ${quote(basename(file))}.`;
      return error('checksum/extra', { file: join(place.root, path), path: [] }, message, update);
    }),
  ];
}

async function verifyEntry(
  place: ChecksumPlace,
  file: string,
  { path, sum, line }: ChecksumEntry,
  algorithm: Algorithm,
): Promise<Finding[]> {
  const source: Source = { file, path: [], line, column: 1 };
  const read = await readBytes(place.workspace, join(place.root, path));
  if (read.kind === 'refused') return [{ ...read.finding, source }];
  if (read.kind === 'missing') {
    return [error('checksum/missing', source, `${quote(path)} is listed, but is not there.`, update)];
  }
  if (hash(read.bytes, algorithm) === sum) return [];
  return [error('checksum/changed', source, `${quote(path)} is not what was listed.`, update)];
}

async function updateLists(
  place: ChecksumPlace,
  targets: readonly { readonly name: string; readonly algorithm: Algorithm }[],
  files: readonly string[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const contents = new Map<string, Buffer>();
  for (const path of files) {
    const read = await readBytes(place.workspace, join(place.root, path));
    if (read.kind === 'refused') findings.push(read.finding);
    if (read.kind === 'bytes') contents.set(path, read.bytes);
  }
  if (findings.length > 0) return findings;
  for (const { name, algorithm } of targets) {
    const sums = new Map([...contents].map(([path, bytes]) => [path, hash(bytes, algorithm)]));
    const refused = await writeWhole(place, name, formatChecksums(sums));
    if (refused) findings.push(refused);
  }
  return findings;
}

/** All of the new text or all of the old: never half a list. @returns why it could not be written */
async function writeWhole(place: ChecksumPlace, name: string, text: string): Promise<Finding | undefined> {
  const path = join(place.workspace, place.root, name);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
    return undefined;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    const message = `${quote(name)} can't be written${code}.`;
    const mend = 'Allow this user to write there, or run with checksums: verify.';
    return error('checksum/unwritable', { file: join(place.root, name), path: [] }, message, mend);
  }
}

/** Every file of the configuration and the policies, relative to the root, sorted; links are not followed. */
async function listFiles({ workspace, root, configFolder }: ChecksumPlace): Promise<string[]> {
  const base = join(workspace, root);
  const found = await Promise.all([configFolder, 'policies'].map((folder) => listFolder(base, folder)));
  return found.flat().sort();
}

async function listFolder(base: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(base, folder), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFolder(base, path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }),
  );
  return found.flat();
}

function hash(bytes: Buffer, algorithm: Algorithm): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
