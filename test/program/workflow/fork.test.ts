/** A pull request from a fork: its run without any secret, and the workflow that comments for it. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainRun } from '../../support/act-event.ts';
import { type ForkPull, openForkPull } from '../../support/fork.ts';
import { describePullRequest, startWorkflowStage, type WorkflowStage } from '../../support/workflow-stage.ts';

let stage: WorkflowStage;
let pull: ForkPull;
/** What both runs leave and find. */
let environment: { readonly RUNNER_STAND_INS: string };
beforeAll(async () => {
  stage = await startWorkflowStage({ more: ['pull-request-comment.yml'] });
  environment = { RUNNER_STAND_INS: await mkdtemp(join(tmpdir(), 'minio-actions-fork-')) };
  pull = await openForkPull(stage.github, 'stranger');
});
afterAll(async () => {
  await rm(environment.RUNNER_STAND_INS, { recursive: true });
  await stage.stop();
});

/** As GitHub tells it: without a number of the pull request. */
const tell = (head: string) =>
  stage.run('pull-request-comment.yml', {
    event: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        ...{ id: 42, event: 'pull_request', conclusion: 'success', pull_requests: [] },
        ...{ head_sha: pull.head.sha, head_branch: 'change', head_repository: { id: 2, full_name: head } },
      },
      repository: { full_name: 'acme/store', default_branch: 'main' },
    },
    secrets: {},
    environment,
  });

async function listComments(): Promise<string[]> {
  const path = `/repos/acme/store/issues/${pull.number}/comments`;
  return ((await stage.github.call('acme', 'GET', path)) as { body: string }[]).map(({ body }) => body);
}

test('a pull request from a fork has one comment, made of data alone', { timeout: 300_000 }, async () => {
  const sha = await stage.repository.commit({});
  const payload = describePullRequest(sha, 'stranger/store', 'stranger');
  const rehearsed = await stage.run('pull-request.yml', {
    event: 'pull_request',
    payload,
    secrets: {},
    environment,
  });
  expect(rehearsed.jobs, explainRun(rehearsed)).toMatchObject({ validate: 'success', rehearse: 'success' });
  expect(await listComments()).toEqual([]);

  const told = await tell('stranger/store');
  expect(told.jobs, explainRun(told)).toEqual({ comment: 'success' });
  await tell('stranger/store');
  const [body, ...others] = await listComments();
  expect(others).toEqual([]);
  expect(body).toContain('**Not a plan against your servers.**');
  expect(body).toMatch(/^### Plan: \d+ to create, 6 buckets become readable by anyone$/m);

  const artifact = join(environment.RUNNER_STAND_INS, 'artifacts/minio-rehearsal/plan.plan.json');
  await writeFile(artifact, '{"version":1,"sections":[],"pullRequest":1}');
  const refused = await tell('stranger/store');
  expect(refused.jobs, explainRun(refused)).toEqual({ comment: 'failure' });
  expect(await listComments()).toEqual([body]);
});

test('one from a branch of the repository is left to its own run', async () => {
  const left = await tell('acme/store');
  expect([left.exitCode, left.steps], explainRun(left)).toEqual([0, []]);
});
