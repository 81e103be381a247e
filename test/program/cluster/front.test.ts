import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { renderFront } from '../../../src/cluster/render/front/index.ts';
import { findFreePort } from '../../../src/throwaway/port.ts';
import { createAuthority, issueCertificate } from '../../support/certificate.ts';
import { createSpec } from '../../support/cluster-spec.ts';
import { startHaproxy } from '../../support/haproxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { startNameServer } from '../../support/name-server.ts';
import {
  type ProxyClient,
  type ProxyRequest,
  presign,
  sendRaw,
  sendSignedTo,
} from '../../support/proxy-client.ts';
import { createReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const host = 's3.example.test';
const root = { accessKey: 'front-root', secretKey: 'a-secret-that-both-sites-share' };

let dir: string;
let ca: string;
let tls: { cert: string; key: string; ca: string };

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'minio-actions-front-'));
  const authority = await createAuthority();
  ca = authority.cert;
  tls = { ...(await issueCertificate({ authority, names: [host, 'west.example.test'] })), ca };
  await writeFile(join(dir, 'tls.crt'), tls.cert);
  await writeFile(join(dir, 'tls.key'), tls.key);
  await writeFile(join(dir, 'ca.pem'), ca);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

async function startFront(sites: string, more: Readonly<Record<string, string>> = {}) {
  const spec = createSpec({
    CLUSTER_S3_HOST: host,
    CLUSTER_TLS_CERTIFICATE: join(dir, 'tls.crt'),
    CLUSTER_TLS_KEY: join(dir, 'tls.key'),
    CLUSTER_NODE_CA: join(dir, 'ca.pem'),
    CLUSTER_SITES: sites,
    ...more,
  });
  return startHaproxy(renderFront(spec)[0]?.text ?? '');
}

/** As SDKs do: errors of the server and of the connection are tried again, for half a minute at most. */
async function sendUntilTaken(client: ProxyClient, sent: ProxyRequest): Promise<number> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const status = await sendSignedTo(client, sent).then(
      (reply) => reply.status,
      () => 0,
    );
    if (status === 200) return attempt;
    if (status !== 0 && status < 500) throw new Error(`${sent.path}: ${status}`);
    await sleep(300);
  }
  throw new Error(`${sent.path}: not taken`);
}

async function listKeys(server: MinioServer, after = ''): Promise<string[]> {
  const reply = await sendSigned(server, { method: 'GET', path: `/data?list-type=2&start-after=${after}` });
  const text = await reply.text();
  const keys = [...text.matchAll(/<Key>(.+?)<\/Key>/g)].map(([, key]) => key ?? '');
  return text.includes('<IsTruncated>true') ? [...keys, ...(await listKeys(server, keys.at(-1)))] : keys;
}

async function pairSites(primary_cluster: MinioServer, primary_cluster_az2: MinioServer): Promise<void> {
  const stage = await createReplicationStage({ primary_cluster, primary_cluster_az2 });
  const rule = {
    sourceAlias: 'primary_cluster',
    sourceBucket: 'data',
    targetAlias: 'primary_cluster_az2',
    targetBucket: 'data',
    bidirectional: true,
  };
  const buckets = [{ name: 'data', versioning: true }];
  await stage.declare({ buckets, replication: { bucketReplications: [rule] } });
  const runs = [await stage.run(applyBuckets, { alias: 'all' }), await stage.run(setup)];
  await stage.remove();
  expect(runs.map(({ message }) => message)).toEqual(['', '']);
}

test('a client that keeps writing loses nothing while the preferred site is lost and returns', {
  timeout: 300_000,
}, async () => {
  const [east, west] = await Promise.all([startServer({ root }), startServer({ root })]);
  await pairSites(east, west);
  const front = await startFront(`east=${east.url} west=${west.url}`);
  try {
    const client = { port: front.port, ca, ...root };
    const written: string[] = [];
    let stopped = false;
    const write = async (name: string) => {
      for (let index = 0; !stopped; index += 1) {
        const key = `${name}-${index}`;
        await sendUntilTaken(client, { host, method: 'PUT', path: `/data/${key}`, body: key });
        written.push(key);
        await sleep(20);
      }
    };
    const writers = Promise.all(['a', 'b'].map(write));
    const waitForMore = async () => {
      const wanted = written.length + 30;
      await expect.poll(() => written.length, { timeout: 60_000 }).toBeGreaterThan(wanted);
    };
    await waitForMore();
    await east.kill();
    await expect.poll(() => front.logs(), { timeout: 60_000 }).toMatch(/Server site-east\/east-1 is DOWN/);
    await waitForMore();
    await east.restart();
    await expect.poll(() => front.logs(), { timeout: 60_000 }).toMatch(/Server site-east\/east-1 is UP/);
    await waitForMore();
    stopped = true;
    await writers;
    const kept = written.toSorted();
    for (const site of [east, west]) {
      await expect.poll(async () => (await listKeys(site)).toSorted(), { timeout: 60_000 }).toEqual(kept);
    }
  } finally {
    await front.stop();
    await Promise.all([east.stop(), west.stop()]);
  }
});

test('sites with TLS are looked up and verified, and signatures, presigned URLs and limits hold through the front', async () => {
  const server = await startServer({ tls });
  const dead = `https://127.0.0.1:${await findFreePort()}`;
  const names = await startNameServer({ 'west.example.test': '127.0.0.1' });
  const front = await startFront(`east=${dead} west=https://west.example.test:${server.port}`, {
    CLUSTER_TRUSTED_NETWORKS: '10.0.0.0/8',
    CLUSTER_RESOLVERS: `127.0.0.1:${names.port}`,
  });
  try {
    const client = { port: front.port, ca, accessKey: server.accessKey, secretKey: server.secretKey };
    await sendUntilTaken(client, { host, method: 'PUT', path: '/data' });
    await sendUntilTaken(client, { host, method: 'PUT', path: '/data/a%20b%2Bc', body: 'x' });
    const read = await sendRaw(client, { host, path: presign(client, { host, path: '/data/a%20b%2Bc' }) });
    expect([read.status, String(read.body)]).toEqual([200, 'x']);
    for (const path of ['/minio/health/live', '/%6dinio/health/live']) {
      expect((await sendRaw(client, { host, path })).status).toBe(403);
    }
    const headers = { 'content-length': String(5 * 1024 ** 3 + 1), expect: '100-continue' };
    const large = await sendRaw(client, { host, method: 'PUT', path: '/data/huge', headers });
    expect([large.status, String(large.body)]).toEqual([413, expect.stringContaining('EntityTooLarge')]);
    expect(front.logs()).toContain('/data/a%20b%2Bc');
    expect(front.logs()).not.toMatch(/X-Amz|Signature/i);
  } finally {
    await front.stop();
    await Promise.all([server.stop(), names.stop()]);
  }
});

test('a site whose certificate comes from elsewhere gets no request', async () => {
  const authority = await createAuthority();
  const other = { ...(await issueCertificate({ authority, names: [host] })), ca: authority.cert };
  const server = await startServer({ tls: other });
  const front = await startFront(`east=${server.url} west=https://127.0.0.1:${await findFreePort()}`);
  try {
    const client = { port: front.port, ca, accessKey: server.accessKey, secretKey: server.secretKey };
    const ask = () => sendSignedTo(client, { host, path: '/' });
    // A session that is open at the moment when the server is taken for down is shut without an answer.
    const answers = new Set<number>();
    const status = async () => {
      const reply = await ask().catch(() => undefined);
      if (reply) answers.add(reply.status);
      return reply?.status;
    };
    await expect.poll(status, { timeout: 30_000 }).toBe(503);
    expect(String((await ask()).body)).toContain('ServiceUnavailable');
    expect([...answers]).toEqual([503]);
  } finally {
    await front.stop();
    await server.stop();
  }
});
