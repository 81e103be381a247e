import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, connect as openSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ConfigError, ServiceError } from '../../../src/errors.ts';
import { openReader } from '../../../src/server/connect.ts';
import type { Connection } from '../../../src/server/connection.ts';
import { routes } from '../../../src/server/routes.ts';
import { type Certificate, createAuthority, issueCertificate } from '../../support/certificate.ts';
import { startFakeServer } from '../../support/fake-server.ts';
import { closeServer, listen } from '../../support/listen.ts';

const stops: (() => Promise<unknown>)[] = [];
let dir: string;
let authority: Certificate;
let caFile: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'connection-'));
  authority = await createAuthority();
  caFile = join(dir, 'ca.pem');
  await writeFile(caFile, authority.cert);
});

afterAll(() => rm(dir, { recursive: true }));

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function startTls(certificate: Certificate): Promise<string> {
  const server = await startFakeServer(() => ({ body: 'secure' }), certificate);
  stops.push(server.stop);
  return server.url;
}

/** The answer's text, or the error. */
async function ask(url: string, more: Partial<Connection> = {}): Promise<string | ServiceError> {
  const credentials = { accessKey: 'key', secretKey: 'secret-of-the-test' };
  const connection = { alias: 'a', url: new URL(url), ...credentials, ...more };
  const reader = openReader(connection, { timeoutMs: 1_000 });
  stops.push(reader.close);
  try {
    return (await reader.read(routes.listBuckets)).body.toString();
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}

async function expectUnreachable(attempt: Promise<string | ServiceError>, words: RegExp): Promise<void> {
  const error = await attempt;
  if (!(error instanceof ServiceError)) throw new Error(`an answer came: ${error}`);
  expect(error.failure).toMatchObject({ reason: 'unreachable', status: 0, outcomeUnknown: false });
  expect(error.message).toMatch(words);
}

describe('TLS', () => {
  test('an authority of our own is trusted through caFile', async () => {
    const url = await startTls(await issueCertificate({ authority }));
    expect(await ask(url, { caFile })).toBe('secure');
    await expectUnreachable(ask(url), /authority that is not trusted here.*`caFile`/);
  });

  test('what signed itself', async () => {
    const url = await startTls(await issueCertificate({}));
    await expectUnreachable(ask(url, { caFile }), /signed by itself.*`caFile`/);
  });

  test('what has expired', async () => {
    const url = await startTls(await issueCertificate({ authority, expired: true }));
    await expectUnreachable(ask(url, { caFile }), /certificate has expired.*Renew it/);
  });

  test('what is for another host', async () => {
    const url = await startTls(await issueCertificate({ authority, ip: '127.0.0.9' }));
    await expectUnreachable(ask(url, { caFile }), /is for another host name/);
  });

  test('https to a port that has none', async () => {
    const server = await startFakeServer(() => ({}));
    stops.push(server.stop);
    await expectUnreachable(ask(server.url.replace('http:', 'https:')), /write http:\/\/ in the URL/);
  });

  test('plain http to a port that speaks TLS', async () => {
    const url = await startTls(await issueCertificate({ authority }));
    await expectUnreachable(ask(url.replace('https:', 'http:')), /closed before|write https:\/\/ in the URL/);
  });

  test.each([
    ['that is not there', '/nowhere/ca.pem'],
    ['that holds no certificate', import.meta.filename],
  ])('a caFile %s is a mistake in the configuration', async (_name, file) => {
    const url = new URL('https://127.0.0.1:1');
    const open = () => openReader({ alias: 'a', url, accessKey: 'k', secretKey: 's', caFile: file });
    expect(open).toThrow(ConfigError);
  });
});

describe('addresses', () => {
  test('nothing listens', async () => {
    const server = await startFakeServer(() => ({}));
    await server.stop();
    await expectUnreachable(
      ask(server.url),
      /nothing accepts connections there: .*ECONNREFUSED.*tried 3 times/,
    );
  });

  test('no such host', () =>
    expectUnreachable(ask('http://no-such-host.invalid'), /no such host name|name service/));

  /** Says the same to every connection, then closes it or leaves it open. */
  async function startSaying(words: string, close: boolean): Promise<string> {
    const server = createServer((socket) => {
      socket.resume().on('error', () => socket.destroy());
      if (close) socket.end(words);
      else socket.write(words);
    });
    const url = await listen(server);
    stops.push(() => new Promise((resolve) => server.close(resolve)));
    return url;
  }
  const half = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of';

  test.each([
    ['something that is no HTTP', '220 mail ready\r\n', true, /the answer is not HTTP/],
    ['an answer that ends half-way', half, true, /closed before an answer came/],
    ['an answer that stops half-way', half, false, /no answer came within 1 s/],
  ])('%s', async (_name, words, close, told) => {
    await expectUnreachable(ask(await startSaying(words, close)), told);
  });

  test('an answer that is slow but does not stop is waited for', async () => {
    const server = createHttpServer(async (_request, response) => {
      for (const part of ['one ', 'two ', 'three ', 'four']) {
        response.write(part);
        await setTimeout(400);
      }
      response.end();
    });
    const url = await listen(server);
    stops.push(() => closeServer(server));
    expect(await ask(url)).toBe('one two three four');
  });

  test.each([
    'ftp://h/',
    'http://h/path',
    'http://h/?q',
    'http://user@h/',
    'http://user:word@h/',
    'http://h/#f',
  ])('%s is a mistake in the configuration, told without what is in it', (url) => {
    const open = () => openReader({ alias: 'a', url: new URL(url), accessKey: 'k', secretKey: 's' });
    expect(open).toThrow(ConfigError);
    expect(open).not.toThrow(/word/);
  });
});

/** Passes every tunnel on to one place, whatever name is asked for; names need not exist. */
async function startTunnel(targetUrl: string, status = 200): Promise<{ url: string; asked: string[] }> {
  const { hostname, port } = new URL(targetUrl);
  const asked: string[] = [];
  const server = createHttpServer((_request, response) => response.writeHead(500).end());
  server.on('connect', (request, client) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const onward = openSocket(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    for (const socket of [onward, client]) socket.on('error', () => onward.destroy());
    client.on('close', () => onward.destroy());
  });
  const url = await listen(server);
  stops.push(() => closeServer(server));
  return { url, asked };
}

describe('proxies', () => {
  async function startBehind() {
    const server = await startFakeServer(({ headers }) => ({ body: `via ${headers.host}` }));
    stops.push(server.stop);
    return server.url;
  }

  test('HTTP_PROXY is used, with its password', async () => {
    const tunnel = await startTunnel(await startBehind());
    vi.stubEnv('http_proxy', tunnel.url.replace('//', '//user:pass@'));
    vi.stubEnv('no_proxy', '');
    expect(await ask('http://minio.test:9000')).toBe('via minio.test:9000');
    expect(tunnel.asked).toEqual([`minio.test:9000 Basic ${btoa('user:pass')}`]);
  });

  test('HTTPS_PROXY is used, and the certificate is still checked', async () => {
    const url = await startTls(await issueCertificate({ authority }));
    const tunnel = await startTunnel(url);
    vi.stubEnv('https_proxy', tunnel.url);
    vi.stubEnv('no_proxy', '');
    await expectUnreachable(
      ask('https://minio.test', { caFile }),
      /is for another host name.* through the proxy/,
    );
    await expectUnreachable(ask('https://minio.test'), /not trusted here/);
    expect(tunnel.asked.every((line) => line === 'minio.test:443 -')).toBe(true);
  });

  test('NO_PROXY and loopback go straight', async () => {
    const url = await startBehind();
    const tunnel = await startTunnel(url);
    vi.stubEnv('http_proxy', tunnel.url);
    vi.stubEnv('no_proxy', '.invalid');
    expect(await ask(url)).toBe(`via ${new URL(url).host}`);
    await expectUnreachable(ask('http://minio.invalid'), /no such host name|name service/);
    expect(tunnel.asked).toEqual([]);
  });

  test.each([
    [407, /the proxy refused the connection with status 407.*user and password/],
    [403, /the proxy refused the connection with status 403.*NO_PROXY/],
  ])('a proxy that answers %i', async (status, words) => {
    const tunnel = await startTunnel('http://127.0.0.1:1', status);
    vi.stubEnv('http_proxy', tunnel.url.replace('//', '//user:topsecret@'));
    vi.stubEnv('no_proxy', '');
    const attempt = ask('http://minio.test:9000');
    await expectUnreachable(attempt, words);
    expect(String(await attempt)).not.toContain('topsecret');
  });

  test('a proxy variable that is no address is a mistake of the environment', () => {
    vi.stubEnv('http_proxy', 'socks5://user:topsecret@h:1');
    vi.stubEnv('no_proxy', '');
    const open = () =>
      openReader({ alias: 'a', url: new URL('http://minio.test'), accessKey: 'k', secretKey: 's' });
    expect(open).toThrow(ConfigError);
    expect(open).not.toThrow(/topsecret/);
  });
});
