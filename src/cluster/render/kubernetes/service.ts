/** How pods find each other, and how clients find them. */

import type { ClusterSpec } from '../../spec.ts';

/** The nodes' own names, the S3 API, and the console. */
export function describeServices(spec: ClusterSpec): object[] {
  const { name, server } = spec;
  const scheme = server.tls ? 'https' : 'http';
  const s3 = { name: `${scheme}-s3`, port: server.ports.s3, targetPort: 's3' };
  const console = { name: `${scheme}-console`, port: server.ports.console, targetPort: 'console' };
  return [
    // A node is ready only when it has found the others, so they are found before that.
    describe(spec, `${name}-nodes`, { clusterIP: 'None', publishNotReadyAddresses: true, ports: [s3] }),
    describe(spec, name, { type: 'ClusterIP', ports: [s3] }),
    describe(spec, `${name}-console`, { type: 'ClusterIP', ports: [console] }),
  ];
}

function describe({ name, kubernetes }: ClusterSpec, service: string, spec: object): object {
  const labels = { 'app.kubernetes.io/name': name };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: service, namespace: kubernetes.namespace, labels },
    spec: { ...spec, selector: labels },
  };
}
