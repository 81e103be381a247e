import { resolve } from 'node:path';
import { resolveConnections } from '../../config/credentials.ts';
import type { DeclaredAlias, Desired } from '../../config/desired.ts';
import { nameVariables } from '../../config/env-prefix.ts';
import type { Connection } from '../../server/connection.ts';
import type { Context } from '../action.ts';
import { isUntrusted } from '../event-guard.ts';
import type { ClusterInputs } from '../input/cluster-input.ts';
import type { Login } from '../login/login.ts';
import { hideSecrets } from '../secret.ts';

/** How to reach one cluster; without keys only its health can be asked. */
export interface ClusterAccess {
  readonly connection: Connection;
  readonly signed: boolean;
}

/**
 * With a login no cluster is without keys.
 * @throws {ConfigError} for an address that is refused, or half a pair of keys
 */
export function resolveClusters(
  { root, aliases }: Pick<Desired, 'root' | 'aliases'>,
  { allowInsecureHttp }: ClusterInputs,
  login: Login | undefined,
  { environment, reporter }: Context,
): ClusterAccess[] {
  const without = login ? [] : aliases.filter((alias) => !hasKeys(alias, environment));
  const keyless = new Set(without.map(({ name }) => name));
  const untrusted = isUntrusted(environment);
  const options = { allowInsecureHttp, untrusted, signsIn: login !== undefined };
  const connections = resolveConnections(aliases, { ...environment, ...standIn(aliases, keyless) }, options);
  hideSecrets(
    reporter,
    connections.filter(({ alias }) => !keyless.has(alias)),
  );
  return connections.map(({ caFile, ...connection }) => {
    reporter.log('info', `${connection.alias} is ${connection.url.origin}`);
    const trusted = caFile === undefined ? connection : { ...connection, caFile: resolve(root, caFile) };
    if (!keyless.has(connection.alias)) return { connection: login?.join(trusted) ?? trusted, signed: true };
    return { connection: { ...trusted, accessKey: '', secretKey: '' }, signed: false };
  });
}

function hasKeys({ envPrefix }: DeclaredAlias, environment: Context['environment']): boolean {
  const { accessKey, secretKey } = nameVariables(envPrefix);
  return Boolean(environment[accessKey] || environment[secretKey]);
}

/** So that addresses without keys go through the same rules; never sent. */
function standIn(aliases: readonly DeclaredAlias[], keyless: ReadonlySet<string>): Record<string, string> {
  const none = aliases.filter(({ name }) => keyless.has(name));
  return Object.fromEntries(
    none.flatMap(({ envPrefix }) => {
      const { accessKey, secretKey } = nameVariables(envPrefix);
      return [accessKey, secretKey].map((name) => [name, 'none']);
    }),
  );
}
