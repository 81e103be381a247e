/** A job that signs in by the policy with the id of its repository leaves in it what it needs. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { action } from '../../../actions/apply-access/run.ts';
import { identities } from '../../../src/login/generated/identity.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { storePolicy } from '../../support/policy-user.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';

const limit = 120_000;
const audience = createAudience();
const needed = identities['apply-access'];
const reading = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };
const document = (...Statement: PolicyDocument['Statement']) => ({ Version: '2012-10-17', Statement });

let issuer: TestIssuer;
let server: MinioServer;
let stage: ReplicationStage;

beforeAll(async () => {
  issuer = await startIssuer();
  server = await startServer({ env: describeProvider(issuer, audience) });
  await storePolicy(server, repositoryId, document(...needed, reading));
  await storePolicy(server, '987654321', document(...needed));
  stage = await createReplicationStage({
    primary_cluster: { url: server.url, accessKey: '', secretKey: '' },
  });
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
  await issuer?.stop();
});

const run = (inputs: Readonly<Record<string, string>> = {}) =>
  stage.run(
    action,
    { login: 'oidc', 'oidc-audience': audience, ...inputs },
    { ...issuer.environment, GITHUB_REPOSITORY_ID: repositoryId },
  );
const declare = (...policies: readonly object[]) =>
  stage.workspace.write({ 'config/access.json': { policies } });
const policy = (name: string, ...statements: PolicyDocument['Statement']) => ({
  ...{ name, privileged: true, document: document(...statements) },
});

const [, ...lacking] = needed;
test.each([
  ['narrowed', policy(repositoryId, ...lacking), /changes policy 123456789: .* it admin:ServerInfo\.$/],
  ['declared absent', { name: repositoryId, state: 'absent' }, /removes policy 123456789 at/],
])(
  'its policy is not %s',
  async (_name, declared, told) => {
    await declare(declared);
    const { reason, results, findings } = await run();
    expect([reason, results]).toEqual(['findings', []]);
    const refused = findings.filter(({ rule }) => rule === 'access/own-identity');
    expect(refused.map(({ message }) => message)).toEqual([expect.stringMatching(told)]);
    expect(refused[0]?.source).toMatchObject({ file: 'config/access.json', line: expect.any(Number) });
  },
  limit,
);

test.each([
  ['what it does not need', policy(repositoryId, ...needed)],
  ['what another repository needs', policy('987654321', reading)],
])(
  'it may lose %s',
  async (_name, declared) => {
    await declare(declared);
    expect((await run()).results).toEqual([`primary_cluster update iam-policy ${declared.name}: done`]);
    expect((await run({ mode: 'plan' })).changes).toEqual([]);
  },
  limit,
);
