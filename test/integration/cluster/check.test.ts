import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCluster, type Expectation } from '../../../src/cluster/judge/check-cluster.ts';
import type { ReadOptions } from '../../../src/cluster/running/read-running.ts';
import { openReader } from '../../../src/server/connect.ts';
import type { Connection } from '../../../src/server/connection.ts';
import { createAuthority, issueCertificate } from '../../support/certificate.ts';
import { createIdentity } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { expectNothing, gib } from '../../support/running-cluster.ts';
import { sendSigned } from '../../support/signed-request.ts';
import type { StageServer } from '../../support/stage.ts';

const built = { accepted: new Set<string>(), builtFrom: 'RELEASE.2025-10-15T17-29-55Z' };

async function check(
  { url, accessKey, secretKey }: StageServer,
  expected: Partial<Expectation> = {},
  more: Partial<Connection & ReadOptions> = {},
) {
  const { signed = true, askNodes = false, caFile } = more;
  const ca = caFile === undefined ? {} : { caFile };
  const connection = { alias: 'primary_cluster', url: new URL(url), accessKey, secretKey, ...ca };
  const reader = openReader(connection);
  try {
    const report = await checkCluster(reader, connection, { signed, askNodes }, expectNothing(expected));
    const rules = report.findings.map(({ rule }) => rule);
    return { report, level: report.level, rules, text: JSON.stringify(report) };
  } finally {
    await reader.close();
  }
}

let server: MinioServer;
beforeAll(async () => {
  server = await startServer({ drives: 4 });
});
afterAll(() => server?.stop());

describe('a server of four drives', () => {
  test('is read whole', async () => {
    const { report, rules } = await check(server, { versions: built }, { askNodes: true });
    expect(report.health).toEqual({ live: true, ready: true, write: true, read: true, maintenance: false });
    expect(report.drives).toEqual({ online: 4, offline: 0, healing: 0 });
    expect(report.pools).toMatchObject([{ sets: 1, setSize: 4, parity: 2 }]);
    expect(report.margin?.writes).toEqual({ drives: 1, nodes: 0 });
    expect(report.nodes).toMatchObject([{ state: 'online', mayGo: false, clockAheadSeconds: 0 }]);
    expect(new Set(rules)).toContain('version/vulnerable');
    expect(rules).not.toContain('unread/version');
  });

  test('a build that names no version is unknown', async () => {
    expect((await check(server)).rules).toContain('unread/version');
  });

  test('thresholds decide how full is too full', async () => {
    const usage = { warning: 0, critical: 1 };
    expect((await check(server, { thresholds: { usage } })).rules).toContain('space/pool');
  });

  test('quotas are held against what the scanner counted', async () => {
    await sendSigned(server, { method: 'PUT', path: '/users' });
    await sendSigned(server, { method: 'PUT', path: '/users/one', body: 'x'.repeat(1000) });
    const source = { file: 'config/buckets_definition.json', path: [0, 'quota'] };
    const quotas = [{ bucket: 'users', bytes: 1001, source }];
    await expect
      .poll(async () => (await check(server, { quotas })).report.buckets, { timeout: 50_000, interval: 1000 })
      .toMatchObject([{ name: 'users', bytes: 1000, objects: 1, quota: 1001 }]);
    const { report } = await check(server, { quotas });
    expect(report.findings.find(({ rule }) => rule === 'usage/quota')).toMatchObject({
      severity: 'error',
      source,
    });
    expect((await check(server, { quotas: [{ bucket: 'users', bytes: gib, source }] })).rules).not.toContain(
      'usage/quota',
    );
    expect(report.usage?.ageSeconds).toBeLessThan(120);
  });

  test('wrong keys, none, or too few rights leave health known and the rest unknown', async () => {
    const wrong = await check({ ...server, url: server.url, secretKey: 'not-the-secret-key' });
    expect(wrong).toMatchObject({ level: 'unknown', rules: ['unread/info'] });
    expect(wrong.report.health?.write).toBe(true);
    expect(wrong.text).toContain('signature');
    const none = await check({ url: server.url, accessKey: '', secretKey: '' }, {}, { signed: false });
    expect(none).toMatchObject({ level: 'unknown', rules: ['unread/info'] });
    const poor = await check(await createIdentity(server, 'poor', ['admin:ServerInfo']));
    expect(poor.rules).toContain('unread/usage');
    expect(poor.report.drives?.online).toBe(4);
    const stranger = await check(await createIdentity(server, 'stranger', ['s3:ListBucket']));
    expect(stranger).toMatchObject({ level: 'unknown', rules: ['unread/info'] });
    expect(stranger.text).toContain('admin:ServerInfo');
    for (const { text } of [wrong, none, poor, stranger]) expect(text).not.toContain(server.secretKey);
  });

  test('a drive that is gone, then one too many, then the server', async () => {
    await rm(join(server.dir, 'drive2'), { recursive: true, maxRetries: 50 });
    await expect
      .poll(async () => (await check(server)).report.drives, { timeout: 30_000 })
      .toMatchObject({ online: 3, offline: 1 });
    const one = await check(server);
    expect(one.level).toBe('critical');
    expect(one.report.findings.find(({ rule }) => rule === 'drives/offline')?.message).toContain('drive2');
    expect(one.report.health).toMatchObject({ write: true, read: true });
    await rm(join(server.dir, 'drive3'), { recursive: true, maxRetries: 50 });
    await expect
      .poll(async () => (await check(server)).rules, { timeout: 30_000 })
      .toContain('health/write-quorum');
    expect((await check(server)).report.health).toMatchObject({ write: false, read: true });
    await server.kill();
    expect(await check(server)).toMatchObject({ level: 'critical', rules: ['health/unreachable'] });
  });
});

test('the certificate of a real server is seen, and that it expires soon', async () => {
  const authority = await createAuthority();
  const secure = await startServer({
    tls: { ...(await issueCertificate({ authority })), ca: authority.cert },
  });
  try {
    const caFile = join(secure.dir, 'authority.pem');
    await writeFile(caFile, authority.cert);
    const { report, rules } = await check(secure, {}, { caFile, askNodes: true });
    expect(rules).toContain('certificate/life');
    expect(rules).not.toContain('certificate/name');
    expect(report.certificate?.names).toEqual(['127.0.0.1']);
    expect(report.certificate?.secondsLeft).toBeGreaterThan(80_000);
    expect(report.nodes).toMatchObject([{ clockAheadSeconds: 0 }]);
    const untrusted = await check(secure);
    expect(untrusted.rules).toEqual(['health/unreachable']);
  } finally {
    await secure.stop();
  }
});
