import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError } from '../../../src/errors.ts';
import { findTokenSource, requestIdentityToken } from '../../../src/login/identity-token.ts';
import { type FakeAnswer, type FakeServer, startFakeServer } from '../../support/fake-server.ts';

let server: FakeServer;
let answer: FakeAnswer = {};
beforeAll(async () => {
  server = await startFakeServer(() => answer);
});
afterAll(() => server.stop());

async function ask(given: FakeAnswer): Promise<string> {
  answer = given;
  const source = { url: new URL(server.url), bearer: 'the-bearer' };
  const { signal } = new AbortController();
  return requestIdentityToken(source, 'the-audience', signal).then(
    () => 'a token',
    ({ message }: Error) => message,
  );
}

test.each([
  [500, /^Can't ask for an identity token: HOST answered with status 500\. Run the job again; /],
  [404, /HOST answered with status 404\. Run the job again; .*whether the runner may reach/],
  [403, /HOST answered with status 403\. Give the job `permissions: id-token: write`\./],
  [200, /the answer of HOST holds no token\. Run the job again; /],
])('a service that answers %i is named, with what to do', async (status, words) => {
  const said = (await ask({ status, body: '{"value":3}' })).replaceAll(new URL(server.url).host, 'HOST');
  expect(said).toMatch(words);
  expect(said).not.toMatch(/the-bearer|the-audience/);
});

test('a service that is not there is named', async () => {
  const source = { url: new URL('http://127.0.0.1:9/token'), bearer: 'the-bearer' };
  const asked = requestIdentityToken(source, 'the-audience', new AbortController().signal);
  await expect(asked).rejects.toThrow(/127\.0\.0\.1:9/);
});

function refusal(fromFork: boolean): string {
  try {
    findTokenSource({}, fromFork);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.findings.map(({ message, mend }) => `${message} ${mend}`).join();
  }
  return '';
}

test('who has no token is told why', () => {
  expect(refusal(false)).toMatch(/offers it no token\. Give the job `permissions: id-token: write`/);
  expect(refusal(true)).toMatch(/from a fork/);
  expect(refusal(true)).not.toContain('id-token');
});
