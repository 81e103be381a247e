/** Stands in for servers that can't be obtained, and for what is no S3 server at all. */

import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { closeServer, listen } from './listen.ts';

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

export interface FakeRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FakeServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly requests: FakeRequest[];
  stop(): Promise<void>;
}

export interface FakeTls {
  readonly key: string;
  readonly cert: string;
}

/** Answers each request by what `answer` returns; with `tls` over https. */
export async function startFakeServer(
  answer: (request: FakeRequest) => FakeAnswer,
  tls?: FakeTls,
): Promise<FakeServer> {
  const requests: FakeRequest[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const seen = { method, path, headers, body: Buffer.concat(chunks) };
      requests.push(seen);
      const { status = 200, headers: answered = {}, body = '' } = answer(seen);
      response.writeHead(status, answered).end(body);
    });
  };
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  const url = await listen(server, tls === undefined ? 'http' : 'https');
  return { url, requests, stop: () => closeServer(server) };
}
