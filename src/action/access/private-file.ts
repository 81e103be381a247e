/** Files that only their owner can read. */

import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';

/** More than any secret, or what is kept beside one, has. */
const maxLength = 4096;

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/**
 * Makes a new file, with all of `text` or not at all. Nothing that is there is written over or followed.
 * @throws what the file system says, with its code
 */
export async function createPrivate(place: string, text: string): Promise<void> {
  const file = await open(place, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600);
  await fill(file, text).catch(async (error: unknown) => {
    // What is half written would keep the next run from writing it; that it stays is no better reason to tell.
    await rm(place, { force: true }).catch(() => undefined);
    throw error;
  });
}

async function fill(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * `other`: not a plain file, not of who runs this, or others can get at it, so that it may be anybody's.
 * @throws what the file system says, with its code
 */
export async function readPrivate(place: string): Promise<{ readonly text: string } | 'missing' | 'other'> {
  // Without waiting for whoever writes into it, should it be a pipe.
  const opened = await open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(judgeUnopened);
  if (typeof opened === 'string') return opened;
  try {
    const isOwn = isPrivate(await opened.stat());
    return isOwn ? { text: await opened.readFile('utf8') } : 'other';
  } finally {
    await opened.close();
  }
}

function judgeUnopened(error: unknown): 'missing' | 'other' {
  const code = readCode(error);
  if (code === 'ENOTDIR') throw error;
  return code === 'ENOENT' ? 'missing' : 'other';
}

function isPrivate(stats: Stats): boolean {
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  return stats.isFile() && isOwn && (stats.mode & 0o077) === 0 && stats.size <= maxLength;
}

/** Of an error of the file system, such as `EACCES`. */
export function readCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** Tells whether a text is the same, and nothing of what it says where it is random. */
export function digestText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
