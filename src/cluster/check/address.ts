/** Addresses that others use: of the servers, the proxy, the sites, and what the servers talk to. */

import { error, listWords, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { isLoopbackHost } from '../host.ts';
import { settings } from '../setting/index.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

export function checkAddresses(spec: ClusterSpec, env: Declared): Finding[] {
  return [
    ...checkProxyHosts(spec, env),
    ...checkConsole(spec, env),
    ...checkSites(spec, env),
    ...checkPlain(spec, env),
    ...checkMetrics(spec, env),
    ...checkOidc(spec, env),
    ...checkCapacity(spec, env),
  ];
}

function checkProxyHosts({ proxy: { s3Host, consoleHost, webHost } }: ClusterSpec, env: Declared): Finding[] {
  const hosts = [s3Host, consoleHost, webHost];
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice === undefined) return [];
  const message = `${quote(twice)} is the host name of more than one of these: the S3 API, the console, the web host.`;
  const mend = `Set ${settings.s3Host.name}, ${settings.consoleHost.name} and ${settings.webHost.name} to different names.`;
  const names = [settings.webHost, settings.consoleHost, settings.s3Host].map(({ name }) => name);
  const written = [...names, 'MINIO_BROWSER_REDIRECT_URL', 'MINIO_SERVER_URL'];
  const name = written.find((one) => env.get(one)?.includes(twice)) ?? settings.webHost.name;
  return [error('cluster/proxy-host', env.locate(name), message, mend)];
}

/** The console makes its links for one address, which the proxy has to serve. */
function checkConsole({ server, proxy: { consoleHost, webHost } }: ClusterSpec, env: Declared): Finding[] {
  const url = server.consoleUrl === undefined ? null : URL.parse(server.consoleUrl);
  if (url === null) return [];
  const name = 'MINIO_BROWSER_REDIRECT_URL';
  if (url.hostname === webHost && /^\/storage(?:\/|$)/.test(url.pathname)) {
    const message = `${name} is below /storage/ of ${quote(webHost)}, where objects are.`;
    const mend = `Use another path, such as https://${webHost}/minio-console.`;
    return [error('cluster/console-url', env.locate(name), message, mend)];
  }
  if ([consoleHost, webHost].includes(url.hostname)) return [];
  const message = `${name} sends browsers to ${quote(url.hostname)}, where the rendered proxy has no console: it is at ${quote(consoleHost)} or ${quote(webHost)}.`;
  const mend = `Use one of these hosts, or set ${settings.consoleHost.name} or ${settings.webHost.name} to that one.`;
  return [warning('cluster/console-url', env.locate(name), message, mend)];
}

function checkSites({ sites }: ClusterSpec, env: Declared): Finding[] {
  const source = env.locate(settings.sites.name);
  if (sites.length === 1) {
    const message = 'A front over a single site has nowhere to move clients to.';
    return [error('cluster/site', source, message, 'Name at least two sites, or none.')];
  }
  const names = sites.map(({ name }) => name);
  const addresses = sites.flatMap(({ servers }) => servers.map(({ host, port }) => `${host}:${port}`));
  const repeated = [names, addresses].flatMap((all) =>
    all.filter((one, index) => all.indexOf(one) !== index),
  );
  if (repeated.length === 0) return [];
  const message = `${listWords(repeated.slice(0, 3), 'and')} is named twice in ${settings.sites.name}.`;
  return [error('cluster/site', source, message, 'Give each site a name and servers of its own.')];
}

/** Addresses with secrets on the way, on other machines. */
function checkPlain({ server, oidc }: ClusterSpec, env: Declared): Finding[] {
  const addresses = [
    ['MINIO_SERVER_URL', server.serverUrl],
    ['MINIO_BROWSER_REDIRECT_URL', server.consoleUrl],
    [settings.oidcIssuer.name, oidc?.issuer],
  ] as const;
  return addresses.flatMap(([name, url]) => {
    if (!url?.startsWith('http:') || isLoopbackHost(URL.parse(url)?.hostname ?? '')) return [];
    const message = `${name} is plain http: whoever listens reads what is sent, and can change it.`;
    return [warning('cluster/plain-http', env.locate(name), message, 'Use https.')];
  });
}

function checkMetrics({ server }: ClusterSpec, env: Declared): Finding[] {
  if (server.metricsAuth === 'jwt') return [];
  const message = 'Anyone who reaches a node can read the metrics, with the names of all buckets.';
  const mend = 'Set MINIO_PROMETHEUS_AUTH_TYPE="jwt" and give Prometheus a token.';
  return [warning('cluster/metrics-auth', env.locate('MINIO_PROMETHEUS_AUTH_TYPE'), message, mend)];
}

function checkOidc({ oidc }: ClusterSpec, env: Declared): Finding[] {
  const own = env.variables.find(({ name }) => name.startsWith('MINIO_IDENTITY_OPENID_CONFIG_URL'));
  if (oidc === undefined || own === undefined) return [];
  const message = `${own.name} and ${settings.oidcIssuer.name} both configure the sign-in.`;
  return [error('cluster/oidc', env.locate(own.name), message, `Keep ${settings.oidcIssuer.name} alone.`)];
}

function checkCapacity({ monitoring: { capacity } }: ClusterSpec, env: Declared): Finding[] {
  if (capacity.warning < capacity.critical) return [];
  const { name } = settings.capacityWarning;
  const message = `${name} is not below ${settings.capacityCritical.name}: the warning would never come first.`;
  return [error('cluster/setting', env.locate(name), message, 'Lower it, such as to 80%.')];
}
