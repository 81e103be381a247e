import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { createAccess, secretOf } from '../../support/access-model.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { type RawRequest, sendSigned } from '../../support/signed-request.ts';

const admin = '/minio/admin/v3';
const policyOf = (...Statement: PolicyDocument['Statement']): PolicyDocument => ({
  Version: '2012-10-17',
  Statement,
});
const everything = { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' };
const nothingMuch = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/open/*' };
const keys = { Effect: 'Allow', Action: 'admin:CreateServiceAccount' };
const noKeys = { Effect: 'Deny', Action: 'admin:CreateServiceAccount' };

const ofBoss = { StringEquals: { 'aws:username': 'boss' } };

const model: AccessModel = {
  buckets: ['data'],
  unread: [],
  policies: new Map([
    ['data', policyOf(everything)],
    ['data-without-keys', policyOf(everything, noKeys)],
    ['attach', policyOf({ Effect: 'Allow', Action: 'admin:AttachUserOrGroupPolicy' })],
    ['boss-only', policyOf({ Effect: 'Allow', Action: 'admin:CreatePolicy', Condition: ofBoss })],
  ]),
  users: [
    { name: 'owner', enabled: true, policies: ['data'] },
    { name: 'barred', enabled: true, policies: ['data-without-keys'] },
    { name: 'attacher', enabled: true, policies: ['attach'] },
    { name: 'pretender', enabled: true, policies: ['boss-only'] },
  ],
  groups: [],
  serviceAccounts: [
    { accessKey: 'narrow', parent: 'owner', enabled: true, policy: policyOf(nothingMuch) },
    { accessKey: 'key-maker', parent: 'owner', enabled: true, policy: policyOf(nothingMuch, keys) },
    { accessKey: 'barred-maker', parent: 'barred', enabled: true, policy: policyOf(nothingMuch, keys) },
  ],
  bucketPolicies: new Map(),
};

let server: MinioServer;
beforeAll(async () => {
  server = await startServer();
  await sendSigned(server, { method: 'PUT', path: '/data' });
  await createAccess(server, model);
});
afterAll(() => server?.stop());

async function mayDo(accessKey: string, request: RawRequest): Promise<boolean> {
  const caller = { url: server.url, accessKey, secretKey: secretOf(accessKey) };
  return sendSigned(caller, request).then(
    () => true,
    (error) => {
      if (String(error).includes(': 403 ')) return false;
      throw error;
    },
  );
}

const ways = auditAccess(model).escalations;
const findWays = (name: string) =>
  ways.flatMap(({ principal, action }) => ('name' in principal && principal.name === name ? [action] : []));

test.each([
  ['key-maker', true],
  ['narrow', false],
  ['barred-maker', false],
])('%s can widen itself by a key of its own: %s', async (name, expected) => {
  expect(findWays(name).includes('admin:CreateServiceAccount')).toBe(expected);
  const write: RawRequest = { method: 'PUT', path: '/data/closed', body: 'x' };
  expect(await mayDo(name, write)).toBe(false);
  const wider = `wider-${name}`;
  const request = { accessKey: wider, secretKey: secretOf(wider) };
  const body = await sealEnvelope(secretOf(name), Buffer.from(JSON.stringify(request)));
  const made = await mayDo(name, { method: 'PUT', path: `${admin}/add-service-account`, body });
  expect(made).toBe(expected);
  if (made) expect(await mayDo(wider, write)).toBe(true);
});

test('whoever may attach policies can take any', async () => {
  expect(findWays('attacher')).toEqual(['admin:AttachUserOrGroupPolicy']);
  const write: RawRequest = { method: 'PUT', path: '/data/taken', body: 'x' };
  expect(await mayDo('attacher', write)).toBe(false);
  const path = `${admin}/set-user-or-group-policy?policyName=attach,data&userOrGroup=attacher&isGroup=false`;
  expect(await mayDo('attacher', { method: 'PUT', path })).toBe(true);
  expect(await mayDo('attacher', write)).toBe(true);
});

test('whoever claims to be another one can do what that one may', async () => {
  expect(findWays('pretender')).toEqual(['admin:CreatePolicy']);
  const path = `${admin}/add-canned-policy?name=boss-only`;
  const request: RawRequest = { method: 'PUT', path, body: JSON.stringify(policyOf(everything)) };
  expect(await mayDo('pretender', request)).toBe(false);
  expect(await mayDo('pretender', { ...request, headers: { username: 'boss' } })).toBe(true);
  expect(await mayDo('pretender', { method: 'PUT', path: '/data/as-boss', body: 'x' })).toBe(true);
});
