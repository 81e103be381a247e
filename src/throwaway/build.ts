/** Makes the binary of a tool, by building its published Go module or in another way. */

import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isExecutable } from './cache.ts';
import { takeLock } from './lock.ts';
import { runTool } from './tool.ts';

/** The last community commit; later ones are not published. */
export const serverModule = 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c';

/** A program that is published as a Go module. */
export interface Tool {
  /** Of its file. */
  readonly name: string;
  /** As people call it. */
  readonly title: string;
  /** With the version. */
  readonly module: string;
  /** How long go takes for it on two cores. */
  readonly buildTime: string;
}

export const serverTool: Tool = {
  name: 'minio',
  title: 'the MinIO server',
  module: serverModule,
  buildTime: 'about 5 minutes',
};

const progressEveryMs = 15_000;

/** Puts the tool's file into the folder `target`. @throws {Error} ending with what was said by who makes it */
export type Maker = (target: string, log: (line: string) => void) => Promise<void>;

/**
 * Makes the binary in `folder`, over one that is not usable, and returns its path. Safe beside another process
 * doing the same.
 */
export async function makeTool(
  { name, title }: Tool,
  folder: string,
  make: Maker,
  log: (line: string) => void,
  isUsable: (path: string) => Promise<boolean> = isExecutable,
): Promise<string> {
  const binary = join(folder, name);
  const release = await takeLock(join(folder, 'build.lock'), () =>
    log(`Another process is making ${title}; waiting for it.`),
  );
  try {
    if (await isUsable(binary)) return binary;
    const target = await mkdtemp(join(folder, 'build-'));
    try {
      await make(target, log);
      await rename(join(target, name), binary);
    } finally {
      await rm(target, { recursive: true, force: true });
    }
    return binary;
  } finally {
    await release();
  }
}

/** Can take minutes, so it tells that it is alive. */
export function installWithGo({ title, module, buildTime }: Tool, signal?: AbortSignal): Maker {
  return async (target, log) => {
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    log(`Building ${title} with go, once; this takes ${buildTime} on 2 cores.`);
    const timer = setInterval(() => log(`  still building, ${seconds()} s`), progressEveryMs);
    try {
      await runTool('go', ['install', module], { GOBIN: target, CGO_ENABLED: '0' }, signal);
    } finally {
      clearInterval(timer);
    }
    log(`Built ${title} in ${seconds()} s.`);
  };
}
