/** Pull requests that are not as one would wish: from strangers, broken, or without the right to comment. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { explainRun } from '../../support/act-event.ts';
import { describePullRequest, startWorkflowStage, type WorkflowStage } from '../../support/workflow-stage.ts';

/** Several runs, each with servers of its own. */
const long = { timeout: 600_000 };
const comments = '/repos/acme/store/issues/1/comments';
const buckets = 'config/buckets_definition.json';

interface Bucket {
  readonly name: string;
  readonly [setting: string]: unknown;
}

let stage: WorkflowStage;
let sample: readonly Bucket[];
beforeAll(async () => {
  stage = await startWorkflowStage();
  sample = (await stage.repository.readJson(buckets)) as Bucket[];
});
afterAll(() => stage.stop());
beforeEach(async () => {
  stage.github.fault = () => undefined;
  for (const { id } of await listComments())
    await stage.github.call('acme', 'DELETE', `/repos/acme/store/issues/comments/${id}`);
});

async function listComments() {
  return (await stage.github.call('acme', 'GET', comments)) as { id: number; body: string }[];
}

/** As GitHub does: what comes from elsewhere has no secrets. */
async function open(files: Readonly<Record<string, unknown>>, head?: string, author?: string) {
  const sha = await stage.repository.commit(files);
  return stage.run('pull-request.yml', {
    event: 'pull_request',
    payload: describePullRequest(sha, head, author),
    secrets: head || author ? {} : stage.secrets.plan,
  });
}

test.each([
  ['a fork', 'mallory/store', 'mallory'],
  ['Dependabot', undefined, 'dependabot[bot]'],
])('%s has validation and rehearsal, and no job that would need a secret', async (_who, head, author) => {
  const run = await open({}, head, author);
  expect(run.exitCode, explainRun(run)).toBe(0);
  expect(run.jobs).toMatchObject({ validate: 'success', rehearse: 'success' });
  expect(run.steps.filter(({ job }) => job === 'plan')).toEqual([]);
  expect(run.summaries.map(({ text }) => text).join('\n')).toContain('to create');
  expect(await listComments()).toEqual([]);
});

test('a mistake is told at its line, and nothing else runs', async () => {
  const [first, ...rest] = sample;
  const run = await open({ [buckets]: [{ ...first, name: 'Not_A_Bucket' }, ...rest] });
  expect(run.jobs, explainRun(run)).toMatchObject({ validate: 'failure' });
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ job: 'validate', level: 'error', file: buckets, line: '3' }),
  );
  expect(run.steps.filter(({ job }) => job !== 'validate')).toEqual([]);
  expect(await listComments()).toEqual([]);
});

test('what only a server finds, the rehearsal finds, and the comment says so', async () => {
  const [first, ...rest] = sample;
  const notifications = [{ arn: 'arn:minio:sqs::absent:webhook', events: ['s3:ObjectCreated:*'] }];
  const run = await open({ [buckets]: [{ ...first, notifications }, ...rest] });
  expect(run.jobs, explainRun(run)).toMatchObject({ validate: 'success', rehearse: 'failure' });
  const [comment] = await listComments();
  expect(comment?.body).toContain('**Rehearsal failed:**');
});

test(
  'a comment that somebody deleted is written again, and no secret is in anything told',
  long,
  async () => {
    await open({ [buckets]: sample });
    const [first] = await listComments();
    await stage.github.call('acme', 'DELETE', `/repos/acme/store/issues/comments/${first?.id}`);
    const run = await open({});
    const [second] = await listComments();
    expect(second?.body, explainRun(run)).toMatch(/^### Plan: \d{3} to create/m);
    expect(second?.id).not.toBe(first?.id);
    const told = [run.log, second?.body ?? '', ...run.summaries.map(({ text }) => text)].join('\n');
    for (const [name, value] of Object.entries(stage.secrets.plan)) {
      if (name.endsWith('SECRET_KEY')) expect(told.includes(value), name).toBe(false);
    }
  },
);

test('a token that only reads costs the comment, and no more', async () => {
  stage.github.fault = (method) => (method === 'GET' ? undefined : { status: 403 });
  const run = await open({});
  expect(run.jobs, explainRun(run)).toMatchObject({ plan: 'success' });
  expect(run.annotations).toContainEqual(
    expect.objectContaining({
      job: 'plan',
      level: 'warning',
      message: expect.stringContaining('pull-requests: write'),
    }),
  );
  expect(run.summaries.filter(({ job }) => job === 'plan')).toHaveLength(1);
  expect(await listComments()).toEqual([]);
});

test('an identity whose secret is generated is rehearsed, and its secret delivered to nobody', async () => {
  const secret = { generate: true, deliver: { githubSecret: { name: 'REPORTING_SECRET' } } };
  const before = stage.github.requests.length;
  const run = await open(
    { 'config/access.json': { users: [{ name: 'reporting', policies: [], secret }] } },
    'mallory/store',
    'mallory',
  );
  expect(run.jobs, explainRun(run)).toMatchObject({ rehearse: 'success' });
  expect(run.log).toMatch(/^done +create dr_cluster user reporting/m);
  expect(stage.github.requests.slice(before).filter((line) => line.includes('/secrets'))).toEqual([]);
});
