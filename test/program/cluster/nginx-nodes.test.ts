import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderNginx } from '../../../src/cluster/render/nginx/index.ts';
import { createAuthority, issueCertificate } from '../../support/certificate.ts';
import { type Cluster, startCluster } from '../../support/cluster.ts';
import { type Nginx, startNginx } from '../../support/nginx.ts';
import { type ProxyClient, sendSignedTo } from '../../support/proxy-client.ts';

const host = 's3.example.test';
/** More than NGINX reads together with the headers, so that such an upload cannot be sent twice by it. */
const body = Buffer.alloc(256 * 1024, 7);

let dir: string;
let cluster: Cluster;
let nginx: Nginx;
let client: ProxyClient;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'minio-actions-nodes-'));
  const authority = await createAuthority();
  const { cert, key } = await issueCertificate({ authority, names: [host] });
  await writeFile(join(dir, 'tls.crt'), cert);
  await writeFile(join(dir, 'tls.key'), key);
  cluster = await startCluster({
    env: {
      CLUSTER_S3_HOST: host,
      CLUSTER_TLS_CERTIFICATE: join(dir, 'tls.crt'),
      CLUSTER_TLS_KEY: join(dir, 'tls.key'),
    },
  });
  nginx = await startNginx(renderNginx(cluster.spec)[0]?.text ?? '');
  const { accessKey, secretKey } = cluster;
  client = { port: nginx.portOf(443), ca: authority.cert, accessKey, secretKey };
});

afterAll(async () => {
  await nginx?.stop();
  await cluster?.stop();
  await rm(dir, { recursive: true, force: true });
});

test('with a node lost, reads go on without an error, and the proxy refuses an upload once at most', async () => {
  expect((await sendSignedTo(client, { host, method: 'PUT', path: '/data' })).status).toBe(200);
  const keys: string[] = [];
  const refusals: number[] = [];
  const refused = new Set<number>();
  const upload = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const path = `/data/object-${keys.length}`;
      let byProxy = 0;
      await expect
        .poll(
          async () => {
            const { status, body: told } = await sendSignedTo(client, { host, method: 'PUT', path, body });
            if (status !== 200) refused.add(status);
            // Servers themselves refuse writes for a moment while they find one another, all the more on a busy machine.
            if (status !== 200 && !String(told).includes('<Code>SlowDownWrite</Code>')) byProxy += 1;
            return status;
          },
          { timeout: 60_000, interval: 200 },
        )
        .toBe(200);
      keys.push(path);
      refusals.push(byProxy);
    }
  };
  await upload(8);
  await cluster.nodes[1]?.kill();
  await upload(24);
  const statuses = new Set<number>();
  for (const path of keys) {
    const reply = await sendSignedTo(client, { host, path });
    statuses.add(reply.status);
    expect(reply.body.equals(body)).toBe(true);
  }
  expect([...statuses]).toEqual([200]);
  // It was an outage that uploads met.
  expect(Math.max(...refusals)).toBe(1);
  expect(refusals.filter((count) => count > 0).length).toBeLessThanOrEqual(3);
  expect([...refused]).toEqual([503]);
});
