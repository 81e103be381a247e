import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type IssueRequest, publishIssue } from '../../../src/report/issue.ts';
import { writeMarker } from '../../../src/report/marker.ts';
import { startGitHub, type TestGitHub } from '../../support/github.ts';

const job = 'github-actions[bot]';
const marker = { action: 'plan', label: 'all' };
const request: IssueRequest = {
  marker,
  whole: false,
  title: 'Drift (all)',
  full: '### Two things differ',
  short: '### Short',
  closing: 'Nothing differs.',
  labels: [],
  runUrl: undefined,
  secrets: [],
  now: new Date('2026-11-21T09:17:30.000Z'),
};
const whole = { whole: true, now: new Date('2026-11-22T10:00:00.000Z') };
const issues = '/repos/acme/store/issues';

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub(['acme', job, 'mallory', 'checker']);
});
afterEach(() => github.stop());

/** @returns the warnings */
async function publish(parts: Partial<IssueRequest> = {}, token = 'checker') {
  const warnings: string[] = [];
  const place = { apiUrl: github.url, owner: 'acme', repo: 'store' };
  const waits: number[] = [];
  const options = {
    token,
    signal: new AbortController().signal,
    wait: async (delayMs: number) => waits.push(delayMs),
  };
  await publishIssue({ ...request, ...parts }, place, options, (message) => warnings.push(message));
  return { warnings, waits };
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly user: { readonly login: string };
  readonly labels: readonly { readonly name: string }[];
}

/** Oldest first. */
async function list(): Promise<Issue[]> {
  const path = `${issues}?state=all&per_page=100&direction=asc`;
  return (await github.call('acme', 'GET', path)) as Issue[];
}

/** `number state login: last paragraph that matters` of each. */
async function tell(): Promise<string[]> {
  return (await list()).map(
    ({ number, state, user, body }) => `${number} ${state} ${user.login}: ${body.split('\n\n')[2] ?? body}`,
  );
}

async function listComments(number: number): Promise<string[]> {
  const found = (await github.call('acme', 'GET', `${issues}/${number}/comments`)) as { body: string }[];
  return found.map(({ body }) => body);
}

const open = (login: string, body: string) => github.call(login, 'POST', issues, { title: 'An issue', body });
const writes = () => github.requests.filter((each) => !each.startsWith('GET') && !each.includes('graphql'));

describe('one issue', () => {
  test('is opened, rewritten in place, and keeps its beginning', async () => {
    expect(await publish()).toEqual({ warnings: [], waits: [] });
    const [opened] = await list();
    expect(opened?.title).toBe('Drift (all) since 2026-11-21 09:17 UTC');
    expect(opened?.body).toContain('Not in order since **2026-11-21 09:17 UTC**.');
    await publish({ full: '### Three things differ', now: whole.now });
    const [rewritten, ...others] = await list();
    expect([rewritten?.number, rewritten?.title, others]).toEqual([opened?.number, opened?.title, []]);
    expect(rewritten?.body).toContain('### Three things differ');
    expect(rewritten?.body).toContain('since **2026-11-21 09:17 UTC**');
  });

  test('is left alone when it says so already, whatever run says it', async () => {
    await publish({ runUrl: 'https://h/1' });
    github.requests.length = 0;
    await publish({ runUrl: 'https://h/2', now: whole.now });
    expect(writes()).toEqual([]);
  });

  test('is closed with a last word when all is in order, once', async () => {
    await publish();
    await publish({ ...whole, runUrl: 'https://h/2' });
    expect(await tell()).toEqual(['1 closed checker: ### Two things differ']);
    expect(await listComments(1)).toEqual([
      [
        '**In order again.**',
        'It was not from 2026-11-21 09:17 UTC until 2026-11-22 10:00 UTC.',
        'Nothing differs.',
        '[Log, summary and report of this run](https://h/2)',
      ].join('\n\n'),
    ]);
    github.requests.length = 0;
    await publish(whole);
    expect(writes()).toEqual([]);
  });

  test('is not opened while all is in order', async () => {
    expect(await publish(whole)).toEqual({ warnings: [], waits: [] });
    expect(await list()).toEqual([]);
  });

  test('is opened again, and counts from then', async () => {
    await publish();
    await publish(whole);
    await publish({ full: '### Again', now: new Date('2026-12-01T00:00:00.000Z') });
    expect(await tell()).toEqual(['1 open checker: ### Again']);
    expect((await list())[0]?.title).toBe('Drift (all) since 2026-12-01 00:00 UTC');
  });

  test('that a person closed too early is opened again, and goes on counting', async () => {
    await publish();
    await github.call('acme', 'PATCH', `${issues}/1`, { state: 'closed' });
    await publish({ now: whole.now });
    expect(await tell()).toEqual(['1 open checker: ### Two things differ']);
    expect((await list())[0]?.title).toContain('since 2026-11-21 09:17 UTC');
  });

  test('is kept for each label and each action, and has the labels it was opened with', async () => {
    await publish({ labels: ['drift'] }, 'acme');
    await publish({ marker: { ...marker, label: 'other' } }, 'acme');
    await publish({ marker: { ...marker, action: 'cluster-check' } }, 'acme');
    await publish({ ...whole, marker: { ...marker, label: 'other' } }, 'acme');
    const found = await list();
    expect(found.map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
    expect(found.map(({ labels }) => labels.map(({ name }) => name))).toEqual([['drift'], [], []]);
  });

  test('is found behind hundreds of others', async () => {
    await publish();
    await github.call('checker', 'PATCH', `${issues}/1`, { state: 'closed' });
    for (let index = 0; index < 120; index += 1) await open('checker', `Mine ${index}`);
    await publish({ full: '### Now' });
    await publish({ full: '### Later' });
    expect(github.requests.filter((each) => each.includes('page=2')).length).toBeGreaterThan(0);
    const found = (await github.call('acme', 'GET', `${issues}/1`)) as Issue;
    expect([found.state, found.body.includes('### Later')]).toEqual(['open', true]);
  });

  test('shows no secret, also in its title', async () => {
    await publish({ title: 'hunter2 differs', full: 'It said hunter2.', secrets: ['hunter2'] });
    await publish({ ...whole, closing: 'hunter2', secrets: ['hunter2'] });
    const [issue] = await list();
    expect(`${issue?.title} ${issue?.body} ${await listComments(1)}`).not.toContain('hunter2');
  });

  test('has a title that a forge takes', async () => {
    await publish({ title: `${'x'.repeat(5000)}\n@all` });
    expect((await list())[0]?.title.length).toBeLessThan(255);
  });
});

describe('whose it is', () => {
  test.each([
    ['a stranger with our first line', 'mallory', `${writeMarker(marker)}\n\nForged`],
    ['ourselves, the line further down', 'checker', `Look:\n${writeMarker(marker)}\n\nForged`],
  ])('written by %s is never touched', async (_, login, body) => {
    await open(login, body);
    await publish();
    await publish(whole);
    await publish({ full: '### Now' });
    const [forged, own, ...others] = await list();
    expect([forged?.state, forged?.body, others]).toEqual(['open', body, []]);
    expect(own?.body).toContain('### Now');
  });

  test('a beginning that we would not have written so is not believed', async () => {
    await open('checker', `${writeMarker(marker, { since: '](https://evil.example)' })}\n\nOld`);
    await publish();
    expect((await list()).map(({ title }) => title)).toEqual(['Drift (all) since 2026-11-21 09:17 UTC']);
  });

  test("the token of a job is its bot's, although it may not ask", async () => {
    github.fault = (method, path) => (method === 'GET' && path === '/user' ? { status: 403 } : undefined);
    await publish({}, job);
    await publish({ full: '### Now' }, job);
    expect(await tell()).toEqual([`1 open ${job}: ### Now`]);
  });
});

describe('two runs at once', () => {
  test('leave one open, the oldest', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => publish({ full: `### Run ${name}` })));
    await publish({ full: '### Now' });
    const open = (await list()).filter(({ state }) => state === 'open');
    expect(open.map(({ number, body }) => [number, body.includes('### Now')])).toEqual([[1, true]]);
  });

  test('an answer that is lost does not leave two', async () => {
    let lost = false;
    github.fault = (method) => {
      if (method !== 'POST' || lost) return undefined;
      lost = true;
      return { status: 502, late: true };
    };
    expect((await publish()).waits).toHaveLength(1);
    expect((await list()).map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

describe('what can not be written', () => {
  test.each([403, 404, 410])(
    '%i is a warning that names the permission, after one attempt',
    async (status) => {
      github.fault = (method) => (method === 'GET' ? undefined : { status });
      const { warnings, waits } = await publish();
      expect(warnings).toEqual([expect.stringMatching(/acme\/store.*permissions: issues: write/)]);
      expect(waits).toEqual([]);
    },
  );

  test('no token at all', async () => {
    expect((await publish({}, '')).warnings).toEqual([expect.stringContaining('`github-token` is empty')]);
    expect(github.requests).toEqual([]);
  });

  test.each([
    ['overloaded', { status: 503 }, 2],
    ['limited', { status: 403, message: 'You have exceeded a secondary rate limit.' }, 2],
    ['told that it is wrong', { status: 422 }, 0],
  ])('%s: bounded attempts, then a warning', async (_, fault, retries) => {
    github.fault = (method) => (method === 'POST' ? fault : undefined);
    const { warnings, waits } = await publish();
    expect([waits.length, warnings.length]).toEqual([retries, 1]);
    expect(warnings[0]).not.toContain('permissions:');
  });
});
