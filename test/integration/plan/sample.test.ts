import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { action as applyAccess } from '../../../actions/apply-access/run.ts';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as applyPolicies } from '../../../actions/apply-policies/run.ts';
import { action as planAction } from '../../../actions/plan/run.ts';
import { action as setUpReplication } from '../../../actions/setup-replication/run.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

const root = join(import.meta.dirname, '../../..');
const aliases = ['primary_cluster', 'primary_cluster_az2', 'dr_cluster'] as const;

let servers: MinioServer[];
let stage: ReplicationStage;

beforeEach(async () => {
  servers = await Promise.all(aliases.map(() => startServer({ region: 'us-east-1' })));
  const entries = servers.map((server, index) => [aliases[index] ?? '', server]);
  stage = await createReplicationStage(Object.fromEntries(entries));
});
afterEach(async () => {
  await stage.remove();
  await Promise.all(servers.map((server) => server.stop()));
});

/** Every stage holds one plan of everything against what it finds. */
async function deploy(sample: string): Promise<void> {
  for (const folder of ['config', 'policies']) {
    await cp(join(root, sample, folder), join(stage.workspace.dir, folder), { recursive: true });
  }
  const planned = await stage.run(planAction, { 'report-dir': 'plan' });
  expect([planned.message, planned.output('has-changes')]).toEqual(['', 'true']);
  expect(planned.findings.filter(({ rule }) => /missing-bucket|unversioned/.test(rule))).toEqual([]);
  const inputs = { alias: 'all', 'expected-plan': planned.output('plan-digest') };
  const secrets = await giveSecrets();
  for (const action of [applyBuckets, applyPolicies, applyAccess, setUpReplication]) {
    expect((await stage.run(action, inputs, secrets)).message, action.name).toBe('');
  }
}

/** Every variable that the sample's access names; the plan has none of them. */
async function giveSecrets(): Promise<Record<string, string>> {
  const access = await readFile(join(stage.workspace.dir, 'config/access.json'), 'utf8').catch(() => '');
  const names = [...access.matchAll(/"environment": "([A-Z0-9_]+)"/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.map((name) => [name, `secret of ${name}`.toLowerCase().replace(/\W+/g, '-')]),
  );
}

const planAgain = async () => (await stage.run(planAction)).changes;

test('one plan of three empty servers is all that the first deployment of the sample needs', async () => {
  await deploy('.');
  expect(await planAgain()).toEqual([]);
}, 240_000);

test('the same with sites that join, and what joining undoes is in the next plan', async () => {
  await deploy('examples/site-replication');
  // The server sometimes takes the lock of the bucket that it makes at a new site for the newer one.
  const undone = 'primary_cluster create retention platform-backups';
  await expect.poll(async () => (await planAgain()).filter((change) => change !== undone), wait).toEqual([]);
  await expect.poll(repair, wait).toEqual([]);
}, 240_000);

const wait = { timeout: 90_000, interval: 2_000 };

async function repair(): Promise<readonly string[]> {
  await stage.run(applyBuckets, { alias: 'primary_cluster' });
  return planAgain();
}
