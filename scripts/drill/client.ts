/** What an application does with a server: no more of S3 than that, and past the suite's own code for it. */

import { createHash } from 'node:crypto';
import { signHeaders } from '../../src/server/sign.ts';
import type { MinioServer } from '../server/start.ts';

export interface Client {
  /** @returns the version id, once the server has acknowledged the write. @throws {Error} when it has not */
  put(bucket: string, key: string, content: string, tags?: Tags): Promise<string>;
  /** Sets a delete marker. @returns its version id */
  remove(bucket: string, key: string): Promise<string>;
  /** Replaces all tags of a version. */
  setTags(bucket: string, key: string, versionId: string, tags: Tags): Promise<void>;
  getTags(bucket: string, key: string, versionId: string): Promise<string>;
  /** The newest version. */
  get(bucket: string, key: string): Promise<string>;
}

/** Of a server, with the keys for it. */
export type Address = Pick<MinioServer, 'url' | 'accessKey' | 'secretKey'>;

export type Tags = Readonly<Record<string, string>>;

interface Send {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Longer than a write that waits for a target which has just gone. */
const timeoutMs = 10_000;

/** A site answers for itself: otherwise this server fetches what it lacks from a site that it replicates to. */
const unaided = { 'x-minio-source-proxy-request': 'false' };

export function createClient(server: Address): Client {
  const send = (request: Send) => sendSigned(server, request);
  const at = (bucket: string, key: string) => `/${bucket}/${key}`;
  const tagging = (bucket: string, key: string, id: string) => `${at(bucket, key)}?tagging=&versionId=${id}`;
  return {
    put: async (bucket, key, content, tags) => {
      const headers = tags && { 'x-amz-tagging': new URLSearchParams(tags).toString() };
      const path = at(bucket, key);
      return readVersion(await send({ method: 'PUT', path, body: content, ...(headers && { headers }) }));
    },
    remove: async (bucket, key) => readVersion(await send({ method: 'DELETE', path: at(bucket, key) })),
    setTags: async (bucket, key, id, tags) => {
      const path = tagging(bucket, key, id);
      await send({ method: 'PUT', path, body: writeTags(tags) });
    },
    getTags: async (bucket, key, id) =>
      (await send({ method: 'GET', path: tagging(bucket, key, id) })).text(),
    get: async (bucket, key) => (await send({ method: 'GET', path: at(bucket, key) })).text(),
  };
}

/** As the server calls an object's content that came in one piece. */
export function hashContent(content: string): string {
  return createHash('md5').update(content).digest('hex');
}

/** Keys and values are of the drill's own making and need no escaping. */
function writeTags(tags: Tags): string {
  const set = Object.entries(tags).map(
    ([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`,
  );
  return `<Tagging><TagSet>${set.join('')}</TagSet></Tagging>`;
}

function readVersion(response: Response): string {
  const versionId = response.headers.get('x-amz-version-id');
  if (versionId === null) throw new Error('The bucket is not versioned.');
  return versionId;
}

async function sendSigned({ url, ...credentials }: Address, request: Send): Promise<Response> {
  const { method, path, body, headers } = request;
  const signed = signHeaders(
    {
      method,
      path,
      headers: { ...headers, ...(method === 'GET' && unaided), host: new URL(url).host },
      ...(body !== undefined && { body: Buffer.from(body) }),
    },
    credentials,
    { region: 'us-east-1', service: 's3', date: new Date() },
  );
  const response = await fetch(`${url}${path}`, {
    method,
    headers: signed,
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}
