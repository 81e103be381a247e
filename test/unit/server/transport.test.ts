import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { type OpenWriter, openWriter } from '../../../src/server/connect.ts';
import type { RetryEvent } from '../../../src/server/retry.ts';
import { routes } from '../../../src/server/routes.ts';
import type { TransportOptions } from '../../../src/server/transport.ts';
import {
  type FakeAnswer,
  type FakeRequest,
  type FakeServer,
  startFakeServer,
} from '../../support/fake-server.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';

const users = { bucket: 'users' };
let answer: (request: FakeRequest) => FakeAnswer;
let server: FakeServer;
let proxy: FaultProxy;
let events: RetryEvent[];
let writers: OpenWriter[];

beforeEach(async () => {
  answer = () => ({ body: 'fine' });
  events = [];
  writers = [];
  server = await startFakeServer((request) => answer(request));
  proxy = await startFaultProxy(server.url);
});

afterEach(async () => {
  for (const writer of writers) await writer.close();
  await proxy.stop();
  await server.stop();
});

function open(options: TransportOptions = {}, region?: string): OpenWriter {
  const writer = openWriter(
    {
      alias: 'dr_cluster',
      url: new URL(proxy.url),
      accessKey: 'access-key',
      secretKey: 'the-secret-key',
      sessionToken: 'the-session-token',
      ...(region === undefined ? {} : { region }),
    },
    { timeoutMs: 300, onRetry: (event) => events.push(event), ...options },
  );
  writers.push(writer);
  return writer;
}

async function fail(attempt: Promise<unknown>): Promise<ServiceError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ServiceError)) throw new Error('a ServiceError was expected', { cause: error });
  return error;
}

function signedRegion(request: FakeRequest | undefined): string | undefined {
  return /Credential=[^/]+\/\d+\/([^/]*)\//.exec(request?.headers.authorization ?? '')?.[1];
}

describe('retries', () => {
  test.each([
    ['reset', { fault: 'reset' }],
    ['lost reply', { fault: 'lose-reply' }],
    ['no answer', { fault: 'hang' }],
    ['503', { fault: { status: 503 } }],
    ['429', { fault: { status: 429 } }],
  ] as const)('a read survives one %s, visibly', async (_name, rule) => {
    proxy.fail(rule);
    const reply = await open().read(routes.getPolicy, users);
    expect(reply).toMatchObject({ status: 200, body: Buffer.from('fine') });
    expect(proxy.requests.length).toBe(2);
    expect(events).toMatchObject([
      { operation: 'get policy', resource: 'dr_cluster/users', attempt: 1, attempts: 3 },
    ]);
    expect(events[0]?.reason).not.toBe('');
  });

  test('an idempotent write is sent again after a lost reply', async () => {
    proxy.fail({ fault: 'lose-reply' });
    await open().write(routes.setPolicy, users, '{}');
    expect(server.requests.map((request) => request.method)).toEqual(['PUT', 'PUT']);
  });

  test.each([routes.createBucket, routes.createLockedBucket, routes.deleteBucket])(
    'after a lost reply to $operation nothing is sent again, and the outcome is unknown',
    async (route) => {
      proxy.fail({ fault: 'lose-reply', times: 3 });
      const error = await fail(open().write(route, users));
      expect(error.failure).toMatchObject({ reason: 'unreachable', status: 0, outcomeUnknown: true });
      expect(error.message).toContain('It may have been done all the same.');
      expect(server.requests.length).toBe(1);
      expect(events).toEqual([]);
    },
  );

  test('a write that the server refused is known not to have been done', async () => {
    proxy.fail({ fault: { status: 403 } });
    const error = await fail(open().write(routes.createBucket, users));
    expect(error.failure).toMatchObject({ reason: 'denied', status: 403, outcomeUnknown: false });
  });

  test('three attempts, then the error says so', async () => {
    proxy.fail({ fault: { status: 503, body: '<Error><Code>SlowDown</Code></Error>' }, times: 9 });
    const error = await fail(open().read(routes.getTags, users));
    expect(error.message).toMatch(/SlowDown, status 503\), tried 3 times\.$/);
    expect(proxy.requests.length).toBe(3);
    expect(events.map((event) => event.attempt)).toEqual([1, 2]);
  });

  test.each([400, 403, 404, 409, 500, 501])('status %i is not tried again', async (status) => {
    proxy.fail({ fault: { status }, times: 9 });
    await fail(open().read(routes.getTags, users));
    expect(proxy.requests.length).toBe(1);
  });

  test('a server that never answers is given up after three waits', async () => {
    proxy.fail({ fault: 'hang', times: 9 });
    const error = await fail(open({ timeoutMs: 50 }).read(routes.getTags, users));
    expect(error.failure).toMatchObject({ reason: 'unreachable', code: 'TIMEOUT', outcomeUnknown: false });
    expect(error.message).toContain(`no answer came within 0.05 s: ${proxy.url} (TIMEOUT), tried 3 times`);
  });

  test('redirects are not followed, so no credentials go elsewhere', async () => {
    proxy.fail({ fault: { status: 307, headers: { location: `${server.url}/elsewhere` } } });
    const error = await fail(open().read(routes.getTags, users));
    expect(error.message).toContain('answers with a redirect');
    expect(server.requests).toEqual([]);
  });
});

describe('what the server teaches', () => {
  const malformed: FakeAnswer = {
    status: 400,
    body: '<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>',
  };

  test('its region: signed for again once, remembered, and told', async () => {
    answer = (request) => (signedRegion(request) === 'eu-west-1' ? {} : malformed);
    const writer = open();
    expect(writer.negotiated().region).toBe('us-east-1');
    await writer.write(routes.createBucket, users);
    await writer.read(routes.getTags, users);
    expect(server.requests.map(signedRegion)).toEqual(['us-east-1', 'eu-west-1', 'eu-west-1']);
    expect(writer.negotiated().region).toBe('eu-west-1');
    expect(events.map((event) => event.reason)).toEqual([
      "the server's region is eu-west-1; signing for it from now on",
    ]);
  });

  test('many requests at once learn it together and tell it once', async () => {
    answer = (request) => (signedRegion(request) === 'eu-west-1' ? {} : malformed);
    const writer = open();
    await Promise.all(Array.from({ length: 20 }, () => writer.read(routes.getTags, users)));
    const lessons = events.filter(({ reason }) => reason.startsWith("the server's region"));
    expect(lessons).toHaveLength(1);
  });

  test('a server that is never content is an error, not a loop', async () => {
    answer = () => malformed;
    const error = await fail(open().read(routes.getTags, users));
    expect(error.failure).toMatchObject({ reason: 'wrong-region', code: 'AuthorizationHeaderMalformed' });
    expect(server.requests.length).toBe(2);
  });

  test('the declared region is what is signed for first', async () => {
    await open({}, 'mars-1').read(routes.getTags, users);
    expect(server.requests.map(signedRegion)).toEqual(['mars-1']);
  });
});

describe('what is sent', () => {
  test('the token, the hash and the digest, signed with the clock that was given', async () => {
    const now = () => new Date('2026-01-02T03:04:05.678Z');
    await open({ now }).write(routes.setLifecycle, users, '<é/>');
    const { headers, body } = server.requests[0] ?? { headers: {}, body: Buffer.alloc(0) };
    expect(headers).toMatchObject({
      'x-amz-date': '20260102T030405Z',
      'x-amz-security-token': 'the-session-token',
      'content-type': 'application/octet-stream',
      'content-length': '5',
    });
    expect(headers.authorization).toContain(
      'SignedHeaders=content-md5;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token,',
    );
    expect(body.toString()).toBe('<é/>');
  });

  test('no secret is in any error or event, even when the server quotes it', async () => {
    const quoted = JSON.stringify({ Code: 'Bad', Message: 'the-secret-key and the-session-token' });
    proxy.fail({ fault: { status: 503, body: quoted }, times: 9 });
    const error = await fail(open().write(routes.setPolicy, users, 'the body'));
    const told = JSON.stringify([events, error.message, error.failure, error.stack]);
    expect(told).toContain('***');
    expect(told).not.toMatch(/the-secret-key|the-session-token|the body|Signature=/);
  });
});
