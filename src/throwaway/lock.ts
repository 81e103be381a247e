/** A lock between processes of one machine, held for as long as a slow job takes. */

import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const unreadableGraceMs = 10_000;

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * Takes `path` as a lock file, waiting while another living process holds it; returns the release.
 * A dead holder's lock is taken over. Two that take over at the same instant may both go on, so what the
 * lock guards must also end in an atomic rename.
 */
export async function takeLock(path: string, onWait: () => void): Promise<() => Promise<void>> {
  let told = false;
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    if (await isAbandoned(path)) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) onWait();
    told = true;
    await sleep(500);
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(path, 'utf8'));
    // Between creating the file and writing to it the holder's id is not there yet.
    if (!Number.isInteger(pid) || pid <= 0)
      return Date.now() - (await stat(path)).mtimeMs > unreadableGraceMs;
    return !isAlive(pid);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
