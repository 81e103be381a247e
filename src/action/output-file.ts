import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Context } from './action.ts';

/** Writes a file for people and later jobs. @returns its absolute path */
export async function writeOutputFile(dir: string, name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

/**
 * Where such files go: as told, else a folder of this run under the runner's or the system's temporary one.
 * Opened before anything is sent, so that a run never finds out afterwards that it can't report.
 * @throws {ConfigError} `invalid-input` when nothing can be written there
 */
export async function openOutputDir(given: string, { environment, workspace }: Context): Promise<string> {
  try {
    if (given === '') return await mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), 'minio-actions-'));
    const dir = resolve(workspace, given);
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
