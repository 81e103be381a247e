/** The nodes, and what runs them: systemd, containers, Kubernetes. */

import { defaultServerImage } from '../image.ts';
import { leave, looks, set } from './kind.ts';
import * as value from './value.ts';

export const nodeSettings = {
  name: set(
    'CLUSTER_NAME',
    [
      'minio',
      'Begins the names of services, volumes, jobs and alerts.',
      'small letters, digits and -, a letter first, at most 40',
    ],
    value.readLabel,
  ),
  cpus: set(
    'CLUSTER_CPUS',
    ['0.5-4', 'CPUs of a node: guaranteed and limit.', 'a number such as 4, or two such as 0.5-1'],
    (text) => value.readShare(text, value.readCpus),
  ),
  memory: set(
    'CLUSTER_MEMORY',
    [
      '4GiB-16GiB',
      'Memory of a node: guaranteed and limit.',
      'a size such as 16GiB, or two such as 512MiB-1GiB',
    ],
    (text) => value.readShare(text, value.readSize),
  ),
  driveSize: leave(
    'CLUSTER_DRIVE_SIZE',
    ['1TiB', 'Size of a drive, for the capacity and for volume claims.', looks.size],
    value.readSize,
  ),
  user: set(
    'CLUSTER_USER',
    ['minio-user', 'User and group of the service.', 'a user name of small letters, digits, - and _'],
    (text) => (/^[a-z_][a-z0-9_-]{0,30}$/.test(text) ? text : undefined),
  ),
  binary: set(
    'CLUSTER_BINARY',
    ['/usr/local/bin/minio', 'Where the server is installed.', looks.path],
    value.readFilePath,
  ),
  secretEnvFile: leave(
    'CLUSTER_SECRET_ENV_FILE',
    [
      '/run/secrets/minio_env',
      'File on the nodes with the other secrets as NAME=value, written by a vault: the OIDC client secret, tokens of webhooks.',
      looks.path,
    ],
    value.readFilePath,
  ),
  image: set(
    'CLUSTER_IMAGE',
    [defaultServerImage, 'Container image of the server.', looks.image],
    value.readImageName,
  ),
  nginxImage: leave(
    'CLUSTER_NGINX_IMAGE',
    [
      'docker.io/library/nginx:1.30.0-alpine@sha256:0272e4604ed93c1792f03695a033a6e8546840f86e0de20a884bb17d2c924883',
      'Container image of NGINX; without it the containers are rendered without a proxy. It has no default, since it needs the latest fixes.',
      looks.image,
    ],
    value.readImageName,
  ),
  storageNetwork: set(
    'CLUSTER_STORAGE_NETWORK',
    ['172.30.40.0/24', 'Network of the nodes among each other.', looks.network],
    value.readCidr,
  ),
  monitoringNetwork: set(
    'CLUSTER_MONITORING_NETWORK',
    ['172.30.41.0/24', 'Network of the monitoring.', looks.network],
    value.readCidr,
  ),
  databaseNetwork: set(
    'CLUSTER_DATABASE_NETWORK',
    ['172.30.42.0/24', 'Network of the databases that are backed up.', looks.network],
    value.readCidr,
  ),
  namespace: set(
    'CLUSTER_NAMESPACE',
    ['minio', 'Namespace in Kubernetes.', 'small letters, digits and -, a letter first, at most 40'],
    value.readLabel,
  ),
  storageClassName: leave(
    'CLUSTER_STORAGE_CLASS_NAME',
    [
      'local-path',
      'Storage class of the volume claims in Kubernetes. Default: that of the Kubernetes cluster.',
      looks.word,
    ],
    value.readWord,
  ),
} as const;
