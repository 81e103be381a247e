/** Pools as pods: names that Kubernetes gives, with drives at paths of ours. */

import { groupBy } from '../../../group-by.ts';
import { type ClusterMath, computeMath } from '../../math.ts';
import { completePool, readPools } from '../../read-pool.ts';
import type { ClusterSpec, Pool } from '../../spec.ts';

/** Pods that are alike. */
export interface PodPool {
  /** Of the StatefulSet. A pool that is added later leaves the names of the others as they are. */
  readonly name: string;
  readonly nodes: number;
  readonly drivesPerNode: number;
  /** The argument of the server. */
  readonly word: string;
}

/** Folder of drive 1, 2, … */
export const drivePath = '/mnt/drive';

/** Why there are none, for people. */
export const unlikePods =
  'Hosts of a pool have different numbers of drives, and the pods of one set are alike.';

/** `undefined` where hosts of a pool have different numbers of drives: pods of one set are alike. */
export function listPodPools(spec: ClusterSpec): PodPool[] | undefined {
  const pools = spec.server.pools.flatMap((pool, index) => describePool(spec, pool, index + 1) ?? []);
  return pools.length === spec.server.pools.length ? pools : undefined;
}

function describePool(spec: ClusterSpec, pool: Pool, number: number): PodPool | undefined {
  const counts = [...groupBy(pool.drives, ({ host, port }) => `${host}:${port}`).values()].map(
    ({ length }) => length,
  );
  const [drivesPerNode = 0] = counts;
  if (counts.some((count) => count !== drivesPerNode)) return undefined;
  const name = `${spec.name}-pool-${number}`;
  const path = drivesPerNode === 1 ? `${drivePath}1` : `${drivePath}{1...${drivesPerNode}}`;
  const local = pool.drives.every(({ host }) => host === '');
  const word = local ? path : `${nameNodes(spec, name, counts.length)}${path}`;
  return { name, nodes: counts.length, drivesPerNode, word };
}

/** Without the domain of the Kubernetes cluster, which pods search by themselves. */
function nameNodes({ name, server, kubernetes }: ClusterSpec, pool: string, nodes: number): string {
  const pods = nodes === 1 ? `${pool}-0` : `${pool}-{0...${nodes - 1}}`;
  const scheme = server.tls ? 'https' : 'http';
  return `${scheme}://${pods}.${name}-nodes.${kubernetes.namespace}.svc:${server.ports.s3}`;
}

/** How many pods may be away while writes go on; the server lays these words out by itself. */
export function countSpareNodes(spec: ClusterSpec, words: readonly string[]): number {
  return readMath(spec, words)?.writes.nodes ?? 0;
}

function readMath(spec: ClusterSpec, words: readonly string[]): ClusterMath | undefined {
  const { pools } = readPools(words.join(' '), { file: spec.file, path: [] });
  const completed = pools.map((pool) => completePool(pool, spec.server.ports.s3));
  const layout = computeMath({ ...spec, server: { ...spec.server, pools: completed } });
  return layout.ok ? layout.math : undefined;
}
