/** Where the tools that only tests, demo and bench need are kept, between runs and checkouts. */

import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder of ours in the user's cache, made when absent. */
export async function openCacheFolder(name: string): Promise<string> {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(base, 'minio-actions', name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** True when `path` exists and this user may run it. */
export async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
