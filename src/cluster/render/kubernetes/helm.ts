/** Values for the community chart `minio/minio`, version 5.4.0, the last one published. */

import { listEnvironment } from '../../environment.ts';
import { quoteShell } from '../../escape/shell.ts';
import { stringifyYaml } from '../../escape/yaml.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import { countSpareNodes, listPodPools, type PodPool, unlikePods } from './pod-pool.ts';
import { chooseDriveSize, describeResources, escapeVariables, listOptions } from './value.ts';

/** Nothing where `explainNoChart` has a reason. */
export const renderHelmValues: Renderer = (spec) => {
  const [pool, ...others] = listPodPools(spec) ?? [];
  if (pool === undefined || explainNoChart(spec) !== undefined) return [];
  const text = `${describeUse(spec).join('\n')}\n${stringifyYaml(describe(spec, pool, 1 + others.length))}`;
  return [{ path: 'kubernetes/helm-values.yaml', text }];
};

/** Why the chart can't be told of this cluster; `undefined` where it can. */
export function explainNoChart(spec: ClusterSpec): string | undefined {
  const [pool, ...others] = listPodPools(spec) ?? [];
  if (pool === undefined) return unlikePods;
  if (!others.every((one) => isAlike(one, pool))) return 'The chart makes all pools alike, and these differ.';
  const alone = pool.nodes === 1 && (pool.drivesPerNode > 1 || others.length > 0);
  return alone ? 'The chart gives a server by itself one drive, and here are more.' : undefined;
}

function isAlike(a: PodPool, b: PodPool): boolean {
  return a.nodes === b.nodes && a.drivesPerNode === b.drivesPerNode;
}

function describeUse({ name, server, kubernetes }: ClusterSpec): string[] {
  const create = `kubectl -n ${kubernetes.namespace} create secret generic`;
  return [
    '# For the chart minio/minio 5.4.0. Its next versions are not published, and it is not looked after: where',
    '# that matters, apply minio.yaml instead. Before:',
    `#   ${create} ${name}-root --from-file=rootUser --from-file=rootPassword`,
    ...(server.tls
      ? [
          `#   ${create} ${name}-tls --from-file=tls.crt --from-file=tls.key`,
          `#   ${create} ${name}-ca --from-file=ca.crt`,
          `# The certificate is for *.${name}-svc.${kubernetes.namespace}.svc and for the names that clients use.`,
        ]
      : []),
    ...(server.credentials.envFile === undefined ? [] : [`#   ${create} ${name}-env --from-file=config.env`]),
    `#   helm install ${name} minio/minio --version 5.4.0 -n ${kubernetes.namespace} -f helm-values.yaml`,
  ];
}

function describe(spec: ClusterSpec, pool: PodPool, pools: number): object {
  const { name, server, node, kubernetes } = spec;
  return {
    fullnameOverride: name,
    image: splitImage(spec.images.server),
    mode: pool.nodes === 1 ? 'standalone' : 'distributed',
    replicas: pool.nodes,
    pools,
    drivesPerNode: pool.drivesPerNode,
    minioAPIPort: String(server.ports.s3),
    minioConsolePort: String(server.ports.console),
    service: { type: 'ClusterIP', port: String(server.ports.s3) },
    consoleService: { type: 'ClusterIP', port: String(server.ports.console) },
    existingSecret: `${name}-root`,
    ...(server.credentials.envFile === undefined ? {} : { extraSecret: `${name}-env` }),
    ...(server.tls ? describeTls(name) : {}),
    persistence: {
      enabled: true,
      size: chooseDriveSize(node),
      ...(kubernetes.storageClass === undefined ? {} : { storageClass: kubernetes.storageClass }),
    },
    resources: describeResources(node),
    extraArgs: listOptions(spec).map(quoteArgument),
    environment: Object.fromEntries(
      listEnvironment(spec).map(({ name, value }) => [name, escapeTemplate(value)]),
    ),
    // Otherwise the chart makes metrics public.
    metrics: { serviceMonitor: { public: server.metricsAuth === 'public' } },
    // Otherwise the chart makes a user with a well-known password.
    users: [],
    serviceAccount: { create: true, name },
    affinity: describeAffinity(),
    podDisruptionBudget: { enabled: pool.nodes > 1, maxUnavailable: countSpare(spec, pool, pools) },
  };
}

function describeTls(name: string): object {
  return {
    tls: { enabled: true, certSecret: `${name}-tls`, publicCrt: 'tls.crt', privateKey: 'tls.key' },
    trustedCertsSecret: `${name}-ca`,
  };
}

/** The chart puts a colon between them, which also stands in a digest. */
function splitImage(image: string): { repository: string; tag: string } {
  const colon = image.search(/:[^/]*$|:[^/@]*@/);
  const [repository, tag] =
    colon === -1 ? [image, 'latest'] : [image.slice(0, colon), image.slice(colon + 1)];
  return { repository, tag };
}

/** Goes through a shell, within a quoted text of YAML, and through Kubernetes. */
function quoteArgument(text: string): string {
  return JSON.stringify(escapeVariables(quoteShell(text))).slice(1, -1);
}

/** The chart takes values of variables as templates. */
function escapeTemplate(text: string): string {
  return escapeVariables(text).replaceAll('{{', () => '{{ "{{" }}');
}

/** Two pods on one machine would be lost together. */
function describeAffinity(): object {
  const labelSelector = { matchLabels: { app: 'minio' } };
  return {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { labelSelector, topologyKey: 'kubernetes.io/hostname' },
      ],
    },
  };
}

/** The chart counts pods through all pools. */
function countSpare(spec: ClusterSpec, { nodes, drivesPerNode }: PodPool, pools: number): number {
  const words = Array.from({ length: pools }, (_, index) => {
    const path = drivesPerNode === 1 ? '/export' : `/export-{0...${drivesPerNode - 1}}`;
    return `http://n-{${index * nodes}...${(index + 1) * nodes - 1}}${path}`;
  });
  return countSpareNodes(spec, words);
}
