import { afterAll, beforeAll, expect, test } from 'vitest';
import { presign, sendRaw, upgrade } from '../../support/proxy-client.ts';
import { type ProxyStage, proxyHosts, startProxyStage } from '../../support/proxy-stage.ts';

const { web } = proxyHosts;
let stage: ProxyStage;
const sendOk: ProxyStage['sendOk'] = (sent) => stage.sendOk(sent);

beforeAll(async () => {
  stage = await startProxyStage();
});

afterAll(() => stage?.stop());

test('/storage/ serves anonymous reads and presigned URLs made for it, and refuses the rest', async () => {
  const read = await stage.sendWeb({ path: '/storage/open/page.html' });
  expect([read.status, String(read.body)]).toEqual([200, '0123456789']);
  const closed = await stage.sendWeb({ path: '/storage/closed/report.txt' });
  expect(closed.status).toBe(403);
  const signed = presign(stage.client, { host: web, path: '/closed/report.txt' });
  const presigned = await stage.sendWeb({ path: `/storage${signed}` });
  expect([presigned.status, String(presigned.body)]).toEqual([200, 'secret']);
  expect(presigned.headers['cache-control']).toBe('private, no-store');
  const write = presign(stage.client, { host: web, method: 'PUT', path: '/closed/a%20b%2Bc%25.txt' });
  const written = await stage.sendWeb({ method: 'PUT', path: `/storage${write}`, body: 'w' });
  expect([written.status, String(written.body)]).toEqual([200, '']);
  const plain = await stage.sendWeb({ method: 'PUT', path: '/storage/open/x', body: 'w' });
  expect(plain.status).toBe(403);
  for (const path of [
    '/storage/minio/health/live',
    '/storage/%6dinio/health/live',
    '/storage//minio/health/live',
  ]) {
    expect([path, (await stage.sendWeb({ path })).status]).toEqual([path, 403]);
  }
});

test.each([
  ['page.html', 'public, max-age=604800'],
  ['report-20240101.pdf', 'public, max-age=604800'],
  ['2024010112000012345.log', 'public, max-age=604800'],
  ['app.0a1b2c3d4e5f60718293.js', 'public, max-age=604800, immutable'],
  [`sha256/${'ab'.repeat(32)}`, 'public, max-age=604800, immutable'],
])('%s may be kept: %s', async (key, rule) => {
  await sendOk({ method: 'PUT', path: `/open/${key}`, body: '0123456789' });
  const { headers } = await stage.sendWeb({ path: `/storage/open/${key}` });
  expect(headers['cache-control']).toBe(rule);
});

test('versions may be kept for good, lists not at all, and what the object says goes first', async () => {
  const body = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  await sendOk({ method: 'PUT', path: '/open?versioning', body });
  const { headers } = await sendOk({ method: 'PUT', path: '/open/versioned.txt', body: 'x' });
  const cacheOf = async (path: string) =>
    (await stage.sendWeb({ path: `/storage${path}` })).headers['cache-control'];
  const said = { 'cache-control': 'no-cache' };
  await sendOk({ method: 'PUT', path: '/open/said.txt', body: 'x', headers: said });
  expect(await cacheOf('/open/said.txt')).toBe('no-cache');
  expect(await cacheOf(`/open/versioned.txt?versionId=${headers['x-amz-version-id']}`)).toBe(
    'public, max-age=604800, immutable',
  );
  expect(await cacheOf('/open/page.html?versionId=null')).toBe('private, no-store');
  expect(await cacheOf(presign(stage.client, { host: web, path: '/open?list-type=2' }))).toBe(
    'private, no-store',
  );
  expect(await cacheOf('/open/none.txt')).toBeUndefined();
});

test('browsers see one CORS header, and pages of others cannot act', async () => {
  const headers = { origin: 'https://app.example.test' };
  const { rawHeaders, headers: got } = await stage.sendWeb({ path: '/storage/open/page.html', headers });
  const allowed = rawHeaders.filter((name) => name.toLowerCase() === 'access-control-allow-origin');
  expect([allowed.length, got['access-control-allow-origin']]).toEqual([1, '*']);
  expect(got['content-security-policy']).toBe('sandbox');
  expect(rawHeaders.filter((name) => name.toLowerCase() === 'strict-transport-security')).toHaveLength(1);
  const preflight = { ...headers, 'access-control-request-method': 'PUT' };
  const asked = await stage.sendWeb({ method: 'OPTIONS', path: '/storage/open/x', headers: preflight });
  expect([asked.status, asked.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, PUT']);
});

test('the console answers below its path, and a WebSocket reaches it', async () => {
  const page = await stage.sendWeb({ path: '/minio-console/' });
  expect(String(page.body)).toContain('<base href="/minio-console/"');
  const session = await stage.sendWeb({ path: '/minio-console/api/v1/login' });
  expect(JSON.parse(String(session.body))).toMatchObject({ loginStrategy: 'form' });
  const keys = { accessKey: stage.server.accessKey, secretKey: stage.server.secretKey };
  const login = await stage.sendWeb({
    method: 'POST',
    path: '/minio-console/api/v1/login',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(keys),
  });
  expect(login.status).toBe(204);
  const cookie = login.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  expect(
    await upgrade(stage.client, { host: web, path: '/minio-console/ws/objectManager', headers: { cookie } }),
  ).toBe(101);
  const other = await sendRaw(stage.client, { host: 'console.example.test', path: '/' });
  expect([other.status, other.headers.location]).toEqual([307, `https://${web}/minio-console/`]);
});

test('nothing that signs is logged', async () => {
  await stage.sendWeb({
    path: `/storage${presign(stage.client, { host: web, path: '/closed/report.txt' })}`,
  });
  const text = await stage.nginx.logs();
  expect(text).toContain('"path":"/storage/closed/report.txt"');
  expect(text).not.toMatch(/X-Amz|Signature|AWS4/i);
  expect(text).not.toContain(stage.server.accessKey);
});
