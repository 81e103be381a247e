/** Finds Helm, or makes it; and what tests feed it with. Never used by an action. */

import { join } from 'node:path';
import { installWithGo, makeTool, serverModule, type Tool } from '../../src/throwaway/build.ts';
import { isExecutable } from '../../src/throwaway/cache.ts';
import { findNamed, findOnPath, openToolFolder } from '../../src/throwaway/obtain.ts';
import { runTool } from '../../src/throwaway/tool.ts';

export const helmTool: Tool = {
  name: 'helm',
  title: 'Helm',
  module: 'helm.sh/helm/v3/cmd/helm@v3.19.2',
  buildTime: 'about 3 minutes',
};

/** Has the API description of the Kubernetes version that this Helm knows. */
const schemaModule = 'k8s.io/cli-runtime@v0.34.0';

/**
 * Path of a Helm binary: `HELM_BIN`, `helm` on PATH, our cache, else built with go into our cache.
 * @throws {Error} one message with every way to provide it.
 */
export async function obtainHelm(log: (line: string) => void = console.error): Promise<string> {
  const named = (await findNamed('HELM_BIN')) ?? (await findOnPath('helm'));
  if (named) return named;
  const folder = await openToolFolder(helmTool);
  const cached = join(folder, helmTool.name);
  if (await isExecutable(cached)) return cached;
  if (await findOnPath('go')) return makeTool(helmTool, folder, installWithGo(helmTool), log);
  throw new Error(
    [
      'Helm is needed to check what is rendered for it, and neither it nor go is there. Do one of these:',
      '  - install Go 1.24 or newer (https://go.dev/dl) and run this again: it builds Helm once;',
      '  - install Helm (https://helm.sh/docs/intro/install), or set HELM_BIN to the path of its binary.',
    ].join('\n'),
  );
}

/** Folder of the community chart: the last version is published with the source of the server. @throws {Error} without go */
export async function obtainChart(): Promise<string> {
  return join(await downloadModule(serverModule), 'helm', 'minio');
}

/** File with the API of Kubernetes as OpenAPI 2. @throws {Error} without go */
export async function obtainKubernetesApi(): Promise<string> {
  return join(await downloadModule(schemaModule), 'artifacts', 'openapi', 'swagger.json');
}

/** Its folder in go's own cache. */
async function downloadModule(module: string): Promise<string> {
  const answer: unknown = JSON.parse(await runTool('go', ['mod', 'download', '-json', module]));
  if (typeof answer === 'object' && answer !== null && 'Dir' in answer && typeof answer.Dir === 'string') {
    return answer.Dir;
  }
  throw new Error(`go did not say where ${module} is.`);
}
