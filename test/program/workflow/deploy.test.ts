/** What the deployment promises: its plan exactly or not at all, one stage after another, and nothing uncalled for. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainRun, type WorkflowRun } from '../../support/act-event.ts';
import { createIdentity } from '../../support/identity.ts';
import type { MinioServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { describeMain, startWorkflowStage, type WorkflowStage } from '../../support/workflow-stage.ts';

let stage: WorkflowStage;
let primary: MinioServer;
let sha = '';
beforeAll(async () => {
  stage = await startWorkflowStage();
  primary = stage.servers[0] ?? expect.fail('no server');
  sha = await stage.repository.commit({});
});
afterAll(() => stage.stop());

const deploy = (options: Parameters<WorkflowStage['run']>[1] = {}) =>
  stage.run('deploy.yml', { payload: describeMain(sha), ...options });

const applied = ({ steps }: WorkflowRun) =>
  steps
    .filter(({ job, step }) => job === 'apply' && /^(Apply|Set up)/.test(step))
    .map(({ step, result }) => `${step}: ${result}`);

const errors = ({ annotations }: WorkflowRun) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

async function listBuckets(): Promise<string> {
  return (await sendSigned(primary, { method: 'GET', path: '/' })).text();
}

describe('nothing runs', () => {
  test.each([
    ['while the workflows rest', { variables: { MINIO_WORKFLOWS: 'off' } }],
    ['before there are servers', { variables: { PRIMARY_MINIO_URL: '' } }],
    [
      'on another branch',
      {
        event: 'workflow_dispatch',
        payload: { ref: 'refs/heads/change', repository: { default_branch: 'main' } },
      },
    ],
  ])('%s', async (_when, options) => {
    const run = await deploy(options);
    expect(run.exitCode, explainRun(run)).toBe(0);
    expect(run.steps).toEqual([]);
  });
});

test('an identity that only reads plans the same, digest for digest, as the one that writes', async () => {
  const [reading, writing] = [
    await deploy({ job: 'plan', secrets: stage.secrets.plan }),
    await deploy({ job: 'plan' }),
  ];
  const digests = [reading, writing].map(({ outputs }) =>
    JSON.parse(outputs['plan/plan/plan-digest'] ?? '{}'),
  );
  expect(Object.keys(digests[0]), explainRun(reading)).toHaveLength(12);
  expect(digests[0]).toEqual(digests[1]);
});

test('another deployment under the same address is refused before anything is read or written', async () => {
  const run = await deploy({ variables: { MINIO_DEPLOYMENT_IDS: '00000000-0000-0000-0000-000000000000' } });
  expect(run.outputs['plan/plan/failure-reason'], explainRun(run)).toBe('wrong-deployment');
  expect(run.jobs).toMatchObject({ plan: 'failure' });
  expect(applied(run)).toEqual([]);
});

test('a plan that went stale while it was reviewed is refused, and says what moved', async () => {
  const run = await deploy({
    atGate: async () => void (await sendSigned(primary, { method: 'PUT', path: '/users' })),
  });
  expect(applied(run), explainRun(run)).toEqual(['Apply buckets: failure']);
  expect(errors(run).join()).toContain('is no longer what was reviewed: gone: create bucket users');
  expect(await listBuckets()).not.toContain('user-uploads');
});

test('a stage that fails stops the next; once it is mended, deploying goes on where it stopped', {
  timeout: 600_000,
}, async () => {
  const limited = await createIdentity(primary, 'no-policies', [
    'admin:*',
    's3:CreateBucket',
    ...['s3:PutBucketVersioning', 's3:PutBucketTagging', 's3:PutLifecycleConfiguration'],
    ...['s3:PutBucketObjectLockConfiguration', 's3:Get*', 's3:List*'],
  ]);
  const secrets = {
    ...stage.secrets.production,
    PRIMARY_MINIO_ACCESS_KEY: limited.accessKey,
    PRIMARY_MINIO_SECRET_KEY: limited.secretKey,
  };
  const stopped = await deploy({ secrets });
  expect(applied(stopped), explainRun(stopped)).toEqual([
    'Apply buckets: success',
    'Apply policies: failure',
  ]);
  const { MLOPS_SECRET: _missing, ...others } = stage.secrets.production;
  const later = await deploy({ secrets: others });
  expect(applied(later), explainRun(later)).toEqual([
    'Apply buckets: success',
    'Apply policies: success',
    'Apply access: failure',
  ]);
  expect(errors(later).join()).toContain('MLOPS_SECRET');
  const whole = await deploy();
  expect(whole.jobs, explainRun(whole)).toEqual({ plan: 'success', apply: 'success' });
});

test('where nothing is to change, nobody is asked', async () => {
  const run = await deploy();
  expect(run.jobs.plan, explainRun(run)).toBe('success');
  expect(applied(run)).toEqual([]);
});
