import { afterEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { type Capabilities, probeServer } from '../../../src/server/capability.ts';
import { openReader } from '../../../src/server/connect.ts';
import { type FakeAnswer, type FakeRequest, startFakeServer } from '../../support/fake-server.ts';

/** For servers that can't be obtained; the community server itself is probed in the integration tests. */
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function probe(answer: (request: FakeRequest) => FakeAnswer) {
  const server = await startFakeServer(answer);
  const notices: string[] = [];
  const reader = openReader(
    { alias: 'a', url: new URL(server.url), accessKey: 'key', secretKey: 'secret' },
    { onRetry: (event) => notices.push(event.reason) },
  );
  stops.push(reader.close, server.stop);
  const outcome = await probeServer(reader).catch((error: unknown) => error);
  const failure = outcome instanceof ServiceError ? outcome.failure : undefined;
  return { outcome: outcome as Capabilities, failure, notices, requests: server.requests };
}

const info = JSON.stringify({ mode: 'online', deploymentID: 'dep-1', region: 'eu-west-1' });
const listing = '<ListAllMyBucketsResult><Buckets></Buckets></ListAllMyBucketsResult>';

function xml(status: number, code: string): FakeAnswer {
  return { status, body: `<Error><Code>${code}</Code></Error>` };
}

function json(status: number, code: string, message = ''): FakeAnswer {
  return { status, body: JSON.stringify({ Code: code, Message: message }) };
}

function byPath(answers: Record<string, FakeAnswer>) {
  return ({ path }: FakeRequest): FakeAnswer =>
    Object.entries(answers).find(([part]) => path.includes(part))?.[1] ?? xml(404, 'NoSuchKey');
}

const s3 = { body: listing, headers: { server: 'Garage' } };

describe('probeServer', () => {
  test('a server with only version 4 of the admin API is spoken to in version 4', async () => {
    const { outcome, notices, requests } = await probe(
      byPath({
        '/minio/admin/v3/': json(
          426,
          'XMinioAdminVersionMismatch',
          "Server expects client requests with 'admin' API version 'v4', found 'v3', please upgrade the client to latest releases",
        ),
        '/minio/admin/v4/info': { body: info, headers: { server: 'MinIO AIStor/RELEASE' } },
      }),
    );
    expect(outcome).toMatchObject({
      edition: 'aistor',
      adminVersion: 'v4',
      deploymentId: 'dep-1',
      cors: true,
    });
    expect(notices).toEqual(["the server's admin API is v4; using it from now on"]);
    expect(requests.map((request) => request.path)).toEqual(['/minio/admin/v3/info', '/minio/admin/v4/info']);
  });

  test.each([
    ['MinIO', 'community', false],
    ['Silo', 'silo', true],
    ['nginx', 'other', undefined],
    ['', 'other', undefined],
  ])('a server that calls itself %j is %s', async (server, edition, cors) => {
    const { outcome } = await probe(byPath({ '/v3/info': { body: info, headers: { server } } }));
    expect(outcome).toEqual({
      edition,
      adminVersion: 'v3',
      deploymentId: 'dep-1',
      region: 'eu-west-1',
      cors,
      serverHeader: server,
    });
  });

  test('a server that is set to no region is told from one that does not say', async () => {
    const none = await probe(byPath({ '/v3/info': { body: '{"deploymentID":"dep-1"}' } }));
    expect(none.outcome.region).toBe('');
    const unsaid = await probe(byPath({ '/v3/info': { body: '{"mode":"online"}' } }));
    expect(unsaid.outcome.region).toBeUndefined();
  });

  test('a caller who may not ask for the info still learns that there is an admin API', async () => {
    const { outcome } = await probe(
      byPath({
        '/v3/info': json(403, 'AccessDenied'),
        '/v3/accountinfo': { body: '{"AccountName":"x"}', headers: { server: 'MinIO' } },
      }),
    );
    expect(outcome).toEqual({
      edition: 'community',
      adminVersion: 'v3',
      deploymentIdUnknown: 'the access key lacks admin:ServerInfo',
      cors: false,
      serverHeader: 'MinIO',
    });
    expect(outcome.region).toBeUndefined();
  });

  test.each<[string, FakeAnswer]>([
    ['takes the path for a bucket', xml(404, 'NoSuchBucket')],
    ['takes it for a bucket of somebody else', xml(403, 'AccessDenied')],
    ['takes it for a bucket it keeps for itself', xml(403, 'AllAccessDisabled')],
    ['says that it has no such thing', xml(501, 'NotImplemented')],
    ['does not allow the method', xml(405, 'MethodNotAllowed')],
    ['answers with a page', { status: 404, body: '<html></html>', headers: { 'content-type': 'text/html' } }],
    ['answers with a page as if all were well', { body: '<!doctype html><html></html>' }],
    ['answers with something else', { body: 'pong' }],
  ])('a server that %s speaks S3 only', async (_name, admin) => {
    const { outcome } = await probe(({ path }) => (path.startsWith('/minio/') ? admin : s3));
    expect(outcome).toEqual({
      edition: 's3-only',
      adminVersion: undefined,
      deploymentIdUnknown: 'the server has no admin API',
      cors: undefined,
      serverHeader: 'Garage',
    });
  });

  test('what is no S3 server either is an error, not a capability', async () => {
    const page = { body: '<html>console</html>', headers: { 'content-type': 'text/html' } };
    const { failure } = await probe(() => page);
    expect(failure).toMatchObject({ reason: 'unreachable', operation: 'list buckets' });
  });

  test.each([
    ['InvalidAccessKeyId', 'denied'],
    ['SignatureDoesNotMatch', 'denied'],
    ['RequestTimeTooSkewed', 'clock-skew'],
  ])('%s is an error, not a capability', async (code, reason) => {
    const { failure, requests } = await probe(() => json(403, code));
    expect(failure).toMatchObject({ reason, code });
    expect(requests.length).toBe(1);
  });
});
