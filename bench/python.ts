/** The Python that the peers run in, with the SDK at a pinned version, in our cache. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isExecutable, openCacheFolder } from '../src/throwaway/cache.ts';
import { findOnPath } from '../src/throwaway/obtain.ts';
import { run } from './measure.ts';

const requirements = join(import.meta.dirname, 'peers', 'requirements.txt');

/**
 * Path of a Python that can import `minio`.
 * @throws {Error} with the line that installs what is missing.
 */
export async function preparePython(): Promise<string> {
  const folder = await openCacheFolder('bench-python-minio-7.2.20');
  const python = join(folder, 'bin', 'python');
  if ((await isExecutable(python)) && (await canImport(python))) return python;
  if (!(await findOnPath('python3'))) throw new Error(explain('python3 is not on PATH'));
  console.error('Installing the Python SDK that the bench compares with, once.');
  try {
    await run({ words: ['python3', '-m', 'venv', folder] });
    await run({ words: [python, '-m', 'pip', 'install', '--quiet', '--requirement', requirements] });
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(explain('its environment could not be made'), { cause });
  }
  return python;
}

async function canImport(python: string): Promise<boolean> {
  return run({ words: [python, '-c', 'import minio'] }).then(
    () => true,
    () => false,
  );
}

function explain(problem: string): string {
  return (
    `The bench needs Python 3.9 or newer with venv and pip, and ${problem}. ` +
    'On Debian and Ubuntu: sudo apt-get install python3 python3-venv python3-pip'
  );
}
