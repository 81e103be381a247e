/** One node of a cluster: a process in its own name space, started as an operator starts it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** What stays the same over restarts. */
export interface NodeSetup {
  readonly namespace: string;
  /** Without a slash at the end. */
  readonly url: string;
  /** Holds its drives, and is seen at `mount` by this node alone. */
  readonly dir: string;
  readonly mount: string;
  /** The rendered environment file and start script. */
  readonly envFile: string;
  readonly script: string;
  readonly logFile: string;
  /** Of the machine; the rendered file comes on top. */
  readonly env: Readonly<Record<string, string>>;
  readonly ca: string | undefined;
}

const start = 'mount --bind "$1" "$2"; set -a; . "$3"; set +a; exec sh "$4"';
const healthyTimeoutMs = 120_000;

/** Doesn't wait: a node by itself is never healthy. */
export function launchNode(setup: NodeSetup): ChildProcess {
  const { namespace, dir, mount, envFile, script, logFile, env } = setup;
  const log = openSync(logFile, 'a');
  const args = ['netns', 'exec', namespace, 'sh', '-ec', start, 'node', dir, mount, envFile, script];
  const child = spawn('ip', args, { env, cwd: dir, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  return child;
}

/** Until the node says that the cluster takes writes. @throws {Error} with the last lines that it printed */
export async function waitUntilHealthy({ url, ca, logFile }: NodeSetup, child: ChildProcess): Promise<void> {
  const dispatcher = new Agent(ca === undefined ? {} : { connect: { ca } });
  const deadline = Date.now() + healthyTimeoutMs;
  try {
    while (Date.now() < deadline && !hasEnded(child)) {
      if (await isHealthy(url, dispatcher)) return;
      await sleep(100);
    }
  } finally {
    await dispatcher.destroy();
  }
  const problem = hasEnded(child) ? 'ended' : `was not healthy within ${healthyTimeoutMs / 1000} s`;
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-15).join('\n');
  throw new Error(`The node at ${url} ${problem}.\n${lines}`);
}

async function isHealthy(url: string, dispatcher: Agent): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(3000);
    const reply = await request(`${url}/minio/health/cluster`, { dispatcher, signal });
    await reply.body.dump();
    return reply.statusCode === 200;
  } catch {
    return false;
  }
}

/** As when a machine loses its power; returns when the process is gone. */
export async function killNode(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.ref();
  child.kill('SIGKILL');
  await gone;
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
