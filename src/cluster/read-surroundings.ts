/** The CLUSTER_ settings of an env file: what stands around the servers. */

import type { EnvReader } from './env-reader.ts';
import { isHostName } from './host.ts';
import { settings } from './setting/index.ts';
import type { ClusterSpec, OidcSpec, ProxySpec, ServerSpec } from './spec.ts';

/** Defaults that depend on the servers are derived here. */
export function readSurroundings(env: EnvReader, server: ServerSpec): Omit<ClusterSpec, 'file' | 'server'> {
  return {
    name: env.read(settings.name),
    node: {
      cpus: env.read(settings.cpus),
      memory: env.read(settings.memory),
      driveSize: env.read(settings.driveSize),
      user: env.read(settings.user),
      binary: env.read(settings.binary),
    },
    proxy: readProxy(env, server),
    networks: {
      storage: env.read(settings.storageNetwork),
      monitoring: env.read(settings.monitoringNetwork),
      database: env.read(settings.databaseNetwork),
    },
    sites: env.read(settings.sites) ?? [],
    images: { server: env.read(settings.image), nginx: env.read(settings.nginxImage) },
    kubernetes: {
      namespace: env.read(settings.namespace),
      storageClass: env.read(settings.storageClassName),
    },
    oidc: readOidc(env),
    monitoring: {
      scrapeInterval: env.read(settings.scrapeInterval),
      bucketScrapeInterval: env.read(settings.bucketScrapeInterval),
      tokenFile: env.read(settings.tokenFile),
      blackbox: env.read(settings.blackbox),
      capacity: {
        warning: env.read(settings.capacityWarning),
        critical: env.read(settings.capacityCritical),
      },
      replicationLag: env.read(settings.replicationLag),
      certificateLife: env.read(settings.certificateLife),
    },
    logs: { auditReceiver: env.read(settings.auditReceiver), lokiUrl: env.read(settings.lokiUrl) },
  };
}

function readProxy(env: EnvReader, server: ServerSpec): ProxySpec {
  const domain = findDomain(server);
  const webHost = env.read(settings.webHost) ?? `storage.${domain}`;
  const redirected = hostOf(server.consoleUrl);
  return {
    s3Host: env.read(settings.s3Host) ?? hostOf(server.serverUrl) ?? `s3.${domain}`,
    // The console may be at a path of the web host; its own then leads there.
    consoleHost:
      env.read(settings.consoleHost) ??
      (redirected === webHost ? undefined : redirected) ??
      `console.${domain}`,
    webHost,
    certificateFile: env.read(settings.certificateFile),
    keyFile: env.read(settings.keyFile),
    nodeCaFile: env.read(settings.nodeCaFile),
    resolvers: env.read(settings.resolvers),
    maxBody: env.read(settings.maxBody),
    origins: env.read(settings.origins),
    maxAge: env.read(settings.maxAge),
    trustedNetworks: env.read(settings.trustedNetworks),
  };
}

/** What follows the first part of a node's name; `localhost` for addresses and short names. */
function findDomain({ pools }: ServerSpec): string {
  const host = pools[0]?.drives[0]?.host ?? '';
  const dot = host.indexOf('.');
  return dot > 0 && isHostName(host) ? host.slice(dot + 1) : 'localhost';
}

function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  return host !== undefined && isHostName(host) ? host : undefined;
}

function readOidc(env: EnvReader): OidcSpec | undefined {
  const issuer = env.read(settings.oidcIssuer);
  const clientId = env.read(settings.oidcClientId);
  const claim = env.read(settings.oidcClaim);
  if (issuer === undefined) return undefined;
  const [, realm = 'master'] = /\/realms\/([A-Za-z0-9._-]+)$/.exec(issuer) ?? [];
  return { issuer, clientId, claim, realm };
}
