/** What the lint says of users' policies is what a real server does with them. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileGrant } from '../../../src/access/compile-grant.ts';
import type { GrantWord } from '../../../src/access/declared.ts';
import { exactActions } from '../../../src/policy/admin-action.ts';
import { builtInPolicies } from '../../../src/policy/built-in.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { lintIamPolicy } from '../../../src/policy/lint-iam.ts';
import { normalisePolicy } from '../../../src/policy/normalise.ts';
import { type PolicyRuleId, policyRules } from '../../../src/policy/rule.ts';
import { knownActions } from '../../../src/policy/server-action.ts';
import { expandBeyondS3 } from '../../../src/policy/server-reach.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { createUser } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { isAllowed, storePolicy } from '../../support/policy-user.ts';
import { sendSigned } from '../../support/signed-request.ts';

const objects = 'arn:aws:s3:::bbb/*';
const bucket = 'arn:aws:s3:::bbb';
let server: MinioServer;

beforeAll(async () => {
  server = await startServer();
  for (const name of ['bbb', 'ccc']) await sendSigned(server, { method: 'PUT', path: `/${name}` });
}, 60_000);
afterAll(() => server.stop());

function judge(document: unknown, embedded = false): PolicyRuleId[] {
  const { document: parsed, problems } = parsePolicyDocument(document);
  const source = { file: 'f', path: [] };
  const found = parsed ? lintIamPolicy(parsed, { source, embedded, privileged: false }) : [];
  const rules = new Set<string>([...problems, ...found].map(({ rule }) => rule));
  return Object.keys(policyRules).filter((rule): rule is PolicyRuleId => rules.has(rule));
}

async function readPolicy(name: string) {
  const path = `/minio/admin/v3/info-canned-policy?name=${name}&v=2`;
  const reply = await sendSigned(server, { method: 'GET', path });
  const answer: { Policy: unknown } = JSON.parse(await reply.text());
  return parsePolicyDocument(answer.Policy).document;
}

const isRefused = (rules: readonly PolicyRuleId[]) => rules.some((rule) => policyRules[rule].refused);
const stores = (document: unknown) =>
  storePolicy(server, 'tried', document).then(
    () => true,
    (error: unknown) => {
      if (!/: 400 /.test(String(error))) throw error;
      return false;
    },
  );
const one = (statement: object) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', ...statement }],
});
const many = (count: number) =>
  one({
    Action: 's3:GetObject',
    Resource: Array.from({ length: count }, (_, index) => `${bucket}/${'x'.repeat(100)}${1000 + index}`),
  });
const read = { Action: 's3:GetObject', Resource: objects };

describe('a policy is stored exactly when no finding says that it is refused', () => {
  test.each([
    ['reading', one(read)],
    ['no statements', { Version: '2012-10-17', Statement: [] }],
    ['another version', { ...one(read), Version: '2008-10-17' }],
    ['no version', { Statement: one(read).Statement }],
    ['another effect', one({ ...read, Effect: 'allow' })],
    ['a principal', one({ ...read, Principal: '*' })],
    ['an unknown action', one({ ...read, Action: 's3:GetObjekt' })],
    ['an action in small letters', one({ ...read, Action: 's3:getobject' })],
    ['a pattern for nothing', one({ ...read, Action: 's3:Look*' })],
    ['a pattern', one({ ...read, Action: 's3:Get*' })],
    ['a pattern of administration', one({ Action: 'admin:List*' })],
    ['a pattern of keys', one({ Action: 'kms:List*' })],
    ['all of administration', one({ Action: 'admin:*' })],
    ['all of keys', one({ Action: 'kms:*' })],
    ['everything', one({ Action: '*', Resource: objects })],
    ['administration and S3', one({ ...read, Action: ['s3:GetObject', 'admin:ServerInfo'] })],
    ['keys and S3', one({ ...read, Action: ['s3:GetObject', 'kms:KeyStatus'] })],
    ['tokens', one({ Action: 'sts:AssumeRoleWithWebIdentity' })],
    ['no action', one({ Resource: objects })],
    ['no resource', one({ Action: 's3:GetObject' })],
    ['two lists of resources', one({ ...read, NotResource: objects })],
    ['all but one resource', one({ Action: 's3:GetObject', NotResource: objects })],
    ['another service', one({ ...read, Resource: 'arn:aws:sns:::b' })],
    ['a resource without a bucket', one({ ...read, Resource: 'arn:aws:s3:::/x' })],
    ['administration with a resource', one({ Action: 'admin:Heal', Resource: bucket })],
    ['an action that has no effect', one({ ...read, Resource: bucket })],
    [
      'a prefix',
      one({ Action: 's3:ListBucket', Resource: bucket, Condition: { StringLike: { 's3:prefix': 'a' } } }),
    ],
    ['a prefix of an object', one({ ...read, Condition: { StringLike: { 's3:prefix': 'a' } } })],
    [
      'a prefix of administration',
      one({ Action: 'admin:Heal', Condition: { StringLike: { 's3:prefix': 'a' } } }),
    ],
    [
      'an address of administration',
      one({ Action: 'admin:Heal', Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }),
    ],
    ['an operator of AWS', one({ ...read, Condition: { StringEqualsIfExists: { 'aws:username': 'a' } } })],
    ['a key of AWS', one({ ...read, Condition: { StringEquals: { 'aws:PrincipalArn': 'a' } } })],
    ['no conditions', one({ ...read, Condition: {} })],
    ['much', many(140)],
    ['too much', many(180)],
  ])('%s', async (_title, document) => {
    expect(await stores(document)).toBe(!isRefused(judge(document)));
  });

  test('every known action by itself', async () => {
    const actions = [...knownActions.keys(), ...exactActions.keys()];
    const refused = [];
    for (const action of actions) {
      const resource = action.startsWith('s3:') ? { Resource: ['arn:aws:s3:::*'] } : {};
      if (!(await stores(one({ Action: action, ...resource })))) refused.push(action);
    }
    expect(refused).toEqual([]);
    expect(actions.length).toBeGreaterThan(140);
  }, 120_000);
});

test('every grant is stored, and read back as it was compiled', async () => {
  const words: GrantWord[] = ['read', 'list', 'write', 'delete', 'delete-latest', 'tag', 'retain', 'inspect'];
  const grants = fc.sample(
    fc.record({
      bucket: fc.constantFrom('bbb', 'a.long-name.of-a-bucket'),
      prefix: fc.constantFrom('', 'a/', `home/\${aws:username}/`, 'ä ö/'),
      may: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }),
      secureTransport: fc.boolean(),
    }),
    { numRuns: 60, seed: 7 },
  );
  for (const grant of grants) {
    const document = compileGrant(grant);
    await storePolicy(server, 'granted', document);
    const back = await readPolicy('granted');
    expect(back && normalisePolicy(back)).toEqual(normalisePolicy(document));
  }
}, 120_000);

test('an embedded policy has the room that is said', async () => {
  const parent = await createUser(server, 'parent', one(read));
  const embeds = async (policy: unknown, index: number) => {
    const account = { accessKey: `account-${index}`, secretKey: 'secret-of-account', policy };
    const body = await sealEnvelope(parent.secretKey, Buffer.from(JSON.stringify(account)));
    const path = '/minio/admin/v3/add-service-account';
    return sendSigned(parent, { method: 'PUT', path, body }).then(
      () => true,
      (error: unknown) => {
        if (!/TooLarge/.test(String(error))) throw error;
        return false;
      },
    );
  };
  for (const [index, count] of [10, 29, 30, 31, 32, 33, 34, 60].entries()) {
    const document = many(count);
    expect(await embeds(document, index), `${count} resources`).toBe(
      !judge(document, true).includes('iam/too-large'),
    );
  }
}, 60_000);

test.each([...builtInPolicies])('the built-in %s is what the server has', async (name, document) => {
  const actual = await readPolicy(name);
  expect(actual && normalisePolicy(actual)?.Statement).toEqual(normalisePolicy(document)?.Statement);
});

test('what is called everything is everything, whatever its resource', async () => {
  const all = await createUser(server, 'everything', one({ Action: '*', Resource: objects }));
  const bounded = await createUser(server, 'bounded', one({ Action: 's3:*', Resource: objects }));
  const requests = ['/ccc?list-type=2', '/minio/admin/v3/list-users'].map((path) => ({
    method: 'GET',
    path,
  }));
  for (const request of requests) {
    expect(await isAllowed(all, request)).toBe(true);
    expect(await isAllowed(bounded, request)).toBe(false);
  }
});

test('a pattern opens the administration that is said, and no other', async () => {
  const patterns = ['**', '*:*', '?*', '*List*', '*i*', 's3:*', 's?:List*', '*Object'];
  const all = ['*', ...['*', '?', '?*', '*/*', 'bbb', 'bbb/*', '*bbb'].map((text) => `arn:aws:s3:::${text}`)];
  const resources = all.flatMap((resource) => [{ Resource: resource }, { NotResource: resource }]);
  const cases = patterns.flatMap((Action) => resources.map((some) => ({ Action, ...some })));
  const user = await createUser(server, 'opener', one(read));
  for (const statement of cases) {
    await storePolicy(server, 'opener', one(statement));
    const opened = expandBeyondS3(statement.Action, statement);
    const expected = ['admin:*', 'admin:ListUsers'].some((name) => opened.includes(name));
    const request = { method: 'GET', path: '/minio/admin/v3/list-users' };
    expect([statement, await isAllowed(user, request)]).toEqual([statement, expected]);
  }
}, 60_000);

test('what is said to have no effect has none', async () => {
  await sendSigned(server, { method: 'PUT', path: '/bbb/a/x', body: 'x' });
  const listing = await createUser(
    server,
    'lister',
    one({ Action: 's3:ListBucket', Resource: `${bucket}/a/*` }),
  );
  const reading = await createUser(server, 'reader', one({ Action: 's3:GetObject', Resource: bucket }));
  const whole = await createUser(server, 'whole', one({ Action: 's3:ListBucket', Resource: objects }));
  expect(await isAllowed(listing, { method: 'GET', path: '/bbb?list-type=2&prefix=a%2F' })).toBe(false);
  expect(await isAllowed(reading, { method: 'GET', path: '/bbb/a/x' })).toBe(false);
  expect(await isAllowed(whole, { method: 'GET', path: '/bbb?list-type=2' })).toBe(true);
});
