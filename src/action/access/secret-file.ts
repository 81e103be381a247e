import { constants } from 'node:fs';
import { type FileHandle, open, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Why a file can't hold a secret, in words. */
export class SecretFileError extends Error {
  override readonly name = 'SecretFileError';
}

/**
 * Writes a new file that only its owner can read. Nothing that is there is written over or followed: it may
 * hold the only copy of another secret. @returns what removes it again.
 * @throws {SecretFileError}
 */
export async function writeSecretFile(
  path: string,
  workspace: string,
  text: string,
): Promise<() => Promise<void>> {
  const place = await resolveOutside(path, workspace);
  const remove = () => rm(place, { force: true });
  const refuse = (error: unknown): never => {
    throw new SecretFileError(describe(path, error));
  };
  const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = constants;
  const file = await open(place, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600).catch(refuse);
  await fill(file, text).catch(async (error: unknown) => {
    // What is half written would keep the next run from writing it; that it stays is no better reason to tell.
    await remove().catch(() => undefined);
    refuse(error);
  });
  return remove;
}

async function fill(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** With links in the way followed: what is in a checkout gets committed, cached and uploaded. */
async function resolveOutside(path: string, workspace: string): Promise<string> {
  try {
    const [top, folder] = await Promise.all([realpath(workspace), realpath(dirname(path))]);
    const way = relative(top, folder);
    if (way === '..' || way.startsWith(`..${sep}`)) return join(folder, basename(path));
  } catch (error) {
    throw new SecretFileError(describe(path, error));
  }
  throw new SecretFileError(`${path} is in the checkout, where a secret must not be.`);
}

function describe(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'EEXIST' || code === 'ELOOP')
    return `${path} is there already; take away what is in it first.`;
  return `${path} can't be written (${code}).`;
}
