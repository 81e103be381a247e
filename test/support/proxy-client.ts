import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { Readable } from 'node:stream';
import aws4 from 'aws4';

export interface ProxyClient {
  /** Of the proxy, at 127.0.0.1. */
  readonly port: number;
  /** Who signed its certificate, PEM. */
  readonly ca: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly sessionToken?: string;
}

export interface ProxyRequest {
  readonly host: string;
  readonly method?: string;
  /** With its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string | Readable;
}

export interface ProxyReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As they came, since doubled headers count. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** As sent, over TLS with the host's name; `Host` has the port, as clients write it. */
export function sendRaw(client: ProxyClient, sent: ProxyRequest): Promise<ProxyReply> {
  const { promise, resolve, reject } = Promise.withResolvers<ProxyReply>();
  const outgoing = request(
    {
      host: '127.0.0.1',
      port: client.port,
      servername: sent.host,
      ca: client.ca,
      method: sent.method ?? 'GET',
      path: sent.path,
      headers: { host: `${sent.host}:${client.port}`, ...sent.headers },
      agent: false,
    },
    (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const { statusCode: status = 0, headers, rawHeaders } = incoming;
        resolve({ status, headers, rawHeaders, body: Buffer.concat(chunks) });
      });
    },
  );
  outgoing.on('error', reject);
  if (typeof sent.body === 'object' && 'pipe' in sent.body) {
    // They go out before the first byte of the body does.
    outgoing.flushHeaders();
    sent.body.pipe(outgoing);
  } else outgoing.end(sent.body);
  return promise;
}

/** Asks for a WebSocket and ends it; the status of the answer, 101 when there is one. */
export function upgrade(client: ProxyClient, sent: ProxyRequest): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const outgoing = request({
    host: '127.0.0.1',
    port: client.port,
    servername: sent.host,
    ca: client.ca,
    path: sent.path,
    headers: {
      host: `${sent.host}:${client.port}`,
      origin: `https://${sent.host}:${client.port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.alloc(16).toString('base64'),
      ...sent.headers,
    },
    agent: false,
  });
  outgoing.on('error', reject);
  outgoing.on('response', ({ statusCode = 0 }) => resolve(statusCode));
  outgoing.on('upgrade', ({ statusCode = 0 }, socket) => {
    socket.destroy();
    resolve(statusCode);
  });
  outgoing.end();
  return promise;
}

/** Signed for the host that the client sees. */
export function sendSignedTo(client: ProxyClient, sent: ProxyRequest): Promise<ProxyReply> {
  const whole = typeof sent.body === 'string' || Buffer.isBuffer(sent.body) ? { body: sent.body } : {};
  const { headers } = aws4.sign(
    { ...optionsOf(client, sent), ...whole, headers: { ...sent.headers } },
    keysOf(client),
  );
  const { Host: _, ...rest } = headers as Record<string, string>;
  return sendRaw(client, { ...sent, headers: rest });
}

/** Path with the query of a presigned URL for this host, good for five minutes. */
export function presign(client: ProxyClient, sent: ProxyRequest): string {
  const path = `${sent.path}${sent.path.includes('?') ? '&' : '?'}X-Amz-Expires=300`;
  return aws4.sign({ ...optionsOf(client, { ...sent, path }), signQuery: true }, keysOf(client)).path ?? '';
}

function optionsOf(client: ProxyClient, { host, method = 'GET', path }: ProxyRequest) {
  return { host: `${host}:${client.port}`, method, path, service: 's3', region: 'us-east-1' };
}

function keysOf({ accessKey, secretKey, sessionToken }: ProxyClient) {
  return {
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
}
