/** The maths says what a real server says, for shapes of drives on one machine. */

import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOutCluster } from '../../../src/cluster/math.ts';
import { completePool, readPools } from '../../../src/cluster/read-pool.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

interface Shape {
  readonly volumes: string;
  readonly standard?: number;
  readonly reduced?: number;
  readonly setDriveCount?: number;
  readonly optimize?: 'capacity';
}

interface Info {
  readonly backend: {
    readonly totalSets: number[];
    readonly totalDrivesPerSet: number[];
    readonly standardSCParity: number;
    readonly rrSCParity: number;
  };
}

/** Relative paths, which the server takes from its own folder; the variable wins over its argument. */
function start({ volumes, standard, reduced, setDriveCount, optimize }: Shape): Promise<MinioServer> {
  const env: Record<string, string> = { MINIO_VOLUMES: volumes.replaceAll(/(^| )\//g, '$1') };
  if (standard !== undefined) env.MINIO_STORAGE_CLASS_STANDARD = `EC:${standard}`;
  if (reduced !== undefined) env.MINIO_STORAGE_CLASS_RRS = `EC:${reduced}`;
  if (setDriveCount !== undefined) env.MINIO_ERASURE_SET_DRIVE_COUNT = `${setDriveCount}`;
  if (optimize !== undefined) env.MINIO_STORAGE_CLASS_OPTIMIZE = optimize;
  return startServer({ env });
}

function compute({ volumes, standard, reduced, setDriveCount, optimize }: Shape) {
  const { pools } = readPools(volumes, { file: 'e', path: [] });
  return layOutCluster({
    pools: pools.map((pool) => completePool(pool, 9000)),
    parity: { standard, reduced },
    setDriveCount,
    driveSize: undefined,
    growsParity: optimize !== 'capacity',
  });
}

const shapes: Shape[] = [
  { volumes: '/one' },
  { volumes: '/d{1...2}' },
  { volumes: '/d{1...3}' },
  { volumes: '/d{1...4}' },
  { volumes: '/a /b /c /d /e /f' },
  { volumes: '/d{1...6}', standard: 2 },
  { volumes: '/d{01...08}', standard: 4, reduced: 2 },
  { volumes: '/n{1...3}/d{1...4}' },
  { volumes: '/n{1...6}/d{1...3}' },
  { volumes: '/n{a...f}/d{1...4}', standard: 3 },
  { volumes: '/d{1...20}' },
  { volumes: '/d{1...12}', setDriveCount: 4 },
  { volumes: '/d{1...16}', standard: 0 },
  { volumes: '/a{1...4} /b{1...8}' },
  { volumes: '/a{1...4}/d{1...4} /b{1...4}/d{1...4}', standard: 5 },
];

describe('shapes that the server takes', () => {
  test.each(shapes)('$volumes $standard', async (shape) => {
    const computed = compute(shape);
    if (!computed.ok) throw new Error(computed.problem);
    const { pools } = computed.math;
    const server = await start(shape);
    try {
      const info = await sendSigned(server, { method: 'GET', path: '/minio/admin/v3/info' });
      const { backend } = (await info.json()) as Info;
      expect(backend.totalSets).toEqual(pools.map(({ sets }) => sets.length));
      expect(backend.totalDrivesPerSet).toEqual(pools.map(({ setSize }) => setSize));
      expect(backend.standardSCParity).toBe(pools[0]?.standard.parity);
      expect(backend.rrSCParity).toBe(pools[0]?.reduced.parity);
      const write = await fetch(`${server.url}/minio/health/cluster`);
      const read = await fetch(`${server.url}/minio/health/cluster/read`);
      const quorums = (pick: 'readQuorum' | 'writeQuorum') =>
        Math.max(...pools.map(({ standard }) => standard[pick]));
      expect(Number(write.headers.get('x-minio-write-quorum'))).toBe(quorums('writeQuorum'));
      expect(Number(read.headers.get('x-minio-read-quorum'))).toBe(quorums('readQuorum'));
    } finally {
      await server.stop();
    }
  });
});

describe('shapes that neither takes', () => {
  test.each([
    { volumes: '/d{1...17}' },
    { volumes: '/d{1...1}' },
    { volumes: '/n{1...17}/d{1...2}' },
    { volumes: '/d{1...12}', setDriveCount: 5 },
    { volumes: '/d{4...1}' },
    { volumes: '/d{1..4}' },
    { volumes: '/d{1,2}' },
    { volumes: '/d{g...k}' },
    { volumes: '/d{A...D}' },
    { volumes: '/a{1...2} /b' },
  ])('$volumes $setDriveCount', async (shape) => {
    const { pools, findings } = readPools(shape.volumes, { file: 'e', path: [] });
    expect(findings.length > 0 || !compute(shape).ok).toBe(true);
    expect(findings.length > 0 || pools.length > 0).toBe(true);
    await expect(start(shape)).rejects.toThrow(/did not come up/);
  });
});

/** A drive that is gone: its folder is a file. */
async function breakDrive(server: MinioServer, name: string): Promise<void> {
  await rename(join(server.dir, name), join(server.dir, `${name}.gone`));
  await writeFile(join(server.dir, name), '');
}

async function succeeds(server: MinioServer, method: string, key: string): Promise<boolean> {
  const body = method === 'PUT' ? 'x'.repeat(300_000) : undefined;
  const request = { method, path: `/kept/${key}`, ...(body && { body }) };
  return sendSigned(server, request).then(
    async (response) => (await response.text()).length === (body ? 0 : 300_000),
    () => false,
  );
}

const broken: Shape[] = [
  { volumes: '/d{1...4}' },
  { volumes: '/d{1...6}', standard: 1 },
  { volumes: '/d{1...6}', standard: 1, optimize: 'capacity' },
  { volumes: '/d{1...7}', standard: 2 },
  { volumes: '/d{1...8}', standard: 4 },
];
test.each(broken)('exactly as many of $volumes with $standard may fail as the maths says', async (shape) => {
  const computed = compute(shape);
  if (!computed.ok) throw new Error(computed.problem);
  const { reads, writes, newObjects } = computed.math;
  const most = Math.max(reads.drives, newObjects.drives);
  const server = await start(shape);
  try {
    await sendSigned(server, { method: 'PUT', path: '/kept' });
    expect(await succeeds(server, 'PUT', 'before')).toBe(true);
    for (let lost = 1; lost <= most + 1; lost += 1) {
      await breakDrive(server, `d${lost}`);
      const health = async () => (await fetch(`${server.url}/minio/health/cluster`)).status;
      await expect.poll(health, { timeout: 20_000 }).toBe(lost <= writes.drives ? 200 : 503);
      expect(await succeeds(server, 'GET', 'before')).toBe(lost <= reads.drives);
      expect(await succeeds(server, 'PUT', `after${lost}`)).toBe(lost <= newObjects.drives);
    }
  } finally {
    await server.stop();
  }
});
