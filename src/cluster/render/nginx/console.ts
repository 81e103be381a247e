/** Where the console is. It builds its links for one address only; the others lead there. */

import { quoteNginx } from '../../escape/nginx.ts';
import type { ClusterSpec } from '../../spec.ts';
import { type ConsoleHome, findConsole } from '../console-home.ts';
import { block } from './directive.ts';
import { proxying, replaceHeader, transportSecurity, trusting } from './proxy.ts';

/** Path of the request for the console, as sent, without the prefix that the console has here. */
export function renderConsoleMaps({ path }: ConsoleHome): readonly string[] {
  const prefix = path.slice(0, -1).replace(/[^A-Za-z0-9/_-]/g, (character) => `\\${character}`);
  return [
    ...block('map $http_upgrade $minio_connection', ['default upgrade;', '"" "";']),
    ...block('map $request_uri $minio_page', [
      'default /;',
      `${quoteNginx(`~^${prefix}(?<minio_page_rest>/.*)`)} $minio_page_rest;`,
    ]),
  ];
}

/** Locations for one of the two hosts: the console, or the way to it. */
export function renderConsole(spec: ClusterSpec, host: string): readonly string[] {
  const home = findConsole(spec);
  if (home.host === host) return renderHome(spec, home.path);
  const target = quoteNginx(home.url);
  return block(host === spec.proxy.consoleHost ? 'location /' : 'location /minio-console/', [
    `return 307 ${target};`,
  ]);
}

function renderHome({ proxy }: ClusterSpec, path: string): readonly string[] {
  const lines = [
    ...trusting(proxy),
    '# Status pages of the console stay open as WebSockets.',
    ...proxying('3600s'),
    'proxy_set_header Upgrade $http_upgrade;',
    'proxy_set_header Connection $minio_connection;',
    ...replaceHeader('X-Frame-Options', 'SAMEORIGIN'),
    ...replaceHeader('Referrer-Policy', 'strict-origin-when-cross-origin'),
    ...transportSecurity,
    'proxy_pass http://minio_console$minio_page;',
  ];
  return block(`location ${quoteNginx(path)}`, lines);
}
