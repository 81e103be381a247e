/** Makes the server binary, by building its published Go module or out of a container image. */

import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isExecutable } from './cache.ts';
import { takeLock } from './lock.ts';
import { runTool } from './tool.ts';

/** The last community commit; later ones are not published. */
export const serverModule = 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c';

const progressEveryMs = 15_000;

/** Puts a file named `minio` into the folder `target`. @throws {Error} ending with what the tool said */
export type Maker = (target: string, log: (line: string) => void) => Promise<void>;

/** Makes the binary in `folder`, and returns its path. Safe beside another process doing the same. */
export async function makeServer(folder: string, make: Maker, log: (line: string) => void): Promise<string> {
  const binary = join(folder, 'minio');
  const release = await takeLock(join(folder, 'build.lock'), () =>
    log('Another process is making the MinIO server; waiting for it.'),
  );
  try {
    if (await isExecutable(binary)) return binary;
    const target = await mkdtemp(join(folder, 'build-'));
    try {
      await make(target, log);
      await rename(join(target, 'minio'), binary);
    } finally {
      await rm(target, { recursive: true, force: true });
    }
    return binary;
  } finally {
    await release();
  }
}

/** Takes minutes, so it tells that it is alive. */
export const installWithGo: Maker = async (target, log) => {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  log('Building the MinIO server with go, once; this takes about 5 minutes on 2 cores.');
  const timer = setInterval(() => log(`  still building, ${seconds()} s`), progressEveryMs);
  try {
    await runTool('go', ['install', serverModule], { GOBIN: target, CGO_ENABLED: '0' });
  } finally {
    clearInterval(timer);
  }
  log(`Built the MinIO server in ${seconds()} s.`);
};
