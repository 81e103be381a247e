/** The third act, inside: the sample's four nodes, started as rendered, and the losses that they bear. */

import { setTimeout as sleep } from 'node:timers/promises';
import { killNode, launchNode, waitUntilHealthy } from '../cluster/node.ts';
import { type Client, createClient } from '../drill/client.ts';
import { arrangeNetwork, type Machine, rollOut, writeSecrets } from './sample-machine.ts';
import { createStages, type Stages } from './stage.ts';
import { say, tellNotShown } from './tell.ts';

/** A machine of the sample with its server running. */
interface Node {
  readonly name: string;
  readonly client: Client;
  waitUntilHealthy(): Promise<void>;
  kill(): Promise<void>;
  /** Status of what anybody may ask. */
  ask(path: string): Promise<number>;
}

const changeTimeoutMs = 30_000;

const [root = '', workspace = '', summaryFile = '', dir = ''] = process.argv.slice(2);
const network = await arrangeNetwork(dir).catch((error: unknown) => {
  tellNotShown(error instanceof Error ? error.message : String(error));
  process.exit();
});
try {
  const credentials = await writeSecrets();
  const machines = await rollOut(workspace, network, dir);
  const nodes = machines.map((machine) => startNode(machine, credentials));
  const [first, second, third] = nodes;
  if (!first || !second || !third) throw new Error('The sample has too few nodes.');
  const environment = {
    NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS ?? '',
    PRIMARY_MINIO_URL: machines[0]?.setup.url ?? '',
    PRIMARY_MINIO_ACCESS_KEY: credentials.accessKey,
    PRIMARY_MINIO_SECRET_KEY: credentials.secretKey,
  };
  const stages = createStages({ root, workspace, environment, summaryFile });
  await waitForAll(nodes, stages);
  await first.client.put('users', 'demo/whole', 'all nodes');
  await loseOne(second, third, first, stages);
  await loseTwo(third, first);
} finally {
  await network.remove();
}

async function waitForAll(nodes: readonly Node[], stages: Stages): Promise<void> {
  const begun = Date.now();
  await Promise.all(nodes.map((node) => node.waitUntilHealthy()));
  const seconds = (Date.now() - begun) / 1000;
  if (!stages.attempt('apply-buckets', [])) throw new Error('apply-buckets failed on the four nodes');
  console.log(
    `${nodes.map(({ name }) => name).join(', ')}: healthy after ${seconds.toFixed(1)} s, buckets applied`,
  );
}

async function loseOne(lost: Node, other: Node, asked: Node, stages: Stages): Promise<void> {
  say(`15. ${lost.name} is lost: reading and writing go on, and cluster-check says that nothing more may go`);
  await lost.kill();
  // As clients of S3 do, it tries again.
  await expectSoon(`${asked.name} takes no writes`, async () => {
    return (await asked.client.put('users', 'demo/without-one', 'one node less')) !== '';
  });
  await expectContent(other, 'demo/whole', 'all nodes');
  await expectContent(other, 'demo/without-one', 'one node less');
  console.log(`${other.name}: read what was written before, and what was written since at ${asked.name}`);
  const flags = ['--env-file', 'config/minio_cluster_vars.env'];
  const kept = /^primary_cluster: critical|^ {2}(?:health|may be lost)|\[nodes\/offline\]/;
  stages.expectLines('cluster-check', flags, kept, 'failure');
}

async function loseTwo(next: Node, asked: Node): Promise<void> {
  say(`16. ${next.name} is lost too, which is more than the cluster bears: it refuses instead of guessing`);
  await next.kill();
  const paths = ['/minio/health/cluster', '/minio/health/cluster/read'];
  await expectSoon(`${asked.name} does not refuse`, async () => {
    return (await Promise.all(paths.map((path) => asked.ask(path)))).every((status) => status === 503);
  });
  console.log(`${asked.name}: 503 for writing, 503 for reading`);
}

/** All are started before any is waited for: each waits for the others. */
function startNode({ setup, name }: Machine, keys: { accessKey: string; secretKey: string }): Node {
  const child = launchNode(setup);
  return {
    name,
    client: createClient({ url: setup.url, ...keys }),
    waitUntilHealthy: () => waitUntilHealthy(setup, child),
    kill: () => killNode(child),
    ask: async (path) => (await fetch(`${setup.url}${path}`, { signal: AbortSignal.timeout(5000) })).status,
  };
}

async function expectContent({ name, client }: Node, key: string, content: string): Promise<void> {
  await expectSoon(`${name} does not give ${key}`, async () => (await client.get('users', key)) === content);
}

/** For a moment a node still counts on one that has just gone. */
async function expectSoon(problem: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + changeTimeoutMs;
  while (Date.now() < deadline) {
    if (await holds().catch(() => false)) return;
    await sleep(200);
  }
  throw new Error(`${problem}, although ${changeTimeoutMs / 1000} s went by.`);
}
