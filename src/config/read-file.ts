/** The only way in which files of a repository are read: nothing outside it, nothing but plain text. */

import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Finding } from '../finding.ts';
import { error, quote } from './judgement.ts';

/** More than any configuration of 10,000 buckets needs. */
const maxFileBytes = 8 * 1024 * 1024;

export type FileText =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly finding: Finding };

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly finding: Finding };

/**
 * Reads UTF-8 text. `file` is relative to the workspace; links are followed only inside it. Never throws:
 * what cannot be read comes back as a finding.
 */
export async function readText(workspace: string, file: string): Promise<FileText> {
  const read = await readBytes(workspace, file);
  if (read.kind === 'missing') return { kind: 'missing', file };
  if (read.kind === 'refused') return { kind: 'refused', file, finding: read.finding };
  const text = decodeText(read.bytes);
  if (text === undefined) {
    return refuseText(file, 'file/encoding', 'is not UTF-8 text.', 'Save it as UTF-8.');
  }
  if (text.startsWith('\uFEFF')) {
    return refuseText(file, 'file/bom', 'begins with a byte-order mark.', 'Save it as UTF-8 without BOM.');
  }
  return { kind: 'text', file, text };
}

/** As `readText`, for what is only hashed. */
export async function readBytes(workspace: string, file: string): Promise<FileBytes> {
  if (isEscaping(file)) return refuseOutside(file);
  try {
    const [base, target] = await Promise.all([realpath(workspace), realpath(join(workspace, file))]);
    const inside = base.endsWith(sep) ? base : base + sep;
    if (target !== base && !target.startsWith(inside)) return refuseOutside(file);
    return await readOpened(target, file);
  } catch (cause) {
    const code = findCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return refuse(
      file,
      'file/unreadable',
      `cannot be read (${code}).`,
      'Check its permissions and its type.',
    );
  }
}

/** Whether a path, written with forward slashes, could lead out of the folder it is relative to. */
export function isEscaping(file: string): boolean {
  return /^[a-z]:|^\/|\\|\0/i.test(file) || file.split('/').includes('..');
}

async function readOpened(target: string, file: string): Promise<FileBytes> {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer without end.
  const handle = await open(target, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    return await readHandle(handle, file);
  } finally {
    await handle.close();
  }
}

async function readHandle(handle: FileHandle, file: string): Promise<FileBytes> {
  const stat = await handle.stat();
  if (!stat.isFile()) {
    return refuse(file, 'file/not-regular', 'is not a regular file.', 'Put a regular file in its place.');
  }
  if (stat.size > maxFileBytes) {
    const size = `${(stat.size / 1024 / 1024).toFixed(1)} MiB`;
    return refuse(
      file,
      'file/too-large',
      `is too large: ${size}, at most 8 MiB.`,
      'Split the configuration.',
    );
  }
  return { kind: 'bytes', bytes: await handle.readFile() };
}

function decodeText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function findCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}

function refuseOutside(file: string): FileBytes {
  return refuse(file, 'file/outside', 'leads out of the repository.', 'Use a path inside the repository.');
}

function refuse(file: string, rule: string, what: string, mend: string): FileBytes & { kind: 'refused' } {
  return {
    kind: 'refused',
    finding: error(rule, { file, path: [] }, `The file ${quote(file)} ${what}`, mend),
  };
}

function refuseText(file: string, rule: string, what: string, mend: string): FileText {
  return { file, ...refuse(file, rule, what, mend) };
}
