/**
 * The front over several sites: HAProxy, because it asks the sites about their health. NGINX without a
 * subscription notices a lost site only by the requests that fail there, and with every request that it
 * tries there again; it stays the proxy within a site.
 */

import { quoteHaproxy } from '../../escape/haproxy.ts';
import type { Renderer } from '../../file.ts';
import { isHostName } from '../../host.ts';
import { readNetwork } from '../../network.ts';
import type { ClusterSpec, ProxySpec } from '../../spec.ts';
import { nameBackend, renderResolvers, renderSite } from './site.ts';

const heading = [
  '# Front over the sites, the preferred one first: HAProxy 2.4 or later. Requests go to the first site that is',
  '# healthy, within about three seconds of a loss, and back ten seconds after its return. What reached a lost',
  '# site and was not replicated yet is there again when the site is. Two fronts with one shared address',
  '# (VRRP, anycast or DNS) leave no single point of failure. Sites must count the front among their trusted',
  '# networks, since their health is not shown to others.',
];

const defaults = [
  'defaults',
  '    mode http',
  '    log global',
  '    # Without queries, which let in whoever reads them: those of presigned URLs.',
  `    log-format '%ci %HM %{+Q}HP %ST %b/%s %Tt %U %B %ts'`,
  '    timeout connect 2s',
  '    timeout check 3s',
  '    timeout http-request 30s',
  '    timeout http-keep-alive 60s',
  '    timeout client 300s',
  '    timeout server 300s',
  '    retries 2',
  '    option redispatch 1',
  '    default-server inter 2s fastinter 500ms downinter 2s fall 2 rise 5 observe layer4 error-limit 3 on-error fastinter on-marked-down shutdown-sessions',
  `    http-error status 503 content-type application/xml string ${quoteError('ServiceUnavailable', 'No site answered. Please try again.')}`,
];

/** No file where no sites are declared. @throws RangeError for values that no spec of `readSpec` has */
export const renderFront: Renderer = (spec) => {
  if (spec.sites.length === 0) return [];
  const { proxy, sites } = spec;
  const lines = [
    ...heading,
    '',
    'global',
    '    log stdout format raw local0 info',
    '    ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets',
    '    # The key is looked for beside the certificate, with .key in place of its ending.',
    '    ssl-load-extra-del-ext',
    '',
    ...defaults,
    '',
    ...renderResolvers(sites, proxy),
    ...renderFrontend(spec),
    ...sites.flatMap((site) => ['', ...renderSite(site, proxy)]),
  ];
  return [{ path: 'haproxy/haproxy.cfg', text: `${lines.join('\n')}\n` }];
};

function renderFrontend({ proxy, sites }: ClusterSpec): readonly string[] {
  const choices = sites.map(nameBackend);
  if (!isHostName(proxy.s3Host)) throw new RangeError('The S3 host is no host name.');
  return [
    'frontend s3',
    ...describeKey(proxy),
    `    bind :443 ssl crt ${quoteHaproxy(proxy.certificateFile)}`,
    `    http-request return status 413 content-type application/xml string ${quoteError('EntityTooLarge', 'The body is larger than the proxy allows.')} if { req.body_size gt ${proxy.maxBody} }`,
    '    # Administration, metrics, health, and what nodes say to each other. No bucket has this name.',
    ...renderTrust(proxy),
    '    # The host stays as the client wrote it: signatures cover it.',
    '    http-request set-header X-Forwarded-For %[src]',
    '    http-request set-header X-Forwarded-Proto https',
    ...choices.map((name) => `    use_backend ${name} if { nbsrv(${name}) gt 0 }`),
    `    default_backend ${choices[0]}`,
  ];
}

function renderTrust({ trustedNetworks }: ProxySpec): readonly string[] {
  if (trustedNetworks.length === 0) return [];
  if (trustedNetworks.some((network) => readNetwork(network) === undefined))
    throw new RangeError('A trusted network is no network.');
  return [`    http-request deny if { path,url_dec -m beg /minio/ } !{ src ${trustedNetworks.join(' ')} }`];
}

/** HAProxy finds the key by the name of the certificate only. */
function describeKey({ certificateFile, keyFile }: ProxySpec): readonly string[] {
  const expected = `${certificateFile.replace(/\.[^./]*$/, '')}.key`;
  if (keyFile === expected) return [];
  if (/\p{Cc}/u.test(expected)) throw new RangeError('A path may not hold control characters.');
  return [`    # Put the key, or a link to it, at ${expected}.`];
}

function quoteError(code: string, message: string): string {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return quoteHaproxy(xml);
}
