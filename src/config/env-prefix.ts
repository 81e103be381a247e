/** How the environment variables of an alias are called. */

import type { AliasDeclaration } from './generated/types.ts';

/** `primary_cluster` → `PRIMARY`, `az-2` → `AZ_2`; what the file says wins. */
export function deriveEnvPrefix(alias: string, declaration?: AliasDeclaration): string {
  if (declaration?.envPrefix !== undefined) return declaration.envPrefix;
  const name = alias.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return name.replace(/_CLUSTER$/, '');
}

/** Whether a shell, a workflow and a container all take it as the beginning of a variable's name. */
export function isEnvPrefix(prefix: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(prefix);
}

/** The variables of one alias, by what they hold. */
export function nameVariables(
  prefix: string,
): Record<
  | 'url'
  | 'accessKey'
  | 'secretKey'
  | 'sessionToken'
  | 'replicationUrl'
  | 'replicationAccessKey'
  | 'replicationSecretKey',
  string
> {
  return {
    url: `${prefix}_MINIO_URL`,
    accessKey: `${prefix}_MINIO_ACCESS_KEY`,
    secretKey: `${prefix}_MINIO_SECRET_KEY`,
    sessionToken: `${prefix}_MINIO_SESSION_TOKEN`,
    replicationUrl: `${prefix}_MINIO_REPLICATION_URL`,
    replicationAccessKey: `${prefix}_MINIO_REPLICATION_ACCESS_KEY`,
    replicationSecretKey: `${prefix}_MINIO_REPLICATION_SECRET_KEY`,
  };
}
