/** A net over every test run: no secret of a run may stand in anything that the run leaves behind. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listForms } from './secret-form.ts';

/** A name for a secret, or for a place such as `summary`, and what it is or what stands there. */
export type Named = readonly [name: string, text: string];

/** The server takes none that is shorter, and what is shorter may be a word. */
const minLength = 8;
const largestFile = 32 * 2 ** 20;
const skipped = new Set(['node_modules', '.git', 'dist', 'demo-output']);

/** Those among the variables, or the inputs, of a run. */
export function listSecrets(values: Readonly<Record<string, string | undefined>>): Named[] {
  return Object.entries(values).flatMap(([name, value = '']): Named[] => {
    const isSecret = /SECRET|TOKEN|PASSWORD/i.test(name) && !/[-_](?:FILE|LIFE|URL)$/i.test(name);
    return isSecret && value.length >= minLength ? [[name, value]] : [];
  });
}

/**
 * Those that a run made itself: whatever it asked to hide and that stands in no file of its configuration, as
 * names do, which are hidden too.
 */
export function listMade(hidden: readonly string[], names: string): Named[] {
  const isName = (text: string) =>
    names.includes(text) || names.includes(Buffer.from(text, 'base64').toString());
  return hidden
    .filter((text) => text.length >= minLength && !isName(text))
    .map((text, index): Named => [`hidden value ${index}`, text]);
}

/** @throws {Error} naming secret, form and place, and showing what stands around; never the secret */
export function assertNoSecret(secrets: readonly Named[], places: readonly Named[]): void {
  const found = secrets.flatMap(([name, secret]) =>
    [...listForms(secret)].flatMap(([form, written]) =>
      places.flatMap(([place, text]) => {
        const at = text.indexOf(written);
        if (at < 0) return [];
        const around = `${text.slice(Math.max(0, at - 60), at)}***${text.slice(at + written.length).slice(0, 60)}`;
        return [`${name} (${form}) stands in ${place}: ${around}`];
      }),
    ),
  );
  if (found.length > 0) throw new Error(`A secret got out. ${found.join('\n')}`);
}

/** Remembers the files of a folder. @returns what reads those that are new or have changed since */
export async function watchFolder(folder: string): Promise<() => Promise<Named[]>> {
  const before = await describeFiles(folder);
  return async () => {
    const after = await describeFiles(folder);
    const changed = [...after].filter(([path, state]) => before.get(path) !== state);
    return Promise.all(changed.map(async ([path]): Promise<Named> => [path, await readFile(path, 'utf8')]));
  };
}

async function describeFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) {
      for (const [below, state] of await describeFiles(path)) files.set(below, state);
    }
    if (!entry.isFile()) continue;
    const { mtimeMs, size } = await stat(path);
    if (size <= largestFile) files.set(path, `${mtimeMs} ${size}`);
  }
  return files;
}
