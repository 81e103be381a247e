/** Variables that a field of the spec stands for, or that no current server reads. */

const names = new Set([
  'MINIO_ROOT_USER_FILE',
  'MINIO_ROOT_PASSWORD_FILE',
  'MINIO_VOLUMES',
  'MINIO_ARGS',
  'MINIO_ENDPOINTS',
  'MINIO_CONFIG_ENV_FILE',
  'MINIO_OPTS',
  'MINIO_ADDRESS',
  'MINIO_CONSOLE_ADDRESS',
  'MINIO_REGION',
  'MINIO_SITE_REGION',
  'MINIO_STORAGE_CLASS_STANDARD',
  'MINIO_STORAGE_CLASS_RRS',
  'MINIO_ERASURE_SET_DRIVE_COUNT',
  'MINIO_PROMETHEUS_AUTH_TYPE',
  'MINIO_SERVER_URL',
  'MINIO_BROWSER_REDIRECT_URL',
  'MINIO_SERVER_URLS',
  'MINIO_PROMETHEUS_URL',
]);

export function isLocalSetting(name: string): boolean {
  return names.has(name);
}
