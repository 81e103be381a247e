import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { action as endLogin } from '../../../actions/login/post.ts';
import { action as login } from '../../../actions/login/run.ts';
import { ConfigError, ExpectedError } from '../../../src/errors.ts';
import { openReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { parseOutputs } from '../../support/packaged.ts';
import { createRecordingReporter } from '../../support/recording-reporter.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const audiences = [createAudience(), createAudience()] as const;
let issuer: TestIssuer;
let servers: MinioServer[];
let workspace: Workspace;
let environment: Record<string, string>;
const before = { ...process.env };

beforeAll(async () => {
  issuer = await startIssuer();
  servers = await Promise.all(
    audiences.map((audience) => startServer({ env: describeProvider(issuer, audience) })),
  );
  const statement = { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] };
  const body = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const path = `/minio/admin/v3/add-canned-policy?name=${repositoryId}`;
  for (const server of servers) await sendSigned(server, { method: 'PUT', path, body });
});
afterAll(async () => {
  for (const server of servers ?? []) await server.stop();
  await issuer?.stop();
});
beforeEach(async () => {
  workspace = await createWorkspace({
    'config/mc_aliases.json': {
      primary_cluster: { url: 'https://minio.example' },
      dr_cluster: { url: 'https://dr.example' },
    },
    environment: '',
    state: '',
  });
  environment = {
    ...issuer.environment,
    GITHUB_ENV: join(workspace.dir, 'environment'),
    GITHUB_STATE: join(workspace.dir, 'state'),
    PRIMARY_MINIO_URL: servers[0]?.url ?? '',
    DR_MINIO_URL: servers[1]?.url ?? '',
    PRIMARY_MINIO_ACCESS_KEY: 'of-before',
  };
  Object.assign(process.env, environment);
});
afterEach(async () => {
  await workspace.remove();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

async function start(
  action: typeof login,
  inputs: Record<string, string>,
  more: Record<string, string> = {},
) {
  const reporter = createRecordingReporter();
  const context = { reporter, workspace: workspace.dir, signal: new AbortController().signal };
  const given = new Map(Object.entries(inputs));
  const error = await action.start(given, { ...context, environment: { ...environment, ...more } }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !(error instanceof ExpectedError)) throw error;
  const findings = error instanceof ConfigError ? error.findings : [];
  return { reporter, reason: error?.reason ?? '', findings };
}

const perAlias = `primary_cluster=${audiences[0]}\ndr_cluster=${audiences[1]}`;
const readFileOf = async (name: 'environment' | 'state') =>
  parseOutputs(await readFile(join(workspace.dir, name), 'utf8'));

async function listBuckets(variables: ReadonlyMap<string, string>, prefix: string, url: string) {
  const read = (name: string) => variables.get(`${prefix}_MINIO_${name}`) ?? '';
  const keys = {
    accessKey: read('ACCESS_KEY'),
    secretKey: read('SECRET_KEY'),
    sessionToken: read('SESSION_TOKEN'),
  };
  const reader = openReader({ alias: prefix, url: new URL(url), ...keys });
  const answer = await reader.read(routes.listBuckets).then(
    () => 'done',
    ({ failure }) => failure.code,
  );
  await reader.close();
  return answer;
}

test('later steps of the job have keys at every alias, until its end', async () => {
  const { reporter, reason } = await start(login, { alias: 'all', 'oidc-audience': perAlias });
  expect(reason).toBe('');
  expect(Object.keys(JSON.parse(reporter.outputs.get('expires') ?? ''))).toEqual([
    'primary_cluster',
    'dr_cluster',
  ]);
  const variables = await readFileOf('environment');
  expect(variables.size).toBe(6);
  for (const value of variables.values()) expect(reporter.hidden).toContain(value);
  const [one, two] = servers.map(({ url }) => url);
  expect(await listBuckets(variables, 'PRIMARY', one ?? '')).toBe('done');
  expect(await listBuckets(variables, 'DR', two ?? '')).toBe('done');

  const state = await readFileOf('state');
  await writeFile(join(workspace.dir, 'environment'), '');
  const end = await start(endLogin, {}, { STATE_keys: state.get('keys') ?? '' });
  expect(end.reporter.said).toHaveLength(2);
  expect([...(await readFileOf('environment')).values()]).toEqual(Array.from({ length: 6 }, () => ''));
  expect(await listBuckets(variables, 'PRIMARY', one ?? '')).toBe('InvalidAccessKeyId');
  expect(await listBuckets(variables, 'DR', two ?? '')).toBe('InvalidAccessKeyId');
});

test('at one alias that refuses, no keys are left at any', async () => {
  const { reason, reporter } = await start(login, { alias: 'all', 'oidc-audience': audiences[0] });
  expect(reason).toBe('denied');
  expect([...(await readFileOf('environment')).keys()]).toEqual([]);
  expect(reporter.hidden.length).toBeGreaterThan(10);
});

test('off a runner nothing is asked for', async () => {
  const asked = issuer.tokens.length;
  const { reason } = await start(login, { 'oidc-audience': audiences[0] }, { GITHUB_ENV: '' });
  expect(reason).toBe('missing-credentials');
  expect(issuer.tokens.length).toBe(asked);
});

test('in a pull request from a fork nobody is told to ask for a permission', async () => {
  const request = { base: { repo: { id: 1 } }, head: { repo: { id: 2 } } };
  await workspace.write({ 'event.json': { pull_request: request } });
  const { reason, findings } = await start(
    login,
    { 'oidc-audience': audiences[0] },
    {
      ...{ ACTIONS_ID_TOKEN_REQUEST_URL: '', GITHUB_EVENT_NAME: 'pull_request' },
      ...{ GITHUB_EVENT_PATH: join(workspace.dir, 'event.json') },
    },
  );
  expect(reason).toBe('missing-credentials');
  expect(findings.map(({ message, mend }) => message + mend).join()).toMatch(/from a fork(?!.*id-token)/);
});

test('keys are for what is known only', async () => {
  const { reason } = await start(login, { 'oidc-audience': audiences[0], for: 'plan, everything' });
  expect(reason).toBe('invalid-input');
});

test('the end of a job that never signed in is quiet', async () => {
  const { reporter, reason } = await start(endLogin, {}, { STATE_keys: '' });
  expect([reason, reporter.said, reporter.logged]).toEqual(['', [], []]);
});
