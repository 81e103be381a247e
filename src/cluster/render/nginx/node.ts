/**
 * How a request finds a node. An `upstream` looks its names up once, when NGINX starts, and a `proxy_pass`
 * with a variable looks them up again but knows one name only. So there are two steps within one NGINX: an
 * upstream of ports on loopback, which leaves out a node that failed, and behind each port one node, whose
 * name is looked up anew.
 */

import { quoteNginx } from '../../escape/nginx.ts';
import { isHostName } from '../../host.ts';
import type { ClusterSpec, Drive } from '../../spec.ts';
import { block, quoteHost } from './directive.ts';
import { hopProxying } from './proxy.ts';

/** Loopback ports of the second step: S3 at the even ones, the console at the odd ones. */
const firstPort = 19_000;

/** Upstreams `minio_s3` and `minio_console`, and what is behind them. */
export function renderNodes(spec: ClusterSpec): readonly string[] {
  const nodes = listNodes(spec);
  const ports = nodes.flatMap((_, index) => [firstPort + 2 * index, firstPort + 2 * index + 1]);
  return [
    '# Each node has two ports on loopback: a failed one is left out for ten seconds, as seen by all workers.',
    ...renderUpstream('minio_s3', ports.filter(isEven)),
    ...renderUpstream(
      'minio_console',
      ports.filter((port) => !isEven(port)),
    ),
    '',
    '# Which node is behind which port.',
    ...block('map $server_port $minio_node', [
      'default "";',
      ...nodes.flatMap(({ host, port }, index) => [
        `${firstPort + 2 * index} ${quoteAddress(host, port)};`,
        `${firstPort + 2 * index + 1} ${quoteAddress(host, spec.server.ports.console)};`,
      ]),
    ]),
    ...(spec.server.tls ? renderNames(nodes, spec) : []),
    '# A node that took no connection closes the one from the upstream too: only that leaves it out even when',
    '# the request was an upload. What breaks later may be the fault of the client and is only told.',
    ...block('map $upstream_connect_time $minio_met', ['default 1;', '"" "";', '"-" "";']),
    ...block('server', [
      ...ports.map((port) => `listen 127.0.0.1:${port};`),
      'access_log off;',
      ...hopProxying(spec),
      ...block('location /', [`proxy_pass ${spec.server.tls ? 'https' : 'http'}://$minio_node;`]),
      'error_page 502 504 @minio_gone;',
      ...block('location @minio_gone', ['if ($minio_met) { return 502; }', 'return 444;']),
    ]),
  ];
}

function renderUpstream(name: string, ports: readonly number[]): readonly string[] {
  const servers = ports.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=10s;`);
  return block(`upstream ${name}`, [`zone ${name} 256k;`, 'least_conn;', ...servers, 'keepalive 32;']);
}

/** NGINX compares certificates with names only, so a node that has none answers for the S3 host. */
function renderNames(nodes: readonly Drive[], spec: ClusterSpec): readonly string[] {
  const names = nodes.flatMap(({ host }, index) => {
    const name = quoteHost(isHostName(host) ? host : spec.proxy.s3Host);
    return [`${firstPort + 2 * index} ${name};`, `${firstPort + 2 * index + 1} ${name};`];
  });
  return [
    '# Name that the certificate must bear; nodes that are declared by address bear the name of the S3 host.',
    ...block('map $server_port $minio_node_name', ['default "";', ...names]),
  ];
}

/** One drive of each node. A node without a host is this machine. */
function listNodes({ server }: ClusterSpec): readonly Drive[] {
  const drives = server.pools.flatMap((pool) => pool.drives);
  const byAddress = new Map(drives.map((drive) => [`${drive.host}:${drive.port}`, drive]));
  return [...byAddress.values()].map((drive) =>
    drive.host === '' ? { ...drive, host: '127.0.0.1' } : drive,
  );
}

function quoteAddress(host: string, port: number): string {
  quoteHost(host);
  return quoteNginx(`${host}:${port}`);
}

function isEven(port: number): boolean {
  return port % 2 === 0;
}
