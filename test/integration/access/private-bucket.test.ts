/**
 * Only the listed service account may use a private bucket: in the sample's own policy for private buckets, which
 * keeps strangers out, and by a grant, which lets the account in.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action as applyAccess } from '../../../actions/apply-access/run.ts';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as applyPolicies } from '../../../actions/apply-policies/run.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const root = join(import.meta.dirname, '../../..');
const environment = { LISTED: 'secret-of-the-listed', OTHER: 'secret-of-the-other' };
const identity = (name: string, variable: string) => ({
  user: { name, secret: { environment: variable } },
  account: { accessKey: `${name}-app`, parent: name, secret: { environment: variable } },
});
const [listed, other] = [identity('listed', 'LISTED'), identity('other', 'OTHER')];
const every = ['read', 'write', 'delete', 'list'];

let server: MinioServer;
let stage: ReplicationStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createReplicationStage({ primary_cluster: server });
  const policy = await readFile(join(root, 'policies/base_private_bucket_policy.json'), 'utf8');
  const buckets = ['private', 'elsewhere'].map((name) => ({
    name,
    defaultPolicyFile: 'policies/base_private_bucket_policy.json',
  }));
  await stage.workspace.write({
    'config/buckets_definition.json': buckets,
    'policies/base_private_bucket_policy.json': policy,
    'config/access.json': {
      users: [listed.user, other.user],
      serviceAccounts: [listed.account, other.account],
      grants: [
        { bucket: 'private', to: { users: ['listed'], serviceAccounts: ['listed-app'] }, may: every },
        { bucket: 'elsewhere', to: { users: ['other'], serviceAccounts: ['other-app'] }, may: every },
      ],
    },
  });
  for (const action of [applyBuckets, applyPolicies, applyAccess]) {
    const run = await stage.run(action, {}, environment);
    expect(run.reason, run.message).toBe('');
  }
  await sendSigned(server, { method: 'PUT', path: '/private/kept', body: 'kept' });
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

const requests: readonly (readonly [string, { method: string; path: string; body?: string }])[] = [
  ['get', { method: 'GET', path: '/private/kept' }],
  ['head', { method: 'HEAD', path: '/private/kept' }],
  ['put', { method: 'PUT', path: '/private/new', body: 'new' }],
  ['put over what is there', { method: 'PUT', path: '/private/kept', body: 'kept' }],
  ['delete', { method: 'DELETE', path: '/private/new' }],
  ['list', { method: 'GET', path: '/private?list-type=2' }],
];

async function statusOf(
  secretKey: string | undefined,
  accessKey: string,
  request: (typeof requests)[number][1],
) {
  if (secretKey === undefined) return (await fetch(`${server.url}${request.path}`, request)).status;
  return sendSigned({ url: server.url, accessKey, secretKey }, request).then(
    ({ status }) => status,
    (error: unknown) => Number(/: (\d{3}) /.exec(String(error))?.[1]),
  );
}

describe.each(requests)('%s', (_name, request) => {
  test.each([
    ['listed-app', environment.LISTED, [200, 204]],
    ['listed', environment.LISTED, [200, 204]],
    ['other-app', environment.OTHER, [403]],
    ['other', environment.OTHER, [403]],
    ['nobody', undefined, [403]],
  ])('by %s', async (accessKey, secretKey, expected) => {
    expect(expected).toContain(await statusOf(secretKey, accessKey, request));
  });
});

test('the other account may use its own bucket, and no more of it than its parent has', async () => {
  const put = { method: 'PUT', path: '/elsewhere/file', body: 'x' };
  expect(await statusOf(environment.OTHER, 'other-app', put)).toBe(200);
  const policy = { method: 'DELETE', path: '/elsewhere?policy' };
  expect(await statusOf(environment.OTHER, 'other-app', policy)).toBe(403);
});
