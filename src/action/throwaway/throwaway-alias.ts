import { deriveEnvPrefix, isEnvPrefix } from '../../config/env-prefix.ts';
import { loadConfig, splitConfigDir } from '../../config/load.ts';
import { loadAliases } from '../../config/load-aliases.ts';
import { ConfigError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { suggestWord } from '../../suggestion.ts';
import type { Context } from '../action.ts';
import type { ThrowawayInputs } from '../input/throwaway-input.ts';

/** What a throwaway server stands for. */
export interface ThrowawayAlias {
  readonly name: string;
  /** First part of the names of its environment variables. */
  readonly envPrefix: string;
}

const defaultAlias = 'primary_cluster';

/**
 * The aliases named, each once; `all` is every alias of the alias file, and `primary_cluster` where there is none.
 * @throws {ConfigError} for a name that the file does not have, or a file that is not in order
 */
export async function chooseThrowaways(
  { configDir, aliases }: Pick<ThrowawayInputs, 'configDir' | 'aliases'>,
  { workspace }: Pick<Context, 'workspace'>,
): Promise<readonly ThrowawayAlias[]> {
  const place = splitConfigDir(configDir);
  // Reads nothing then, and says why.
  if (!place) throw new ConfigError((await loadConfig({ workspace, configDir })).findings);
  const loaded = await loadAliases(workspace, place);
  const all = aliases.includes('all');
  if (isMissing(loaded.findings)) return nameUndeclared(all ? [defaultAlias] : aliases);
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ConfigError(errors);
  if (all) return loaded.aliases;
  const known = loaded.aliases.map(({ name }) => name);
  const unknown = aliases.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw refuse(unknown.map((name) => refuseUnknown(name, known)));
  return loaded.aliases.filter(({ name }) => aliases.includes(name));
}

function isMissing(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule === 'file/missing');
}

function nameUndeclared(names: readonly string[]): ThrowawayAlias[] {
  const chosen = [...new Set(names)].map((name) => ({ name, envPrefix: deriveEnvPrefix(name) }));
  const bad = chosen.filter(({ envPrefix }, index) => {
    const first = chosen.findIndex((other) => other.envPrefix === envPrefix);
    return !isEnvPrefix(envPrefix) || first !== index;
  });
  const mend = 'Use letters, digits and _, no digit first, and names that differ in more than "_cluster".';
  const tell = (name: string) => mistake(`"${name}" gives environment variables no name of their own.`, mend);
  if (bad.length > 0) throw refuse(bad.map(({ name }) => tell(name)));
  return chosen;
}

function refuseUnknown(name: string, known: readonly string[]): Finding {
  const near = suggestWord(name, known);
  const mend = near ? `Did you mean "${near}"?` : `Give \`all\`, or some of: ${known.join(', ')}.`;
  return mistake(`"${name}" is not in mc_aliases.`, mend);
}

function mistake(message: string, mend: string): Finding {
  return { rule: 'input/aliases', severity: 'error', message: `Input \`aliases\`: ${message}`, mend };
}

function refuse(findings: readonly Finding[]): ConfigError {
  return new ConfigError(findings, 'invalid-input');
}
