import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderNginx } from '../../src/cluster/render/nginx/index.ts';
import { findFreePort } from '../../src/throwaway/port.ts';
import { type Certificate, createAuthority, issueCertificate } from './certificate.ts';
import { createSpec } from './cluster-spec.ts';
import { type MinioServer, startServer } from './minio-server.ts';
import { type NameServer, startNameServer } from './name-server.ts';
import { type Nginx, startNginx } from './nginx.ts';
import {
  type ProxyClient,
  type ProxyReply,
  type ProxyRequest,
  sendRaw,
  sendSignedTo,
} from './proxy-client.ts';

export const proxyHosts = {
  s3: 's3.example.test',
  web: 'storage.example.test',
  console: 'console.example.test',
} as const;

/** The rendered proxy before a cluster of two nodes, of which the second never answers. */
export interface ProxyStage {
  readonly server: MinioServer;
  readonly names: NameServer;
  readonly nginx: Nginx;
  readonly client: ProxyClient;
  /** Signed, to the S3 host. @throws {Error} for an answer of 300 or more */
  sendOk(sent: Omit<ProxyRequest, 'host'>): Promise<ProxyReply>;
  /** Unsigned, to the web host. */
  sendWeb(sent: Omit<ProxyRequest, 'host'>): Promise<ProxyReply>;
  stop(): Promise<void>;
}

/** With the buckets `closed` and `open`; anybody may read what is in the second. */
export async function startProxyStage(): Promise<ProxyStage> {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-proxy-'));
  const authority = await createAuthority();
  const certificate = await issueCertificate({
    authority,
    names: [...Object.values(proxyHosts), 'minio1.example.test'],
  });
  await writeCertificates(dir, certificate, authority);
  const consolePort = await findFreePort();
  const redirect = `https://${proxyHosts.web}/minio-console`;
  const server = await startServer({
    tls: { ...certificate, ca: authority.cert },
    env: {
      MINIO_BROWSER: 'on',
      MINIO_CONSOLE_ADDRESS: `127.0.0.1:${consolePort}`,
      MINIO_BROWSER_REDIRECT_URL: redirect,
    },
  });
  // Nobody listens at the second address.
  const names = await startNameServer({
    'minio1.example.test': '127.0.0.1',
    'minio2.example.test': '127.0.0.9',
  });
  const spec = createSpec({
    MINIO_VOLUMES: `https://minio{1...2}.example.test:${server.port}/mnt/disk{1...2}`,
    MINIO_OPTS: `--address :${server.port} --console-address :${consolePort}`,
    MINIO_BROWSER_REDIRECT_URL: redirect,
    CLUSTER_CONSOLE_HOST: proxyHosts.console,
    CLUSTER_TLS_CERTIFICATE: join(dir, 'tls.crt'),
    CLUSTER_TLS_KEY: join(dir, 'tls.key'),
    CLUSTER_NODE_CA: join(dir, 'ca.pem'),
    CLUSTER_RESOLVERS: `127.0.0.1:${names.port}`,
    CLUSTER_TRUSTED_NETWORKS: '127.0.0.0/8',
  });
  const nginx = await startNginx(renderNginx(spec)[0]?.text ?? '');
  const { accessKey, secretKey } = server;
  const client = { port: nginx.portOf(443), ca: authority.cert, accessKey, secretKey };
  const stage: ProxyStage = {
    server,
    names,
    nginx,
    client,
    async sendOk(sent) {
      const reply = await sendSignedTo(client, { host: proxyHosts.s3, ...sent });
      if (reply.status >= 300) throw new Error(`${sent.path}: ${reply.status} ${reply.body}`);
      return reply;
    },
    sendWeb: (sent) => sendRaw(client, { host: proxyHosts.web, ...sent }),
    async stop() {
      await Promise.all([nginx.stop(), server.stop(), names.stop()]);
      await rm(dir, { recursive: true, force: true });
    },
  };
  await fillStage(stage);
  return stage;
}

async function writeCertificates(
  dir: string,
  { cert, key }: Certificate,
  authority: Certificate,
): Promise<void> {
  await writeFile(join(dir, 'ca.pem'), authority.cert);
  await writeFile(join(dir, 'tls.crt'), cert);
  await writeFile(join(dir, 'tls.key'), key);
}

async function fillStage({ sendOk }: ProxyStage): Promise<void> {
  const Resource = ['arn:aws:s3:::open/*'];
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: ['*'] },
    Action: ['s3:GetObject', 's3:GetObjectVersion'],
    Resource,
  };
  const policy = { Version: '2012-10-17', Statement: [statement] };
  await sendOk({ method: 'PUT', path: '/open' });
  await sendOk({ method: 'PUT', path: '/closed' });
  await sendOk({ method: 'PUT', path: '/open?policy', body: JSON.stringify(policy) });
  const headers = { 'content-type': 'text/html' };
  await sendOk({ method: 'PUT', path: '/open/page.html', body: '0123456789', headers });
  await sendOk({ method: 'PUT', path: '/closed/report.txt', body: 'secret' });
}
