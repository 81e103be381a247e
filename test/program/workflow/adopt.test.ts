/** A team adopts the suite: the literal workflows, from the first pull request to the scheduled check. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { advisories } from '../../../src/cluster/judge/advisory.ts';
import { explainRun, type WorkflowRun } from '../../support/act-event.ts';
import { sendSigned } from '../../support/signed-request.ts';
import {
  describeMain,
  describePullRequest,
  jobLogin,
  startWorkflowStage,
  type WorkflowStage,
} from '../../support/workflow-stage.ts';

let stage: WorkflowStage;
beforeAll(async () => {
  stage = await startWorkflowStage();
});
afterAll(() => stage.stop());

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

async function listComments(): Promise<Comment[]> {
  return (await stage.github.call('acme', 'GET', '/repos/acme/store/issues/1/comments')) as Comment[];
}

/** State and title of those that jobs opened. */
async function listIssues(): Promise<string[]> {
  const path = `/repos/acme/store/issues?state=all&creator=${encodeURIComponent(jobLogin)}`;
  const issues = (await stage.github.call('acme', 'GET', path)) as { state: string; title: string }[];
  return issues.map(({ state, title }) => `${state}: ${title.split(' since ')[0]}`);
}

async function countBuckets(): Promise<number[]> {
  const lists = stage.servers.map((server) => sendSigned(server, { method: 'GET', path: '/' }));
  return Promise.all(lists.map(async (list) => (await (await list).text()).split('<Bucket>').length - 1));
}

/** Name and result of each step of a job. */
function namesOf({ steps }: WorkflowRun, job: string): string[][] {
  return steps.filter((step) => step.job === job).map(({ step, result }) => [step, result]);
}

const plan = (sha: string) =>
  stage.run('pull-request.yml', {
    event: 'pull_request',
    payload: describePullRequest(sha),
    secrets: stage.secrets.plan,
  });

const check = (sha: string) =>
  stage.run('replication-health.yml', {
    event: 'schedule',
    payload: describeMain(sha),
    secrets: stage.secrets.plan,
    // As a team sets them that runs a server built from the last source, and knows what is open in it.
    variables: {
      MINIO_BUILT_FROM: 'RELEASE.2025-10-15T17-29-55Z',
      MINIO_ACCEPTED_ADVISORIES: advisories.map(({ id }) => id).join(),
    },
  });

test('pull request, comment, merge, gated apply, scheduled check', { timeout: 600_000 }, async () => {
  const sha = await stage.repository.commit({});
  const opened = await plan(sha);
  expect(opened.jobs, explainRun(opened)).toEqual({
    validate: 'success',
    rehearse: 'success',
    plan: 'success',
  });
  const [comment] = await listComments();
  expect(comment?.user.login).toBe(jobLogin);
  expect(comment?.body).toMatch(/^### Plan: \d{3} to create, 6 buckets become readable by anyone$/m);
  expect(await countBuckets()).toEqual([0, 0, 0]);

  // A stranger copies it; then the team pushes once more.
  await stage.github.call('stranger', 'POST', '/repos/acme/store/issues/1/comments', { body: comment?.body });
  const buckets = (await stage.repository.readJson('config/buckets_definition.json')) as { name: string }[];
  const renamed = buckets.map((bucket) => ({ ...bucket, purpose: 'Something' }));
  const next = await stage.repository.commit({ 'config/buckets_definition.json': renamed });
  const updated = await plan(next);
  expect(updated.jobs.plan, explainRun(updated)).toBe('success');
  expect((await listComments()).map(({ id, user }) => [id === comment?.id, user.login])).toEqual([
    [true, jobLogin],
    [false, 'stranger'],
  ]);

  const atGate: number[][] = [];
  const deployed = await stage.run('deploy.yml', {
    payload: describeMain(next),
    atGate: async () => void atGate.push(await countBuckets()),
  });
  expect(deployed.jobs, explainRun(deployed)).toEqual({ plan: 'success', apply: 'success' });
  expect(atGate).toEqual([[0, 0, 0]]);
  expect(await countBuckets()).toEqual([11, 11, 10]);
  expect(namesOf(deployed, 'apply').slice(1)).toEqual([
    ['Fetch the plan that was reviewed', 'success'],
    ['Apply buckets', 'success'],
    ['Apply policies', 'success'],
    ['Apply access', 'success'],
    ['Set up replication', 'success'],
    ['Plan again, which must find nothing', 'success'],
  ]);

  const checked = await check(next);
  expect(checked.jobs, explainRun(checked)).toEqual({ check: 'success' });

  // Somebody works by hand; the schedule tells, and deploying once more mends it.
  await sendSigned(stage.servers[0] ?? expect.fail(), { method: 'DELETE', path: '/users?policy=' });
  const drifted = await check(next);
  expect(namesOf(drifted, 'check').slice(1), explainRun(drifted)).toEqual([
    ['Check replication', 'success'],
    ['Check clusters', 'success'],
    ['Look for drift', 'failure'],
  ]);
  expect(await listIssues()).toEqual(['open: Drift: servers are not as declared (all)']);
  const mended = await stage.run('deploy.yml', { event: 'workflow_dispatch', payload: describeMain(next) });
  expect(mended.jobs, explainRun(mended)).toEqual({ plan: 'success', apply: 'success' });
  expect((await check(next)).jobs).toEqual({ check: 'success' });
  expect(await listIssues()).toEqual(['closed: Drift: servers are not as declared (all)']);
});

test('a site that is lost turns the schedule red, and every check still runs', async () => {
  const sha = await stage.repository.commit({});
  await stage.servers[2]?.kill();
  const run = await check(sha);
  expect(namesOf(run, 'check').slice(1), explainRun(run)).toEqual([
    ['Check replication', 'failure'],
    ['Check clusters', 'failure'],
    ['Look for drift', 'failure'],
  ]);
  const told = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(told.join('\n')).toContain('dr_cluster');
});
