/** One pool of pods, each with its own claims. */

import { listEnvironment } from '../../environment.ts';
import type { ClusterSpec } from '../../spec.ts';
import { drivePath, type PodPool } from './pod-pool.ts';
import { chooseDriveSize, describeResources, escapeVariables, listOptions } from './value.ts';

const certsDir = '/etc/minio/certs';
const user = 1000;

/** Every pod of every pool is started with the words of all pools. */
export function describeStatefulSet(spec: ClusterSpec, pool: PodPool, pools: readonly PodPool[]): object {
  const { name, kubernetes } = spec;
  const labels = { 'app.kubernetes.io/name': name };
  const own = { ...labels, 'app.kubernetes.io/component': pool.name };
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: pool.name, namespace: kubernetes.namespace, labels: own },
    spec: {
      serviceName: `${name}-nodes`,
      replicas: pool.nodes,
      // Each waits for the others: one after the other would wait for ever.
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate' },
      selector: { matchLabels: own },
      template: { metadata: { labels: own }, spec: describePod(spec, pool, pools, labels) },
      volumeClaimTemplates: listDrives(pool).map((drive) => describeClaim(spec, drive)),
    },
  };
}

function describePod(spec: ClusterSpec, pool: PodPool, pools: readonly PodPool[], labels: object): object {
  return {
    terminationGracePeriodSeconds: 60,
    automountServiceAccountToken: false,
    // They would add variables that begin with MINIO_.
    enableServiceLinks: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      fsGroup: user,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    // The maths counts nodes: two pods on one machine would be lost together.
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchLabels: labels }, topologyKey: 'kubernetes.io/hostname' },
        ],
      },
    },
    containers: [describeContainer(spec, pool, pools)],
    volumes: listVolumes(spec),
  };
}

function describeContainer(spec: ClusterSpec, pool: PodPool, pools: readonly PodPool[]): object {
  const { server, images, node } = spec;
  const { ports } = server;
  const words = ['server', '--console-address', `:${ports.console}`, '--address', `:${ports.s3}`];
  const args = [...words, '--certs-dir', certsDir, ...listOptions(spec), ...pools.map(({ word }) => word)];
  return {
    name: 'minio',
    image: images.server,
    args: args.map(escapeVariables),
    env: listVariables(spec),
    ports: [
      { name: 's3', containerPort: ports.s3 },
      { name: 'console', containerPort: ports.console },
    ],
    // Whether it finds the others is no reason to restart it.
    livenessProbe: describeProbe(spec, 'live', {
      periodSeconds: 30,
      timeoutSeconds: 10,
      failureThreshold: 3,
    }),
    readinessProbe: describeProbe(spec, 'ready', {
      periodSeconds: 10,
      timeoutSeconds: 5,
      failureThreshold: 3,
    }),
    startupProbe: describeProbe(spec, 'live', { periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 }),
    resources: describeResources(node),
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [
      ...listDrives(pool).map((drive) => ({ name: `drive-${drive}`, mountPath: `${drivePath}${drive}` })),
      ...listMounts(spec),
    ],
  };
}

function describeProbe({ server }: ClusterSpec, path: string, times: object): object {
  const scheme = server.tls ? 'HTTPS' : 'HTTP';
  return { httpGet: { path: `/minio/health/${path}`, port: 's3', scheme }, ...times };
}

function listVariables(spec: ClusterSpec): object[] {
  const files = [
    { name: 'MINIO_ROOT_USER_FILE', value: '/run/secrets/minio-root/rootUser' },
    { name: 'MINIO_ROOT_PASSWORD_FILE', value: '/run/secrets/minio-root/rootPassword' },
    ...(hasSecretEnvironment(spec)
      ? [{ name: 'MINIO_CONFIG_ENV_FILE', value: '/run/secrets/minio-env/config.env' }]
      : []),
  ];
  const variables = listEnvironment(spec).map(({ name, value }) => ({ name, value: escapeVariables(value) }));
  return [...files, ...variables];
}

function listMounts(spec: ClusterSpec): object[] {
  return [
    { name: 'root', mountPath: '/run/secrets/minio-root', readOnly: true },
    ...(hasSecretEnvironment(spec)
      ? [{ name: 'env', mountPath: '/run/secrets/minio-env', readOnly: true }]
      : []),
    ...(spec.server.tls ? [{ name: 'certs', mountPath: certsDir, readOnly: true }] : []),
    { name: 'tmp', mountPath: '/tmp' },
  ];
}

function listVolumes(spec: ClusterSpec): object[] {
  const { name, server } = spec;
  const items = [
    { key: 'tls.crt', path: 'public.crt' },
    { key: 'tls.key', path: 'private.key' },
    { key: 'ca.crt', path: 'CAs/ca.crt' },
  ];
  return [
    { name: 'root', secret: { secretName: `${name}-root`, defaultMode: 0o440 } },
    ...(hasSecretEnvironment(spec)
      ? [{ name: 'env', secret: { secretName: `${name}-env`, defaultMode: 0o440 } }]
      : []),
    ...(server.tls
      ? [{ name: 'certs', secret: { secretName: `${name}-tls`, defaultMode: 0o440, items } }]
      : []),
    { name: 'tmp', emptyDir: {} },
  ];
}

function hasSecretEnvironment({ server }: ClusterSpec): boolean {
  return server.credentials.envFile !== undefined;
}

function listDrives({ drivesPerNode }: PodPool): number[] {
  return Array.from({ length: drivesPerNode }, (_, index) => index + 1);
}

function describeClaim({ kubernetes, node }: ClusterSpec, drive: number): object {
  const { storageClass } = kubernetes;
  return {
    metadata: { name: `drive-${drive}` },
    spec: {
      accessModes: ['ReadWriteOnce'],
      ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
      resources: { requests: { storage: chooseDriveSize(node) } },
    },
  };
}
