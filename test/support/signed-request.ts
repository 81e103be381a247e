import aws4 from 'aws4';
import type { StageServer } from './stage.ts';

export interface RawRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends what the suite itself never would: whatever a test needs done behind its back. */
export async function sendSigned(server: StageServer, request: RawRequest): Promise<Response> {
  const { host } = new URL(server.url);
  const { method, path, body, headers } = request;
  const signed = aws4.sign(
    {
      host,
      method,
      path,
      service: 's3',
      region: 'us-east-1',
      headers: { ...headers },
      ...(body && { body }),
    },
    { accessKeyId: server.accessKey, secretAccessKey: server.secretKey },
  );
  const { Host, 'Content-Length': length, ...rest } = signed.headers as Record<string, string>;
  const response = await fetch(`${server.url}${path}`, { method, headers: rest, ...(body && { body }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}
