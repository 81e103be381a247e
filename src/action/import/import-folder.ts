/** Where an import goes: a folder that holds a configuration of its own. */

import { access } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { join } from 'node:path/posix';
import { checkChecksums } from '../../config/checksum.ts';
import type { LoadedAliases } from '../../config/load-aliases.ts';
import { isEscaping, readText } from '../../config/read-file.ts';
import { ConfigError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { ComposedFile } from '../../import/file.ts';
import type { ImportInputs } from '../input/import-input.ts';
import { findChanged, resolveOutputFolder, writeRendered } from '../rendered-folder.ts';

export interface ImportFolder {
  readonly workspace: string;
  /** Absolute. */
  readonly dir: string;
  /** Relative to the workspace, with forward slashes; `.` for itself. */
  readonly root: string;
  readonly configFolder: string;
  /** What the configuration takes over from the one that names the servers. */
  readonly taken: readonly ComposedFile[];
}

interface ConfigSource {
  readonly root: string;
  readonly configFolder: string;
  readonly loaded: LoadedAliases;
}

/** Refuses what can be refused before anything is asked of a server. @throws {ConfigError} `invalid-input` */
export async function openImportFolder(
  { outputDir, access: withAccess }: Pick<ImportInputs, 'outputDir' | 'access'>,
  source: ConfigSource,
  workspace: string,
): Promise<ImportFolder> {
  const top = resolve(workspace, outputDir) === resolve(workspace);
  const dir = top ? resolve(workspace) : resolveOutputFolder(workspace, outputDir);
  const { configFolder } = source;
  const written = ['buckets_definition', 'replication_rules', ...(withAccess ? ['access'] : [])];
  for (const name of written.flatMap(nameOtherForms)) {
    const path = join(configFolder, name);
    if (await exists(resolve(dir, path)))
      throw refuse(
        `${path} is there, and would stand beside a JSON file of its name.`,
        'Remove it, or give another folder.',
      );
  }
  const root = relative(resolve(workspace), dir).replaceAll('\\', '/') || '.';
  return { workspace, dir, root, configFolder, taken: await readTaken(source, workspace) };
}

function nameOtherForms(name: string): string[] {
  return [`${name}.yaml`, `${name}.yml`];
}

/** The alias file, and the certificate authorities that it names by paths of their own. */
async function readTaken(
  { root, configFolder, loaded }: ConfigSource,
  workspace: string,
): Promise<ComposedFile[]> {
  const named = loaded.aliases.flatMap(({ declaration: { caFile } }) =>
    caFile === undefined || isEscaping(caFile) ? [] : [caFile],
  );
  const aliasFile = join(configFolder, loaded.file.slice(loaded.file.lastIndexOf('/') + 1));
  const paths = [aliasFile, ...new Set(named)];
  const read = await Promise.all(paths.map((path) => readText(workspace, join(root, path))));
  return paths.flatMap((path, index) => {
    const found = read[index];
    return found?.kind === 'text' ? [{ path, text: found.text }] : [];
  });
}

export interface WriteOptions {
  readonly overwrite: boolean;
  /** Names of the configuration files that become empty where nothing was composed for them. */
  readonly emptied: readonly string[];
}

/**
 * Writes the configuration with the checksums of all its files. A file that is there and otherwise stays unless
 * `overwrite`: then nothing is written at all.
 * @returns every file of the configuration, those that were right already as well
 * @throws {ConfigError} `invalid-input`, naming the files that would be overwritten
 */
export async function writeImport(
  folder: ImportFolder,
  composed: readonly ComposedFile[],
  { overwrite, emptied }: WriteOptions,
): Promise<ComposedFile[]> {
  const { workspace, dir, root, configFolder, taken } = folder;
  const files = [...taken, ...composed, ...(await emptyGone(folder, composed, emptied))];
  const changed = await findChanged(dir, files);
  if (!overwrite) await assertFree(dir, changed);
  await writeRendered(workspace, dir, changed);
  const findings = await checkChecksums({ workspace, root, configFolder }, 'update');
  if (findings.length > 0) throw new ConfigError(findings);
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What an earlier import wrote may be gone from the servers: left there, it would be declared. */
async function emptyGone(
  { dir, configFolder }: ImportFolder,
  composed: readonly ComposedFile[],
  names: readonly string[],
): Promise<ComposedFile[]> {
  const paths = names.map((name) => `${configFolder}/${name}.json`);
  const left = paths.filter((path) => !composed.some((file) => file.path === path));
  const there = await Promise.all(left.map((path) => exists(resolve(dir, path))));
  return left.filter((_, index) => there[index]).map((path) => ({ path, text: '{}\n' }));
}

async function assertFree(dir: string, changed: readonly ComposedFile[]): Promise<void> {
  const there = await Promise.all(changed.map(({ path }) => exists(resolve(dir, path))));
  const taken = changed.filter((_, index) => there[index]).map(({ path }) => path);
  if (taken.length === 0) return;
  const shown = taken.slice(0, 5).join(', ');
  const more = taken.length > 5 ? ` and ${taken.length - 5} more` : '';
  const what = `${shown}${more} would be overwritten.`;
  throw refuse(what, 'Give a new folder, or set `overwrite: true`.');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function refuse(what: string, mend: string): ConfigError {
  const finding: Finding = {
    rule: 'input/output-dir',
    severity: 'error',
    message: `Input \`output-dir\`: ${what}`,
    mend,
  };
  return new ConfigError([finding], 'invalid-input');
}
