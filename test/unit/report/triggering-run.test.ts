import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTriggeringRun } from '../../../src/report/triggering-run.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.remove());

const sha = 'a'.repeat(40);
const run = {
  ...{ id: 42, event: 'pull_request', conclusion: 'success', head_sha: sha, head_branch: 'change' },
  head_repository: { full_name: 'mallory/store' },
  pull_requests: [{ number: 1 }],
};

async function read(payload: unknown, event = 'workflow_run') {
  await workspace.write({ 'event.json': payload });
  return readTriggeringRun({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(workspace.dir, 'event.json'),
  });
}

test('the run that started this one', async () => {
  expect(await read({ workflow_run: run })).toEqual({
    ...{ id: 42, conclusion: 'success', headSha: sha, headBranch: 'change', headRepository: 'mallory/store' },
  });
  expect((await read({ workflow_run: { ...run, conclusion: null } }))?.conclusion).toBe('');
});

describe('is none', () => {
  test('on another event', async () => {
    expect(await read({ workflow_run: run }, 'pull_request')).toBeUndefined();
  });

  test.each([
    ['an event that is not JSON', '{'],
    ['nothing', {}],
    ['a run for a push', { workflow_run: { ...run, event: 'push' } }],
    ['a commit that is none', { workflow_run: { ...run, head_sha: `${sha}/../../x` } }],
    ['a repository that is none', { workflow_run: { ...run, head_repository: { full_name: 'a/b/c' } } }],
    ['a repository that is gone', { workflow_run: { ...run, head_repository: null } }],
    ['a branch that is none', { workflow_run: { ...run, head_branch: null } }],
    ['a number that is none', { workflow_run: { ...run, id: '42' } }],
  ])('for %s', async (_what, payload) => {
    expect(await read(payload)).toBeUndefined();
  });
});
