/** Programs of the system's packages, for tests: run to their end, or beside a test. */

import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardProcess } from '../../scripts/server/guard.ts';
import { findOnPath } from '../../src/throwaway/obtain.ts';

/** Path of a program. @throws {Error} with the line that installs it */
export async function findProgram(name: string, packageName: string): Promise<string> {
  const found = await findOnPath(name);
  if (found !== undefined) return found;
  throw new Error(`${name} is not there: apt-get install -y --no-install-recommends ${packageName}`);
}

export interface RunningProgram {
  /** All that it printed. */
  logs(): Promise<string>;
  stop(): Promise<void>;
}

/** Runs `binary` until `stop`, below `folder`, which is removed should the tests be killed. Waits for `url` to answer 200. */
export async function startProgram(
  binary: string,
  args: readonly string[],
  folder: string,
  url: string,
): Promise<RunningProgram> {
  const file = join(folder, 'program.log');
  const log = openSync(file, 'a');
  const child = spawn(binary, args, { stdio: ['ignore', log, log], cwd: folder });
  const callOff = guardProcess(child.pid ?? 0, folder);
  const running = { logs: () => readFile(file, 'utf8'), stop: () => end(child, callOff) };
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return running;
    if (child.exitCode !== null) break;
    await sleep(200);
  }
  await running.stop();
  throw new Error(`${binary} did not answer at ${url}:\n${(await running.logs()).slice(-2000)}`);
}

async function end(child: ChildProcess, callOff: () => void): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  }
  callOff();
}
