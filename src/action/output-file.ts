import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Context } from './action.ts';
import { findLink, refuseLink } from './link.ts';

/** Writes a file for people and later jobs, in place of one of that name or of a link. @returns its absolute path */
export async function writeOutputFile(dir: string, name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await rm(path, { force: true });
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  return path;
}

/**
 * Writes a file where an input says, relative to the workspace. @returns its absolute path
 * @throws {ConfigError} `invalid-input` when it can't be written
 */
export async function writeNamedFile(
  input: string,
  given: string,
  text: string,
  { workspace }: Context,
): Promise<string> {
  const path = resolve(workspace, given);
  const link = await findLink(workspace, path);
  if (link !== undefined) throw refuseLink(input, link);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const message = `Input \`${input}\`: ${given} can't be written${code}.`;
    const mend = 'Give a file that this user may write.';
    throw new ConfigError([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
  }
}

/**
 * Where such files go: as told, else a folder of this run under the runner's or the system's temporary one.
 * Opened before anything is sent, so that a run never finds out afterwards that it can't report.
 * @throws {ConfigError} `invalid-input` when nothing can be written there
 */
export async function openOutputDir(given: string, { environment, workspace }: Context): Promise<string> {
  const dir = resolve(workspace, given);
  const link = given === '' ? undefined : await findLink(workspace, dir);
  if (link !== undefined) throw refuseLink('report-dir', link);
  try {
    if (given === '') return await mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), 'minio-actions-'));
    await mkdir(dir, { recursive: true });
    await access(dir, constants.W_OK);
    return dir;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const message = `Input \`report-dir\`: nothing can be written to ${given || 'the folder for temporary files'}${code}.`;
    const mend = 'Give a folder that this user may write to.';
    throw new ConfigError([{ rule: 'input/report-dir', severity: 'error', message, mend }], 'invalid-input');
  }
}
