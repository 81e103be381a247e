/** The bearer token with which Prometheus reads metrics, made without asking the server. */

import { createHmac } from 'node:crypto';

export interface MetricsTokenRequest {
  /** Whose right to read metrics the token carries: `admin:Prometheus` is enough. */
  readonly accessKey: string;
  readonly secretKey: string;
  /** When the token ends, in seconds since 1970. */
  readonly expires: number;
}

/**
 * A JWT (HS512) as the server expects it. It ends with the secret key that signed it, and lets nobody do more
 * than read metrics; still a secret: write it to a file that only Prometheus may read.
 */
export function createMetricsToken({ accessKey, secretKey, expires }: MetricsTokenRequest): string {
  const claims = { exp: Math.floor(expires), sub: accessKey, iss: 'prometheus' };
  const signed = `${encode({ alg: 'HS512', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createHmac('sha512', secretKey).update(signed).digest('base64url')}`;
}

function encode(part: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
