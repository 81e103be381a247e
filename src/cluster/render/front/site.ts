/** The sites behind the front, one backend for each. */

import { quoteHaproxy } from '../../escape/haproxy.ts';
import { isHost, isHostName } from '../../host.ts';
import type { Address, FrontSite, ProxySpec } from '../../spec.ts';

/** Name of the backend of a site. @throws RangeError for a name with anything but letters, digits and `-` */
export function nameBackend({ name }: FrontSite): string {
  if (!/^[A-Za-z0-9-]+$/.test(name)) throw new RangeError('The name of a site is no name.');
  return `site-${name}`;
}

/** A site is healthy as long as it takes writes: that is what its nodes are asked. */
export function renderSite(site: FrontSite, proxy: ProxySpec): readonly string[] {
  const servers = site.servers.map((server, index) => {
    const words = [`server ${site.name}-${index + 1}`, quoteAddress(server), 'check'];
    return `    ${[...words, ...renderTls(server, proxy), ...renderLookup(server)].join(' ')}`;
  });
  return [
    `backend ${nameBackend(site)}`,
    '    balance leastconn',
    '    option httpchk',
    `    http-check send meth GET uri /minio/health/cluster ver HTTP/1.1 hdr Host ${quoteHaproxy(proxy.s3Host)}`,
    '    http-check expect status 200',
    ...servers,
  ];
}

/** Name servers, where a site is declared by name: HAProxy would otherwise look it up at its start only. */
export function renderResolvers(sites: readonly FrontSite[], proxy: ProxySpec): readonly string[] {
  if (!sites.some(({ servers }) => servers.some(({ host }) => isHostName(host)))) return [];
  const servers = proxy.resolvers.map((address, index) => {
    const port = /:\d+$/.test(address.replace(/^\[.*\]/, '')) ? '' : ':53';
    return `    nameserver ns${index + 1} ${quoteHaproxy(`${address}${port}`)}`;
  });
  const times = ['resolve_retries 2', 'timeout resolve 1s', 'timeout retry 1s', 'hold valid 10s'];
  return ['resolvers names', ...servers, ...times.map((line) => `    ${line}`), ''];
}

function quoteAddress({ host, port }: Address): string {
  if (!isHost(host)) throw new RangeError('A site has a server without a host.');
  return quoteHaproxy(`${host}:${port}`);
}

/** Certificates are compared with names only, so a server that has none answers for the S3 host. */
function renderTls({ tls, host }: Address, { nodeCaFile, s3Host }: ProxySpec): readonly string[] {
  if (!tls) return [];
  const name = isHostName(host) ? host : s3Host;
  const verified = [
    'ssl verify required',
    'ca-file',
    quoteHaproxy(nodeCaFile),
    'verifyhost',
    quoteHaproxy(name),
  ];
  return [...verified, 'sni', quoteHaproxy(`str(${name})`), 'check-sni', quoteHaproxy(name)];
}

function renderLookup({ host }: Address): readonly string[] {
  return isHostName(host) ? ['resolvers names', 'init-addr none'] : [];
}
