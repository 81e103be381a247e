import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeBody } from '../../../src/report/body.ts';
import { type CommentRequest, publishComment } from '../../../src/report/comment.ts';
import { writeMarker } from '../../../src/report/marker.ts';
import { startGitHub, type TestGitHub } from '../../support/github.ts';

const job = 'github-actions[bot]';
const marker = { action: 'replication-check', label: 'all' };
const request: CommentRequest = {
  mode: 'changes-only',
  marker,
  noteworthy: true,
  full: '### Behind',
  short: '### Short',
  runUrl: undefined,
  secrets: [],
};
const comments = '/repos/acme/store/issues/1/comments';

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub(['acme', job, 'mallory', 'checker']);
  await github.call('acme', 'POST', '/repos/acme/store/issues', { title: 'A change' });
});
afterEach(() => github.stop());

/** @returns the warnings */
async function publish(parts: Partial<CommentRequest> = {}, token = 'checker', signal?: AbortSignal) {
  const warnings: string[] = [];
  const place = { apiUrl: github.url, owner: 'acme', repo: 'store', pullRequest: 1 };
  const waits: number[] = [];
  const options = {
    token,
    signal: signal ?? new AbortController().signal,
    wait: async (delayMs: number) => waits.push(delayMs),
  };
  await publishComment({ ...request, ...parts }, place, options, (message) => warnings.push(message));
  return { warnings, waits };
}

const say = (token: string, body: string) => github.call(token, 'POST', comments, { body });

/** `login: first line of the text after the marker` of each. */
async function list(): Promise<string[]> {
  const found = (await github.call('acme', 'GET', `${comments}?per_page=100`)) as {
    user: { login: string };
    body: string;
  }[];
  return found.map(({ user, body }) => `${user.login}: ${body.split('\n\n')[1] ?? body}`);
}

const writes = () => github.requests.filter((each) => !each.startsWith('GET') && !each.includes('graphql'));

describe('one comment', () => {
  test('is begun, rewritten in place, and left alone when it already says so', async () => {
    await publish();
    await publish({ full: '### Behind still' });
    expect(await list()).toEqual(['checker: ### Behind still']);
    github.requests.length = 0;
    expect(await publish({ full: '### Behind still' })).toEqual({ warnings: [], waits: [] });
    expect(writes()).toEqual([]);
  });

  test('is kept for each label and each action', async () => {
    await publish();
    await publish({ marker: { ...marker, label: 'other' }, full: '### Other' });
    await publish({ marker: { ...marker, action: 'apply' }, full: '### Third' });
    await publish({ full: '### Now' });
    expect(await list()).toEqual(['checker: ### Now', 'checker: ### Other', 'checker: ### Third']);
  });

  test('is found behind hundreds of others', async () => {
    for (let index = 0; index < 130; index += 1) await say('mallory', `Nice ${index}`);
    await publish();
    await publish({ full: '### Now' });
    expect(github.requests.filter((each) => each.includes('page=2')).length).toBeGreaterThan(0);
    const found = (await github.call('acme', 'GET', `${comments}?per_page=100&page=2`)) as { body: string }[];
    expect(found.map(({ body }) => body).filter((body) => body.includes('###'))).toEqual([
      composeBody(writeMarker(marker), 'comment', { ...request, full: '### Now' }),
    ]);
  });

  test.each([
    ['changes-only', false, []],
    ['true', false, ['checker: ### Behind']],
    ['false', true, []],
  ] as const)('mode %s, noteworthy %s: %j', async (mode, noteworthy, expected) => {
    await publish({ mode, noteworthy });
    expect(await list()).toEqual(expected);
  });

  test('that is there tells too that all is well again', async () => {
    await publish();
    await publish({ noteworthy: false, full: '### In order' });
    expect(await list()).toEqual(['checker: ### In order']);
  });

  test('a secret in it is hidden: no runner does it', async () => {
    await publish({ full: 'It said hunter2.', secrets: ['hunter2'] });
    expect(await list()).toEqual(['checker: It said ***.']);
  });
});

describe('whose it is', () => {
  test.each([
    ['a stranger with our first line', 'mallory', `${writeMarker(marker)}\n\nForged`],
    ['ourselves, the line further down', 'checker', `Look:\n${writeMarker(marker)}\n\nForged`],
  ])('written by %s is never touched', async (_, login, body) => {
    await say(login, body);
    await publish();
    await publish({ full: '### Now' });
    const all = await list();
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('Forged');
    expect(all[1]).toBe('checker: ### Now');
  });

  /** As GitHub answers the token of an app: it may not ask who it is. */
  const hideUser = (method: string, path: string) =>
    method === 'GET' && path === '/user'
      ? { status: 403, message: 'Resource not accessible by integration' }
      : undefined;

  test("the token of a job is its bot's, although it may not ask", async () => {
    github.fault = hideUser;
    await publish({}, job);
    expect(await publish({ full: '### Now' }, job)).toEqual({ warnings: [], waits: [] });
    expect(await list()).toEqual([`${job}: ### Now`]);
  });

  test('an app that nobody can name keeps one comment all the same', async () => {
    github.fault = hideUser;
    await publish();
    await publish({ full: '### Now' });
    expect(await list()).toEqual(['checker: ### Now']);
  });
});

describe('two jobs at once', () => {
  test('agree on the oldest', async () => {
    await say('checker', `${writeMarker(marker)}\n\nfirst`);
    await say('mallory', 'between');
    await say('checker', `${writeMarker(marker)}\n\nsecond`);
    await publish({ full: '### Now' });
    expect(await list()).toEqual(['checker: ### Now', 'mallory: between']);
  });

  test('leave one comment, whichever way they meet', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => publish({ full: `### Job ${name}` })));
    await publish({ full: '### Now' });
    expect(await list()).toEqual(['checker: ### Now']);
  });

  test('one that the other removed meanwhile is no trouble', async () => {
    await say('checker', `${writeMarker(marker)}\n\nfirst`);
    await say('checker', `${writeMarker(marker)}\n\nsecond`);
    github.fault = (method) => (method === 'DELETE' ? { status: 404, late: true } : undefined);
    expect((await publish()).warnings).toEqual([]);
  });

  test('an answer that is lost does not leave two', async () => {
    let lost = false;
    github.fault = (method) => {
      if (method !== 'POST' || lost) return undefined;
      lost = true;
      return { status: 502, late: true };
    };
    expect((await publish()).waits).toHaveLength(1);
    expect(await list()).toEqual(['checker: ### Behind']);
  });
});

describe('what can not be written', () => {
  const refuseWrites =
    (status: number, message = 'no') =>
    (method: string) =>
      method === 'GET' ? undefined : { status, message };

  test.each([403, 404])('%i is a warning that names the permission, after one attempt', async (status) => {
    github.fault = refuseWrites(status, 'Resource not accessible by integration');
    const { warnings, waits } = await publish();
    expect(warnings).toEqual([expect.stringContaining('permissions: pull-requests: write')]);
    expect(warnings[0]).toContain('acme/store#1');
    expect(waits).toEqual([]);
  });

  test('a token that is not accepted', async () => {
    github.fault = () => ({ status: 401 });
    expect((await publish()).warnings).toEqual([expect.stringContaining('`github-token` a valid one')]);
  });

  test('no token at all', async () => {
    expect((await publish({}, '')).warnings).toEqual([expect.stringContaining('`github-token` is empty')]);
    expect(github.requests).toEqual([]);
  });

  test('no pull request: nothing is asked and nothing said', async () => {
    const warnings: string[] = [];
    const options = { token: 'checker', signal: new AbortController().signal };
    await publishComment(request, undefined, options, (message) => warnings.push(message));
    expect(warnings).toEqual([]);
  });

  test.each([
    ['overloaded', { status: 503 }, 2],
    ['asked to wait', { status: 429, headers: { 'retry-after': '7' } }, 2],
    ['limited', { status: 403, message: 'You have exceeded a secondary rate limit.' }, 2],
    ['asked to wait too long', { status: 429, headers: { 'retry-after': '3600' } }, 0],
    ['told that it is wrong', { status: 422 }, 0],
  ])('%s: bounded attempts, then a warning', async (_, fault, retries) => {
    github.fault = (method) => (method === 'POST' ? fault : undefined);
    const { warnings, waits } = await publish();
    expect(waits).toHaveLength(retries);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).not.toContain('permissions:');
    if ('headers' in fault && retries > 0) expect(waits).toEqual([7000, 7000]);
  });

  test('it passes: the comment is there', async () => {
    let left = 2;
    github.fault = () => (left-- > 0 ? { status: 502 } : undefined);
    expect((await publish()).warnings).toEqual([]);
    expect(await list()).toEqual(['checker: ### Behind']);
  });

  test('nobody there, or cancelled: a warning, at once', async () => {
    const cancel = new AbortController();
    cancel.abort();
    expect((await publish({}, 'checker', cancel.signal)).warnings).toHaveLength(1);
    expect(github.requests).toEqual([]);
    github.fault = () => ({ status: 0, silent: true });
    const later = AbortSignal.timeout(100);
    expect((await publish({}, 'checker', later)).warnings).toHaveLength(1);
    const place = { apiUrl: 'http://127.0.0.1:1', owner: 'acme', repo: 'store', pullRequest: 1 };
    const warnings: string[] = [];
    const options = { token: 'secret-token', signal: new AbortController().signal, wait: async () => {} };
    await publishComment(request, place, options, (message) => warnings.push(message));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).not.toContain('secret-token');
  });
});
