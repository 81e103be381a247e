import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../support/issuer.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { type PackagedRun, runPackaged } from '../support/packaged.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const audience = createAudience();
let issuer: TestIssuer;
let server: MinioServer;
let workspace: Workspace;

beforeAll(async () => {
  issuer = await startIssuer();
  server = await startServer({ env: describeProvider(issuer, audience) });
  const statements = [
    { Effect: 'Allow', Action: ['admin:ServerInfo', 'admin:GetBucketQuota'] },
    { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] },
  ];
  const body = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const path = `/minio/admin/v3/add-canned-policy?name=${repositoryId}`;
  await sendSigned(server, { method: 'PUT', path, body });
  workspace = await createWorkspace({
    'config/mc_aliases.json': { primary_cluster: { url: 'https://minio.example' } },
    'config/buckets_definition.json': [{ name: 'users', versioning: true }],
  });
});
afterAll(async () => {
  await workspace?.remove();
  await server?.stop();
  await issuer?.stop();
});

function run(action: string, inputs: Record<string, string>): Promise<PackagedRun> {
  const environment = { ...issuer.environment, PRIMARY_MINIO_URL: server.url };
  return runPackaged(action, {
    cwd: workspace.dir,
    inputs: { 'oidc-audience': audience, ...inputs },
    environment,
  });
}

/** What a runner is asked to mask, which it does not print. */
const mask = /^::add-mask::(.*)$/gm;

function findLeaks({ stdout, stderr, summary, outputs }: PackagedRun): string[] {
  const told = [stdout.replace(mask, ''), stderr, summary, ...outputs.values()].join('\n');
  const masked = [...stdout.matchAll(mask)].map(([, value = '']) => decodeURIComponent(value));
  expect(masked).toContain(audience);
  expect(masked).toContain(issuer.tokens.at(-1));
  expect(masked.some((value) => /^[A-Z0-9]{20}$/.test(value))).toBe(true);
  return masked.filter((value) => told.includes(value));
}

test('a job without any stored key applies what is declared, and shows nothing of its keys', async () => {
  const applied = await run('apply-buckets', { login: 'oidc' });
  expect(applied.exitCode, applied.stdout).toBe(0);
  expect(applied.outputs.get('changed')).toBe('true');
  expect(findLeaks(applied)).toEqual([]);
  const again = await run('apply-buckets', { login: 'oidc', mode: 'plan' });
  expect(again.outputs.get('has-changes')).toBe('false');
});

test('a refusal shows nothing of the token', async () => {
  issuer.claims = { repository_id: '42' };
  const refused = await run('plan', { login: 'oidc' });
  issuer.claims = {};
  expect(refused.exitCode).toBe(1);
  expect(refused.outputs.get('failure-reason')).toBe('denied');
  expect(refused.stdout).toContain('no policy for this repository');
  const token = issuer.tokens.at(-1) ?? '';
  const told = `${refused.stdout.replace(mask, '')}${refused.summary}`;
  expect(told).not.toContain(token);
  expect(told).not.toContain(audience);
});
