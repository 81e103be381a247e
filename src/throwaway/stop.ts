/** Ends a server that another process started. */

import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FoundRecord } from './record.ts';
import { runTool } from './tool.ts';

/** A process, and a folder that it has among its arguments. */
type RunningServer = Pick<FoundRecord, 'pid' | 'dir'>;

const stopTimeoutMs = 5_000;
const pollMs = 50;

/**
 * SIGTERM, then SIGKILL after 5 s; whether it is gone then. A process that is not the recorded server any more is
 * left alone: ids are given anew.
 */
export async function stopRecorded(record: RunningServer): Promise<boolean> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isRunning(record))) return true;
    tell(record.pid, signal);
    if (await isGone(record, Date.now() + stopTimeoutMs)) return true;
  }
  return false;
}

/** Whether the process has the server's folder, whose name is random, among its arguments. A zombie has none. */
export async function isRunning({ pid, dir }: RunningServer): Promise<boolean> {
  return (await readCommand(pid)).includes(dir);
}

/**
 * Ids of processes that have something below the folder among their arguments: also those that whoever started them
 * was ended before it could record. Whatever can't be looked at is left out.
 */
export async function findProcesses(folder: string): Promise<number[]> {
  const found = await Promise.all(
    (await listProcesses()).map(async (pid) =>
      (await readCommand(pid)).includes(`${folder}/`) ? [pid] : [],
    ),
  );
  return found.flat();
}

async function listProcesses(): Promise<number[]> {
  const names =
    process.platform === 'linux'
      ? readdir('/proc')
      : runTool('ps', ['-A', '-o', 'pid=']).then((printed) => printed.split(/\s+/));
  const ids = (await names.catch(() => [])).map(Number);
  return ids.filter((pid) => Number.isInteger(pid) && pid > 0);
}

async function readCommand(pid: number): Promise<string> {
  const command =
    process.platform === 'linux'
      ? readFile(`/proc/${pid}/cmdline`, 'utf8')
      : runTool('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
  return command.catch(() => '');
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself meanwhile.
  }
}

async function isGone(record: RunningServer, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    if (!(await isRunning(record))) return true;
    await sleep(pollMs);
  }
  return false;
}
