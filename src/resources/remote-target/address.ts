/** Where a target is. Servers compare it letter by letter, so everything here uses one spelling. */

import type { RemoteTarget, TargetAddress } from './types.ts';

/** How a deployment is reached by others. */
export interface Address {
  /** Host and port; the port is never left out. */
  readonly endpoint: string;
  readonly secure: boolean;
  /** Tells it from others, wherever it is; absent where it is not known. */
  readonly deploymentId?: string;
}

/** The address that is written in a URL. */
export function addressOf(url: URL): Address {
  const secure = url.protocol === 'https:';
  return { endpoint: normaliseEndpoint(url.host, secure), secure };
}

/** Lower-case, with the port that is meant where none is written. */
export function normaliseEndpoint(endpoint: string, secure: boolean): string {
  const host = endpoint.toLowerCase();
  return /:\d+$/.test(host) ? host : `${host}:${secure ? 443 : 80}`;
}

/** One text for one target of a bucket; a bucket's name holds no slash. */
export function keyOf({ endpoint, bucket }: TargetAddress): string {
  return `${endpoint}/${bucket}`;
}

/** `users → dr/users`: the key of a change to a target. */
export function nameTarget({
  from,
  ...to
}: Pick<RemoteTarget, 'from' | 'site' | 'endpoint' | 'bucket'>): string {
  return `${from} → ${nameEnd(to)}`;
}

/** `dr/users`, or by its address where that is no alias's. */
export function nameEnd({
  site,
  endpoint,
  bucket,
}: Pick<RemoteTarget, 'site' | 'endpoint' | 'bucket'>): string {
  return `${site || endpoint}/${bucket}`;
}
