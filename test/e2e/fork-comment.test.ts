import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serialisePlan } from '../../src/plan/file.ts';
import { createChange } from '../support/change.ts';
import { type ForkPull, openForkPull } from '../support/fork.ts';
import { startGitHub, type TestGitHub } from '../support/github.ts';
import { runPackaged } from '../support/packaged.ts';
import { createPolicy, createPolicyChange } from '../support/plan-view.ts';
import { createSection } from '../support/section.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const job = 'github-actions[bot]';
const section = {
  ...createSection('a', [createChange({ after: { owner: '@all <img src=x>' } })]),
  digest: 'd'.repeat(64),
};
const opening = createPolicyChange('users', undefined, createPolicy('users', '*', 's3:GetObject'));
const policies = {
  ...section,
  id: 'a/apply-policies',
  owner: 'apply-policies',
  changes: [{ ...opening, alias: 'a' }],
} as const;
const planText = serialisePlan({ sections: [section, policies] });

let github: TestGitHub;
let workspace: Workspace;
let pull: ForkPull;
beforeEach(async () => {
  github = await startGitHub(['acme', job, 'mallory']);
  pull = await openForkPull(github, 'mallory');
  workspace = await createWorkspace({ 'minio-rehearsal/plan.plan.json': planText });
});
afterEach(async () => {
  await workspace.remove();
  await github.stop();
});

interface RunOptions {
  readonly event?: string;
  readonly triggering?: object;
}

async function post({ event = 'workflow_run', triggering = {} }: RunOptions = {}) {
  const head = {
    head_sha: pull.head.sha,
    head_branch: 'change',
    head_repository: { full_name: 'mallory/store' },
  };
  const run = { id: 42, event: 'pull_request', conclusion: 'success', ...head, ...triggering };
  await workspace.write({ 'event.json': { workflow_run: run } });
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(workspace.dir, 'event.json'),
    GITHUB_REPOSITORY: 'acme/store',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_SHA: 'f00',
    GITHUB_RUN_ID: '7',
    GITHUB_API_URL: github.url,
  };
  return runPackaged('post-comment', { cwd: workspace.dir, environment, inputs: { 'github-token': job } });
}

async function list(): Promise<string[]> {
  const path = `/repos/acme/store/issues/${pull.number}/comments`;
  const found = (await github.call('acme', 'GET', path)) as { body: string }[];
  return found.map(({ body }) => body);
}

describe('the comment on a pull request from a fork', () => {
  test('says who made it, what becomes public, and where that is written', async () => {
    const posted = await post();
    expect(posted.exitCode, posted.stdout).toBe(0);
    const [body = '', ...others] = await list();
    expect(others).toEqual([]);
    expect(body).toContain('**Not a plan against your servers.**');
    expect(body.indexOf('Not a plan')).toBeLessThan(body.indexOf('### Plan: 2 to create'));
    expect(body).toContain('readable by anyone');
    expect(body).toContain(`https://github.example.com/mallory/store/blob/${pull.head.sha}/config/`);
    expect(body).toContain('https://github.example.com/acme/store/actions/runs/42');
    expect(body).not.toContain('the deployment plans anew');
    expect(body).not.toMatch(/@all(?! *<)/);
    expect(posted.summary).toContain('Not a plan against your servers');
  });

  test('is kept current, not doubled', async () => {
    await post();
    await workspace.write({ 'minio-rehearsal/plan.plan.json': serialisePlan({ sections: [] }) });
    await post({ triggering: { conclusion: 'failure' } });
    const bodies = await list();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('### Plan: nothing to change');
    expect(bodies[0]).toContain('**Rehearsal failed:**');
  });

  test('tells when there is no plan', async () => {
    await workspace.remove();
    workspace = await createWorkspace();
    await post({ triggering: { conclusion: 'failure' } });
    expect((await list())[0]).toContain('it ended as failure');
  });

  test('is not written by what is no plan', async () => {
    await workspace.write({
      'minio-rehearsal/plan.plan.json': planText
        .replace('"notes"', '"pullRequest": 1, "notes"')
        .replace('"kind"', '"more": 1, "kind"'),
    });
    const posted = await post();
    expect(posted.outputs.get('failure-reason')).toBe('invalid-input');
    expect(posted.stdout).toContain('in change 1 of section 1');
    expect(await list()).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  test.each([
    ['what was pushed over since', { head_sha: 'e'.repeat(40) }],
    ['another fork', { head_repository: { full_name: 'mallory/other' } }],
    ['another branch', { head_branch: 'other' }],
  ])('is not written for %s', async (_what, triggering) => {
    const posted = await post({ triggering });
    expect(posted.exitCode, posted.stdout).toBe(0);
    expect(posted.stdout).toMatch(/^::warning.*no open pull request/m);
    expect(await list()).toEqual([]);
  });

  test('is not written for one that is closed', async () => {
    await github.call('acme', 'PATCH', `/repos/acme/store/pulls/${pull.number}`, { state: 'closed' });
    expect((await post()).stdout).toMatch(/^::warning.*no open pull request/m);
    expect(await list()).toEqual([]);
  });

  test.each<[string, RunOptions]>([
    ['another event', { event: 'pull_request' }],
    ['a run for another event', { triggering: { event: 'push' } }],
    ['an event that says nothing', { triggering: { head_sha: '../../pulls/1' } }],
    ['a repository that is none', { triggering: { head_repository: { full_name: 'a/b/../c' } } }],
  ])('%s is refused', async (_what, options) => {
    expect((await post(options)).outputs.get('failure-reason')).toBe('event-refused');
    expect(await list()).toEqual([]);
  });

  test('a token that may not is a warning that names the permission', async () => {
    github.fault = (method, path) =>
      method === 'GET' && !path.includes('/pulls') ? undefined : { status: 403 };
    const posted = await post();
    expect(posted.exitCode).toBe(0);
    expect(posted.stdout).toMatch(/^::warning.*pull-requests: write/m);
  });
});
