import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { createMetricsToken } from '../../cluster/metrics-token.ts';
import { ConfigError } from '../../errors.ts';
import { type Connection, isTemporary } from '../../server/connection.ts';
import type { Context } from '../action.ts';

/**
 * Where the token for metrics will be: absolute, and links in the way followed. What is in a checkout gets
 * committed, cached and uploaded, so it must not be there.
 * @throws {ConfigError} `invalid-input`
 */
export async function resolveTokenFile(given: string, workspace: string): Promise<string> {
  const path = resolve(workspace, given);
  const [top, folder] = await Promise.all([realpath(workspace), openFolder(path, given)]);
  const way = relative(top, folder);
  const outside = way === '..' || way.startsWith(`..${sep}`);
  if (outside) return join(folder, basename(path));
  const mend = 'Give a path outside of it, such as one in the folder for temporary files.';
  throw refuse(`${given} is in the checkout, where a secret must not be.`, mend);
}

async function openFolder(path: string, given: string): Promise<string> {
  try {
    const folder = await realpath(dirname(path));
    await access(folder, constants.W_OK);
    return folder;
  } catch (error) {
    throw refuse(
      `the folder of ${given} can't be written to (${readCode(error)}).`,
      'Make it, or give another path.',
    );
  }
}

/**
 * Only its owner may read the file, and what was there before is replaced as a whole: a reader never sees half
 * of it. The token is hidden, and good from now for `lifeSeconds`. No server is asked.
 * @throws {ConfigError} for temporary keys, with which the token would end, or when the file can't be written
 */
export async function writeTokenFile(
  path: string,
  connection: Connection,
  lifeSeconds: number,
  { reporter }: Pick<Context, 'reporter'>,
): Promise<void> {
  const { alias, accessKey, secretKey } = connection;
  if (isTemporary(connection)) {
    const mend = 'Give keys of a user who may do admin:Prometheus and nothing else.';
    throw refuse(`the keys of ${alias} are temporary, and a token made from them ends with them.`, mend);
  }
  const expires = Math.floor(Date.now() / 1000) + lifeSeconds;
  const token = createMetricsToken({ accessKey, secretKey, expires });
  reporter.hide(token);
  await replaceFile(path, token);
  reporter.log(
    'info',
    `the token for metrics is in ${path}, good until ${new Date(expires * 1000).toISOString()}`,
  );
}

async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw refuse(`${path} can't be written (${readCode(error)}).`, 'Give another path.');
  }
}

function readCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function refuse(what: string, mend: string): ConfigError {
  const message = `Input \`metrics-token-file\`: ${what}`;
  return new ConfigError(
    [{ rule: 'input/metrics-token-file', severity: 'error', message, mend }],
    'invalid-input',
  );
}
