/** Secret keys: how they are made up, and kept out of everything shown. */

import { randomInt } from 'node:crypto';
import type { Reporter } from '../../report/reporter.ts';
import { hideSecret } from '../secret.ts';

/** The longest that servers take. */
const length = 40;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function generateSecret(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** The access key is a name, and stays to be seen. */
export function hideIdentity(reporter: Reporter, accessKey: string, secretKey: string): void {
  hideSecret(reporter, secretKey);
  reporter.hide(Buffer.from(`${accessKey}:${secretKey}`).toString('base64'));
}
