import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as plan } from '../../../actions/plan/run.ts';
import { exchangeToken, giveBack } from '../../../src/login/exchange.ts';
import { requestIdentityToken } from '../../../src/login/identity-token.ts';
import { composeSessionPolicy } from '../../../src/login/session-policy.ts';
import { openReader, openWriter } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import {
  createAudience,
  describeProvider,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import {
  type ActionRun,
  createReplicationStage,
  type ReplicationStage,
} from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const audience = createAudience();
let issuer: TestIssuer;
let server: MinioServer;
let stage: ReplicationStage;

const allowed = [
  ...['admin:ServerInfo', 'admin:GetBucketQuota', 'admin:ExportBucketMetadata'],
  ...['admin:GetBucketTarget', 'admin:SiteReplicationInfo'],
];
/** What the repository may do at most. */
const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: allowed },
    { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] },
  ],
};

async function setPolicy(name: string, at: MinioServer = server): Promise<void> {
  const path = `/minio/admin/v3/add-canned-policy?name=${name}`;
  await sendSigned(at, { method: 'PUT', path, body: JSON.stringify(policy) });
}

beforeAll(async () => {
  issuer = await startIssuer();
  server = await startServer({ env: describeProvider(issuer, audience) });
  await setPolicy(repositoryId);
  const place = { url: server.url, accessKey: '', secretKey: '' };
  stage = await createReplicationStage({ primary_cluster: place });
  await stage.declare({ buckets: [{ name: 'users', versioning: true }], replication: {} });
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
  await issuer?.stop();
});
afterEach(() => {
  issuer.claims = {};
  issuer.status = 200;
});

type Start = Parameters<ReplicationStage['run']>;

function run(action: Start[0], inputs: Start[1] = {}, environment: Start[2] = {}): Promise<ActionRun> {
  const login = { login: 'oidc', 'oidc-audience': audience, ...inputs };
  return stage.run(action, login, { ...issuer.environment, ...environment });
}

describe('without any stored key', () => {
  test('what is declared is planned, applied, and then as it should be', async () => {
    const planned = await run(plan);
    expect([planned.reason, planned.message]).toEqual(['', '']);
    expect(planned.changes).toContain('primary_cluster create bucket users');
    const applied = await run(applyBuckets);
    expect([applied.reason, applied.message]).toEqual(['', '']);
    expect(applied.results.length).toBeGreaterThan(0);
    expect((await run(plan)).changes).toEqual([]);
  });

  test('keys are made once for a run, told nowhere, and given back at its end', async () => {
    const before = issuer.tokens.length;
    const { reporter, output } = await run(plan);
    expect(issuer.tokens.length - before).toBe(1);
    const keys = findKeys(reporter.hidden);
    expect(reporter.hidden).toContain(issuer.tokens.at(-1));
    expect(reporter.hidden).toContain(audience);
    const files = await Promise.all(
      ['plan-path', 'report-path'].map((name) => readFile(output(name), 'utf8')),
    );
    const { said, logged, summaries, outputs, comments } = reporter;
    const told = JSON.stringify([said, logged, summaries, [...outputs], comments, files]);
    expect(reporter.hidden.filter((secret) => told.includes(secret))).toEqual([]);
    const reader = openReader({ alias: 'primary_cluster', url: new URL(server.url), ...keys });
    await expect(reader.read(routes.listBuckets)).rejects.toMatchObject({
      failure: { code: 'InvalidAccessKeyId' },
    });
    await reader.close();
  });

  test('keys in the environment are used where they are set', async () => {
    const before = issuer.tokens.length;
    const { accessKey, secretKey } = server;
    const own = { PRIMARY_MINIO_ACCESS_KEY: accessKey, PRIMARY_MINIO_SECRET_KEY: secretKey };
    expect((await run(plan, {}, own)).reason).toBe('');
    expect(issuer.tokens.length).toBe(before);
  });

  test('keys made by login before, with their session token, serve too', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = issuer.environment;
    const signal = new AbortController().signal;
    const token = await requestIdentityToken({ url: new URL(url), bearer }, audience, signal);
    const place = { alias: 'primary_cluster', url: new URL(server.url) };
    const keys = await exchangeToken(place, { token, policy: composeSessionPolicy(['plan']) });
    const environment = {
      PRIMARY_MINIO_ACCESS_KEY: keys.accessKey,
      PRIMARY_MINIO_SECRET_KEY: keys.secretKey,
      PRIMARY_MINIO_SESSION_TOKEN: keys.sessionToken,
    };
    const { reason } = await stage.run(plan, {}, environment);
    expect(reason).toBe('');
  });
});

/** The pair is among what is hidden, in the form of basic authentication. */
function findKeys(hidden: readonly string[]) {
  const pairs = hidden.map((form) => Buffer.from(form, 'base64').toString('latin1'));
  const [accessKey = '', secretKey = ''] = (pairs.find((pair) => /^[A-Z0-9]{20}:/.test(pair)) ?? '').split(
    ':',
  );
  const tokens = hidden.filter((form) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(form));
  const sessionToken = tokens.find((token) => !issuer.tokens.includes(token)) ?? '';
  expect([accessKey, secretKey, sessionToken]).not.toContain('');
  return { accessKey, secretKey, sessionToken };
}

describe('what can go wrong', () => {
  const now = Math.floor(Date.now() / 1000);
  const jobs: readonly [string, Record<string, unknown>, RegExp][] = [
    ['another audience', { aud: 'sts.example.com' }, /audience of the token is not the one/],
    [
      'another repository',
      { repository_id: '42' },
      /no policy for this repository.*`doctor: true` tells which/,
    ],
    ['a token that is over', { iat: now - 900, exp: now - 600 }, /identity token has expired/],
    ['a token of later', { nbf: now + 3600 }, /not valid yet/],
  ];
  test.each(jobs)('%s', async (_title, claims, words) => {
    issuer.claims = claims;
    const { reason, message, reporter } = await run(plan);
    expect(reason).toBe('denied');
    expect(message).toMatch(words);
    expect(message).not.toContain(audience);
    expect(reporter.hidden.filter((secret) => message.includes(secret))).toEqual([]);
  });

  test('a token that does not say the id of its repository is sent to nobody', async () => {
    issuer.claims = { repository_id: undefined };
    const { reason, findings } = await run(plan);
    expect(reason).toBe('missing-credentials');
    expect(findings.map(({ message }) => message).join()).toMatch(/claim repository_id/);
  });

  test('what the policy lacks is named with the policy', async () => {
    issuer.claims = { repository_id: '77' };
    await sendSigned(server, {
      method: 'PUT',
      path: '/minio/admin/v3/add-canned-policy?name=77',
      body: JSON.stringify({ ...policy, Statement: policy.Statement.slice(1) }),
    });
    const { reason, message } = await run(plan, {}, { GITHUB_REPOSITORY_ID: '77' });
    expect(reason).toBe('denied');
    expect(message).toMatch(/the policy 77 of primary_cluster does not let this job.*admin:\w+/);
    expect(message).not.toContain('access key');
  });

  test('one of two keys', async () => {
    const { reason, findings } = await run(plan, {}, { PRIMARY_MINIO_ACCESS_KEY: 'left' });
    expect(reason).toBe('missing-credentials');
    expect(findings.map(({ mend }) => mend).join()).toMatch(/^Unset PRIMARY_MINIO_ACCESS_KEY/);
  });

  test('a runner that gives no token', async () => {
    issuer.status = 403;
    const { reason, message } = await run(plan);
    expect(reason).toBe('denied');
    expect(message).toContain('id-token: write');
  });

  test('a run that is no job', async () => {
    const { reason, findings } = await run(plan, {}, { ACTIONS_ID_TOKEN_REQUEST_URL: '' });
    expect(reason).toBe('missing-credentials');
    expect(findings.map(({ rule }) => rule)).toEqual(['login/identity']);
  });

  test.each([
    ['none', ''],
    ['one that is none', 'two words'],
    ['that of another alias', 'dr_cluster=abc'],
  ])('an audience: %s', async (_title, given) => {
    const { reason, findings } = await run(plan, { 'oidc-audience': given });
    expect(reason).toBe('invalid-input');
    expect(findings.map(({ rule }) => rule)).toEqual(['input/oidc-audience']);
    expect(JSON.stringify(findings)).not.toContain('two words');
  });

  test('an open line to another machine, allowed or not', async () => {
    const environment = { PRIMARY_MINIO_URL: 'http://minio.example' };
    const { reason, findings } = await run(plan, { 'allow-insecure-http': 'true' }, environment);
    expect(reason).toBe('missing-credentials');
    expect(findings.map(({ rule }) => rule)).toEqual(['credentials/plain-login']);
  });
});

describe('a server that lets no job sign in', () => {
  test.each([
    ['without a provider', undefined],
    ['with roles alone', { role_policy: 'readwrite', claim_name: '' }],
  ])('%s', async (_title, settings) => {
    const env = settings ? describeProvider(issuer, audience, settings) : {};
    const other = await startServer({ env });
    const { reason, message } = await run(plan, {}, { PRIMARY_MINIO_URL: other.url });
    await other.stop();
    expect(reason).toBe('denied');
    expect(message).toContain('no identity provider that goes by a claim');
  });

  test('that goes by another claim', async () => {
    const other = await startServer({
      env: describeProvider(issuer, audience, { claim_name: 'repository' }),
    });
    await setPolicy(repositoryId, other);
    const { reason, message } = await run(plan, {}, { PRIMARY_MINIO_URL: other.url });
    await other.stop();
    expect(reason).toBe('denied');
    expect(message).toMatch(/no policy for this repository.*claim_name.*is not repository_id.*doctor/);
  });

  test('that does not know the signer', async () => {
    const stranger = await startIssuer();
    const { reason, message } = await run(plan, {}, stranger.environment);
    await stranger.stop();
    expect(reason).toBe('denied');
    expect(message).toContain('does not know who signed the token');
  });
});

describe('keys', () => {
  const place = () => ({ alias: 'primary_cluster', url: new URL(server.url) });
  const signal = new AbortController().signal;
  const makeKeys = async (purpose: 'plan' | 'apply-buckets') => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = issuer.environment;
    const token = await requestIdentityToken({ url: new URL(url), bearer }, audience, signal);
    return exchangeToken(place(), { token, policy: composeSessionPolicy([purpose]) });
  };
  const code = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error) => error.failure.code,
    );

  test('for a plan write nothing, whatever the repository may do, and last a quarter of an hour', async () => {
    const keys = await makeKeys('plan');
    const seconds = (Date.parse(keys.expires) - Date.now()) / 1000;
    expect(Math.abs(seconds - 900)).toBeLessThan(120);
    const writer = openWriter({ ...place(), ...keys });
    expect(await code(writer.read(routes.listBuckets))).toBe('done');
    expect(await code(writer.write(routes.createBucket, { bucket: 'other' }))).toBe('AccessDenied');
    expect(await code(writer.write(routes.setVersioning, { bucket: 'users' }, '<a/>'))).toBe('AccessDenied');
    expect(await code(writer.read(routes.exportIam))).toBe('AccessDenied');
    await writer.close();
  });

  test('for applying buckets reach no policy and no object', async () => {
    const writer = openWriter({ ...place(), ...(await makeKeys('apply-buckets')) });
    expect(await code(writer.write(routes.createBucket, { bucket: 'other' }))).toBe('done');
    expect(await code(writer.write(routes.setPolicy, { bucket: 'other' }, '{}'))).toBe('AccessDenied');
    expect(await code(writer.write(routes.putObject, { bucket: 'other', key: 'a' }, 'a'))).toBe(
      'AccessDenied',
    );
    expect(await code(writer.write(routes.deleteBucket, { bucket: 'other' }))).toBe('done');
    await writer.close();
  });

  test('are of no use once they are given back, and others stay', async () => {
    const [first, second] = [await makeKeys('plan'), await makeKeys('plan')];
    await giveBack(place(), first);
    const open = (keys: typeof first) => openReader({ ...place(), ...keys });
    const [gone, there] = [open(first), open(second)];
    expect(await code(gone.read(routes.listBuckets))).toBe('InvalidAccessKeyId');
    expect(await code(there.read(routes.listBuckets))).toBe('done');
    await Promise.all([gone.close(), there.close()]);
  });
});
