/** Four real nodes, started from the rendered files, bear the loss of as many nodes as the maths says. */

import { afterAll, describe, expect, test } from 'vitest';
import { computeMath } from '../../../src/cluster/math.ts';
import { type Cluster, type ClusterNode, startCluster } from '../../support/cluster.ts';
import { sendSigned } from '../../support/signed-request.ts';

const body = 'x'.repeat(300_000);

const clusters: Cluster[] = [];
afterAll(() => Promise.all(clusters.map((cluster) => cluster.stop())));

/** False when it is refused, or not answered in time: a node without a quorum tries for long. */
function succeeds(node: ClusterNode, method: 'GET' | 'PUT', key: string): Promise<boolean> {
  const sent = sendSigned(node, { method, path: `/kept/${key}`, ...(method === 'PUT' && { body }) });
  const answered = sent.then(
    async (response) => (await response.text()) === (method === 'GET' ? body : ''),
    () => false,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 10_000, false).unref());
  return Promise.race([answered, late]);
}

async function health(node: ClusterNode, path: string): Promise<number> {
  return (await fetch(`${node.url}/minio/health/${path}`)).status;
}

interface Info {
  readonly region?: string;
  readonly backend: { readonly totalDrivesPerSet: number[]; readonly standardSCParity: number };
}

describe.each([
  { parity: 'EC:4', reads: 1, writes: 1 },
  { parity: 'EC:8', reads: 2, writes: 1 },
])('$parity on 4 nodes of 4 drives', ({ parity, reads, writes }) => {
  test('is what the maths says', { timeout: 300_000 }, async () => {
    const env = {
      MINIO_STORAGE_CLASS_STANDARD: parity,
      MINIO_STORAGE_CLASS_RRS: 'EC:4',
      MINIO_REGION: 'us-east-1',
    };
    const cluster = await startCluster({ env });
    clusters.push(cluster);
    const computed = computeMath(cluster.spec);
    if (!computed.ok) throw new Error(computed.problem);
    const { math } = computed;
    expect([math.reads.nodes, math.writes.nodes, math.newObjects.nodes]).toEqual([reads, writes, writes]);

    const [first, ...others] = cluster.nodes;
    if (first === undefined) throw new Error('no node');
    const info = (await (
      await sendSigned(first, { method: 'GET', path: '/minio/admin/v3/info' })
    ).json()) as Info;
    expect(info.backend.totalDrivesPerSet).toEqual([16]);
    expect(info.backend.standardSCParity).toBe(math.pools[0]?.standard.parity);
    expect(info.region).toBe('us-east-1');

    await sendSigned(first, { method: 'PUT', path: '/kept' });
    expect(await succeeds(first, 'PUT', 'before')).toBe(true);
    for (const [index, node] of others.slice(0, Math.max(reads, writes) + 1).entries()) {
      const lost = index + 1;
      await node.kill();
      // A node may count on one that has just gone for a moment.
      const look = async () => ({
        lost,
        tells: await Promise.all([health(first, 'cluster'), health(first, 'cluster/read')]),
        does: await Promise.all([succeeds(first, 'GET', 'before'), succeeds(first, 'PUT', `after${lost}`)]),
      });
      await expect.poll(look, { timeout: 60_000 }).toEqual({
        lost,
        tells: [lost <= writes ? 200 : 503, lost <= reads ? 200 : 503],
        does: [lost <= reads, lost <= writes],
      });
    }
    await Promise.all(others.map((node) => (node.alive ? undefined : node.restart())));
    // A node goes on avoiding one that was away for some seconds.
    for (const node of cluster.nodes) {
      await expect.poll(() => succeeds(node, 'GET', 'before'), { timeout: 60_000 }).toBe(true);
      await expect.poll(() => succeeds(node, 'GET', 'after1'), { timeout: 60_000 }).toBe(true);
    }
  });
});
