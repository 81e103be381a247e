/** Finds MinIO's client, or makes it. Used by tests and bench, to compare with; never by an action. */

import { join } from 'node:path';
import { installWithGo, makeTool, type Tool } from '../../src/throwaway/build.ts';
import { isExecutable } from '../../src/throwaway/cache.ts';
import { findNamed, findOnPath, openToolFolder } from '../../src/throwaway/obtain.ts';

export const clientTool: Tool = {
  name: 'mc',
  title: "MinIO's client",
  module: 'github.com/minio/mc@v0.0.0-20250313080218-cf909e1063a9',
  buildTime: 'about a minute',
};

/**
 * Path of a client binary: `MC_BIN`, our cache, else built with go into our cache. Not the PATH: an `mc` there
 * can be a file manager. `log` hears progress of a build only.
 * @throws {Error} one message with every way to provide it.
 */
export async function obtainClient(log: (line: string) => void = console.error): Promise<string> {
  const named = await findNamed('MC_BIN');
  if (named) return named;
  const folder = await openToolFolder(clientTool);
  const cached = join(folder, clientTool.name);
  if (await isExecutable(cached)) return cached;
  if (await findOnPath('go')) return makeTool(clientTool, folder, installWithGo(clientTool), log);
  throw new Error(
    [
      "MinIO's client is needed to compare with, and neither it nor go is there. Do one of these:",
      '  - install Go 1.24 or newer (https://go.dev/dl) and run this again: it builds the client once;',
      '  - set MC_BIN to the path of its binary.',
    ].join('\n'),
  );
}
