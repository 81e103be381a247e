import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFromFork } from '../../../../src/action/login/fork.ts';
import { createWorkspace, type Workspace } from '../../../support/workspace.ts';

const request = (head: unknown) => ({ pull_request: { base: { repo: { id: 1 } }, head: { repo: head } } });
let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace({
    'fork.json': request({ id: 2 }),
    'gone.json': request(null),
    'own.json': request({ id: 1 }),
    'push.json': { ref: 'refs/heads/main' },
    'broken.json': 'no json',
  });
});
afterAll(() => workspace.remove());

test.each([
  ['pull_request', 'fork.json', true],
  ['pull_request', 'gone.json', true],
  ['pull_request_review', 'fork.json', true],
  ['pull_request', 'own.json', false],
  ['pull_request_target', 'fork.json', false],
  ['push', 'push.json', false],
  ['pull_request', 'push.json', false],
  ['pull_request', 'broken.json', false],
  ['pull_request', 'missing.json', false],
])('%s with %s: %s', (event, file, expected) => {
  const environment = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(workspace.dir, file) };
  expect(isFromFork(environment)).toBe(expected);
});
