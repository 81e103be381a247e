import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenWriter, openReader, openWriter } from '../../../src/server/connect.ts';
import { buildRequest } from '../../../src/server/request.ts';
import { type Route, routes } from '../../../src/server/routes.ts';
import { type FakeServer, startFakeServer } from '../../support/fake-server.ts';

const all: readonly Route[] = Object.values(routes);

/** Sub-resources for which the server acts on the bucket itself: DELETE deletes it, PUT creates one. */
const fallsToBucket: readonly [Route['method'], readonly string[]][] = [
  [
    'DELETE',
    [
      'accelerate',
      'acl',
      'analytics',
      'intelligent-tiering',
      'inventory',
      'logging',
      'metrics',
      'notification',
      'object-lock',
      'ownershipControls',
      'publicAccessBlock',
      'requestPayment',
      'unknown',
      'versioning',
    ],
  ],
  [
    'PUT',
    [
      'accelerate',
      'acl',
      'analytics',
      'intelligent-tiering',
      'inventory',
      'logging',
      'metrics',
      'ownershipControls',
      'publicAccessBlock',
      'requestPayment',
      'unknown',
      'website',
    ],
  ],
];
const dangerous = fallsToBucket.flatMap(([method, paths]) => paths.map((path) => [method, path] as const));

let server: FakeServer;
let writer: OpenWriter;

const connect = () => ({
  alias: 'primary_cluster',
  url: new URL(server.url),
  accessKey: 'key',
  secretKey: 'a-secret-of-the-test',
});

beforeAll(async () => {
  server = await startFakeServer(() => ({}));
  writer = openWriter(connect());
});

afterAll(async () => {
  await writer.close();
  await server.stop();
});

/** Sends what the types would not allow. */
function force(route: Route, target = {}, body?: string): Promise<unknown> {
  return route.effect === 'read'
    ? writer.read(route as Route<'read'>, target)
    : writer.write(route as Route<'write'>, target, body);
}

async function expectRefused(attempt: Promise<unknown>): Promise<void> {
  const before = server.requests.length;
  await expect(attempt).rejects.toThrow(/^Refused to /);
  expect(server.requests.length).toBe(before);
}

describe('requests that act on a bucket by surprise', () => {
  test.each(dangerous)('%s ?%s is not listed', (method, path) => {
    expect(all.filter((route) => route.method === method && route.path === path)).toEqual([]);
  });

  test.each(dangerous)('%s ?%s is refused by the transport when somebody forges it', async (method, path) => {
    await expectRefused(force({ ...routes.deleteTags, method, path }, { bucket: 'users' }));
    await expectRefused(force({ ...routes.getTags, method, path }, { bucket: 'users' }));
  });

  test('the whole bucket is deleted and created by their own routes only', () => {
    const plain = all.filter(
      ({ api, path, effect, scope }) =>
        api === 's3' && path === '' && effect === 'write' && scope !== 'object',
    );
    expect(plain).toEqual([routes.createBucket, routes.createLockedBucket, routes.deleteBucket]);
    expect(plain.every((route) => !route.idempotent && route.scope === 'bucket')).toBe(true);
  });

  test('no route can force the deletion of a bucket with its contents', () => {
    const headers = all.flatMap((route) => Object.keys(route.headers ?? {}));
    expect(headers).toEqual(['x-amz-bucket-object-lock-enabled']);
  });

  test('a listed route cannot be changed', () => {
    for (const route of all) {
      expect(Reflect.set(route, 'path', 'versioning'), route.operation).toBe(false);
      for (const part of Object.values(route)) expect(Object.isFrozen(part), route.operation).toBe(true);
    }
    expect(Reflect.set(routes, 'deleteTags', routes.deleteBucket)).toBe(false);
  });
});

describe('what a reader can do', () => {
  test('it has no method that writes', () => {
    const reader = openReader(connect());
    expect(Object.keys(reader).sort()).toEqual(['alias', 'close', 'negotiated', 'read', 'readLines']);
    expect(Reflect.set(reader, 'write', () => undefined)).toBe(false);
  });

  test.each(all.filter((route) => route.effect === 'write'))(
    'its transport refuses to $operation',
    async (route) => {
      const target = { bucket: 'users' };
      const reader = openReader(connect());
      await expectRefused(reader.read(route as Route as Route<'read'>, target));
      await expectRefused(writer.read(route as Route as Route<'read'>, target));
    },
  );

  test('only PUT and DELETE write, and what is named here; nothing that reads uses them', () => {
    const others: readonly Route[] = [
      ...[routes.retryVersion, routes.attachPolicies, routes.detachPolicies, routes.updateServiceAccount],
      ...[routes.assumeRole, routes.revokeKeys],
    ];
    for (const route of all) {
      const changes = ['PUT', 'DELETE'].includes(route.method) || others.includes(route);
      expect(changes, route.operation).toBe(route.effect === 'write');
    }
  });

  test('what acts on one object never goes without its name', async () => {
    for (const route of all.filter(({ scope }) => scope === 'object')) {
      const query = { versionId: 'v' };
      await expectRefused(force(route, { bucket: 'users', query }));
      await expectRefused(force(route, { bucket: 'users', key: '', query }));
      await expectRefused(force(route, { bucket: 'users', key: '/a', query }));
      await expectRefused(force(route, { key: 'a', query }));
    }
  });
});

describe('targets that are none', () => {
  test.each([
    '',
    '.',
    '..',
    'minio',
    'ab',
    'a/b',
    'users/photo',
    'users?versioning',
    'a%2fb',
    'a b',
    '-ab',
    'ab\n',
  ])('the bucket name %j is refused', (bucket) => expectRefused(force(routes.deleteLifecycle, { bucket })));

  test('a route of a bucket without a bucket, and the other way round', async () => {
    await expectRefused(force(routes.deleteLifecycle));
    await expectRefused(force(routes.listBuckets, { bucket: 'users' }));
  });

  test('a query that is not listed', () =>
    expectRefused(force(routes.getTags, { bucket: 'users', query: { policy: '' } })));
});

describe('buildRequest', () => {
  test.each([
    [routes.listBuckets, {}, 'GET /'],
    [routes.headBucket, { bucket: 'users' }, 'HEAD /users'],
    [routes.createBucket, { bucket: 'users' }, 'PUT /users'],
    [routes.getLifecycle, { bucket: 'users' }, 'GET /users?lifecycle='],
    [routes.getReplication, { bucket: 'users' }, 'GET /users?replication='],
    [routes.listOneVersion, { bucket: 'users' }, 'GET /users?versions=&max-keys=1'],
    [routes.listOneUpload, { bucket: 'users' }, 'GET /users?uploads=&max-uploads=1'],
    [routes.getQuota, { bucket: 'users' }, 'GET /minio/admin/v3/get-bucket-quota?bucket=users'],
    [routes.exportBucketMetadata, {}, 'GET /minio/admin/v3/export-bucket-metadata?bucket='],
    [
      routes.listRemoteTargets,
      { query: { bucket: "a'b (c)*!&=ü" } },
      'GET /minio/admin/v3/list-remote-targets?bucket=a%27b%20%28c%29%2A%21%26%3D%C3%BC&type=',
    ],
  ])('%# %s', (route, target, expected) => {
    const { method, path } = buildRequest(route, target, undefined, 'v3');
    expect(`${method} ${path}`).toBe(expected);
  });

  test('a locked bucket is asked for by a header', () => {
    const { headers } = buildRequest(routes.createLockedBucket, { bucket: 'users' }, undefined, 'v3');
    expect(headers).toEqual({ 'x-amz-bucket-object-lock-enabled': 'true' });
  });

  test('a body is sent as UTF-8 with the digest that S3 wants', () => {
    const { headers, body } = buildRequest(routes.setLifecycle, { bucket: 'users' }, 'ключ', 'v3');
    expect(body).toEqual(Buffer.from('d0bad0bbd18ed187', 'hex'));
    expect(headers['content-md5']).toBe('w2V7ZsYKMHKSquEfB7BK5w==');
  });
});
