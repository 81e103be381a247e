import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { probeServer } from '../../../src/server/capability.ts';
import { type OpenWriter, openWriter } from '../../../src/server/connect.ts';
import type { Connection } from '../../../src/server/connection.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { readOptional } from '../../../src/server/read-optional.ts';
import { type Route, routes } from '../../../src/server/routes.ts';
import type { TransportOptions } from '../../../src/server/transport.ts';
import { readZip } from '../../../src/server/zip.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const region = 'eu-west-1';
const users = { bucket: 'users' };
const lifecycle =
  '<LifecycleConfiguration><Rule><ID>ключ-007</ID><Status>Enabled</Status><Filter><Prefix>tmp/</Prefix></Filter><Expiration><Days>7</Days></Expiration></Rule></LifecycleConfiguration>';
/** These answer only where something replicates; the tests of replication send them. */
const needRules: readonly Route[] = [routes.getBacklog, routes.getResync];
const reads: readonly Route<'read'>[] = Object.values(routes).filter(
  (route): route is Route<'read'> => route.effect === 'read' && !needRules.includes(route),
);

let server: MinioServer;
let writer: OpenWriter;
const closing: (() => Promise<void>)[] = [];

function open(more: Partial<Connection> = {}, options: TransportOptions = {}): OpenWriter {
  const { accessKey, secretKey } = server;
  const opened = openWriter({ alias: 'a', url: new URL(server.url), accessKey, secretKey, ...more }, options);
  closing.push(opened.close);
  return opened;
}

async function fail(attempt: Promise<unknown>): Promise<ServiceError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ServiceError)) throw new Error('a ServiceError was expected', { cause: error });
  return error;
}

beforeAll(async () => {
  server = await startServer({ region });
  writer = open({ region });
  await writer.write(routes.createLockedBucket, users);
  await writer.write(routes.putObject, { ...users, key: 'greeting' }, 'hello');
  await makeIdentities();
});

/** For those routes that tell of one. */
const named: Readonly<Record<string, string>> = {
  accessKey: 'ann',
  user: 'ann',
  group: 'ops',
  name: 'readonly',
};

async function makeIdentities(): Promise<void> {
  const [user, account] = [{ accessKey: 'ann' }, { targetUser: 'ann', accessKey: 'ann-app' }];
  await writer.write(routes.setUser, { query: user }, '{"secretKey":"secret-of-ann","status":"enabled"}');
  await writer.write(routes.updateGroup, {}, '{"group":"ops","members":["ann"],"isRemove":false}');
  await writer.write(
    routes.addServiceAccount,
    {},
    JSON.stringify({ ...account, secretKey: 'secret-of-app' }),
  );
}

function nameIdentity(route: Route): Readonly<Record<string, string>> {
  const names = (route.required ?? []).map((name) => [name, named[name] ?? '']);
  return route === routes.getServiceAccount ? { accessKey: 'ann-app' } : Object.fromEntries(names);
}

afterAll(async () => {
  for (const close of closing) await close();
  await server?.stop();
});

describe('a real server', () => {
  test.each(reads)('answers to $operation', async (route) => {
    const place = { service: {}, bucket: users, object: { ...users, key: 'greeting' } };
    const reply = await readOptional(writer, route, { ...place[route.scope], query: nameIdentity(route) });
    if (reply === undefined) expect(route.absent).toBeDefined();
    else expect(reply.status).toBe(200);
  });

  test('takes every write that has a body, UTF-8 included, and shows it again', async () => {
    await writer.write(routes.setLifecycle, users, lifecycle);
    expect((await writer.read(routes.getLifecycle, users)).body.toString()).toContain('<ID>ключ-007</ID>');
    await writer.write(routes.setQuota, users, '{"quota":1048576,"size":1048576,"quotatype":"hard"}');
    expect((await writer.read(routes.getQuota, users)).body.toString()).toContain('1048576');
    const tags = '<Tagging><TagSet><Tag><Key>team</Key><Value>a+b c</Value></Tag></TagSet></Tagging>';
    await writer.write(routes.setTags, users, tags);
    await writer.write(routes.deleteTags, users);
    expect(await readOptional(writer, routes.getTags, users)).toBeUndefined();
    await writer.read(routes.headBucket, users);
  });

  test('gives an export from which only the wanted documents are read', async () => {
    await writer.write(routes.setLifecycle, users, lifecycle);
    const { body } = await writer.read(routes.exportBucketMetadata);
    const names: string[] = [];
    const entries = [
      ...readZip(body, (name) => {
        names.push(name);
        return name.endsWith('/lifecycle.xml');
      }),
    ];
    expect(names).toContain('users/notification.xml');
    expect(entries.map((entry) => entry.name)).toEqual(['users/lifecycle.xml']);
    expect(entries[0]?.data.toString()).toContain('ключ-007');
  });

  test('is known for what it is', async () => {
    expect(await probeServer(writer)).toEqual({
      edition: 'community',
      adminVersion: 'v3',
      deploymentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      region,
      cors: false,
      serverHeader: 'MinIO',
    });
  });

  test('answers 501 to CORS', async () => {
    const rule = '<CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule>';
    const error = await fail(
      writer.write(routes.setCors, users, `<CORSConfiguration>${rule}</CORSConfiguration>`),
    );
    expect(error.failure).toMatchObject({ reason: 'unsupported', status: 501, code: 'NotImplemented' });
  });

  test("tells what is wrong with a document in the server's own words", async () => {
    const error = await fail(
      writer.write(routes.setPolicy, users, '{"Version":"2008-10-17","Statement":[]}'),
    );
    expect(error.failure).toMatchObject({ reason: 'server-error', code: 'MalformedPolicy' });
    expect(error.message).toContain('2008-10-17');
  });

  test('teaches its region, once', async () => {
    const reasons: string[] = [];
    const stranger = open({ region: 'mars-1' }, { onRetry: (event) => reasons.push(event.reason) });
    await stranger.read(routes.getVersioning, users);
    await stranger.read(routes.getVersioning, users);
    expect(stranger.negotiated().region).toBe(region);
    expect(reasons).toEqual([`the server's region is ${region}; signing for it from now on`]);
  });
});

describe('refusals of a real server', () => {
  test('a bucket that is not there', async () => {
    const error = await fail(writer.read(routes.getVersioning, { bucket: 'nowhere' }));
    expect(error.failure).toMatchObject({
      reason: 'missing-bucket',
      code: 'NoSuchBucket',
      resource: 'a/nowhere',
    });
    const head = await fail(writer.read(routes.headBucket, { bucket: 'nowhere' }));
    expect(head.failure).toMatchObject({ reason: 'missing-bucket', code: 'NoSuchBucket' });
  });

  test.each([
    [{ secretKey: 'not-the-secret' }, 'SignatureDoesNotMatch'],
    [{ accessKey: 'nobody' }, 'InvalidAccessKeyId'],
  ])('%j', async (wrong, code) => {
    for (const route of [routes.listBuckets, routes.getInfo, routes.exportBucketMetadata]) {
      const { failure, message } = await fail(open(wrong).read(route));
      expect(failure).toMatchObject({ reason: 'denied', status: 403, code });
      expect(message).not.toContain(server.secretKey);
    }
  });

  test.each([
    [3600, /3[56]\d\d s ahead of the server's/],
    [-3600, /3[56]\d\d s behind the server's/],
  ])('a clock that is %i s off', async (seconds, words) => {
    const now = () => new Date(Date.now() + seconds * 1000);
    const error = await fail(open({}, { now }).read(routes.listBuckets));
    expect(error.failure).toMatchObject({ reason: 'clock-skew', code: 'RequestTimeTooSkewed' });
    expect(error.message).toMatch(words);
  });

  test('what must not be created twice is created once when the answer is lost', async () => {
    const proxy = await startFaultProxy(server.url);
    proxy.fail({ fault: 'lose-reply', method: 'PUT' });
    const behind = open({ url: new URL(proxy.url), region });
    const error = await fail(behind.write(routes.createBucket, { bucket: 'lost-reply' }));
    expect(error.failure.outcomeUnknown).toBe(true);
    expect(proxy.requests).toEqual([{ method: 'PUT', path: '/lost-reply' }]);
    await behind.read(routes.headBucket, { bucket: 'lost-reply' });
    await behind.write(routes.deleteBucket, { bucket: 'lost-reply' });
    await proxy.stop();
  });

  test('a user without rights learns which one is missing, and what the server is all the same', async () => {
    const credentials = { accessKey: 'reader', secretKey: 'a-password-of-the-test' };
    const body = await sealEnvelope(
      server.secretKey,
      Buffer.from(JSON.stringify({ secretKey: credentials.secretKey, status: 'enabled' })),
    );
    const path = `/minio/admin/v3/add-user?accessKey=${credentials.accessKey}`;
    await sendSigned(server, { method: 'PUT', path, body });
    const reader = open({ ...credentials, region });
    const lifecycleError = await fail(reader.read(routes.getLifecycle, users));
    expect(lifecycleError.message).toMatch(/Allow it s3:GetLifecycleConfiguration on bucket users\.$/);
    const exportError = await fail(reader.read(routes.exportBucketMetadata));
    expect(exportError.message).toMatch(/Allow it admin:ExportBucketMetadata\.$/);
    expect(await probeServer(reader)).toMatchObject({
      edition: 'community',
      adminVersion: 'v3',
      deploymentIdUnknown: 'the access key lacks admin:ServerInfo',
    });
  });
});
