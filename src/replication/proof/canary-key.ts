import { randomBytes } from 'node:crypto';

/** Below it, after the prefix of a rule, are our own short-lived objects; nobody else should write there. */
export const canaryFolder = '.minio-actions-canary/';

/** A name that nobody has used before, below the prefix of a rule. */
export function nameCanary(prefix: string): string {
  return `${prefix}${canaryFolder}${randomBytes(12).toString('hex')}`;
}

/** Whether a key is that of a canary of ours: no data of anybody's. */
export function isCanaryKey(key: string): boolean {
  return key.includes(canaryFolder);
}
