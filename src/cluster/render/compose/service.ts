/** What every container of a server has. */

import type { Variable } from '../../spec.ts';

/** Where compose puts secrets. */
export const credentials = {
  MINIO_ROOT_USER_FILE: '/run/secrets/minio_root_user',
  MINIO_ROOT_PASSWORD_FILE: '/run/secrets/minio_root_password',
} as const;

export const commonSettings = {
  restart: 'unless-stopped',
  // Requests that run are finished first.
  stop_grace_period: '1m',
  security_opt: ['no-new-privileges:true'],
  ulimits: { nofile: { soft: 1_048_576, hard: 1_048_576 } },
  logging: { driver: 'json-file', options: { 'max-size': '50m', 'max-file': '5' } },
} as const;

/** Whether the process answers; whether it finds its peers is no reason to restart it. */
export function checkHealth(test: readonly string[]): object {
  return { test, interval: '30s', timeout: '10s', retries: 3, start_period: '60s' };
}

/** As compose reads it: whole units where they fit. */
export function formatBytes(bytes: number): string {
  if (bytes % 2 ** 30 === 0) return `${bytes / 2 ** 30}g`;
  if (bytes % 2 ** 20 === 0) return `${bytes / 2 ** 20}m`;
  return `${bytes}b`;
}

export function toMap(variables: readonly Variable[]): Record<string, string> {
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}
