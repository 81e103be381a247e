/** Configurations for tests: real files in a folder of their own. */

import { realpath } from 'node:fs/promises';
import { type LoadedConfig, loadConfig } from '../../src/config/load.ts';
import { createWorkspace } from './workspace.ts';

type Files = Readonly<Record<string, unknown>>;

export const aliases = {
  primary_cluster: { url: 'https://one.example.com' },
  dr_cluster: { url: 'https://dr.example.com' },
};

/** Loads a configuration of two aliases and the given files. */
export async function loadFiles(files: Files): Promise<LoadedConfig> {
  const workspace = await createWorkspace({
    'config/mc_aliases.json': aliases,
    'config/buckets_definition.json': [],
    ...files,
  });
  try {
    return await loadConfig({ workspace: await realpath(workspace.dir), configDir: 'config' });
  } finally {
    await workspace.remove();
  }
}

/** `rule file:line:column` of every finding, for comparing with what is expected. */
export function summarise({ findings }: Pick<LoadedConfig, 'findings'>): string[] {
  return findings.map(({ rule, source }) => {
    const place = source?.line === undefined ? '' : `:${source.line}:${source.column}`;
    return `${rule} ${source?.file}${place}`;
  });
}

export function listRules({ findings }: Pick<LoadedConfig, 'findings'>): string[] {
  return findings.map(({ rule }) => rule);
}
