/** Names that the checks take are ones that a real server stores and lets sign in, and the others are not. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveGrantName } from '../../../src/access/compile-grant.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { fitsHeader } from '../../../src/server/sign.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { type RawRequest, sendSigned } from '../../support/signed-request.ts';

const admin = '/minio/admin/v3';
const secretKey = 'secret-of-everybody';
let server: MinioServer;

beforeAll(async () => {
  server = await startServer();
  await sendSigned(server, { method: 'PUT', path: '/data' });
  await addUser('ann');
}, 60_000);
afterAll(() => server?.stop());

const takes = (request: RawRequest) =>
  sendSigned(server, request).then(
    () => true,
    (error) => {
      if (/: 400 /.test(String(error))) return false;
      throw error;
    },
  );

async function addUser(name: string): Promise<void> {
  const key = encodeURIComponent(name);
  const body = await sealEnvelope(
    server.secretKey,
    Buffer.from(JSON.stringify({ secretKey, status: 'enabled' })),
  );
  await sendSigned(server, { method: 'PUT', path: `${admin}/add-user?accessKey=${key}`, body });
  const attach = `policyName=readwrite&userOrGroup=${key}&isGroup=false`;
  await sendSigned(server, { method: 'PUT', path: `${admin}/set-user-or-group-policy?${attach}` });
}

function storePolicy(name: string): Promise<boolean> {
  const statement = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };
  const body = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  return takes({ method: 'PUT', path: `${admin}/add-canned-policy?name=${encodeURIComponent(name)}`, body });
}

/** With a policy, as a grant gives it one. */
async function storeGroup(group: string): Promise<boolean> {
  const members = JSON.stringify({ group, members: ['ann'], isRemove: false, groupStatus: 'enabled' });
  await takes({ method: 'PUT', path: `${admin}/update-group-members`, body: members });
  const attach = `policyName=readonly&userOrGroup=${encodeURIComponent(group)}&isGroup=true`;
  return takes({ method: 'PUT', path: `${admin}/set-user-or-group-policy?${attach}` });
}

test.each([
  ['p'.repeat(255), true],
  ['p'.repeat(256), false],
  [`${'ю'.repeat(127)}p`, true],
  ['ю'.repeat(128), false],
])('a policy of %s', async (name, stored) => {
  expect(await storePolicy(name)).toBe(stored);
});

test.each([
  ['g'.repeat(250), true],
  ['g'.repeat(251), false],
  ['ю'.repeat(125), true],
  [`${'ю'.repeat(125)}g`, false],
])('a group of %s', async (name, stored) => {
  expect(await storeGroup(name)).toBe(stored);
});

test('a policy of whatever a grant is called', async () => {
  const prefix = `${'a-folder/'.repeat(100)}`;
  const name = deriveGrantName({ bucket: 'data', prefix, may: ['read'], secureTransport: false });
  expect(await storePolicy(name)).toBe(true);
});

/** Without the blank at an end, the comma, "=" and slashes, which no name may have. */
const signable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !/[,=/\\]/.test(character),
);

test.each([...signable, 'ü', 'ł', 'ю'])('whoever has a "%s" in the name', async (character) => {
  const name = `a${character}z`;
  await addUser(name);
  const signed = sendSigned({ ...server, accessKey: name, secretKey }, { method: 'GET', path: '/data' });
  expect(
    await signed.then(
      () => true,
      () => false,
    ),
  ).toBe(fitsHeader(name));
});
