import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { guardProcess } from '../../scripts/server/guard.ts';
import { findFreePort } from '../../src/throwaway/port.ts';

export interface Haproxy {
  /** In place of 443. */
  readonly port: number;
  /** What it printed so far. */
  logs(): string;
  stop(): Promise<void>;
}

/** What HAProxy prints about a configuration. @throws {Error} with its complaint, or where it is not installed */
export async function checkHaproxy(text: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-haproxy-'));
  const file = join(dir, 'haproxy.cfg');
  await writeFile(file, text);
  try {
    const { stdout, stderr } = await promisify(execFile)('haproxy', ['-c', '-f', file]);
    return `${stdout}${stderr}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('haproxy is not installed. Run: apt-get install -y --no-install-recommends haproxy');
    }
    throw error;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Runs a rendered configuration; only its port is another one. */
export async function startHaproxy(text: string): Promise<Haproxy> {
  const port = await findFreePort();
  const moved = text.replace('bind :443', `bind 127.0.0.1:${port}`);
  await checkHaproxy(moved);
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-haproxy-'));
  const file = join(dir, 'haproxy.cfg');
  await writeFile(file, moved);
  const child = spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const callOff = guardProcess(child.pid ?? 0, dir);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  const stop = async () => {
    if (child.exitCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    }
    callOff();
    await rm(dir, { recursive: true, force: true });
  };
  for (let attempt = 0; !(await accepts(port)); attempt += 1) {
    if (attempt === 600 || child.exitCode !== null) {
      await stop();
      throw new Error(`haproxy did not start:\n${printed}`);
    }
    await sleep(50);
  }
  return { port, logs: () => printed, stop };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
