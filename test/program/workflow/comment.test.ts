/** Comments of workflows that teams write themselves: one for each target, and one of a plan that is too long for any. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainRun } from '../../support/act-event.ts';
import { describePullRequest, startWorkflowStage, type WorkflowStage } from '../../support/workflow-stage.ts';

const file = '.github/workflows/targets.yml';

/** Limits of GitHub: of a comment, in characters; of the summary of a step, in bytes. */
const [maxComment, maxSummary] = [65_536, 1024 * 1024];

let stage: WorkflowStage;
beforeAll(async () => {
  stage = await startWorkflowStage();
});
afterAll(() => stage.stop());

/** Secrets and addresses as in the literal workflow. */
async function listVariables(): Promise<string> {
  const text = await stage.repository.readText('.github/workflows/pull-request.yml');
  return [...text.matchAll(/^ {10}(\w+_MINIO_\w+: .*)$/gm)].map(([, line]) => `      ${line}\n`).join('');
}

/** Plans one after another, each with its label. */
async function writeWorkflow(targets: Readonly<Record<string, string>>): Promise<string> {
  const steps = Object.entries(targets).map(([label, alias]) =>
    [
      '      - uses: minio-actions/minio-actions/actions/plan@v1',
      `        with: { alias: ${alias}, label: ${label}, report-dir: plans/${label} }`,
    ].join('\n'),
  );
  return `on: pull_request
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    env:
${await listVariables()}    steps:
      - uses: actions/checkout@v7
${steps.join('\n')}
      - uses: actions/upload-artifact@v7
        with: { name: plans, path: plans }
`;
}

async function open(
  targets: Readonly<Record<string, string>>,
  files: Readonly<Record<string, unknown>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const sha = await stage.repository.commit({ ...files, [file]: await writeWorkflow(targets) });
  return stage.run('targets.yml', {
    event: 'pull_request',
    payload: describePullRequest(sha),
    secrets: stage.secrets.plan,
    environment,
  });
}

async function listComments(): Promise<{ id: number; body: string }[]> {
  const path = '/repos/acme/store/issues/1/comments';
  return (await stage.github.call('acme', 'GET', path)) as { id: number; body: string }[];
}

test('two targets have a comment each, and each keeps its own', { timeout: 300_000 }, async () => {
  const targets = { production: 'primary_cluster', recovery: 'dr_cluster' };
  const run = await open(targets);
  expect(run.jobs, explainRun(run)).toEqual({ plan: 'success' });
  const first = await listComments();
  expect(first.map(({ body }) => body.split('\n')[0])).toEqual([
    expect.stringContaining('"label":"production"'),
    expect.stringContaining('"label":"recovery"'),
  ]);
  expect(first[1]?.body).not.toContain('primary&#95;cluster/apply-');

  await open(targets);
  expect((await listComments()).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});

test('of a plan with thousands of changes, comment and summary keep to the limits, and the file has all', async () => {
  const buckets = Array.from({ length: 500 }, (_, index) => ({
    ...{ name: `team-${index}`, sites: ['primary_cluster'], versioning: true },
    defaultPolicyFile: 'policies/base_private_bucket_policy.json',
    ...{ lifecycle: [{ id: 'old', expiration: { days: 7 } }], tags: { owner: `team-${index}` } },
  }));
  const before = await stage.repository.readJson('config/buckets_definition.json');
  const sample = Array.isArray(before) ? before : [];
  const files = { 'config/buckets_definition.json': [...sample, ...buckets] };
  const room = join(stage.repository.dir, '.git', 'stand-ins');
  const run = await open({ huge: 'all' }, files, { RUNNER_STAND_INS: room });
  expect(run.jobs, explainRun(run)).toEqual({ plan: 'success' });
  const { sections } = JSON.parse(await readFile(join(room, 'artifacts/plans/huge/plan.plan.json'), 'utf8'));
  const count = sections.flatMap(({ changes }: { changes: unknown[] }) => changes).length;
  expect(count).toBeGreaterThan(2500);

  const body = (await listComments()).find((comment) => comment.body.includes('"label":"huge"'))?.body ?? '';
  expect(body.length).toBeLessThan(maxComment);
  expect(body).toContain('_Too long for a comment: this is the short form._');
  expect(body).toContain('in the summary of the run and in its plan file');
  expect(body).toContain('https://github.com/acme/store/actions/runs/');
  const [summary] = run.summaries;
  expect(Buffer.byteLength(summary?.text ?? '')).toBeGreaterThan(maxSummary / 4);
  expect(Buffer.byteLength(summary?.text ?? '')).toBeLessThan(maxSummary);
});
