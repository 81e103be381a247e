import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDrill } from '../../../scripts/drill/drill.ts';
import { describeSites } from '../../../scripts/drill/stage.ts';
import { renderFigures } from '../../../scripts/drill/table.ts';
import { createDrillStage } from '../../support/drill-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { readSamplePart } from '../../support/sample-part.ts';

let servers: [MinioServer, MinioServer, MinioServer];
let stage: ReplicationStage;

beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer(), startServer()]);
  const [primary_cluster, primary_cluster_az2, dr_cluster] = servers;
  stage = await createReplicationStage({ primary_cluster, primary_cluster_az2, dr_cluster });
});

afterAll(async () => {
  await Promise.all([...servers.map((server) => server.stop()), stage?.remove()]);
});

test('a zone is lost and returns, then both are and the recovery site takes over: no object is lost, and no check is green over a missing one', {
  timeout: 420_000,
}, async () => {
  // One that is asynchronous, one that is synchronous, and one whose copies are chosen by a tag.
  const { buckets, rules } = readSamplePart(['users', 'user-uploads', 'generations-samples']);
  await stage.declare({ buckets, replication: { bucketReplications: rules } });
  const said: string[] = [];
  const figures = await runDrill({
    stage: createDrillStage(stage),
    sites: describeSites(servers),
    rules,
    writeSeconds: 2,
    say: (text) => said.push(text),
  });
  const { outage, promotion } = figures;
  expect(outage.comparison.lost, said.join('\n')).toBe(0);
  expect(promotion.comparison.lost, said.join('\n')).toBe(0);
  // It must have been a drill.
  expect(outage.written).toBeGreaterThan(100);
  expect(outage.read).toBeGreaterThan(20);
  expect(promotion.readAtRecovery).toBeGreaterThan(20);
  expect(promotion.writtenAtRecovery).toBeGreaterThan(20);
  expect(outage.comparison.compared).toBeGreaterThan(outage.written);
  expect(renderFigures(figures)).toContain('lost');
});
