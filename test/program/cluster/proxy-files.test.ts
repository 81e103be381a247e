import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderFront } from '../../../src/cluster/render/front/index.ts';
import { renderNginx } from '../../../src/cluster/render/nginx/index.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { type Certificate, createAuthority, issueCertificate } from '../../support/certificate.ts';
import { createSpec } from '../../support/cluster-spec.ts';
import { checkHaproxy } from '../../support/haproxy.ts';
import { checkNginx, startNginx } from '../../support/nginx.ts';
import { sendRaw } from '../../support/proxy-client.ts';

let dir: string;
let authority: Certificate;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'minio-actions-files-'));
  authority = await createAuthority();
});

afterAll(() => rm(dir, { recursive: true, force: true }));

/** The spec with files of this test, in a folder of that name. */
async function provide(spec: ClusterSpec, folder = 'plain'): Promise<ClusterSpec> {
  const path = join(dir, folder);
  await mkdir(path, { recursive: true });
  const { s3Host, webHost, consoleHost } = spec.proxy;
  const { cert, key } = await issueCertificate({ authority, names: [s3Host, webHost, consoleHost] });
  await writeFile(join(path, 'tls.crt'), cert);
  await writeFile(join(path, 'tls.key'), key);
  await writeFile(join(path, 'ca.pem'), authority.cert);
  const files = { certificateFile: join(path, 'tls.crt'), keyFile: join(path, 'tls.key') };
  return { ...spec, proxy: { ...spec.proxy, ...files, nodeCaFile: join(path, 'ca.pem') } };
}

const sites = {
  CLUSTER_SITES: 'east=https://minio.east.example.test west=https://10.0.0.1:9000,https://[::1]:9000',
};

test.each<[string, Readonly<Record<string, string>>]>([
  ['names with TLS', {}],
  [
    'names without TLS',
    { MINIO_VOLUMES: 'http://minio{1...4}:9000/mnt/disk{1...4}', CLUSTER_WEB_ORIGINS: '*' },
  ],
  ['addresses with TLS', { MINIO_VOLUMES: 'https://10.0.0.{1...4}:9000/mnt/disk{1...4}' }],
  [
    'two pools, several name servers and origins',
    {
      MINIO_VOLUMES:
        'https://minio{1...4}.example.test:9000/mnt/disk{1...4} https://minio{5...8}.example.test:9000/mnt/disk{1...4}',
      CLUSTER_RESOLVERS: '10.0.0.53 [fd00::53]:5353',
      CLUSTER_WEB_ORIGINS:
        'https://app.example.test https://a-rather-long-name.of-a-page.in-some-domain.example.test:8443',
    },
  ],
  [
    'the console below a path',
    {
      MINIO_BROWSER_REDIRECT_URL: 'https://storage.example.test/minio-console',
      CLUSTER_CONSOLE_HOST: 'console.example.test',
    },
  ],
])('NGINX and HAProxy read the rendering: %s', async (_, variables) => {
  const spec = await provide(createSpec({ ...variables, ...sites }));
  expect(await checkNginx(renderNginx(spec)[0]?.text ?? '')).not.toMatch(/warn|emerg/);
  expect(await checkHaproxy(renderFront(spec)[0]?.text ?? '')).not.toMatch(/warning|alert/i);
});

test('they find files whose path has everything that could be syntax', async () => {
  const spec = await provide(createSpec(sites), `a 'b' "c" ;{} # \\ %[src] \`id\` é`);
  expect(await checkNginx(renderNginx(spec)[0]?.text ?? '')).toContain('is successful');
  await checkHaproxy(renderFront(spec)[0]?.text ?? '');
});

test('administration and console are closed to networks that are not trusted', async () => {
  const spec = await provide(createSpec({ CLUSTER_TRUSTED_NETWORKS: '10.0.0.0/8' }));
  const nginx = await startNginx(renderNginx(spec)[0]?.text ?? '');
  try {
    const client = { port: nginx.portOf(443), ca: authority.cert, accessKey: '', secretKey: '' };
    const { s3Host, consoleHost } = spec.proxy;
    for (const path of [
      '/minio/admin/v3/info',
      '/%6dinio/health/live',
      '//minio/health/live',
      '/a/../minio/x',
    ]) {
      expect([path, (await sendRaw(client, { host: s3Host, path })).status]).toEqual([path, 403]);
    }
    expect((await sendRaw(client, { host: consoleHost, path: '/' })).status).toBe(403);
  } finally {
    await nginx.stop();
  }
});
