/** Every node asked by itself, where this machine reaches it: clocks, certificates, and which node may go now. */

import { openReader } from '../../server/connect.ts';
import type { Connection } from '../../server/connection.ts';
import { routes } from '../../server/routes.ts';
import { readCertificate, type ServedCertificate } from './certificate.ts';
import { compareClock } from './health.ts';

export interface AskedNode {
  /** host:port. */
  readonly endpoint: string;
  /** `undefined` when it could not be reached from here. */
  readonly clockAheadSeconds: number | undefined;
  /** Whether all sets can still be written while it is down, in its own judgement. */
  readonly mayGo: boolean | undefined;
  /** `undefined` without https as well. Seen even where it is the reason why the node could not be asked. */
  readonly certificate: ServedCertificate | undefined;
}

/** Little, since machines that only the nodes reach are common. */
const timeoutMs = 5_000;

/**
 * Sends no credentials. A node that can't be reached is no failure: it may be meant to be out of reach.
 * @param connection of the cluster: its scheme and authorities hold for nodes too
 */
export async function askNodes(
  endpoints: readonly string[],
  connection: Connection,
  now: () => number,
  signal?: AbortSignal,
): Promise<AskedNode[]> {
  return Promise.all(endpoints.map((endpoint) => askNode(endpoint, connection, now, signal)));
}

async function askNode(
  endpoint: string,
  { alias, url, caFile }: Connection,
  now: () => number,
  signal: AbortSignal | undefined,
): Promise<AskedNode> {
  const address = URL.parse(`${url.protocol}//${endpoint}`);
  const unknown = { endpoint, clockAheadSeconds: undefined, mayGo: undefined, certificate: undefined };
  if (address === null) return unknown;
  const end = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  const keyless = { alias: `${alias} ${endpoint}`, url: address, accessKey: '', secretKey: '' };
  const connection = caFile === undefined ? keyless : { ...keyless, caFile };
  const certificate = await readCertificate(address, end).catch(() => undefined);
  const reader = openReader(connection, { timeoutMs, signal: end });
  try {
    const started = now();
    const live = await reader.read(routes.getLiveness);
    const clockAheadSeconds = compareClock(live, started, now());
    const { status } = await reader.read(routes.getWriteHealth, { query: { maintenance: 'true' } });
    return { endpoint, clockAheadSeconds, mayGo: status === 200, certificate };
  } catch {
    return { ...unknown, certificate };
  } finally {
    await reader.close();
  }
}
