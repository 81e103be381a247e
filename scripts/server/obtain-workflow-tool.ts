/** Finds the programs that read and run workflows, or makes them. Used by tests only. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installWithGo, makeTool, type Tool } from '../../src/throwaway/build.ts';
import { isExecutable, openCacheFolder } from '../../src/throwaway/cache.ts';
import { findNamed, findOnPath, openToolFolder } from '../../src/throwaway/obtain.ts';
import { runTool } from '../../src/throwaway/tool.ts';

export const actTool: Tool = {
  name: 'act',
  title: 'act, which runs workflows',
  module: 'github.com/nektos/act@v0.2.89',
  buildTime: 'about 2 minutes',
};

export const actionlintTool: Tool = {
  name: 'actionlint',
  title: 'actionlint, which reads workflows',
  module: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  buildTime: 'about a minute',
};

const zizmorVersion = '1.32.0';

/** Path of act: `ACT_BIN`, our cache, else built with go into our cache. @throws {Error} with how to provide it */
export function obtainAct(log: (line: string) => void = console.error): Promise<string> {
  return obtainBuilt(actTool, 'ACT_BIN', log);
}

/** As `obtainAct`, with `ACTIONLINT_BIN`. */
export function obtainActionlint(log: (line: string) => void = console.error): Promise<string> {
  return obtainBuilt(actionlintTool, 'ACTIONLINT_BIN', log);
}

/** Not from the PATH: another version there would judge otherwise. */
async function obtainBuilt(tool: Tool, variable: string, log: (line: string) => void): Promise<string> {
  const named = await findNamed(variable);
  if (named) return named;
  const folder = await openToolFolder(tool);
  const cached = join(folder, tool.name);
  if (await isExecutable(cached)) return cached;
  if (await findOnPath('go')) return makeTool(tool, folder, installWithGo(tool), log);
  throw new Error(
    [
      `${tool.title}, is needed, and neither it nor go is there. Do one of these:`,
      '  - install Go 1.25 or newer (https://go.dev/dl) and run this again: it is built once;',
      `  - or build it elsewhere (go install ${tool.module}) and set ${variable} to its path.`,
    ].join('\n'),
  );
}

/**
 * Path of zizmor: `ZIZMOR_BIN`, our cache, else installed from PyPI into our cache.
 * @throws {Error} with how to provide it
 */
export async function obtainZizmor(log: (line: string) => void = console.error): Promise<string> {
  const named = await findNamed('ZIZMOR_BIN');
  if (named) return named;
  const folder = await openCacheFolder(`zizmor-${zizmorVersion}`);
  const binary = join(folder, 'bin', 'zizmor');
  if (await isExecutable(binary)) return binary;
  log('Installing zizmor, which judges workflows, once.');
  try {
    await runTool('python3', ['-m', 'venv', folder]);
    await runTool(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '-q', `zizmor==${zizmorVersion}`]);
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    const mend = 'apt-get install -y --no-install-recommends python3-venv, or set ZIZMOR_BIN to its path';
    throw new Error(`zizmor ${zizmorVersion} could not be installed: ${mend}.`, { cause });
  }
  return binary;
}
