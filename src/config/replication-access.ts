import { ConfigError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Connection, isTemporary } from '../server/connection.ts';
import { judgeKey } from './credentials.ts';
import type { DeclaredAlias } from './desired.ts';
import { nameVariables } from './env-prefix.ts';
import { error } from './judgement.ts';
import { parseServerUrl } from './server-url.ts';

/** How other servers reach one alias, and what they sign with there. */
export interface ReplicationAccess {
  readonly url: URL;
  /** '' where nothing is given, and the keys of the run end by themselves: nobody can be given those. */
  readonly accessKey: string;
  /** Absent where only the access key is given: enough to plan, not to hand over. */
  readonly secretKey?: string;
}

/**
 * What each alias is to others. The address: `replicationUrl`, of which the environment has the last word, else
 * the one that this run uses. The keys: a pair of variables of their own, so that they need no more rights than
 * replication takes, else the keys of the run itself. Whoever plans can do without the secret key.
 * @throws {ConfigError} `missing-credentials` when a secret key is set without its access key, a key can't be one, or the
 * address is none
 */
export function resolveReplicationAccess(
  aliases: readonly DeclaredAlias[],
  connections: readonly Connection[],
  environment: Environment,
): Map<string, ReplicationAccess> {
  const findings: Finding[] = [];
  const access = new Map<string, ReplicationAccess>();
  for (const connection of connections) {
    const { alias, accessKey, secretKey, url } = connection;
    const own = isTemporary(connection) ? { accessKey: '' } : { accessKey, secretKey };
    const declared = aliases.find(({ name }) => name === alias);
    const keys = declared && readKeys(declared, environment, findings);
    const address = declared && readAddress(declared, environment, findings);
    access.set(alias, { url: address ?? url, ...(keys ?? own) });
  }
  if (findings.length > 0) throw new ConfigError(findings, 'missing-credentials');
  return access;
}

type Environment = Readonly<Record<string, string | undefined>>;

function readAddress(
  { name, source, envPrefix, declaration }: DeclaredAlias,
  environment: Environment,
  findings: Finding[],
): URL | undefined {
  const variable = nameVariables(envPrefix).replicationUrl;
  const given = environment[variable] || declaration.replicationUrl;
  if (given === undefined) return undefined;
  const parsed = parseServerUrl(given);
  if (parsed.ok) return parsed.url;
  const place = environment[variable] ? `The address in ${variable}` : `The replicationUrl of "${name}"`;
  const { rule, message, mend } = parsed.problem;
  findings.push(error(rule, source, `${place} ${message}.`, mend));
  return undefined;
}

function readKeys(
  declared: DeclaredAlias,
  environment: Environment,
  findings: Finding[],
): Pick<ReplicationAccess, 'accessKey' | 'secretKey'> | undefined {
  const { name, source, envPrefix } = declared;
  const names = nameVariables(envPrefix);
  const accessKey = environment[names.replicationAccessKey];
  const secretKey = environment[names.replicationSecretKey];
  findings.push(
    ...judgeKey(declared, names.replicationAccessKey, accessKey ?? '', true),
    ...judgeKey(declared, names.replicationSecretKey, secretKey ?? '', false),
  );
  if (accessKey) return { accessKey, ...(secretKey && { secretKey }) };
  if (!secretKey) return undefined;
  const missing = names.replicationAccessKey;
  const message = `The environment variable ${missing} for "${name}" is not set, but the secret key of its pair is.`;
  const mend = `Set ${missing} too, or neither: then other servers sign in there with the keys of this run.`;
  findings.push(error('credentials/missing', source, message, mend));
  return undefined;
}
