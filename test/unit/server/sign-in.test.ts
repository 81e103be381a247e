import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWriter } from '../../../src/server/connect.ts';
import { openEnvelope, sealEnvelope } from '../../../src/server/envelope.ts';
import { routes } from '../../../src/server/routes.ts';
import { type FakeAnswer, type FakeServer, startFakeServer } from '../../support/fake-server.ts';

let server: FakeServer;
let answer: FakeAnswer;
beforeAll(async () => {
  server = await startFakeServer(() => answer);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.requests.length = 0;
  answer = {};
});

function open(secrets: readonly string[] = []) {
  let asked = 0;
  const signIn = async () => {
    asked += 1;
    return { accessKey: `key${asked}`, secretKey: `secret-of-${asked}`, sessionToken: `session${asked}` };
  };
  const connection = { alias: 'one', url: new URL(server.url), accessKey: '', secretKey: '', signIn };
  return { writer: openWriter(connection, { attempts: 1, secrets }), count: () => asked };
}

test('each request is signed with the keys of its moment, and says their session', async () => {
  const { writer } = open();
  await writer.read(routes.listBuckets);
  await writer.read(routes.listBuckets);
  await writer.close();
  const sent = server.requests.map(({ headers }) => [
    /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1],
    headers['x-amz-security-token'],
  ]);
  expect(sent).toEqual([
    ['key1', 'session1'],
    ['key2', 'session2'],
  ]);
});

test('bodies are sealed, and answers opened, with the secret key that signs', async () => {
  const { writer } = open();
  answer = { body: await sealEnvelope('secret-of-1', Buffer.from('{"a":1}')) };
  expect((await writer.read(routes.listUsers)).body.toString()).toBe('{"a":1}');
  answer = {};
  await writer.write(routes.setUser, { query: { accessKey: 'jo' } }, '{"secretKey":"x"}');
  await writer.close();
  const body = server.requests.at(-1)?.body ?? Buffer.alloc(0);
  expect((await openEnvelope('secret-of-2', body)).toString()).toBe('{"secretKey":"x"}');
});

test('signing in and health are asked without a signature, and without keys', async () => {
  const { writer, count } = open();
  await writer.read(routes.getLiveness);
  await writer.write(routes.assumeRole, {}, 'Action=x');
  await writer.close();
  expect(count()).toBe(0);
  for (const { headers } of server.requests) expect(headers.authorization).toBeUndefined();
  const [, request] = server.requests;
  expect([request?.method, request?.path]).toEqual(['POST', '/']);
  expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
});

const refusals = [
  ['STSIAMNotInitialized', 'a-secret', 'server-error', 'not started its identity system'],
  [
    'InvalidParameterValue',
    'None of the given policies (`42`) are defined',
    'denied',
    'claim_name on the server is not repository_id: login with `doctor: true` tells which',
  ],
  ['InvalidParameterValue', 'Role arn:minio:iam:::role/x does not exist', 'denied', 'no identity provider'],
  ['InvalidParameterValue', 'Token is expired', 'denied', 'has expired'],
  ['InvalidParameterValue', 'what nobody knows: a-secret', 'denied', 'does not take the token'],
  ['InternalError', 'a-secret', 'server-error', 'could not make keys'],
] as const;
test.each(refusals)('a refusal %s: %s', async (code, message, reason, words) => {
  const status = code === 'InternalError' ? 500 : 400;
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type></Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>ABC</RequestId></ErrorResponse>`;
  answer = { status, body, headers: { 'content-type': 'application/xml' } };
  const { writer } = open(['a-secret']);
  const error = await writer.write(routes.assumeRole, {}, 'Action=x').catch((thrown) => thrown);
  await writer.close();
  expect(error.failure).toMatchObject({ reason, code, status, requestId: 'ABC' });
  expect(error.message).toContain(words);
  expect(error.message).not.toContain('a-secret');
});
