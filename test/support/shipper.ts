/** Log shippers for tests. No distribution packs them, and go installs no module that replaces others. */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Maker, makeTool, type Tool } from '../../src/throwaway/build.ts';
import { isExecutable, openCacheFolder } from '../../src/throwaway/cache.ts';
import { findNamed, findOnPath } from '../../src/throwaway/obtain.ts';
import { runTool } from '../../src/throwaway/tool.ts';

interface Shipper extends Tool {
  /** Path of the module that is built; where it is below the published one, its inner packages can be used. */
  readonly own: string;
  /** Package with the program; `.` is `main.go` beside this file. */
  readonly command: string;
}

const shippers = {
  promtail: {
    name: 'promtail',
    title: 'Promtail',
    module: 'github.com/grafana/loki/v3@v3.5.0',
    buildTime: 'about 6 minutes',
    own: 'promtail-build',
    command: 'github.com/grafana/loki/v3/clients/cmd/promtail',
  },
  alloy: {
    name: 'alloy',
    title: 'Alloy',
    module: 'github.com/grafana/alloy@v1.0.0',
    buildTime: 'about 6 minutes',
    own: 'github.com/grafana/alloy/minimal',
    command: '.',
  },
} as const satisfies Record<string, Shipper>;

export type ShipperName = keyof typeof shippers;

/** Path of a binary: `PROMTAIL_BIN` or `ALLOY_BIN`, our cache, else built with go into our cache. */
export async function obtainShipper(
  which: ShipperName,
  log: (line: string) => void = console.error,
): Promise<string> {
  const named = await findNamed(`${which.toUpperCase()}_BIN`);
  if (named) return named;
  const shipper: Shipper = shippers[which];
  const folder = await openCacheFolder(`${which}-${shipper.module.split('@v')[1]}`);
  const cached = join(folder, shipper.name);
  return (await isExecutable(cached)) ? cached : makeTool(shipper, folder, build(shipper), log);
}

/** In a module of our own with the same versions: lines with `replace` decide only in the module that is built. */
function build({ name, title, module, buildTime, own, command }: Shipper): Maker {
  return async (target, log) => {
    if ((await findOnPath('go')) === undefined) {
      const other = `${name.toUpperCase()}_BIN`;
      throw new Error(
        `${title} is built with go: install Go 1.24 or newer (https://go.dev/dl), or set ${other}.`,
      );
    }
    log(`Building ${title} with go, once; this takes ${buildTime} on 2 cores.`);
    const { Dir: source } = JSON.parse(await runTool('go', ['mod', 'download', '-json', module]));
    const lines = (await readFile(join(source, 'go.mod'), 'utf8')).split('\n');
    // Folders of the repository are modules of their own outside of it.
    const kept = lines.filter((line) => !/^toolchain |=> \.\//.test(line));
    const [path, version] = module.split('@');
    const text = kept.join('\n').replace(/^module .*$/m, `module ${own}`);
    const folder = join(target, 'module');
    await mkdir(folder);
    await writeFile(join(folder, 'go.mod'), `${text}\nrequire ${path} ${version}\n`);
    await writeFile(join(folder, 'go.sum'), await readFile(join(source, 'go.sum')));
    if (command === '.')
      await copyFile(fileURLToPath(new URL('./alloy/main.go', import.meta.url)), join(folder, 'main.go'));
    const output = join(target, name);
    const args = ['-mod=mod', '-trimpath', '-ldflags=-s -w', '-o', output, command];
    await runTool('go', ['build', '-C', folder, ...args], { CGO_ENABLED: '0' });
  };
}
