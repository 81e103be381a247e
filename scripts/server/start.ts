/** Throwaway MinIO servers on loopback, for tests, demo and bench. Real ones: nothing is imitated. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  end,
  launch,
  launchOnFreePort,
  logFile,
  type Running,
  type Setup,
} from '../../src/throwaway/launch.ts';
import { obtainServer } from '../../src/throwaway/obtain.ts';
import { createRootKeys, prepareServer, type RootKeys } from '../../src/throwaway/prepare.ts';
import { guardProcess } from './guard.ts';

export interface ServerOptions {
  /** Drives of the one erasure set; 1 by default. */
  readonly drives?: number;
  /** Further environment of the server, last word over ours. */
  readonly env?: Readonly<Record<string, string>>;
  readonly region?: string;
  /** Root credentials; random ones by default. */
  readonly root?: RootKeys;
  /** PEM: the server then speaks https only, with a certificate for 127.0.0.1 that `ca` signed. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca: string };
}

export interface MinioServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Everything of this server is below; removed by `stop`. */
  readonly dir: string;
  /** Of the process running now; `restart` changes it. */
  readonly pid: number;
  stop(): Promise<void>;
  /** An outage: gone at once, until `restart`. */
  kill(): Promise<void>;
  /** Same data, port and credentials; back when it is ready. */
  restart(): Promise<void>;
  /** All that the server printed so far. */
  logs(): Promise<string>;
}

/**
 * Starts one server and waits until it takes requests. It never outlives this process.
 * @throws {Error} with the server's last lines when it does not come up within 60 s.
 */
export async function startServer(options: ServerOptions = {}): Promise<MinioServer> {
  const root = options.root ?? createRootKeys();
  const setup = await prepare(options, root);
  try {
    const { port, running } = await launchOnFreePort(setup);
    return createHandle(setup, root, port, running);
  } catch (error) {
    await rm(setup.dir, { recursive: true, force: true });
    throw error;
  }
}

async function prepare(options: ServerOptions, root: RootKeys): Promise<Setup> {
  const binary = await obtainServer();
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-'));
  if (options.tls) await writeCertificate(join(dir, 'certs'), options.tls);
  const region = options.region === undefined ? {} : { MINIO_SITE_REGION: options.region };
  const setup = await prepareServer({
    binary,
    dir,
    root,
    env: { ...region, ...options.env },
    ...(options.drives !== undefined && { drives: options.drives }),
    onSpawn: (pid) => guardProcess(pid, dir),
  });
  return { ...setup, ...(options.tls && { ca: options.tls.ca }) };
}

async function writeCertificate(
  certsDir: string,
  { cert, key }: { cert: string; key: string },
): Promise<void> {
  await mkdir(certsDir);
  // The names under which the server looks for them.
  await writeFile(join(certsDir, 'public.crt'), cert);
  await writeFile(join(certsDir, 'private.key'), key, { mode: 0o600 });
}

function createHandle(setup: Setup, root: RootKeys, port: number, first: Running): MinioServer {
  let running: Running | undefined = first;
  let pid = first.pid;
  const halt = async () => {
    const current = running;
    running = undefined;
    if (current) await end(current);
  };
  return {
    url: `${setup.ca === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    ...root,
    dir: setup.dir,
    get pid() {
      return pid;
    },
    async stop() {
      await halt();
      await rm(setup.dir, { recursive: true, force: true });
    },
    kill: halt,
    async restart() {
      await halt();
      running = await launch(setup, port);
      pid = running.pid;
    },
    logs: () => readFile(logFile(setup), 'utf8'),
  };
}
