import { constants } from 'node:fs';
import { access, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { createPrivate, readCode, readPrivate } from './private-file.ts';
import { isSecretOf, parseRecord, renderRecord, type SecretOwner } from './secret-record.ts';

/** Why a file can't hold a secret, in words. */
export class SecretFileError extends Error {
  override readonly name = 'SecretFileError';
  readonly mend: string;
  /** Something else is there already. */
  readonly isTaken: boolean;

  constructor(message: string, mend: string, isTaken = false) {
    super(message);
    this.mend = mend;
    this.isTaken = isTaken;
  }
}

/** A declared place for a secret, and the folder that it must not be in. */
export interface SecretPlace {
  readonly path: string;
  readonly workspace: string;
}

/**
 * Writes nothing. @returns the secret that an earlier run left there for the same owner, when it did not get to
 * know whether it was set; `undefined` where a new one can be written
 * @throws {SecretFileError} where neither is so
 */
export async function inspectSecretFile(at: SecretPlace, owner: SecretOwner): Promise<string | undefined> {
  const { path } = at;
  const place = await resolveOutside(at);
  const [there, record] = await Promise.all([read(place, path), read(nameRecord(place), path)]);
  const known = typeof record === 'string' ? undefined : parseRecord(record.text);
  if (there === 'missing') {
    if (record !== 'missing' && known === undefined) throw tellTaken(nameRecord(path));
    await access(dirname(place), constants.W_OK | constants.X_OK).catch((error: unknown) => {
      throw tellUnfit(path, error);
    });
    return undefined;
  }
  if (there === 'other' || !known || !isSecretOf(known, owner, there.text)) throw tellTaken(path);
  return there.text;
}

/**
 * Writes a new file that only its owner can read, and a record beside it. Nothing that is there is written over
 * or followed: it may hold the only copy of another secret. @returns what removes both again.
 * @throws {SecretFileError}
 */
export async function writeSecretFile(
  at: SecretPlace,
  owner: SecretOwner,
  secretKey: string,
): Promise<() => Promise<void>> {
  const left = await inspectSecretFile(at, owner);
  if (left !== undefined) throw tellTaken(at.path);
  const place = await resolveOutside(at);
  const record = nameRecord(place);
  // What it was about is gone.
  await rm(record, { force: true });
  // First, so that whenever a run ends the secret is known for what it is.
  await create(record, renderRecord(owner, secretKey), at.path);
  await create(place, secretKey, at.path).catch(async (error: unknown) => {
    await rm(record, { force: true }).catch(() => undefined);
    throw error;
  });
  return async () => {
    await rm(place, { force: true });
    await rm(record, { force: true });
  };
}

/** Once there is nothing left to be known of the secret: no later run takes it for a new one. @throws {SecretFileError} */
export async function dropRecord(at: SecretPlace): Promise<void> {
  const record = nameRecord(await resolveOutside(at));
  const there = await read(record, at.path);
  if (typeof there === 'string' || parseRecord(there.text) === undefined) return;
  await rm(record, { force: true }).catch((error: unknown) => {
    throw tellUnfit(at.path, error);
  });
}

/** Of the record beside a file. */
export function nameRecord(path: string): string {
  return `${path}.pending`;
}

function read(place: string, path: string): ReturnType<typeof readPrivate> {
  return readPrivate(place).catch((error: unknown) => {
    throw tellUnfit(path, error);
  });
}

async function create(place: string, text: string, path: string): Promise<void> {
  await createPrivate(place, text).catch((error: unknown) => {
    const isTaken = ['EEXIST', 'ELOOP'].includes(readCode(error));
    throw isTaken ? tellTaken(path) : tellUnfit(path, error);
  });
}

/** With links in the way followed: what is in a checkout gets committed, cached and uploaded. */
async function resolveOutside({ path, workspace }: SecretPlace): Promise<string> {
  const [top, folder] = await Promise.all([realpath(workspace), realpath(dirname(path))]).catch(
    (error: unknown) => {
      throw tellUnfit(path, error);
    },
  );
  const way = relative(top, folder);
  if (way === '..' || way.startsWith(`..${sep}`)) return join(folder, basename(path));
  throw new SecretFileError(
    `${path} is in the checkout, where a secret must not be.`,
    'Write an absolute path that only the owner of the runner can reach.',
  );
}

function tellTaken(path: string): SecretFileError {
  const mend = `Move it away, or deliver to another file. It may hold the only copy of another secret: look before you remove it.`;
  return new SecretFileError(`${path} is there already.`, mend, true);
}

function tellUnfit(path: string, error: unknown): SecretFileError {
  const code = readCode(error);
  const folder = dirname(path);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new SecretFileError(
      `${path} can't be written: there is no folder ${folder}.`,
      'Make the folder, on the machine that applies.',
    );
  const mend = `Let who runs this write to ${folder}, or deliver to another file.`;
  return new SecretFileError(`${path} can't be written (${code}).`, mend);
}
