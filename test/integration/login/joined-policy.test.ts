import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as applyPolicies } from '../../../actions/apply-policies/run.ts';
import { action as plan } from '../../../actions/plan/run.ts';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { joinIdentities, readIdentity } from '../../support/least-privilege.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const audience = createAudience();
let issuer: TestIssuer;
let server: MinioServer;
let stage: ReplicationStage;

/** Of the example of docs/login.md. */
async function listJoined(): Promise<string[]> {
  const page = await readFile(join(import.meta.dirname, '../../../docs/login.md'), 'utf8');
  const [, files = ''] = /jq -s [^\n]*\n([^>]*)> /.exec(page) ?? [];
  return [...files.matchAll(/([\w-]+)\.json/g)].map(([, name = '']) => name);
}

beforeAll(async () => {
  issuer = await startIssuer();
  server = await startServer({ env: describeProvider(issuer, audience) });
  const documents = await Promise.all((await listJoined()).map(readIdentity));
  const body = JSON.stringify(joinIdentities(...documents));
  const path = `/minio/admin/v3/add-canned-policy?name=${repositoryId}`;
  await sendSigned(server, { method: 'PUT', path, body });
  stage = await createReplicationStage({
    primary_cluster: { url: server.url, accessKey: '', secretKey: '' },
  });
  const open = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject' };
  const statement = { ...open, Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*' };
  await stage.declare({
    buckets: [{ name: 'open', versioning: true, defaultPolicyFile: 'policies/open.json', public: 'read' }],
    replication: {},
  });
  await stage.workspace.write({ 'policies/open.json': { Version: '2012-10-17', Statement: [statement] } });
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
  await issuer?.stop();
});

test('the joined policy of docs/login.md is enough for all that it is for', async () => {
  const login = { login: 'oidc', 'oidc-audience': audience };
  const environment = { ...issuer.environment, GITHUB_REPOSITORY_ID: repositoryId };
  for (const action of [applyBuckets, applyPolicies]) {
    const { reason, message } = await stage.run(action, login, environment);
    expect([reason, message]).toEqual(['', '']);
  }
  const { reason, changes } = await stage.run(plan, login, environment);
  expect([reason, changes]).toEqual(['', []]);
});
