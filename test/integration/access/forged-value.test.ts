/** What a caller can make of conditions and variables, key by key, by headers and parameters of their names. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileGrant } from '../../../src/access/compile-grant.ts';
import type { PolicyConditions } from '../../../src/policy/statement.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { createUser } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { isAllowed, storePolicy } from '../../support/policy-user.ts';
import { type RawRequest, sendSigned } from '../../support/signed-request.ts';
import type { StageServer } from '../../support/stage.ts';

const admin = '/minio/admin/v3';
let server: MinioServer;
let mallory: StageServer;
beforeAll(async () => {
  server = await startServer();
  await sendSigned(server, { method: 'PUT', path: '/data' });
  const locked = { 'x-amz-bucket-object-lock-enabled': 'true' };
  await sendSigned(server, { method: 'PUT', path: '/locked', headers: locked });
  for (const path of ['/data/x', '/data/secret/x', '/locked/x'])
    await sendSigned(server, { method: 'PUT', path, body: 'x' });
  const tags = { 'x-amz-tagging': 'class=secret' };
  await sendSigned(server, { method: 'PUT', path: '/data/tagged', body: 'x', headers: tags });
  mallory = await createUser(server, 'mallory', state({ Effect: 'Allow' }));
});
afterAll(() => server?.stop());

const everything = { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] };
const state = (...statements: object[]) => ({
  Version: '2012-10-17',
  Statement: statements.map((one) => ({ ...everything, ...one })),
});

interface Claim {
  readonly name: string;
  readonly value: string;
}

function claim(request: RawRequest, { name, value }: Claim, place: 'header' | 'query'): RawRequest {
  if (place === 'header') return { ...request, headers: { ...request.headers, [name]: value } };
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  return { ...request, path: `${request.path}${request.path.includes('?') ? '&' : '?'}${pair}` };
}

const get: RawRequest = { method: 'GET', path: '/data/x' };
const put: RawRequest = { method: 'PUT', path: '/data/new', body: 'x' };
const list: RawRequest = { method: 'GET', path: '/data?list-type=2' };
const equals = (key: string): PolicyConditions => ({ StringEquals: { [key]: 'magic' } });

interface Row {
  readonly key: string;
  readonly condition: PolicyConditions;
  readonly request: RawRequest;
  readonly value: string;
  /** Whether it is enough to add a value under the server's own name for it. */
  readonly added: boolean;
}

const nameOf = (key: string) => key.replace(/^\w+:/, '');
const row = (key: string, request: RawRequest): Row => ({
  key,
  condition: equals(key),
  request,
  value: 'magic',
  added: true,
});
const first = (key: string, operator: string, expected: string, value: string): Row => ({
  ...row(key, get),
  condition: { [operator]: { [key]: expected } },
  value,
  added: false,
});

const rows: readonly Row[] = [
  ...['aws:username', 'aws:userid', 'aws:groups', 'aws:principaltype', 'aws:UserAgent', 'aws:Referer'],
  ...['s3:signatureversion', 's3:authType', 's3:signatureAge', 's3:LocationConstraint', 's3:versionid'],
  ...['jwt:sub', 'jwt:groups', 'jwt:given_name', 'ldap:user', 'ldap:groups'],
]
  .map((key) => row(key, get))
  .concat(
    ['s3:prefix', 's3:delimiter'].map((key) => row(key, list)),
    { ...row('s3:max-keys', list), condition: { StringEquals: { 's3:max-keys': '1' } }, value: '1' },
    ['s3:RequestObjectTagKeys', 's3:object-lock-mode', 's3:object-lock-legal-hold'].map((key) =>
      row(key, put),
    ),
    row('s3:object-lock-retain-until-date', put),
    first('aws:SecureTransport', 'Bool', 'true', 'true'),
    first('aws:CurrentTime', 'DateLessThan', '2020-01-01T00:00:00Z', '2001-01-01T00:00:00Z'),
    first('aws:EpochTime', 'NumericLessThan', '1000', '5'),
    { ...first('aws:SourceIp', 'IpAddress', '10.0.0.0/8', '10.0.0.1'), added: true },
  );

const spellHeader = (name: string) =>
  name.toLowerCase().replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());

describe.each(rows)('$key', ({ key, condition, request, value, added }) => {
  const name = nameOf(key);
  const forged = (spelling: string, place: 'header' | 'query') =>
    isAllowed(mallory, claim(request, { name: spelling, value }, place));

  test('a caller can come to what it allows', async () => {
    await storePolicy(server, 'mallory', state({ Condition: condition }));
    expect(await isAllowed(mallory, request)).toBe(false);
    expect(await forged(name.toLowerCase(), 'header')).toBe(true);
    expect(await forged(spellHeader(name), 'query')).toBe(true);
    expect(await forged(name, 'query')).toBe(added);
    expect(await isAllowed(mallory, request)).toBe(false);
  });
});

test.each([
  ['who', { StringEquals: { 'aws:username': 'mallory' } }, 'Username', 'somebody'],
  ['where from', { IpAddress: { 'aws:SourceIp': '127.0.0.0/8' } }, 'X-Real-Ip', '10.0.0.1'],
  ['not over TLS', { Bool: { 'aws:SecureTransport': 'false' } }, 'Securetransport', 'true'],
])('a denial by %s can be escaped', async (_title, Condition, name, value) => {
  await storePolicy(server, 'mallory', state({}, { Effect: 'Deny', Condition }));
  expect(await isAllowed(mallory, get)).toBe(false);
  expect(await isAllowed(mallory, claim(get, { name, value }, 'header'))).toBe(true);
});

test('tags of an object can be added to, and do not count where it is copied from', async () => {
  const tag = { name: 's3:ExistingObjectTag/class', secret: 'secret' };
  const tagged: RawRequest = { method: 'GET', path: '/data/tagged' };
  await storePolicy(server, 'mallory', state({ Action: ['s3:GetObject'], Condition: equals(tag.name) }));
  expect(await isAllowed(mallory, tagged)).toBe(false);
  const claimed = { name: 'ExistingObjectTag/class', value: 'magic' };
  expect(await isAllowed(mallory, claim(tagged, claimed, 'query'))).toBe(true);
  const denied = { StringEquals: { [tag.name]: tag.secret } };
  const deny = { Effect: 'Deny', Action: ['s3:GetObject'], Condition: denied };
  await storePolicy(server, 'mallory', state({}, deny));
  expect(await isAllowed(mallory, tagged)).toBe(false);
  expect(await isAllowed(mallory, claim(tagged, claimed, 'query'))).toBe(false);
  const copy = { method: 'PUT', path: '/data/copied', headers: { 'x-amz-copy-source': '/data/tagged' } };
  expect(await isAllowed(mallory, copy)).toBe(true);
});

test('what the server says only after it has read the request can be claimed too', async () => {
  const days = { NumericGreaterThan: { 's3:object-lock-remaining-retention-days': '10' } };
  const deny = { Effect: 'Deny', Action: ['s3:PutObjectRetention'], Condition: days };
  await storePolicy(server, 'mallory', state({}, deny));
  const until = new Date(Date.now() + 40 * 86_400_000).toISOString();
  const body = `<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>${until}</RetainUntilDate></Retention>`;
  const headers = { 'content-md5': createHash('md5').update(body).digest('base64') };
  const retain: RawRequest = { method: 'PUT', path: '/locked/x?retention=', body, headers };
  expect(await isAllowed(mallory, retain)).toBe(false);
  const name = 'Object-Lock-Remaining-Retention-Days';
  expect(await isAllowed(mallory, claim(retain, { name, value: '1' }, 'header'))).toBe(true);
});

test('how long a key is to last can be claimed to be less', async () => {
  const Condition = { NumericGreaterThan: { 'svc:DurationSeconds': '3600' } };
  const deny = { Effect: 'Deny', Action: ['admin:CreateServiceAccount'], Condition };
  await storePolicy(server, 'mallory', {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] }, deny],
  });
  const expiration = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const key = { accessKey: 'long-lived-key', secretKey: 'secret-of-the-key', expiration };
  const body = await sealEnvelope(mallory.secretKey, Buffer.from(JSON.stringify(key)));
  const make: RawRequest = { method: 'PUT', path: `${admin}/add-service-account`, body };
  expect(await isAllowed(mallory, make)).toBe(false);
  expect(await isAllowed(mallory, claim(make, { name: 'Durationseconds', value: '60' }, 'header'))).toBe(
    true,
  );
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of policies
test.each([
  ['${aws:username}', 'username', false],
  ['${aws:userid}', 'userid', false],
  ['${ldap:username}', 'username', false],
  ['${aws:principaltype}', 'principaltype', false],
  ['${aws:SecureTransport}', 'SecureTransport', false],
  ['${aws:CurrentTime}', 'CurrentTime', false],
  ['${aws:groups}', 'groups', true],
  ['${ldap:user}', 'user', true],
  ['${jwt:sub}', 'sub', true],
  ['${jwt:preferred_username}', 'preferred_username', true],
  ['${s3:LocationConstraint}', 'LocationConstraint', true],
  ['${s3:signatureAge}', 'signatureAge', true],
  ['${s3:x-amz-content-sha256}', 'x-amz-content-sha256', true],
] as const)('%s in a resource can be claimed by a parameter: %s, %s', async (variable, name, expected) => {
  await storePolicy(server, 'mallory', state({ Resource: [`arn:aws:s3:::data/${variable}/*`] }));
  const read: RawRequest = { method: 'GET', path: '/data/secret/x' };
  expect(await isAllowed(mallory, read)).toBe(false);
  expect(await isAllowed(mallory, claim(read, { name, value: 'secret' }, 'query'))).toBe(expected);
  const header = { name: spellHeader(name), value: 'secret' };
  expect(await isAllowed(mallory, claim(read, header, 'query'))).toBe(false);
});

test.each([
  ['${aws:Referer}', 'Referer'],
  ['${aws:UserAgent}', 'User-Agent'],
  ['${aws:SourceIp}', 'X-Forwarded-For'],
])('%s in a resource can be claimed by the header %s', async (variable, name) => {
  await storePolicy(server, 'mallory', state({ Resource: [`arn:aws:s3:::data/${variable}/*`] }));
  const read: RawRequest = { method: 'GET', path: '/data/secret/x' };
  expect(await isAllowed(mallory, read)).toBe(false);
  expect(await isAllowed(mallory, claim(read, { name, value: 'secret' }, 'header'))).toBe(true);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of policies

test('a bucket policy that names a user opens the bucket to whoever takes the name', async () => {
  const Condition = { StringEquals: { 'aws:username': 'alice' } };
  const open = { Principal: '*', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'], Condition };
  await sendSigned(server, { method: 'PUT', path: '/data?policy=', body: JSON.stringify(state(open)) });
  const { status } = await fetch(`${server.url}/data/x`);
  expect(status).toBe(403);
  expect((await fetch(`${server.url}/data/x?Username=alice`)).status).toBe(200);
  expect((await fetch(`${server.url}/data/x`, { headers: { username: 'alice' } })).status).toBe(200);
});

test('a variable in a bucket policy is what an anonymous caller says', async () => {
  const Resource = [`arn:aws:s3:::data/\${aws:groups}/*`];
  const open = { Principal: '*', Action: ['s3:GetObject'], Resource };
  await sendSigned(server, { method: 'PUT', path: '/data?policy=', body: JSON.stringify(state(open)) });
  expect((await fetch(`${server.url}/data/secret/x`)).status).toBe(403);
  expect((await fetch(`${server.url}/data/secret/x?groups=secret`)).status).toBe(200);
});

test('of a grant, TLS and listing below a prefix hold for honest clients, and objects for everybody', async () => {
  const grant = compileGrant({
    bucket: 'data',
    prefix: 'open/',
    may: ['read', 'list', 'write'],
    secureTransport: true,
  });
  await storePolicy(server, 'mallory', grant);
  const below: RawRequest = { method: 'GET', path: '/data?list-type=2&prefix=open/' };
  expect(await isAllowed(mallory, below)).toBe(false);
  const headers = { securetransport: 'true', prefix: 'open/' };
  expect(await isAllowed(mallory, { ...below, headers })).toBe(true);
  expect(await isAllowed(mallory, { ...list, headers })).toBe(true);
  expect(await isAllowed(mallory, { method: 'PUT', path: '/data/open/x', body: 'x', headers })).toBe(true);
  const liar = { ...headers, username: 'root', groups: 'open', 'x-forwarded-for': '127.0.0.1' };
  const outside: RawRequest[] = [
    { method: 'GET', path: '/data/secret/x' },
    { method: 'GET', path: '/data/secret/x?prefix=open/&Prefix=open/' },
    { method: 'PUT', path: '/data/secret/new', body: 'x' },
    { method: 'PUT', path: '/data/open/copy', headers: { 'x-amz-copy-source': '/data/secret/x' } },
    { method: 'DELETE', path: '/data/open/x' },
  ];
  for (const request of outside) {
    const lying = { ...request, headers: { ...request.headers, ...liar } };
    expect([request.path, await isAllowed(mallory, lying)]).toEqual([request.path, false]);
  }
});
