/** Where binaries that take long to make are kept, between runs and checkouts. */

import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ProvisionError } from './provision-error.ts';

/** Our folder in the user's cache. */
export function findCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'minio-actions');
}

/** A folder of that name in the cache, made when absent. @throws {ProvisionError} when it can't be made */
export async function openCacheFolder(name: string, cache: string = findCache()): Promise<string> {
  const folder = join(cache, name);
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    const advice = 'Give a folder to keep binaries in that this user may write to.';
    throw new ProvisionError(`${folder} can't be made (${cause.code ?? cause.message}). ${advice}`, {
      cause,
    });
  });
  return folder;
}

/** True when `path` exists and this user may run it. */
export async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
