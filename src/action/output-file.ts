import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Context } from './action.ts';

/** Writes a file for people and later jobs. @returns its absolute path */
export async function writeOutputFile(dir: string, name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

/** Where such files go: as told, else a folder of this run under the runner's or the system's temporary one. */
export async function openOutputDir(given: string, { environment, workspace }: Context): Promise<string> {
  if (given === '') return mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), 'minio-actions-'));
  const dir = resolve(workspace, given);
  await mkdir(dir, { recursive: true });
  return dir;
}
