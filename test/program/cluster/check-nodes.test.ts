/** Four real nodes, checked while one is killed; and what is written through one is known to all. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCluster } from '../../../src/cluster/judge/check-cluster.ts';
import { diffRunning } from '../../../src/cluster/running/diff-running.ts';
import { readInfo } from '../../../src/cluster/running/info.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { openReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { openServer } from '../../support/access-stage.ts';
import { type Cluster, startCluster } from '../../support/cluster.ts';
import { expectNothing } from '../../support/running-cluster.ts';

const env = { locate: (name: string) => ({ file: 'cluster.env', path: [name], line: 1, column: 1 }) };

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster({ env: { MINIO_REGION: 'eu-1' } });
}, 120_000);
afterAll(() => cluster?.stop());

async function check(askNodes = true) {
  const { url, accessKey, secretKey, spec } = cluster;
  const connection = { alias: 'primary_cluster', url: new URL(url), accessKey, secretKey };
  const reader = openReader(connection);
  try {
    const expected = expectNothing({ declared: { spec, env } });
    const report = await checkCluster(reader, connection, { signed: true, askNodes }, expected);
    const rules = report.findings.map(({ rule }) => rule);
    return { report, rules: rules.filter((rule) => !rule.startsWith('unread/')) };
  } finally {
    await reader.close();
  }
}

async function diff(spec: ClusterSpec): Promise<string[]> {
  const { url, accessKey, secretKey } = cluster;
  const reader = openReader({ alias: 'primary_cluster', url: new URL(url), accessKey, secretKey });
  try {
    const info = await readInfo(reader);
    if (info === undefined) throw new Error('no info');
    return diffRunning(spec, info, env).map(({ rule }) => rule);
  } finally {
    await reader.close();
  }
}

test('whole: as declared, and any one node may go', async () => {
  const { report, rules } = await check();
  expect(rules).toEqual([]);
  expect(report.drives).toEqual({ online: 16, offline: 0, healing: 0 });
  expect(report.margin).toEqual({ writes: { drives: 4, nodes: 1 }, reads: { drives: 4, nodes: 1 } });
  expect(report.nodes.map(({ mayGo, clockAheadSeconds }) => [mayGo, clockAheadSeconds])).toEqual(
    Array(4).fill([true, 0]),
  );
  expect(await diff(cluster.spec)).toEqual([]);
});

test('access written through one node is at once what the others tell', { timeout: 120_000 }, async () => {
  const [writer, ...others] = cluster.nodes.map(openServer);
  if (writer === undefined) throw new Error('no node');
  const tell = async (accessKey: string) => {
    const replies = await Promise.all(
      others.map((node) => node.read(routes.getUser, { query: { accessKey } })),
    );
    return replies.map((reply) => JSON.parse(reply.body.toString('utf8')));
  };
  for (const accessKey of ['user-1', 'user-2', 'user-3', 'user-4', 'user-5']) {
    const body = JSON.stringify({ secretKey: 'secret-of-user', status: 'enabled' });
    await writer.write(routes.setUser, { query: { accessKey } }, body);
    expect(await tell(accessKey)).toMatchObject(Array(3).fill({ status: 'enabled' }));
    await writer.write(
      routes.attachPolicies,
      {},
      JSON.stringify({ policies: ['readonly'], user: accessKey }),
    );
    expect(await tell(accessKey)).toMatchObject(Array(3).fill({ policyName: 'readonly' }));
    await writer.write(routes.setUserStatus, { query: { accessKey, status: 'disabled' } });
    expect(await tell(accessKey)).toMatchObject(Array(3).fill({ status: 'disabled' }));
  }
  await Promise.all([writer, ...others].map((node) => node.close()));
});

test('declared otherwise than it runs', async () => {
  const { spec } = cluster;
  const [pool] = spec.server.pools;
  if (pool === undefined) throw new Error('no pool');
  const fewer = { ...pool, drives: pool.drives.slice(1) };
  const parity = { standard: 3, reduced: undefined };
  const other = { ...spec, server: { ...spec.server, parity, region: 'eu-2' } };
  expect((await diff(other)).sort()).toEqual(['running/parity', 'running/region']);
  const drifted = { ...spec, server: { ...spec.server, pools: [fewer] } };
  expect(await diff(drifted)).toContain('running/drive-undeclared');
});

test('a killed node is found, and that no other may go; then it is back', { timeout: 120_000 }, async () => {
  await cluster.nodes[3]?.kill();
  await expect
    .poll(async () => (await check(false)).rules.sort(), { timeout: 60_000, interval: 500 })
    .toEqual(['health/maintenance', 'nodes/offline']);
  const { report } = await check();
  expect(report.level).toBe('critical');
  expect(report.drives).toEqual({ online: 12, offline: 4, healing: 0 });
  expect(report.margin?.writes).toEqual({ drives: 0, nodes: 0 });
  expect(report.health).toMatchObject({ write: true, read: true, maintenance: false });
  // It is told as offline already.
  expect(report.findings.map(({ rule }) => rule)).not.toContain('unread/nodes');
  expect(await diff(cluster.spec)).toEqual(['running/node-offline']);
  await cluster.nodes[3]?.restart();
  await expect.poll(async () => (await check()).rules, { timeout: 60_000, interval: 500 }).toEqual([]);
});
