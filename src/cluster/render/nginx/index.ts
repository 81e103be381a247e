/** The proxy before the nodes of one site: NGINX, any version from 1.19. */

import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import { findConsole } from '../console-home.ts';
import { renderConsole, renderConsoleMaps } from './console.ts';
import { block, quoteHostName } from './directive.ts';
import { renderNodes } from './node.ts';
import { listening } from './proxy.ts';
import { renderS3 } from './s3.ts';
import { renderStorage, renderStorageMaps } from './storage.ts';

const heading = [
  '# Goes into the http block of NGINX: /etc/nginx/conf.d/ in its packages and images. It needs 1.19 or later.',
  '# Behind another proxy, tell NGINX its address (set_real_ip_from): everything below trusts $remote_addr.',
  '',
  '# Without queries and referrers, which can be presigned URLs.',
  'log_format minio escape=json',
  `    '{"time":"$time_iso8601","client":"$remote_addr","host":"$host","method":"$request_method","path":"$uri",'`,
  `    '"status":"$status","received":"$request_length","sent":"$body_bytes_sent","seconds":"$request_time",'`,
  `    '"node":"$upstream_addr","node_status":"$upstream_status","request_id":"$upstream_http_x_amz_request_id"}';`,
];

export const renderNginx: Renderer = (spec) => {
  const parts = [
    heading,
    renderNodes(spec),
    renderStorageMaps(spec.proxy),
    renderConsoleMaps(findConsole(spec)),
    renderS3(spec),
    renderConsoleHost(spec),
    renderWebHost(spec),
    renderRedirect(spec),
  ];
  const lines = parts.flatMap((part) => [...part, '']).slice(0, -1);
  return [{ path: 'nginx/minio.conf', text: `${lines.join('\n')}\n` }];
};

function renderConsoleHost(spec: ClusterSpec): readonly string[] {
  const { consoleHost } = spec.proxy;
  return block('server', [
    'listen 443 ssl;',
    `server_name ${quoteHostName(consoleHost)};`,
    ...listening(spec.proxy),
    ...renderConsole(spec, consoleHost),
  ]);
}

function renderWebHost(spec: ClusterSpec): readonly string[] {
  const { webHost } = spec.proxy;
  const root = findConsole(spec).host === webHost && findConsole(spec).path === '/';
  return block('server', [
    'listen 443 ssl;',
    `server_name ${quoteHostName(webHost)};`,
    ...listening(spec.proxy),
    ...renderStorage(spec.proxy),
    ...renderConsole(spec, webHost),
    ...(root ? [] : block('location /', ['return 404;'])),
  ]);
}

/** Not for the S3 host: what signs a request must not be led on from a plain one. */
function renderRedirect({ proxy }: ClusterSpec): readonly string[] {
  const hosts = [proxy.consoleHost, proxy.webHost].map(quoteHostName).join(' ');
  return block('server', [
    'listen 80;',
    `server_name ${hosts};`,
    'server_tokens off;',
    'access_log off;',
    'return 308 https://$host$request_uri;',
  ]);
}
