/** NGINX before the containers. */

import type { ClusterSpec } from '../../spec.ts';
import { commonSettings } from './service.ts';

/** Reads `nginx/minio.conf` of the same rendering. It starts without the nodes, and finds them when they come. */
export function describeProxy(
  { proxy, server }: ClusterSpec,
  image: string,
  nodes: readonly string[],
): object {
  const files = [proxy.certificateFile, proxy.keyFile, ...(server.tls ? [proxy.nodeCaFile] : [])];
  return {
    image,
    ports: ['80:80', '443:443'],
    volumes: [
      mount('../nginx/minio.conf', '/etc/nginx/conf.d/minio.conf'),
      ...files.map((file) => mount(file, file)),
    ],
    networks: { 'storage-net': {}, 'database-net': {} },
    depends_on: [...nodes],
    healthcheck: { test: ['CMD', 'nginx', '-t', '-q'], interval: '30s', timeout: '10s', retries: 3 },
    deploy: { resources: { limits: { cpus: '1', memory: '512m' } } },
    ...commonSettings,
  };
}

function mount(source: string, target: string): object {
  return { type: 'bind', source, target, read_only: true };
}
