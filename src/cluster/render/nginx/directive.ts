/** Lines of an NGINX configuration. */

import { quoteNginx } from '../../escape/nginx.ts';
import { isHost, isHostName } from '../../host.ts';

/** `head { … }` with its lines indented; what is empty stays empty. */
export function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}

/** A name for `server_name` and URLs, which give `~`, `*` and a leading dot a meaning. @throws RangeError */
export function quoteHostName(host: string): string {
  if (!isHostName(host)) throw new RangeError('A host name of the proxy is no host name.');
  return quoteNginx(host);
}

/** @throws RangeError for what no URL could have as its host */
export function quoteHost(host: string): string {
  if (!isHost(host)) throw new RangeError('The host of a node is neither a name nor an address.');
  return quoteNginx(host);
}
