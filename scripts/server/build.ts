/** Builds the server from its published Go module. Takes minutes, so it tells that it is alive. */

import { spawn } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isExecutable } from './cache.ts';
import { takeLock } from './lock.ts';

/** The last community commit; later ones are not published. */
export const serverModule = 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c';

const progressEveryMs = 15_000;

/**
 * `go install` into `folder`; returns the binary. Safe beside another process doing the same.
 * @throws {Error} when go is missing or fails; the message ends with what go said.
 */
export async function buildServer(folder: string, log: (line: string) => void): Promise<string> {
  const binary = join(folder, 'minio');
  const release = await takeLock(join(folder, 'build.lock'), () =>
    log('Another process is building the MinIO server; waiting for it.'),
  );
  try {
    if (await isExecutable(binary)) return binary;
    const target = await mkdtemp(join(folder, 'build-'));
    try {
      await install(target, log);
      await rename(join(target, 'minio'), binary);
    } finally {
      await rm(target, { recursive: true, force: true });
    }
    return binary;
  } finally {
    await release();
  }
}

async function install(target: string, log: (line: string) => void): Promise<void> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  log('Building the MinIO server with go, once; this takes about 5 minutes on 2 cores.');
  const timer = setInterval(() => log(`  still building, ${seconds()} s`), progressEveryMs);
  try {
    await runGo(['install', serverModule], { GOBIN: target, CGO_ENABLED: '0' });
  } finally {
    clearInterval(timer);
  }
  log(`Built the MinIO server in ${seconds()} s.`);
}

function runGo(args: string[], extra: Record<string, string>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn('go', args, { env: { ...process.env, ...extra }, stdio: ['ignore', 'ignore', 'pipe'] });
  let tail = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    tail = (tail + chunk).slice(-2000);
  });
  child.on('error', (cause) => reject(new Error(`go could not be started: ${cause.message}`, { cause })));
  child.on('close', (code) => {
    if (code === 0) resolve();
    else reject(new Error(`go ${args.join(' ')} failed:\n${tail.trim()}`));
  });
  return promise;
}
