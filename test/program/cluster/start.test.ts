/** The clusters of the other tests: what they promise, and what they say where they can't be had. */

import { access, chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { expect, test } from 'vitest';
import { createNetwork } from '../../../scripts/cluster/network.ts';
import { runTool } from '../../../src/throwaway/tool.ts';
import { createAuthority, issueCertificate } from '../../support/certificate.ts';
import { startCluster } from '../../support/cluster.ts';

test('nodes speak https among each other, each has drives of its own, and nothing is left of them', async () => {
  const authority = await createAuthority();
  const cluster = await startCluster({
    nodes: 3,
    drivesPerNode: 2,
    certify: async ({ addresses }) => ({
      ...(await issueCertificate({ ips: addresses, authority })),
      ca: authority.cert,
    }),
  });
  const { nodes, dir } = cluster;
  const dispatcher = new Agent({ connect: { ca: authority.cert } });
  try {
    expect(nodes.map(({ url }) => url)).toEqual(nodes.map(({ address }) => `https://${address}:9000`));
    for (const node of nodes) {
      const { statusCode, body } = await request(`${node.url}/minio/health/cluster`, { dispatcher });
      await body.dump();
      expect(statusCode).toBe(200);
      expect(await readdir(node.dir)).toEqual(['disk1', 'disk2']);
    }
    const [, second] = nodes;
    await second?.kill();
    expect(nodes.map(({ alive }) => alive)).toEqual([true, false, true]);
    await second?.restart();
    expect(second?.alive).toBe(true);
    expect(await second?.logs()).not.toBe('');
  } finally {
    await dispatcher.destroy();
    await cluster.stop();
  }
  await expect(access(dir)).rejects.toThrow('ENOENT');
  const address = nodes[0]?.address.replace(/\d+$/, '254') ?? '';
  expect(await runTool('ip', ['-4', '-o', 'addr'])).not.toContain(address);
});

test('says what to do where addresses can not be added', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-no-ip-'));
  const path = process.env.PATH;
  await writeFile(join(dir, 'ip'), '#!/bin/sh\necho "Operation not permitted" >&2\nexit 1\n');
  await chmod(join(dir, 'ip'), 0o755);
  process.env.PATH = `${dir}:${path}`;
  try {
    await expect(createNetwork(2, join(dir, 'cluster'))).rejects.toThrow(
      /as root(.|\n)*--cap-add NET_ADMIN(.|\n)*Operation not permitted/,
    );
  } finally {
    process.env.PATH = path;
    await rm(dir, { recursive: true, force: true });
  }
});
