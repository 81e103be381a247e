import { EnvReader } from '../../cluster/env-reader.ts';
import { readSpec } from '../../cluster/read-spec.ts';
import type { Locator } from '../../cluster/running/diff-running.ts';
import type { ClusterSpec } from '../../cluster/spec.ts';
import type { Desired } from '../../config/desired.ts';
import { parseEnvFile } from '../../config/env-file.ts';
import { error } from '../../config/judgement.ts';
import { loadConfig } from '../../config/load.ts';
import { readText } from '../../config/read-file.ts';
import { ConfigError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Context } from '../action.ts';
import { chooseAliases } from '../server-session.ts';

/** What an env file says of a cluster, and where. */
export interface DeclaredCluster {
  readonly spec: ClusterSpec;
  readonly env: Locator;
  /** No errors among them. */
  readonly findings: readonly Finding[];
}

/** `envFile` is relative to the workspace. @throws {ConfigError} when it is not there, or not in order */
export async function readDeclaredCluster(
  envFile: string,
  { workspace }: Pick<Context, 'workspace'>,
): Promise<DeclaredCluster> {
  const read = await readText(workspace, envFile);
  if (read.kind === 'refused') throw new ConfigError([read.finding]);
  if (read.kind === 'missing') throw new ConfigError([missFile(envFile)]);
  const parsed = parseEnvFile(read.file, read.text);
  const { spec, findings } = readSpec(read.file, parsed);
  if (spec === undefined) throw new ConfigError(findings.filter(({ severity }) => severity === 'error'));
  return { spec, env: new EnvReader(read.file, parsed), findings };
}

function missFile(file: string): Finding {
  const mend = 'Add it, or correct the input `env-file`.';
  return error('file/missing', { file, path: [] }, `There is no ${file}.`, mend);
}

/** The configuration with only the aliases that `alias` names, and what is to be said of it. @throws {ConfigError} */
export async function loadClusterConfig(
  { configDir, alias }: { readonly configDir: string; readonly alias: string },
  { workspace }: Pick<Context, 'workspace'>,
): Promise<{ readonly desired: Desired; readonly warnings: readonly Finding[] }> {
  const { desired, findings } = await loadConfig({ workspace, configDir });
  if (desired === undefined) throw new ConfigError(findings.filter(({ severity }) => severity === 'error'));
  return {
    desired: { ...desired, aliases: chooseAliases(desired.aliases, alias) },
    warnings: findings.filter(({ severity }) => severity === 'warning'),
  };
}
