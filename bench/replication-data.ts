/** Fills replicated buckets with many small objects, quickly. */

import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import type { MinioServer } from '../scripts/server/start.ts';
import { openReader } from '../src/server/connect.ts';
import type { LineReader } from '../src/server/port.ts';
import { routes } from '../src/server/routes.ts';
import { sendSigned } from '../test/support/signed-request.ts';
import { writeTar } from './tar.ts';

/** How many buckets are sent to at one time. */
const concurrency = 4;
/** So that listing is paged as it is for people: objects are not at the top of a bucket. */
const folder = 'objects';

/** Writes objects into each bucket: an archive that the server unpacks, since one request each takes minutes. */
export async function sendObjects(
  server: MinioServer,
  buckets: readonly string[],
  prefix: string,
  count: number,
): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) => ({
    name: `${folder}/${prefix}-${String(index).padStart(5, '0')}`,
    data: Buffer.from(`${prefix} ${index}\n`),
  }));
  const body = writeTar(entries);
  const headers = { 'x-amz-meta-snowball-auto-extract': 'true' };
  const send = (bucket: string) =>
    sendSigned(server, { method: 'PUT', path: `/${bucket}/all.tar`, body, headers });
  await pMap(buckets, send, { concurrency });
}

/** Returns when the server itself says that nothing is behind. */
export async function waitUntilSent(server: MinioServer, buckets: readonly string[]): Promise<void> {
  const { url, accessKey, secretKey } = server;
  const reader = openReader({ alias: 'bench', url: new URL(url), accessKey, secretKey });
  try {
    for (const bucket of buckets) while (await isBehind(reader, bucket)) await sleep(500);
  } finally {
    await reader.close();
  }
}

async function isBehind(reader: LineReader, bucket: string): Promise<boolean> {
  const end = new AbortController();
  for await (const line of reader.readLines(routes.getBacklog, { bucket, query: {} }, end.signal)) {
    if (line.trim() === '') continue;
    end.abort();
    return true;
  }
  return false;
}

/**
 * Makes `copies` more of each object at a server that is not running, out of its file on the drive, which holds
 * no name. Done alike at both ends, so that what was in step is in step again: same versions, same state. To
 * send as many for real takes several minutes.
 */
export function copyObjects(server: MinioServer, buckets: readonly string[], copies: number): void {
  for (const bucket of buckets) {
    const root = join(server.dir, 'drive1', bucket, folder);
    for (const name of readdirSync(root)) {
      for (let copy = 1; copy <= copies; copy += 1) {
        const target = join(root, `${name}-${copy}`);
        mkdirSync(target);
        linkSync(join(root, name, 'xl.meta'), join(target, 'xl.meta'));
      }
    }
  }
}
