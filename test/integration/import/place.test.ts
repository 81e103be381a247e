import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuthority, issueCertificate } from '../../support/certificate.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { createIdentity, slowReaderActions } from '../../support/identity.ts';
import { createImportStage, type ImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

let server: MinioServer;
let stage: ImportStage;

beforeAll(async () => {
  server = await startServer();
  await sendSigned(server, { method: 'PUT', path: '/data' });
  await sendSigned(server, { method: 'PUT', path: '/more' });
});
beforeEach(async () => {
  stage = await createImportStage({ primary_cluster: server });
});
afterEach(() => stage.remove());
afterAll(() => server?.stop());

describe('refused before anything is written', () => {
  test.each([
    [
      'no alias file',
      { 'config-dir': 'nowhere' },
      'invalid-config',
      /There is no "nowhere\/mc_aliases.json"/,
    ],
    ['an alias that is not there', { alias: 'dr' }, 'invalid-input', /"dr" is not in mc_aliases/],
    ['a folder outside', { 'output-dir': '../out' }, 'invalid-input', /must be a folder below/],
    ['a configuration outside', { 'config-dir': '../config' }, 'invalid-config', /must lie below the top/],
  ])('%s', async (_title, inputs, reason, message) => {
    const run = await stage.run(inputs);
    expect(run.reason).toBe(reason);
    expect(run.findings[0]?.message).toMatch(message);
    await expect(stage.read('imported')).rejects.toThrow('ENOENT');
  });

  test('a file of the other form beside it', async () => {
    await stage.write({ 'imported/config/buckets_definition.yaml': '[]\n' });
    const run = await stage.run({ overwrite: 'true' });
    expect(run.reason).toBe('invalid-input');
    expect(run.findings[0]?.message).toContain('config/buckets_definition.yaml is there');
    expect([...(await stage.read('imported')).keys()]).toEqual(['config/buckets_definition.yaml']);
  });

  test('a link in the way', async () => {
    await mkdir(join(stage.dir, 'elsewhere'));
    await symlink('elsewhere', join(stage.dir, 'imported'));
    const run = await stage.run();
    expect(run.reason).toBe('invalid-input');
    expect(run.findings[0]?.message).toContain('imported is a link');
    expect(await stage.read('elsewhere')).toEqual(new Map());
  });
});

test('rules of an earlier import that are gone are no longer declared', async () => {
  await stage.write({ 'imported/config/replication_rules.json': { bucketReplications: [] } });
  expect((await stage.run()).reason).toBe('invalid-input');
  expect((await stage.run({ overwrite: 'true' })).reason).toBe('');
  expect((await stage.read('imported')).get('config/replication_rules.json')).toBe('{}\n');
});

test('access of an earlier import that is gone is no longer declared, unless access is left alone', async () => {
  await stage.write({ 'imported/config/access.json': { users: [] } });
  const read = async () => (await stage.read('imported')).get('config/access.json');
  const before = await read();
  expect((await stage.run({ overwrite: 'true', access: 'false' })).reason).toBe('');
  expect(await read()).toBe(before);
  expect((await stage.run()).reason).toBe('invalid-input');
  expect((await stage.run({ overwrite: 'true' })).reason).toBe('');
  expect(await read()).toBe('{}\n');
});

test('an alias file in YAML in a folder further down is taken along', async () => {
  await rm(join(stage.dir, 'config'), { recursive: true });
  const aliases = `# by hand\nprimary_cluster:\n  url: ${server.url}\n`;
  await stage.write({ 'infra/storage/mc_aliases.yaml': aliases });
  const run = await stage.run({ 'config-dir': 'infra/storage', 'output-dir': 'infra/new' });
  expect(run.reason).toBe('');
  const files = await stage.read('infra/new');
  expect(files.get('storage/mc_aliases.yaml')).toBe(aliases);
  expect(files.has('storage/buckets_definition.json')).toBe(true);
  expect(JSON.parse(run.output('files'))).toEqual([
    'storage/buckets_definition.json',
    'storage/mc_aliases.yaml',
  ]);
});

test('a server behind an authority of its own: its certificate is taken along', async () => {
  const authority = await createAuthority();
  const issued = await issueCertificate({ authority });
  const secure = await startServer({ tls: { ...issued, ca: authority.cert } });
  try {
    await stage.write({
      'config/mc_aliases.json': { primary_cluster: { url: secure.url, caFile: 'ca/own.pem' } },
      'ca/own.pem': authority.cert,
    });
    const run = await stage.run(
      {},
      {
        PRIMARY_MINIO_URL: secure.url,
        PRIMARY_MINIO_ACCESS_KEY: secure.accessKey,
        PRIMARY_MINIO_SECRET_KEY: secure.secretKey,
      },
    );
    expect(run.message).toBe('');
    expect((await stage.read('imported')).get('ca/own.pem')).toBe(authority.cert);
  } finally {
    await secure.stop();
  }
});

test('a caller without the bulk export, who reads bucket by bucket, gets the same files', async () => {
  expect((await stage.run()).reason).toBe('');
  const more = ['admin:GetBucketTarget', 'admin:SiteReplicationInfo', 's3:GetReplicationConfiguration'];
  const identity = await createIdentity(server, 'reader-of-each', [...slowReaderActions, ...more]);
  const run = await stage.run(
    { 'output-dir': 'again' },
    { PRIMARY_MINIO_ACCESS_KEY: identity.accessKey, PRIMARY_MINIO_SECRET_KEY: identity.secretKey },
  );
  expect(run.message).toBe('');
  expect(run.reporter.logged.join('\n')).toContain('bucket by bucket');
  expect(await stage.read('again')).toEqual(await stage.read('imported'));
});

test('a caller who may not see enough fails, and nothing is written', async () => {
  const identity = await createIdentity(server, 'sees-nothing', ['admin:ServerInfo']);
  const run = await stage.run(
    {},
    {
      PRIMARY_MINIO_ACCESS_KEY: identity.accessKey,
      PRIMARY_MINIO_SECRET_KEY: identity.secretKey,
    },
  );
  expect(run.reason).toBe('denied');
  await expect(stage.read('imported')).rejects.toThrow('ENOENT');
});

test('a server without the admin interface gives what can be seen, and what not is told', async () => {
  const proxy = await startFaultProxy(server.url);
  const body = '<Error><Code>NotImplemented</Code></Error>';
  proxy.fail({ fault: { status: 501, body }, path: /^\/minio\/admin/, times: 1000 });
  try {
    const run = await stage.run({}, { PRIMARY_MINIO_URL: proxy.url });
    expect(run.message).toBe('');
    expect(run.output('buckets')).toBe('2');
    const told = run.findings.filter(({ rule }) => rule === 'import/unread');
    expect(told.map(({ severity, message }) => [severity, message]).sort()).toEqual([
      ['warning', expect.stringMatching(/^Replication and quotas of primary_cluster are in no file/)],
      ['warning', expect.stringMatching(/^Users, groups, .* of primary_cluster are in no file/)],
    ]);
  } finally {
    await proxy.stop();
  }
});

test('a server that is away fails the run, and nothing is written', async () => {
  const proxy = await startFaultProxy(server.url);
  await proxy.stop();
  const run = await stage.run({}, { PRIMARY_MINIO_URL: proxy.url });
  expect(run.reason).toBe('unreachable');
  await expect(stage.read('imported')).rejects.toThrow('ENOENT');
});
