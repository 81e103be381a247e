import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as planAll } from '../../../actions/plan/run.ts';
import { action as check } from '../../../actions/replication-check/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
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
let servers: MinioServer[];
let stage: ReplicationStage;
let replicator: Record<string, string>;

const rules = {
  bucketReplications: [
    { sourceAlias: 'primary_cluster', sourceBucket: 'data', targetAlias: 'dr_cluster', targetBucket: 'data' },
  ],
};

beforeAll(async () => {
  issuer = await startIssuer();
  servers = await Promise.all([1, 2].map(() => startServer({ env: describeProvider(issuer, audience) })));
  const statements = [
    { Effect: 'Allow', Action: ['admin:*'] },
    { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] },
  ];
  const body = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const versioned = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  for (const server of servers) {
    const path = `/minio/admin/v3/add-canned-policy?name=${repositoryId}`;
    await sendSigned(server, { method: 'PUT', path, body });
    await sendSigned(server, { method: 'PUT', path: '/data' });
    await sendSigned(server, { method: 'PUT', path: '/data?versioning=', body: versioned });
  }
  const [one, two] = servers;
  if (!one || !two) throw new Error('no servers');
  const { accessKey, secretKey } = two;
  replicator = { DR_MINIO_REPLICATION_ACCESS_KEY: accessKey, DR_MINIO_REPLICATION_SECRET_KEY: secretKey };
  const keyless = ({ url }: MinioServer) => ({ url, accessKey: '', secretKey: '' });
  stage = await createReplicationStage({ primary_cluster: keyless(one), dr_cluster: keyless(two) });
  await stage.declare({ buckets: [{ name: 'data', versioning: true }], replication: rules });
});
afterAll(async () => {
  await stage?.remove();
  for (const server of servers ?? []) await server.stop();
  await issuer?.stop();
});

const login = { login: 'oidc', 'oidc-audience': audience };
const run = (...[action, inputs, environment]: Parameters<ReplicationStage['run']>) =>
  stage.run(action, { ...login, ...inputs }, { ...issuer.environment, ...environment });

test('keys that end are handed to no other server', async () => {
  const planned = await run(setup, { mode: 'plan', alias: 'all' });
  expect(planned.reason).toBe('');
  expect(planned.findings.map(({ rule }) => rule)).toContain('preflight/untried-keys');
  const applied = await run(setup, { alias: 'all' });
  expect(applied.reason).toBe('findings');
  expect(applied.findings.map(({ rule }) => rule)).toContain('credentials/missing');
  expect(applied.results).toEqual([]);
});

test('with keys of their own for replication all else goes by login', async () => {
  const { reason, message, results } = await run(setup, { alias: 'all' }, replicator);
  expect([reason, message]).toEqual(['', '']);
  expect(results).toHaveLength(2);
  expect((await run(setup, { mode: 'plan', alias: 'all' })).changes).toEqual([]);
});

test('a plan of everything reads all that it needs with keys for planning alone', async () => {
  const [primary] = servers;
  if (primary) await sendSigned(primary, { method: 'PUT', path: '/gone' });
  const allow = { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::data'] };
  const open = { ...allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' };
  await stage.workspace.write({
    'policies/open.json': { Version: '2012-10-17', Statement: [open] },
    'config/access.json': {
      policies: [{ name: 'lister', document: { Version: '2012-10-17', Statement: [allow] } }],
      users: [{ name: 'ann', policies: ['lister'], secret: { environment: 'ANN' } }],
      groups: [{ name: 'crew', members: ['ann'] }],
      serviceAccounts: [
        { accessKey: 'ann-app', parent: 'ann', policy: 'inherit', secret: { environment: 'APP' } },
      ],
    },
  });
  const data = { name: 'data', versioning: true, quota: '1GiB', tags: { a: 'b' } };
  await stage.declare({
    buckets: [
      { ...data, defaultPolicyFile: 'policies/open.json', public: 'read' },
      { name: 'gone', state: 'absent', sites: ['primary_cluster'] },
    ],
    replication: { bucketReplications: [{ ...rules.bucketReplications[0], priority: 7 }] },
  });
  const run = await stage.run(
    planAll,
    { ...login, 'allow-delete-buckets': 'true' },
    { ...issuer.environment, ...replicator },
  );
  expect([run.reason, run.message]).toEqual(['', '']);
  expect(run.changes).toEqual(
    expect.arrayContaining([
      'primary_cluster delete bucket gone',
      'dr_cluster create quota data',
      'primary_cluster create policy data',
      'dr_cluster create user ann',
      'primary_cluster update replication data',
    ]),
  );
  const told = [...run.reporter.logged, ...run.findings.map(({ message }) => message)].join('\n');
  expect(told).not.toMatch(/may not do that|bucket by bucket|AccessDenied/);
});

test('sites are joined by nobody whose keys end', async () => {
  await stage.declare({
    replication: { siteReplications: [{ sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster' }] },
  });
  const { reason, findings } = await run(setup, { alias: 'all' });
  await stage.declare({ replication: rules });
  expect(reason).toBe('findings');
  expect(findings.map(({ rule }) => rule)).toContain('credentials/temporary');
});

test('a check with all its proofs goes by login, and its canary needs the keys for one', async () => {
  const proofs = { inventory: 'true', canary: 'true', 'retry-failed': 'true' };
  const { reason, message, output } = await run(check, proofs, replicator);
  expect([reason, message]).toEqual(['', '']);
  expect(output('status')).toBe('ok');
}, 180_000);

test('a check is told of a site that can not be signed in to, and still looks at the other', async () => {
  await servers[1]?.kill();
  const { findings, output, reporter } = await run(check, { 'time-limit': '20s' }, replicator);
  await servers[1]?.restart();
  expect(findings.map(({ rule }) => rule)).toContain('sites/unread');
  expect(output('status')).not.toBe('ok');
  expect(reporter.said.join()).toContain('data');
});
