/** All nodes as containers of one machine, which start with the same command as real nodes. */

import { groupBy } from '../../../group-by.ts';
import { listEnvironment } from '../../environment.ts';
import { stringifyCompose } from '../../escape/compose.ts';
import type { Renderer } from '../../file.ts';
import { isHostName } from '../../host.ts';
import type { ClusterSpec, Drive, ServerSpec } from '../../spec.ts';
import { listArguments } from '../command.ts';
import { describeProxy } from './proxy.ts';
import { checkHealth, commonSettings, credentials, formatBytes, toMap } from './service.ts';

interface Node {
  /** Of its service, and of the files of its certificate. */
  readonly service: string;
  readonly host: string;
  readonly drives: readonly Drive[];
}

/** Nothing where `explainNoContainers` has a reason. */
export const renderComposeCluster: Renderer = (spec) => {
  if (explainNoContainers(spec) !== undefined) return [];
  const text = `${describeUse(spec).join('\n')}\n${stringifyCompose(describe(spec, listNodes(spec)))}`;
  return [{ path: 'compose/cluster.yaml', text }];
};

/** Why the nodes can't be containers; `undefined` where they can. */
export function explainNoContainers({ server }: ClusterSpec): string | undefined {
  const hosts = groupHosts(server);
  if ([...hosts.keys()].some((host) => host !== '' && !isHostName(host)))
    return 'A node is named by its address, and containers find each other by name.';
  const crowded = [...hosts.values()].some((drives) => new Set(drives.map(({ port }) => port)).size > 1);
  return crowded ? 'A host runs two servers, and each container is a host of its own.' : undefined;
}

function groupHosts({ pools }: ServerSpec): Map<string, Drive[]> {
  return groupBy(
    pools.flatMap(({ drives }) => drives),
    ({ host }) => host,
  );
}

function listNodes({ name, server }: ClusterSpec): Node[] {
  return [...groupHosts(server)].map(([host, drives], index) => ({
    service: `${name}${index + 1}`,
    host,
    drives,
  }));
}

function describeUse({ server, images, networks }: ClusterSpec): string[] {
  const certificates = server.tls
    ? [
        '# Beside this file, for each node such as minio1: certs/minio1.crt and certs/minio1.key, and certs/ca.crt of',
        '# the authority that signed them.',
      ]
    : [];
  const way =
    images.nginx === undefined
      ? [
          '# No port is published. Declare an image in CLUSTER_NGINX_IMAGE to have the proxy rendered as the way in.',
        ]
      : ['# The proxy alone publishes ports: it is the only way in.'];
  return [
    '# All nodes on one machine: it bears the loss of containers and drives, not of the machine.',
    '# A volume for each drive; give each a disk of its own (driver_opts) where data matters.',
    ...way,
    ...certificates,
    `# Networks are private: ${networks.storage} between the nodes, ${networks.monitoring} for what watches them,`,
    `# ${networks.database} for the databases that write their backups here.`,
  ];
}

function describe(spec: ClusterSpec, nodes: readonly Node[]): object {
  const { name, networks, images } = spec;
  const proxy =
    images.nginx === undefined
      ? {}
      : {
          nginx: describeProxy(
            spec,
            images.nginx,
            nodes.map(({ service }) => service),
          ),
        };
  const volumes = nodes.flatMap((node) =>
    listVolumes(node).map(({ volume }) => [volume, { name: volume, driver: 'local' }]),
  );
  return {
    services: {
      ...Object.fromEntries(nodes.map((node) => [node.service, describeNode(spec, node)])),
      ...proxy,
    },
    networks: {
      'storage-net': describeNetwork(`${name}-storage-net`, networks.storage),
      'monitoring-net': describeNetwork(`${name}-monitoring-net`, networks.monitoring),
      'database-net': describeNetwork(`${name}-database-net`, networks.database),
    },
    volumes: Object.fromEntries(volumes),
    secrets: describeSecrets(spec),
  };
}

function describeNode(spec: ClusterSpec, node: Node): object {
  const { server, images, node: size } = spec;
  const { envFile } = server.credentials;
  const scheme = server.tls ? 'https' : 'http';
  const url = `${scheme}://localhost:${server.ports.s3}/minio/health/live`;
  return {
    image: images.server,
    ...(node.host === '' ? {} : { hostname: node.host }),
    command: listArguments(spec),
    environment: {
      ...credentials,
      ...(envFile === undefined ? {} : { MINIO_CONFIG_ENV_FILE: '/run/secrets/minio_env' }),
      ...toMap(listEnvironment(spec)),
    },
    volumes: [
      ...listVolumes(node).map(({ volume, path }) => ({ type: 'volume', source: volume, target: path })),
      ...(server.tls ? listCertificates(spec, node) : []),
    ],
    secrets: Object.keys(describeSecrets(spec)),
    networks: {
      'storage-net': node.host === '' ? {} : { aliases: [node.host] },
      'monitoring-net': {},
      ...(images.nginx === undefined ? { 'database-net': {} } : {}),
    },
    // The certificate is for the node's name.
    healthcheck: checkHealth(['CMD', 'curl', server.tls ? '-fsk' : '-fs', url]),
    deploy: { resources: describeResources(size) },
    ...commonSettings,
  };
}

function describeResources({ cpus, memory }: ClusterSpec['node']): object {
  return {
    limits: { cpus: String(cpus.limit), memory: formatBytes(memory.limit) },
    reservations: { cpus: String(cpus.reserved), memory: formatBytes(memory.reserved) },
  };
}

function listVolumes({ service, drives }: Node): { volume: string; path: string }[] {
  return drives.map(({ path }, index) => ({ volume: `${service}-drive${index + 1}`, path }));
}

/** Single files: a folder for each node would hold the authority once more. */
function listCertificates({ server }: ClusterSpec, { service }: Node): object[] {
  const dir = server.certsDir ?? '/root/.minio/certs';
  const files = [
    [`./certs/${service}.crt`, `${dir}/public.crt`],
    [`./certs/${service}.key`, `${dir}/private.key`],
    ['./certs/ca.crt', `${dir}/CAs/ca.crt`],
  ];
  return files.map(([source, target]) => ({
    type: 'bind',
    source,
    target,
    read_only: true,
  }));
}

function describeNetwork(name: string, subnet: string): object {
  return { name, driver: 'bridge', ipam: { config: [{ subnet }] } };
}

/** Files that a vault writes on this machine. */
function describeSecrets({ server }: ClusterSpec): Record<string, object> {
  const { userFile, passwordFile, envFile } = server.credentials;
  return {
    minio_root_user: { file: userFile },
    minio_root_password: { file: passwordFile },
    ...(envFile === undefined ? {} : { minio_env: { file: envFile } }),
  };
}
