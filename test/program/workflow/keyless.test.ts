/** The literal deployment without any stored key: its jobs sign in with their identity, as docs/login.md says. */

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { advisories } from '../../../src/cluster/judge/advisory.ts';
import { explainRun, type WorkflowRun } from '../../support/act-event.ts';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { joinIdentities, readIdentity } from '../../support/least-privilege.ts';
import { storePolicy } from '../../support/policy-user.ts';
import { assertNoSecret, type Named } from '../../support/secret-watch.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { describeMain, startWorkflowStage, type WorkflowStage } from '../../support/workflow-stage.ts';

const audiences = [createAudience(), createAudience(), createAudience()];
const aliases = ['primary_cluster', 'primary_cluster_az2', 'dr_cluster'];
/** Everything that the repository has: no key among it. */
const secrets = {
  MINIO_OIDC_AUDIENCE: aliases.map((alias, index) => `${alias}=${audiences[index]}`).join(','),
};

let issuer: TestIssuer;
let stage: WorkflowStage;
/** Outside of the workspace, where a generated secret goes. */
let vault: string;
let sha = '';
beforeAll(async () => {
  vault = await mkdtemp(join(tmpdir(), 'minio-actions-vault-'));
  issuer = await startIssuer();
  stage = await startWorkflowStage({
    serverEnv: audiences.map((audience) => describeProvider(issuer, audience)),
  });
  const deploying = ['plan', 'apply-buckets', 'apply-policies', 'apply-access'];
  const policies = [...deploying, 'replication-check', 'cluster-check'];
  const document = joinIdentities(...(await Promise.all(policies.map(readIdentity))));
  for (const server of stage.servers) await storePolicy(server, repositoryId, document);
  await stage.repository.removeFiles('config/replication_rules.json');
  sha = await stage.repository.commit({
    ...(await allowIdentity('.github/workflows/deploy.yml')),
    ...(await allowIdentity('.github/workflows/replication-health.yml')),
    'config/access.json': declareAccess(join(vault, 'reporting')),
  });
});
afterAll(async () => {
  await stage?.stop();
  await issuer?.stop();
  await rm(vault, { recursive: true, force: true });
});

/** One generated secret for two sites. */
function declareAccess(file: string): object {
  const sites = ['primary_cluster', 'primary_cluster_az2'];
  const secret = { generate: true, deliver: { file } };
  return {
    users: [{ name: 'reporting', policies: [], secret, sites }],
    grants: [{ bucket: 'logs', to: { users: ['reporting'] }, may: ['read', 'list'] }],
  };
}

/** As docs/workflows.md says: every job that names an environment may then ask who it is. */
async function allowIdentity(file: string): Promise<Record<string, string>> {
  const text = (await stage.repository.readText(file)).replaceAll('# id-token: write', 'id-token: write');
  const jobs = Object.values<{ permissions: object; environment?: string }>(parse(text).jobs);
  expect(jobs.filter(({ environment }) => environment === undefined)).toEqual([]);
  for (const { permissions } of jobs) expect(permissions).toMatchObject({ 'id-token': 'write' });
  return { [file]: text };
}

const deploy = (environment: Readonly<Record<string, string>> = issuer.environment) =>
  stage.run('deploy.yml', {
    payload: describeMain(sha),
    secrets,
    variables: { MINIO_LOGIN: 'oidc' },
    environment,
  });

const applied = ({ steps }: WorkflowRun) =>
  steps.filter(({ job }) => job === 'apply').map(({ step, result }) => `${step}: ${result}`);

test('a job that was given no identity is told what it lacks', async () => {
  const run = await deploy({});
  expect(run.jobs, explainRun(run)).toMatchObject({ plan: 'failure' });
  expect(run.annotations.map(({ message }) => message).join()).toContain('id-token: write');
});

test('plan, buckets, policies and access, with keys that are made for each of them', async () => {
  const run = await deploy();
  expect(run.jobs, explainRun(run)).toEqual({ plan: 'success', apply: 'success' });
  expect(applied(run).slice(2)).toEqual([
    'Apply buckets: success',
    'Apply policies: success',
    'Apply access: success',
    'Set up replication: success',
    'Plan again, which must find nothing: success',
  ]);
  // One token for each server and step, and each is used once.
  expect(new Set(issuer.tokens).size).toBe(issuer.tokens.length);
  expect(issuer.tokens.length).toBeGreaterThanOrEqual(4 * 3);

  const secret = await readFile(join(vault, 'reporting'), 'utf8');
  expect((await stat(join(vault, 'reporting'))).mode & 0o777).toBe(0o600);
  const url = stage.servers[0]?.url ?? '';
  const list = { method: 'GET', path: '/logs?list-type=2' } as const;
  const reporting = { url, accessKey: 'reporting', secretKey: secret.trim() };
  expect((await sendSigned(reporting, list)).status).toBe(200);
  assertNoSecret(
    [
      ['delivered secret', secret.trim()],
      ...audiences.map((audience): Named => ['audience', audience]),
      ...issuer.tokens.map((token): Named => ['token', token]),
    ],
    [['log', run.log], ...run.summaries.map(({ step, text }): Named => [`summary of ${step}`, text])],
  );
});

test('what is as declared asks for nobody, and no second secret is made', async () => {
  const run = await deploy();
  expect(run.jobs.plan, explainRun(run)).toBe('success');
  expect(applied(run)).toEqual([]);
  expect(await readdir(vault)).toEqual(['reporting']);
});

test('the scheduled checks sign in too', async () => {
  const run = await stage.run('replication-health.yml', {
    event: 'schedule',
    payload: describeMain(sha),
    secrets,
    variables: {
      MINIO_LOGIN: 'oidc',
      MINIO_BUILT_FROM: 'RELEASE.2025-10-15T17-29-55Z',
      MINIO_ACCEPTED_ADVISORIES: advisories.map(({ id }) => id).join(),
    },
    environment: issuer.environment,
  });
  expect(run.steps.slice(1).map(({ step, result }) => `${step}: ${result}`)).toEqual([
    'Check replication: failure',
    'Check clusters: success',
    'Look for drift: success',
  ]);
  // Signed in, and found that there is nothing to judge.
  expect(run.log, explainRun(run)).toContain('primary_cluster gave keys for replication-check');
  expect(run.log).toContain('no rule was checked');
});

test('another repository is let in nowhere', async () => {
  issuer.claims = { repository: 'acme/other', repository_id: '1' };
  const run = await deploy();
  issuer.claims = {};
  expect(run.jobs, explainRun(run)).toMatchObject({ plan: 'failure' });
  expect(run.outputs['plan/plan/failure-reason']).toBe('denied');
});
