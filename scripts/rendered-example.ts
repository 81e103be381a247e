/** The sample's rendering, kept under `examples/` for people to look at. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedFile } from '../src/cluster/file.ts';
import { readSpec } from '../src/cluster/read-spec.ts';
import { listRenderings, renderers } from '../src/cluster/render/index.ts';
import { parseEnvFile } from '../src/config/env-file.ts';

const root = join(import.meta.dirname, '..');
const envFile = 'config/minio_cluster_vars.env';

/** Where it is kept, relative to the repository. */
export const exampleDir = 'examples/rendered-cluster';

/** What it should be. */
export function renderExample(): RenderedFile[] {
  const { spec, findings } = readSpec(
    envFile,
    parseEnvFile(envFile, readFileSync(join(root, envFile), 'utf8')),
  );
  if (spec === undefined) throw new Error(`The sample is not in order: ${findings[0]?.message}`);
  return listRenderings().flatMap((name) => [...renderers[name](spec)]);
}

export function writeExample(): void {
  const dir = join(root, exampleDir);
  rmSync(dir, { recursive: true, force: true });
  for (const { path, text } of renderExample()) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
