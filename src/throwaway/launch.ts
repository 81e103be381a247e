/** One server process: from spawning it to the moment it takes requests, and its end. */

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { findFreePort } from './port.ts';
import { ProvisionError } from './provision-error.ts';

/** A process that is ready. */
export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Called once it is gone. */
  readonly onGone: () => void;
}

/** What stays the same over restarts. */
export interface Setup {
  readonly binary: string;
  readonly dir: string;
  readonly volumes: string;
  readonly env: Readonly<Record<string, string>>;
  /** Who signed the server's certificate, PEM; without TLS when absent. */
  readonly ca?: string;
  /** Told at once, long before the process is ready; returns what to do when it is gone. */
  readonly onSpawn: (pid: number) => () => void;
}

const portAttempts = 5;
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 5_000;

/** As `launch`, on a port that nobody else uses. */
export async function launchOnFreePort(setup: Setup): Promise<{ port: number; running: Running }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    try {
      return { port, running: await launch(setup, port) };
    } catch (error) {
      // Between finding a port and using it another process may have taken it.
      const log = await readFile(logFile(setup), 'utf8');
      if (attempt === portAttempts || !/already in use/i.test(log)) throw error;
    }
  }
}

/** @throws {ProvisionError} with the last lines the server printed when it does not become ready within 60 s. */
export async function launch(setup: Setup, port: number): Promise<Running> {
  const log = openSync(logFile(setup), 'a');
  const address = `127.0.0.1:${port}`;
  const args = ['server', '--address', address, '--certs-dir', join(setup.dir, 'certs'), setup.volumes];
  const options = { env: setup.env, cwd: setup.dir, detached: true };
  const child = spawn(setup.binary, args, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
  if (child.pid === undefined)
    throw new ProvisionError(`The MinIO server could not be started: ${await failed}`);
  child.unref();
  const running = { child, pid: child.pid, onGone: setup.onSpawn(child.pid) };
  const problem = await Promise.race([failed, waitUntilReady(child, address, setup.ca)]);
  if (problem === undefined) return running;
  await end(running);
  const lines = (await readFile(logFile(setup), 'utf8')).trim().split('\n').slice(-15).join('\n');
  throw new ProvisionError(`The MinIO server did not come up: ${problem}.\n${lines}`);
}

/** Cluster health is 200 only when drives and IAM are loaded; the ready probe answers 200 before that. */
async function waitUntilReady(
  child: ChildProcess,
  address: string,
  ca: string | undefined,
): Promise<string | undefined> {
  const url = `${ca === undefined ? 'http' : 'https'}://${address}/minio/health/cluster`;
  const dispatcher = new Agent(ca === undefined ? {} : { connect: { ca } });
  const deadline = Date.now() + readyTimeoutMs;
  try {
    while (Date.now() < deadline && !hasEnded(child)) {
      const healthy = await isHealthy(url, dispatcher);
      if (healthy && !hasEnded(child)) return undefined;
      await sleep(50);
    }
  } finally {
    await dispatcher.destroy();
  }
  return hasEnded(child) ? 'it ended' : `not ready within ${readyTimeoutMs / 1000} s`;
}

async function isHealthy(url: string, dispatcher: Agent): Promise<boolean> {
  try {
    const reply = await request(url, { dispatcher, signal: AbortSignal.timeout(2000) });
    await reply.body.dump();
    return reply.statusCode === 200;
  } catch {
    return false;
  }
}

/** SIGTERM, then SIGKILL after 5 s; returns when the process is gone. */
export async function end({ child, onGone }: Running): Promise<void> {
  if (!hasEnded(child)) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.ref();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
    await gone;
    clearTimeout(timer);
  }
  onGone();
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Where all runs of this server print. */
export function logFile(setup: Setup): string {
  return join(setup.dir, 'server.log');
}
