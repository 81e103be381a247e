import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RenderedFile } from '../cluster/file.ts';
import type { LeftOut } from '../cluster/render/left-out.ts';
import { ConfigError } from '../errors.ts';
import { findLink, refuseLink } from './link.ts';

/** Absolute path of the folder `given`. @throws {ConfigError} for one that is not below the checkout */
export function resolveOutputFolder(workspace: string, given: string): string {
  const dir = resolve(workspace, given);
  const way = relative(workspace, dir);
  if (way !== '' && way !== '..' && !way.startsWith(`..${sep}`)) return dir;
  const message = `Input \`output-dir\`: ${given} must be a folder below the top of the checkout.`;
  throw refuse(message, 'Give a folder such as `rendered`.');
}

/** Those that are not there yet, or otherwise. Other files of the folder are none of ours. */
export async function findChanged(dir: string, files: readonly RenderedFile[]): Promise<RenderedFile[]> {
  const same = await Promise.all(
    files.map(async ({ path, text }) => {
      const there = await readFile(join(dir, path), 'utf8').catch(() => undefined);
      return there === text;
    }),
  );
  return files.filter((_, index) => !same[index]);
}

/** Files that an earlier rendering made and this one does not: they are of another cluster than the env file. */
export async function findLeftOver(dir: string, leftOut: readonly LeftOut[]): Promise<string[]> {
  // Some are only a part of a file, in words.
  const paths = leftOut.map(({ what }) => what).filter((what) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(what));
  const there = await Promise.all(
    paths.map((path) =>
      lstat(join(dir, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => there[index]);
}

/** No link is followed: a checkout can hold one that leads anywhere. @throws {ConfigError} */
export async function writeRendered(
  workspace: string,
  dir: string,
  files: readonly RenderedFile[],
): Promise<void> {
  for (const { path, text, mode } of files) {
    const target = join(dir, path);
    const link = await findLink(workspace, target);
    if (link !== undefined) throw refuseLink('output-dir', link);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, mode === undefined ? {} : { mode });
  }
}

function refuse(message: string, mend: string): ConfigError {
  return new ConfigError([{ rule: 'input/output-dir', severity: 'error', message, mend }], 'invalid-input');
}
