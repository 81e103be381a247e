import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as applyAccess } from '../../../actions/apply-access/run.ts';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as applyPolicies } from '../../../actions/apply-policies/run.ts';
import { action as checkCluster } from '../../../actions/cluster-check/run.ts';
import { action as importAll } from '../../../actions/import/run.ts';
import { action as plan } from '../../../actions/plan/run.ts';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const audience = createAudience();
let issuer: TestIssuer;
let server: MinioServer;
let stage: ReplicationStage;

const readable = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*',
    },
  ],
};
const listing = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::users'] }],
};

beforeAll(async () => {
  issuer = await startIssuer();
  server = await startServer({ env: describeProvider(issuer, audience) });
  // All that there is: what the keys may do is then what each action narrows them to.
  const statements = [
    { Effect: 'Allow', Action: ['admin:*'] },
    { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] },
  ];
  const body = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const path = `/minio/admin/v3/add-canned-policy?name=${repositoryId}`;
  await sendSigned(server, { method: 'PUT', path, body });
  stage = await createReplicationStage({
    primary_cluster: { url: server.url, accessKey: '', secretKey: '' },
  });
  const file = 'policies/readable.json';
  await stage.declare({
    buckets: [
      { name: 'users', versioning: true, quota: '1GiB', tags: { a: 'b' } },
      { name: 'open', defaultPolicyFile: file, public: 'read' },
    ],
    replication: {},
  });
  await stage.workspace.write({
    [file]: readable,
    'config/access.json': {
      policies: [{ name: 'listers', document: listing }],
      users: [{ name: 'lister', policies: ['listers'], secret: { environment: 'LISTER_SECRET' } }],
      groups: [{ name: 'crew', members: ['lister'] }],
    },
  });
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
  await issuer?.stop();
});

const run = (...[action, inputs]: Parameters<ReplicationStage['run']>) =>
  stage.run(
    action,
    { login: 'oidc', 'oidc-audience': audience, ...inputs },
    { ...issuer.environment, LISTER_SECRET: 'a-secret-of-the-test' },
  );

test.each([
  ['apply-buckets', applyBuckets, {}],
  ['apply-policies', applyPolicies, {}],
  ['apply-access', applyAccess, {}],
  ['plan', plan, { 'fail-on-changes': 'true' }],
  ['import', importAll, {}],
  ['cluster-check', checkCluster, { 'built-from': 'abc', 'fail-on': 'critical' }],
] as const)('%s does all of its work with keys narrowed to it', async (name, action, inputs) => {
  const { reason, message, reporter } = await run(action, inputs);
  if (name === 'cluster-check') expect(['', 'findings', 'unproved']).toContain(reason);
  else expect([reason, message]).toEqual(['', '']);
  const told = [...reporter.logged, message].join('\n');
  expect(told).not.toContain('may not do that');
  expect(told).not.toContain('bucket by bucket');
});
