/** Whom Prometheus asks, and how its jobs are called. */

import { listNodeNames } from '../../math.ts';
import type { ClusterSpec } from '../../spec.ts';

/** Jobs by what they read; alerts and panels choose series by them. */
export const jobs = {
  /** Sums over the whole cluster, as one node has gathered them from its peers. */
  cluster: 'minio-cluster',
  nodes: 'minio-nodes',
  /** The series of single buckets are at no other path of the server. */
  bucket: 'minio-bucket',
  certificates: 'minio-certificates',
} as const;

/** More would ask all peers for the same once more; fewer would go blind with the node that is asked. */
const witnesses = 3;

/** host:port of each node. A server on a local path is its own host. */
export function listTargets({ server }: ClusterSpec): string[] {
  return listNodeNames(server.pools.flatMap(({ drives }) => drives)).map((name) =>
    name.startsWith(':') ? `localhost${name}` : name,
  );
}

/** Nodes that are asked about the cluster as a whole: each answers for all, so some are enough. */
export function listWitnesses(spec: ClusterSpec): string[] {
  return listTargets(spec).slice(0, witnesses);
}

/** What has a certificate: nodes where they speak TLS, and the names of the proxy. */
export function listCertificateTargets(spec: ClusterSpec): string[] {
  const { s3Host, consoleHost, webHost } = spec.proxy;
  const nodes = spec.server.tls ? listTargets(spec) : [];
  return [...nodes, ...[s3Host, consoleHost, webHost].map((host) => `${host}:443`)];
}
