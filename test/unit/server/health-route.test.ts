import { afterEach, expect, test } from 'vitest';
import { openReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { type FakeAnswer, type FakeServer, startFakeServer } from '../../support/fake-server.ts';

let server: FakeServer | undefined;
afterEach(() => server?.stop());

async function ask(answer: FakeAnswer, query?: Record<string, string>) {
  server = await startFakeServer(() => answer);
  const reader = openReader({
    alias: 'a',
    url: new URL(server.url),
    accessKey: 'key',
    secretKey: 'secret-key',
    sessionToken: 'token',
  });
  try {
    return await reader.read(routes.getWriteHealth, query === undefined ? {} : { query });
  } finally {
    await reader.close();
  }
}

test('health is asked without a signature', async () => {
  await ask({}, { maintenance: 'true' });
  expect(server?.requests).toHaveLength(1);
  const [request] = server?.requests ?? [];
  expect(request?.path).toBe('/minio/health/cluster?maintenance=true');
  expect(JSON.stringify(request?.headers)).not.toMatch(/authorization|x-amz|token|key/i);
});

test.each([412, 503])('%s is an answer, at once', async (status) => {
  expect(await ask({ status, headers: { 'x-minio-write-quorum': '3' } })).toMatchObject({ status });
  expect(server?.requests).toHaveLength(1);
});

test('a page of something in between is no answer', async () => {
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' };
  await expect(ask(page)).rejects.toMatchObject({ reason: 'unreachable' });
  await expect(ask({ status: 403 })).rejects.toMatchObject({ reason: 'denied' });
});

test('nothing but the listed query goes along', async () => {
  await expect(ask({}, { other: 'x' })).rejects.toThrow('not listed');
});
