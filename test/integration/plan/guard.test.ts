import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as checkCluster } from '../../../actions/cluster-check/run.ts';
import { action as planAction } from '../../../actions/plan/run.ts';
import { action as checkReplication } from '../../../actions/replication-check/run.ts';
import { action as setUpReplication } from '../../../actions/setup-replication/run.ts';
import type { Action } from '../../../src/action/action.ts';
import { ExpectedError } from '../../../src/errors.ts';
import { probeServer } from '../../../src/server/capability.ts';
import { openReader } from '../../../src/server/connect.ts';
import { createIdentity } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createRecordingReporter } from '../../support/recording-reporter.ts';
import {
  createReplicationStage,
  describeEnvironment,
  type ReplicationStage,
} from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

let one: MinioServer;
let two: MinioServer;
let stage: ReplicationStage;
let ids: { one: string; two: string };

const input = 'expected-deployment-id';

beforeAll(async () => {
  [one, two] = await Promise.all([startServer(), startServer()]);
  stage = await createReplicationStage({ primary_cluster: one, dr_cluster: two });
  const rule = {
    sourceAlias: 'primary_cluster',
    sourceBucket: 'data',
    targetAlias: 'dr_cluster',
    targetBucket: 'data',
  };
  await stage.declare({
    buckets: [{ name: 'data', versioning: true }],
    replication: { bucketReplications: [rule] },
  });
  ids = { one: await askId(one), two: await askId(two) };
});
afterAll(async () => {
  await stage.remove();
  await Promise.all([one.stop(), two.stop()]);
});

async function askId({ url, accessKey, secretKey }: MinioServer): Promise<string> {
  const reader = openReader({ alias: 'asked', url: new URL(url), accessKey, secretKey });
  const { deploymentId = '' } = await probeServer(reader);
  await reader.close();
  return deploymentId;
}

const listBuckets = async (server: MinioServer) =>
  (await sendSigned(server, { method: 'GET', path: '/' })).text();

describe('credentials and an address that lead to another server', () => {
  const swapped = () => `primary_cluster=${ids.two},dr_cluster=${ids.one}`;

  test.each([planAction, applyBuckets, setUpReplication])(
    '$name is refused, and nothing is written',
    async (action) => {
      const run = await stage.run(action, { alias: 'all', [input]: swapped() });
      expect(run.reason).toBe('wrong-deployment');
      expect(run.message).toContain(
        `primary_cluster is the deployment ${ids.one}, not the expected ${ids.two}.`,
      );
      expect(run.message).toContain(`dr_cluster is the deployment ${ids.two}`);
      expect(run.output('changed')).toBe('false');
      for (const server of [one, two]) expect(await listBuckets(server)).not.toContain('<Name>data</Name>');
    },
  );

  test('one id is for one server', async () => {
    const run = await stage.run(applyBuckets, { alias: 'all', [input]: ids.one });
    expect([run.reason, run.message]).toEqual([
      'wrong-deployment',
      expect.stringContaining('dr_cluster is the deployment'),
    ]);
    expect(await listBuckets(one)).not.toContain('<Name>data</Name>');
  });

  test('a server that does not tell is refused', async () => {
    const rights = ['admin:ExportBucketMetadata', 's3:CreateBucket', 's3:PutBucketVersioning'];
    const blind = await createIdentity(one, 'blind', rights);
    const run = await stage.run(
      applyBuckets,
      { alias: 'primary_cluster', [input]: ids.one },
      { PRIMARY_MINIO_ACCESS_KEY: blind.accessKey, PRIMARY_MINIO_SECRET_KEY: blind.secretKey },
    );
    expect([run.reason, run.message]).toEqual([
      'wrong-deployment',
      expect.stringContaining('does not tell which deployment it is'),
    ]);
    expect(await listBuckets(one)).not.toContain('<Name>data</Name>');
  });

  test.each([checkReplication, checkCluster])('$name is refused', async (action) => {
    expect(await refuse(action, { [input]: swapped() })).toBe('wrong-deployment');
  });
});

/** Why the action did not run, also where that is before there is a report. */
async function refuse(action: Action, inputs: Readonly<Record<string, string>>): Promise<string> {
  const context = {
    reporter: createRecordingReporter(),
    workspace: stage.workspace.dir,
    environment: describeEnvironment({ primary_cluster: one, dr_cluster: two }),
    signal: new AbortController().signal,
  };
  return action.start(new Map(Object.entries({ alias: 'all', ...inputs })), context).then(
    () => '',
    (error: unknown) => (error instanceof ExpectedError ? error.reason : String(error)),
  );
}

test('the right servers are let through, by every action', async () => {
  const meant = { alias: 'all', [input]: JSON.stringify({ primary_cluster: ids.one, dr_cluster: ids.two }) };
  const plan = await stage.run(planAction, meant);
  expect(plan.message).toBe('');
  for (const action of [applyBuckets, setUpReplication]) {
    expect((await stage.run(action, meant)).message, action.name).toBe('');
  }
  for (const action of [checkReplication, checkCluster]) {
    expect(await refuse(action, meant), action.name).not.toBe('wrong-deployment');
  }
  expect((await stage.run(planAction, { ...meant, 'fail-on-changes': 'true' })).message).toBe('');
});

test('an id that can be none is bad input', async () => {
  expect(await refuse(planAction, { [input]: 'one two' })).toBe('invalid-input');
});
