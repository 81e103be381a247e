import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCommentPlace } from '../../../src/report/comment-place.ts';
import { readRunLinks } from '../../../src/report/run-link.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function find(event: string, payload: string, more: NodeJS.ProcessEnv = {}) {
  const file = join(folder, 'event.json');
  await writeFile(file, payload);
  const base = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'acme/store' };
  return findCommentPlace({ ...base, ...more });
}

describe('the pull request of a run', () => {
  const payload = JSON.stringify({ pull_request: { number: 7 } });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('on %s', async (event) => {
    expect(await find(event, payload)).toEqual({
      apiUrl: 'https://api.github.com',
      owner: 'acme',
      repo: 'store',
      pullRequest: 7,
    });
  });

  test('is told with the commit that the run is for, if that is one', async () => {
    const read = (sha: unknown) =>
      find('pull_request', JSON.stringify({ pull_request: { number: 7, head: { sha } } }));
    expect(await read('a'.repeat(40))).toMatchObject({ pullRequest: 7, commit: 'a'.repeat(40) });
    expect(await read('a) [x](https://evil')).not.toHaveProperty('commit');
  });

  test('is asked for at the forge that runs it', async () => {
    const place = await find('pull_request', payload, { GITHUB_API_URL: 'https://forge.example/api/v1' });
    expect(place?.apiUrl).toBe('https://forge.example/api/v1');
  });

  test.each([
    ['another event', 'push', payload],
    ['a workflow that another one started', 'workflow_run', payload],
    ['no number', 'pull_request', '{"pull_request":{"number":"7/../../x"}}'],
    ['a payload that is none', 'pull_request', '[null'],
    ['an empty payload', 'pull_request', 'null'],
  ])('is not known on %s', async (_, event, text) => {
    expect(await find(event, text)).toBeUndefined();
  });

  test('is not known without a repository or a file', async () => {
    expect(await find('pull_request', payload, { GITHUB_REPOSITORY: 'acme' })).toBeUndefined();
    expect(await find('pull_request', payload, { GITHUB_EVENT_PATH: join(folder, 'none') })).toBeUndefined();
  });
});

test('links lead to the run and to the files at its commit, on a runner only', () => {
  const environment = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/store',
    GITHUB_RUN_ID: '12',
    GITHUB_SHA: 'abc',
  };
  expect(readRunLinks(environment)).toEqual({
    run: 'https://github.com/acme/store/actions/runs/12',
    files: 'https://github.com/acme/store/blob/abc',
  });
  expect(readRunLinks({ ...environment, GITHUB_SHA: undefined })).toBeUndefined();
});
