import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import type { Context } from '../action.ts';

const maxBytes = 20 * 1000 * 1000;

export type ForeignFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** `why` is a sentence. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Reads what a stranger's run left: a plain file of at most 20 MB, below the workspace or the folder for temporary
 * files, with no link on the way. Never throws.
 */
export async function readForeignFile(
  given: string,
  { workspace, environment }: Pick<Context, 'workspace' | 'environment'>,
): Promise<ForeignFile> {
  const path = resolve(workspace, given);
  const roots = [workspace, environment.RUNNER_TEMP || tmpdir()];
  const root = roots.find((folder) => isBelow(folder, path));
  if (root === undefined) {
    return refuse('It lies neither in the workspace nor in the folder for temporary files.');
  }
  try {
    const expected = join(await realpath(root), relative(root, path));
    if ((await realpath(path)) !== expected) return refuse('It is reached through a link.');
    return await readOpened(expected);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return refuse(`It can't be read (${code}).`);
  }
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

async function readOpened(path: string): Promise<ForeignFile> {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer without end.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return refuse('It is not a regular file.');
    if (stat.size > maxBytes) return refuse('It has more than 20 MB.');
    return { kind: 'text', text: await handle.readFile('utf8') };
  } finally {
    await handle.close();
  }
}

function refuse(why: string): ForeignFile {
  return { kind: 'refused', why };
}
