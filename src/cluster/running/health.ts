/** What a cluster says of itself to anybody, without keys. */

import type { Reader, Reply } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';

/** How one question about health was answered. */
export interface Verdict {
  readonly healthy: boolean;
  /** Of the answer. */
  readonly status: number;
  /** Drives that a set needs; of the pool that needs most. Absent where the server does not say. */
  readonly quorum?: number;
  /** Why not, in the server's own word, such as `iam-offline`. */
  readonly reason?: string;
}

export interface Health {
  readonly live: Verdict;
  readonly ready: Verdict;
  readonly write: Verdict;
  readonly read: Verdict;
  /** Whether all sets can still be written, or read, while the node that answered is down. */
  readonly maintenance: { readonly write: Verdict; readonly read: Verdict };
  /** What the clock of the node that answered was ahead of ours, in seconds; `undefined` without a date. */
  readonly clockAheadSeconds: number | undefined;
}

/**
 * Asks a node, or whatever stands before the nodes.
 * @throws {ServiceError} when it can't be reached, or what answers is no MinIO server
 */
export async function readHealth(reader: Reader, now: () => number): Promise<Health> {
  const started = now();
  const first = await reader.read(routes.getLiveness);
  const clockAheadSeconds = compareClock(first, started, now());
  const maintenance = { query: { maintenance: 'true' } };
  const [ready, write, read, writeLess, readLess] = await Promise.all([
    reader.read(routes.getReadiness),
    reader.read(routes.getWriteHealth),
    reader.read(routes.getReadHealth),
    reader.read(routes.getWriteHealth, maintenance),
    reader.read(routes.getReadHealth, maintenance),
  ]);
  return {
    live: judge(first),
    ready: judge(ready),
    write: judge(write),
    read: judge(read),
    maintenance: { write: judge(writeLess), read: judge(readLess) },
    clockAheadSeconds,
  };
}

/** A node that still starts answers 200 and says so in a header only. */
function judge({ status, headers }: Reply): Verdict {
  const reason = headers['x-minio-server-status'] ?? '';
  const quorum = Number(headers['x-minio-write-quorum'] ?? headers['x-minio-read-quorum'] ?? Number.NaN);
  return {
    healthy: status >= 200 && status < 300 && reason === '',
    status,
    ...(Number.isInteger(quorum) && { quorum }),
    ...(reason !== '' && { reason }),
  };
}

/**
 * The header has whole seconds, and the answer was made between `started` and `ended`: what lies within these
 * bounds is no difference.
 */
export function compareClock({ headers }: Reply, started: number, ended: number): number | undefined {
  const date = Date.parse(headers.date ?? '');
  if (Number.isNaN(date)) return undefined;
  if (date > ended) return Math.round((date - ended) / 1000);
  const latest = date + 1000;
  return latest < started ? 0 - Math.round((started - latest) / 1000) : 0;
}
