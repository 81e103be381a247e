/** What several servers of the configuration share. */

import { quoteNginx } from '../../escape/nginx.ts';
import type { ClusterSpec, ProxySpec } from '../../spec.ts';

/** Of metadata with underscores and of long signed URLs: without them signatures fail or are refused. */
const headerLimits = [
  'underscores_in_headers on;',
  'ignore_invalid_headers off;',
  'large_client_header_buffers 8 16k;',
];

const streaming = ['proxy_http_version 1.1;', 'proxy_buffering off;', 'proxy_request_buffering off;'];

/** TLS, limits and the log of a server that clients reach. HTTP/2 is left out: it makes uploads slower. */
export function listening({ certificateFile, keyFile, maxBody }: ProxySpec): readonly string[] {
  return [
    `ssl_certificate ${quoteNginx(certificateFile)};`,
    `ssl_certificate_key ${quoteNginx(keyFile)};`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_session_cache shared:minio_tls:10m;',
    'ssl_session_tickets off;',
    'server_tokens off;',
    `client_max_body_size ${maxBody};`,
    'client_body_timeout 300s;',
    ...headerLimits,
    '# Neither log holds a query: those of presigned URLs let in whoever reads them. The error log would',
    '# quote whole requests at lower levels; what failed at a node is in the access log.',
    'access_log /var/log/nginx/access.log minio;',
    'error_log /var/log/nginx/error.log alert;',
  ];
}

/**
 * Bodies go through as they come, so nothing can send one again: an upload that meets a node just lost gets
 * an error and is the client's to repeat, by when the node is left out. All else tries the next node.
 */
export function proxying(readTimeout = '300s'): readonly string[] {
  return [
    ...streaming,
    'proxy_connect_timeout 2s;',
    'proxy_send_timeout 300s;',
    `proxy_read_timeout ${readTimeout};`,
    'proxy_next_upstream error timeout http_502 http_504;',
    'proxy_next_upstream_tries 3;',
    'proxy_next_upstream_timeout 10s;',
    '# Signatures cover the host as the client wrote it, with its port.',
    'proxy_set_header Host $http_host;',
    '# Not appended to what the client sent: policies look at the first address.',
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Real-IP $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
  ];
}

/** Headers that NGINX would otherwise replace by its own. */
export const passing = ['proxy_pass_header Date;', 'proxy_pass_header Server;'];

/** From a loopback port to its node: everything goes through unchanged. */
export function hopProxying({ proxy, server }: ClusterSpec): readonly string[] {
  const tls = [
    'proxy_ssl_server_name on;',
    'proxy_ssl_name $minio_node_name;',
    'proxy_ssl_verify on;',
    'proxy_ssl_verify_depth 3;',
    `proxy_ssl_trusted_certificate ${quoteNginx(proxy.nodeCaFile)};`,
  ];
  return [
    ...headerLimits,
    'client_max_body_size 0;',
    'error_log /var/log/nginx/error.log alert;',
    '# NGINX does not read /etc/hosts: these name servers must know the nodes. 127.0.0.11 is there in containers only;',
    '# elsewhere set CLUSTER_RESOLVERS.',
    `resolver ${proxy.resolvers.map(quoteNginx).join(' ')} valid=10s;`,
    'resolver_timeout 2s;',
    ...streaming,
    ...passing,
    'proxy_connect_timeout 2s;',
    'proxy_send_timeout 300s;',
    'proxy_read_timeout 3600s;',
    'proxy_set_header Host $http_host;',
    'proxy_set_header Upgrade $http_upgrade;',
    'proxy_set_header Connection $minio_connection;',
    ...(server.tls ? tls : []),
  ];
}

/** Everybody else gets 403. */
export function trusting({ trustedNetworks }: ProxySpec): readonly string[] {
  if (trustedNetworks.length === 0) return [];
  return [...trustedNetworks.map((network) => `allow ${quoteNginx(network)};`), 'deny all;'];
}

/** The node's own header is dropped, so that browsers see one of each. */
export function replaceHeader(name: string, value: string): readonly string[] {
  return [`proxy_hide_header ${name};`, `add_header ${name} ${value} always;`];
}

export const transportSecurity = [
  ...replaceHeader('Strict-Transport-Security', '"max-age=31536000"'),
  ...replaceHeader('X-Content-Type-Options', 'nosniff'),
];
