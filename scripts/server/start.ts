/** Throwaway MinIO servers on loopback, for tests, demo and bench. Real ones: nothing is imitated. */

import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, launch, launchOnFreePort, logFile, type Running, type Setup } from './launch.ts';
import { obtainServer } from './obtain.ts';

export interface ServerOptions {
  /** Drives of the one erasure set; 1 by default. */
  readonly drives?: number;
  /** Further environment of the server, last word over ours. */
  readonly env?: Readonly<Record<string, string>>;
  readonly region?: string;
  /** Root credentials; random ones by default. */
  readonly root?: { readonly accessKey: string; readonly secretKey: string };
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
  const root = options.root ?? {
    accessKey: `root${randomBytes(6).toString('hex')}`,
    secretKey: randomBytes(20).toString('hex'),
  };
  const setup = await prepare(options, root);
  try {
    const { port, running } = await launchOnFreePort(setup);
    return createHandle(setup, root, port, running);
  } catch (error) {
    await rm(setup.dir, { recursive: true, force: true });
    throw error;
  }
}

async function prepare(
  options: ServerOptions,
  root: { accessKey: string; secretKey: string },
): Promise<Setup> {
  const binary = await obtainServer();
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-'));
  const drives = options.drives ?? 1;
  for (let drive = 1; drive <= drives; drive += 1) await mkdir(join(dir, `drive${drive}`));
  if (options.tls) await writeCertificate(join(dir, 'certs'), options.tls);
  return {
    binary,
    dir,
    ...(options.tls && { ca: options.tls.ca }),
    volumes: join(dir, drives === 1 ? 'drive1' : `drive{1...${drives}}`),
    // Nothing else of our environment: a stray MINIO_ variable would change what is tested.
    env: {
      PATH: process.env.PATH ?? '',
      HOME: dir,
      MINIO_ROOT_USER: root.accessKey,
      MINIO_ROOT_PASSWORD: root.secretKey,
      // Drives on the system's disk are refused without it.
      MINIO_CI_CD: '1',
      MINIO_SCANNER_SPEED: 'fastest',
      MINIO_BROWSER: 'off',
      ...(options.region === undefined ? {} : { MINIO_SITE_REGION: options.region }),
      ...options.env,
    },
  };
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

function createHandle(
  setup: Setup,
  root: { accessKey: string; secretKey: string },
  port: number,
  first: Running,
): MinioServer {
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
