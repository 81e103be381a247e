/** What stands before the servers. */

import { parseDuration } from '../../config/duration.ts';
import { leave, looks, set } from './kind.ts';
import * as value from './value.ts';

export const proxySettings = {
  s3Host: leave(
    'CLUSTER_S3_HOST',
    [
      's3.creativeflow.local',
      'Host name of the S3 API. Default: that of MINIO_SERVER_URL, or s3 in the domain of the nodes.',
      looks.host,
    ],
    value.readHostName,
  ),
  consoleHost: leave(
    'CLUSTER_CONSOLE_HOST',
    [
      'console.creativeflow.local',
      'Host name of the console. Default: that of MINIO_BROWSER_REDIRECT_URL, or console in the domain of the nodes.',
      looks.host,
    ],
    value.readHostName,
  ),
  webHost: leave(
    'CLUSTER_WEB_HOST',
    [
      'storage.creativeflow.local',
      'Host name under which /storage/ and /minio-console/ are. Default: storage in the domain of the nodes.',
      looks.host,
    ],
    value.readHostName,
  ),
  certificateFile: set(
    'CLUSTER_TLS_CERTIFICATE',
    ['/etc/nginx/tls/tls.crt', 'Certificate of the proxy, a PEM file on its machine.', looks.path],
    value.readFilePath,
  ),
  keyFile: set(
    'CLUSTER_TLS_KEY',
    ['/etc/nginx/tls/tls.key', 'Key of that certificate.', looks.path],
    value.readFilePath,
  ),
  nodeCaFile: set(
    'CLUSTER_NODE_CA',
    [
      '/etc/ssl/certs/ca-certificates.crt',
      'PEM file of the authority that signed the certificates of the nodes, on the machines of the proxy and of Prometheus.',
      looks.path,
    ],
    value.readFilePath,
  ),
  resolvers: set(
    'CLUSTER_RESOLVERS',
    [
      '127.0.0.11',
      'Name servers that the proxy asks, between spaces; the default is that of containers.',
      'IP addresses between spaces, each with :port where it is not 53',
    ],
    (text) => value.readList(text, value.readResolver),
  ),
  maxBody: set(
    'CLUSTER_MAX_BODY',
    ['5GiB', 'Largest request that the proxy lets through; S3 itself ends at 5GiB for one part.', looks.size],
    value.readSize,
  ),
  origins: set(
    'CLUSTER_WEB_ORIGINS',
    [
      '*',
      'Origins whose pages may read /storage/, between spaces.',
      '* or origins such as https://app.example.com between spaces',
    ],
    (text) => value.readList(text, value.readOrigin),
  ),
  maxAge: set(
    'CLUSTER_WEB_MAX_AGE',
    ['7d', 'How long browsers may keep what they read below /storage/.', looks.time],
    parseDuration,
  ),
  trustedNetworks: set(
    'CLUSTER_TRUSTED_NETWORKS',
    [
      '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16',
      'Networks that may reach the console, administration, health and metrics through the proxy, between spaces: of administrators, of the front over the sites, and of the servers of the other sites, which replicate.',
      `${looks.network}; several between spaces`,
    ],
    (text) => value.readList(text, value.readCidr),
  ),
  sites: leave(
    'CLUSTER_SITES',
    [
      'east=https://minio.east.example.com west=https://minio.west.example.com',
      'Sites behind one front, the preferred one first; several servers of a site between commas.',
      'name=https://host:9000 for each site, between spaces, of one scheme within a site',
    ],
    (text) => value.readList(text, value.readSite),
  ),
} as const;
