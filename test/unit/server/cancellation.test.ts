import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { type OpenWriter, openWriter } from '../../../src/server/connect.ts';
import type { RetryEvent } from '../../../src/server/retry.ts';
import { routes } from '../../../src/server/routes.ts';
import { type FakeServer, startFakeServer } from '../../support/fake-server.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { listen } from '../../support/listen.ts';

const users = { bucket: 'users' };
let server: FakeServer;
let proxy: FaultProxy;
let cancel: AbortController;
let events: RetryEvent[];

beforeEach(async () => {
  cancel = new AbortController();
  events = [];
  server = await startFakeServer(() => ({ body: 'fine' }));
  proxy = await startFaultProxy(server.url);
});

afterEach(async () => {
  await proxy.stop();
  await server.stop();
});

/** With a time limit that no test could wait for. */
function open(url = proxy.url, timeoutMs = 60_000): OpenWriter {
  const connection = { alias: 'a', url: new URL(url), accessKey: 'key', secretKey: 'secret' };
  return openWriter(connection, { timeoutMs, signal: cancel.signal, onRetry: (event) => events.push(event) });
}

/** The failure, and how long it took from the abort on. */
async function failAfterAbort(attempt: Promise<unknown>) {
  const start = performance.now();
  cancel.abort();
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ServiceError)) throw new Error('a ServiceError was expected', { cause: error });
  return { ...error.failure, message: error.message, tookMs: performance.now() - start };
}

async function untilSeen(count: number): Promise<void> {
  while (proxy.requests.length < count) await sleep(5);
}

async function expectQuickClose(writer: OpenWriter): Promise<void> {
  const start = performance.now();
  await writer.close();
  expect(performance.now() - start).toBeLessThan(hangMs);
}

/** Far below what a request may take, and far above what a busy machine needs. */
const hangMs = 10_000;

const cancelled = { reason: 'cancelled', code: 'Cancelled', status: 0, outcomeUnknown: false };

describe('a request that reads', () => {
  test('ends at once when it hangs, and leaves nothing open', async () => {
    proxy.fail({ fault: 'hang', times: 9 });
    const writer = open();
    const attempt = writer.read(routes.getTags, users);
    await untilSeen(1);
    const { tookMs, message, ...failure } = await failAfterAbort(attempt);
    expect(failure).toMatchObject(cancelled);
    expect(message).toBe("Can't get tags (a/users): the run was cancelled.");
    expect(tookMs).toBeLessThan(hangMs);
    await expectQuickClose(writer);
    expect([proxy.requests.length, events]).toEqual([1, []]);
  });

  test('ends at once while it waits for a socket', async () => {
    proxy.fail({ fault: 'hang', times: 999 });
    const writer = open();
    const attempts = Array.from({ length: 80 }, () => writer.read(routes.getTags, users));
    await untilSeen(64);
    const failures = await Promise.all(attempts.map(failAfterAbort));
    for (const failure of failures) expect(failure).toMatchObject(cancelled);
    await expectQuickClose(writer);
    expect(proxy.requests.length).toBe(64);
  });

  test('is taken back: its connection goes before the session does', async () => {
    const hanging = createServer((socket) => socket.on('data', () => cancel.abort()));
    const gone = new Promise<void>((resolve) =>
      hanging.on('connection', (socket) => socket.on('error', () => undefined).on('close', () => resolve())),
    );
    const writer = open(await listen(hanging));
    await expect(writer.read(routes.getTags, users)).rejects.toThrow('the run was cancelled');
    await gone;
    await writer.close();
    hanging.close();
  });

  test('ends at once while TLS is being agreed on', async () => {
    const silent = createServer((socket) => socket.resume().on('error', () => socket.destroy()));
    const url = (await listen(silent)).replace('http:', 'https:');
    const writer = open(url);
    const attempt = writer.read(routes.getTags, users);
    await sleep(50);
    const { tookMs, ...failure } = await failAfterAbort(attempt);
    expect(failure).toMatchObject(cancelled);
    expect(tookMs).toBeLessThan(hangMs);
    await expectQuickClose(writer);
    const start = performance.now();
    await new Promise((resolve) => silent.close(resolve));
    expect(performance.now() - start).toBeLessThan(hangMs);
  });

  test('is not begun any more', async () => {
    const writer = open();
    cancel.abort();
    expect(await failAfterAbort(writer.read(routes.getTags, users))).toMatchObject(cancelled);
    expect(proxy.requests).toEqual([]);
    await writer.close();
  });
});

describe('a request that writes', () => {
  test('is finished', async () => {
    const writer = open();
    const attempt = writer.write(routes.setTags, users, 'tags');
    cancel.abort();
    expect(await attempt).toMatchObject({ status: 200 });
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT']);
    await expectQuickClose(writer);
  });

  test('is not tried again; whether it was done is said', async () => {
    proxy.fail({ fault: 'hang', times: 9 });
    const writer = open(proxy.url, 100);
    const attempt = writer.write(routes.setTags, users, 'tags');
    await untilSeen(1);
    const failure = await failAfterAbort(attempt);
    expect(failure).toMatchObject({ ...cancelled, outcomeUnknown: true });
    expect(failure.message).toMatch(
      /cancelled when this was to be tried again: no answer.*It may have been done/,
    );
    expect([proxy.requests.length, events]).toEqual([1, []]);
    await expectQuickClose(writer);
  });
});

test.each(['read', 'write'])('the wait before another attempt to %s ends at once', async (effect) => {
  proxy.fail({ fault: { status: 503 }, times: 9 });
  const writer = open();
  const attempt =
    effect === 'read' ? writer.read(routes.getTags, users) : writer.write(routes.setTags, users, 'tags');
  while (events.length === 0) await sleep(1);
  expect(await failAfterAbort(attempt)).toMatchObject(cancelled);
  expect(proxy.requests).toHaveLength(1);
  await writer.close();
});

test('a run that is never cancelled leaves no listener behind', async () => {
  let listeners = 0;
  const { signal } = cancel;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...parameters: Parameters<typeof add>) => {
    listeners += 1;
    add(...parameters);
  };
  signal.removeEventListener = (...parameters: Parameters<typeof add>) => {
    listeners -= 1;
    remove(...parameters);
  };
  const writer = open();
  await Promise.all(Array.from({ length: 20 }, () => writer.read(routes.getTags, users)));
  expect(listeners).toBe(0);
  await writer.close();
});
