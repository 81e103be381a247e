/** A pool is added to a server that holds objects: what the maths and the summary say of it. */

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffRunning } from '../../../src/cluster/running/diff-running.ts';
import { readInfo } from '../../../src/cluster/running/info.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { openReader } from '../../../src/server/connect.ts';
import { createSpec } from '../../support/cluster-spec.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const one = '/a{1...4}';
const two = '/a{1...4} /b{1...4}';
const keys = Array.from({ length: 24 }, (_, index) => `${index}`);

let dir: string;
let server: MinioServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'minio-actions-grow-'));
  await declare(one);
  server = await startServer({ env: { MINIO_CONFIG_ENV_FILE: join(dir, 'minio.env') } });
});

afterAll(async () => {
  await server?.stop();
  await rm(dir, { recursive: true, force: true });
});

/** What the server reads at its next start; relative to its own folder. */
async function declare(volumes: string): Promise<void> {
  await writeFile(join(dir, 'minio.env'), `MINIO_VOLUMES="${volumes.replaceAll('/', '')}"\n`);
}

function declareSpec(volumes: string): ClusterSpec {
  return createSpec({
    MINIO_VOLUMES: volumes.replaceAll('/', `${server.dir}/`),
    MINIO_OPTS: `--address :${server.port}`,
  });
}

/** The rules by which what runs differs in its pools from what is declared. */
async function diff(volumes: string): Promise<string[]> {
  const { url, accessKey, secretKey } = server;
  const reader = openReader({ alias: 'primary_cluster', url: new URL(url), accessKey, secretKey });
  try {
    const info = await readInfo(reader);
    if (info === undefined) throw new Error('no info');
    const findings = diffRunning(declareSpec(volumes), info, { locate: () => ({ file: 'e', path: [] }) });
    return findings.map(({ rule }) => rule);
  } finally {
    await reader.close();
  }
}

function findPool(key: string): string[] {
  return ['a', 'b'].filter((pool) => existsSync(join(server.dir, `${pool}1`, 'kept', key)));
}

test('a pool that is appended takes new objects; what is there is read, and stays where it is', async () => {
  const put = (key: string) => sendSigned(server, { method: 'PUT', path: `/kept/${key}`, body: key });
  await sendSigned(server, { method: 'PUT', path: '/kept' });
  for (const key of keys) await put(`before-${key}`);
  expect(await diff(one)).toEqual([]);
  expect(await diff(two)).toContain('running/pools');

  await declare(two);
  await server.restart();
  expect(await diff(two)).toEqual([]);
  expect(await diff(one)).toContain('running/pools');
  for (const key of keys) await put(`after-${key}`);
  for (const key of keys) {
    const read = await sendSigned(server, { method: 'GET', path: `/kept/before-${key}` });
    expect(await read.text()).toBe(`before-${key}`);
  }
  expect(new Set(keys.flatMap((key) => findPool(`before-${key}`)))).toEqual(new Set(['a']));
  // Both pools are as empty, so each gets about half.
  expect(new Set(keys.flatMap((key) => findPool(`after-${key}`)))).toEqual(new Set(['a', 'b']));
});
