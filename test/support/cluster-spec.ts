import { readFileSync } from 'node:fs';
import { readSpec } from '../../src/cluster/read-spec.ts';
import type { ClusterSpec } from '../../src/cluster/spec.ts';
import { parseEnvFile } from '../../src/config/env-file.ts';
import { hostileValues } from './hostile-value.ts';

const file = 'config/minio_cluster_vars.env';

/** The sample's cluster; variables on top of what stands there. */
export function readSampleSpec(variables: Readonly<Record<string, string>> = {}): ClusterSpec {
  const lines = Object.entries(variables).map(([name, value]) => `${name}="${value}"`);
  const kept = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !Object.keys(variables).some((name) => line.startsWith(`${name}=`)));
  const { spec, findings } = readSpec(file, parseEnvFile(file, [...kept, ...lines].join('\n')));
  if (spec === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return spec;
}

/** The sample with hostile texts wherever a spec lets any text through. */
export function makeHostileSpec(variables: Readonly<Record<string, string>> = {}): ClusterSpec {
  const spec = readSampleSpec(variables);
  const hostile = hostileValues.map((value, index) => ({ name: `MINIO_HOSTILE_${index}`, value }));
  return { ...spec, server: { ...spec.server, options: hostileValues, variables: hostile } };
}

const required = {
  MINIO_ROOT_USER_FILE: '/run/secrets/minio_root_user',
  MINIO_ROOT_PASSWORD_FILE: '/run/secrets/minio_root_password',
  MINIO_VOLUMES: 'https://minio{1...4}.example.test:9000/mnt/disk{1...4}',
};

/** A cluster as an env file with these variables alone describes it. @throws {Error} with what is wrong in it */
export function createSpec(variables: Readonly<Record<string, string>> = {}): ClusterSpec {
  const lines = Object.entries({ ...required, ...variables }).map(([name, value]) => `${name}="${value}"`);
  const { spec, findings } = readSpec('cluster.env', parseEnvFile('cluster.env', lines.join('\n')));
  if (spec === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return spec;
}
