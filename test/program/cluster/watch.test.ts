/** The rendered scrape jobs, alerts and panels, on four real nodes with TLS and a real Prometheus. */

import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDashboard } from '../../../src/cluster/render/grafana/dashboard.ts';
import { listAlerts } from '../../../src/cluster/render/prometheus/rules.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import type { ClusterNode } from '../../support/cluster.ts';
import { makeBucket } from '../../support/replication-pair.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { type WatchedCluster, waitFor, watchCluster } from '../../support/watched-cluster.ts';

let watched: WatchedCluster;

beforeAll(async () => {
  watched = await watchCluster();
  setDefaultCACertificates([...getCACertificates('default'), watched.ca]);
  await replicate(nodeAt(0), nodeAt(1));
  await sendSigned(nodeAt(0), { method: 'PUT', path: '/seen/one', body: 'x'.repeat(5000) });
  await sendSigned(nodeAt(2), { method: 'GET', path: '/seen/one' });
  await fetch(`${nodeAt(1).url}/seen/one`);
}, 150_000);

afterAll(() => watched?.stop(), 60_000);

function nodeAt(index: number): ClusterNode {
  const node = watched.cluster.nodes[index];
  if (node === undefined) throw new Error(`no node ${index}`);
  return node;
}

/** From bucket `seen` to bucket `copy` of the same cluster, which has all series of replication too. */
async function replicate(from: ClusterNode, to: ClusterNode): Promise<void> {
  await makeBucket(from, 'seen');
  await makeBucket(from, 'copy');
  const target = {
    endpoint: new URL(to.url).host,
    credentials: { accessKey: to.accessKey, secretKey: to.secretKey },
    targetbucket: 'copy',
    secure: true,
    type: 'replication',
  };
  const sealed = await sealEnvelope(from.secretKey, Buffer.from(JSON.stringify(target)));
  const path = '/minio/admin/v3/set-remote-target?bucket=seen';
  const arn = await (await sendSigned(from, { method: 'PUT', path, body: sealed })).json();
  const body = `<ReplicationConfiguration><Rule><ID>r</ID><Status>Enabled</Status><Priority>1</Priority>
<DeleteMarkerReplication><Status>Enabled</Status></DeleteMarkerReplication><Filter><Prefix></Prefix></Filter>
<Destination><Bucket>${arn}</Bucket></Destination></Rule></ReplicationConfiguration>`;
  await sendSigned(from, { method: 'PUT', path: '/seen?replication', body });
}

/** Without what Grafana fills in. */
function listPanelQueries(): { panel: string; expression: string }[] {
  const { panels } = createDashboard(watched.cluster.spec) as {
    panels: { title: string; targets?: { expr: string }[] }[];
  };
  return panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({
      panel: title,
      expression: expr
        .replaceAll('$cluster', watched.cluster.spec.name)
        .replaceAll('$__rate_interval', '30s'),
    })),
  );
}

test('every target is scraped with the token made offline, and the certificate is verified', async () => {
  const up = await waitFor(
    () => watched.query('count by (job) (up == 1)'),
    (samples) => samples.reduce((sum, { value }) => sum + Number(value[1]), 0) === 17,
    60,
  );
  expect(up.map(({ metric, value }) => [metric.job, value[1]]).sort()).toEqual([
    ['minio-bucket', '3'],
    ['minio-certificates', '7'],
    ['minio-cluster', '3'],
    ['minio-nodes', '4'],
  ]);
});

test('every panel has data', { timeout: 150_000 }, async () => {
  const queries = listPanelQueries();
  expect(queries.length).toBeGreaterThan(30);
  const listEmpty = async () => {
    await sendSigned(nodeAt(0), { method: 'PUT', path: '/seen/again', body: 'y' });
    const answers = await Promise.all(
      queries.map(async ({ panel, expression }) => ({ panel, found: await watched.query(expression) })),
    );
    return answers.filter(({ found }) => found.length === 0).map(({ panel }) => panel);
  };
  expect(await waitFor(listEmpty, (empty) => empty.length === 0, 120)).toEqual([]);
  const [biggest] = await watched.query(
    'topk(1, max by (bucket) (minio_bucket_usage_total_bytes{job="minio-bucket"}))',
  );
  expect(['seen', 'copy']).toContain(biggest?.metric.bucket);
});

test('every series that an alert reads is there, but for errors that may never have happened', async () => {
  const maybe = ['minio_s3_requests_5xx_errors_total'];
  const names = new Set(
    listAlerts(watched.cluster.spec).flatMap(({ expression }) =>
      [...expression.matchAll(/\b([a-z0-9_]+)\{/g)].map(([, name = '']) => name),
    ),
  );
  expect(names.size).toBeGreaterThan(15);
  for (const name of maybe) expect(names).toContain(name);
  for (const name of [...names].filter((one) => !maybe.includes(one))) {
    // One scrape may have been missed on a busy machine.
    const found = await waitFor(
      () => watched.query(name),
      ({ length }) => length > 0,
      60,
    );
    expect(found.length, name).toBeGreaterThan(0);
  }
});

/**
 * Without what a busy machine makes true: the forecast draws a minute of its disk, which others write to, over a
 * week; and a copy that a site was too slow to take is told of.
 */
async function listFiring(): Promise<string[]> {
  const noise = ['MinioCapacityForecast', 'MinioReplicationFailed'];
  return (await watched.listFiring()).filter((name) => !noise.includes(name));
}

test('alerts fire when a node is killed, and when writes are refused, and not before', {
  timeout: 360_000,
}, async () => {
  for (const { expression } of listAlerts(watched.cluster.spec)) await watched.query(expression);
  // The certificate is valid for a day, and nobody answers for the names of the proxy.
  const always = ['MinioCertificateEnds', 'MinioCertificateEndsSoon', 'MinioCertificateUnread'];
  const quiet = await waitFor(listFiring, (firing) => firing.length === 3, 60);
  expect(quiet).toEqual(always);
  await nodeAt(3).kill();
  const expected = [...always, 'MinioDrivesOffline', 'MinioNodeDown', 'MinioNodesOffline'];
  const holds = (firing: string[]) => expected.every((name) => firing.includes(name));
  // The server itself looks once a minute.
  const firing = await waitFor(listFiring, holds, 150);
  expect(firing).toEqual(expect.arrayContaining(expected));
  expect(firing.filter((name) => !expected.includes(name))).toEqual([]);
  await nodeAt(2).kill();
  const lost = [...expected, 'MinioUnhealthy', 'MinioWritesRefused'];
  const refused = await waitFor(listFiring, (now) => lost.every((name) => now.includes(name)), 150);
  expect(refused).toEqual(lost.sort());
});
