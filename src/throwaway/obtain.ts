/** Finds a MinIO server to run, or makes one. */

import { delimiter, join } from 'node:path';
import { installWithGo, makeTool, serverModule, serverTool, type Tool } from './build.ts';
import { isExecutable, openCacheFolder } from './cache.ts';
import { canUseImage, copyFromImage } from './image.ts';
import { ProvisionError } from './provision-error.ts';

export interface ObtainOptions {
  /** Absolute; default is our folder in the user's cache. */
  readonly cache?: string;
  /** Whether what the cache holds may be run; else it is made anew. */
  readonly isUsable?: (path: string) => Promise<boolean>;
  /** Ends a build. */
  readonly signal?: AbortSignal;
}

/**
 * Path of a server binary: `MINIO_BIN`, `minio` on PATH, the cache, else made into the cache: built with go, or
 * taken out of a container image where only docker is there. `log` hears progress of a build only.
 * @throws {ProvisionError} one message with every way to provide a server, or what the build said
 */
export async function obtainServer(
  log: (line: string) => void = console.error,
  { cache, isUsable = isExecutable, signal }: ObtainOptions = {},
): Promise<string> {
  const named = await findNamed('MINIO_BIN');
  if (named) return named;
  const onPath = await findOnPath('minio');
  if (onPath) return onPath;
  const folder = await openToolFolder(serverTool, cache);
  const cached = join(folder, serverTool.name);
  if (await isUsable(cached)) return cached;
  if (await findOnPath('go'))
    return makeTool(serverTool, folder, installWithGo(serverTool, signal), log, isUsable);
  if (await canUseImage()) return makeTool(serverTool, folder, copyFromImage, log, isUsable);
  throw new ProvisionError(explainMissing(cached));
}

/** What the variable names; `undefined` when it is not set. @throws {ProvisionError} when that can't be run */
export async function findNamed(variable: string): Promise<string | undefined> {
  const named = process.env[variable];
  if (!named || (await isExecutable(named))) return named || undefined;
  throw new ProvisionError(
    `${variable} names ${named}, which is not there or may not be run. Correct it or unset it.`,
  );
}

/** Its place in the cache, one for each version, so that a newer pin is built anew. */
export function openToolFolder({ name, module }: Tool, cache?: string): Promise<string> {
  return openCacheFolder(`${name}-${/[^@-]*$/.exec(module)?.[0] ?? ''}`, cache);
}

/** First executable of that name in PATH. */
export async function findOnPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    if (folder !== '' && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
}

function explainMissing(cached: string): string {
  return [
    'No MinIO server was found, and neither go nor a running docker is there to make one. Do one of these:',
    '  - install Go 1.24 or newer (https://go.dev/dl) and run this again: it builds the server once;',
    '  - install Docker (https://docs.docker.com/engine/install; on Linux) and run this again;',
    '  - set MINIO_BIN to the path of a server binary;',
    '  - put a binary named "minio" on PATH;',
    `  - or build it elsewhere and copy it to ${cached}:`,
    `      CGO_ENABLED=0 go install ${serverModule}`,
  ].join('\n');
}
