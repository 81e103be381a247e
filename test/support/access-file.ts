/** Access files for tests, in a configuration of two aliases and a few buckets. */

import { type LoadedConfig, loadConfig } from '../../src/config/load.ts';
import { aliases } from './config-folder.ts';
import { createWorkspace } from './workspace.ts';

/** When every test of them happens. */
export const now = Date.UTC(2027, 0, 1);

const buckets = [
  { name: 'data', versioning: true },
  { name: 'plain' },
  { name: 'near', sites: ['primary_cluster'] },
  { name: 'gone', state: 'absent' },
];

/** A policy of one statement. */
export const allow = (Action: unknown, Resource: unknown = 'arn:aws:s3:::data/*') => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});

/** In `policies/iam/read.json` of every configuration here. */
export const readData = allow('s3:GetObject');

/** `access` is what the file holds; text is written as it is. */
export async function loadAccess(
  access: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Promise<LoadedConfig> {
  const workspace = await createWorkspace({
    'config/mc_aliases.json': aliases,
    'config/buckets_definition.json': buckets,
    'config/access.json': access,
    'policies/iam/read.json': readData,
    ...more,
  });
  try {
    return await loadConfig({ workspace: workspace.dir, configDir: 'config', now });
  } finally {
    await workspace.remove();
  }
}

/** `severity rule path` of what is told of the access file and its policies. */
export async function judgeAccess(...given: Parameters<typeof loadAccess>): Promise<string[]> {
  const { findings } = await loadAccess(...given);
  return findings.map(({ severity, rule, source }) => `${severity} ${rule} ${source?.path.join('.')}`);
}

export const user = { name: 'app', policies: [] };
/** Of `user`. */
export const account = { accessKey: 'app-key', parent: 'app', policy: 'inherit' };
