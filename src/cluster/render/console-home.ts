/** Where the console is for browsers. */

import type { ClusterSpec } from '../spec.ts';

export interface ConsoleHome {
  readonly host: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  /** With a slash at the end. */
  readonly url: string;
}

/** As MINIO_BROWSER_REDIRECT_URL says, where that is a host of the proxy; else the root of the console host. */
export function findConsole({ proxy, server }: ClusterSpec): ConsoleHome {
  const url = server.consoleUrl === undefined ? null : URL.parse(server.consoleUrl);
  const known = url !== null && [proxy.consoleHost, proxy.webHost].includes(url.hostname);
  if (!known) return { host: proxy.consoleHost, path: '/', url: `https://${proxy.consoleHost}/` };
  const path = `${url.pathname.replace(/\/+$/, '')}/`;
  return { host: url.hostname, path, url: `https://${url.host}${path}` };
}
