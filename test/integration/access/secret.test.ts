/** Secrets: given or generated, delivered once, replaced when told to, and never shown. */

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AccessStage, collectTraces, createAccessStage } from '../../support/access-stage.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import type { ActionRun } from '../../support/replication-stage.ts';
import { type SecretForge, startSecretForge } from '../../support/secret-forge.ts';
import { assertNoSecret } from '../../support/secret-watch.ts';
import { trySecret } from '../../support/try-secret.ts';

const limit = 120_000;
let server: MinioServer;
let proxy: FaultProxy;
let forge: SecretForge;
let stage: AccessStage;
let folder: string;
let number = 0;
let name: string;

beforeAll(async () => {
  server = await startServer();
  [proxy, forge, folder] = await Promise.all([
    startFaultProxy(server.url),
    startSecretForge(),
    mkdtemp(join(tmpdir(), 'minio-actions-secrets-')),
  ]);
  stage = await createAccessStage({ primary_cluster: { ...server, url: proxy.url } });
});
afterAll(async () => {
  await stage.remove();
  await rm(folder, { recursive: true, force: true });
  await Promise.all([proxy.stop(), forge.stop()]);
  await server.stop();
});
beforeEach(() => {
  number += 1;
  name = `user-${number}`;
  forge.refuse(0);
});

const signsIn = async (accessKey: string, secretKey: string) =>
  (await trySecret(server.url, accessKey, secretKey)) === '';

async function expectUnseen(run: ActionRun, secret: string): Promise<void> {
  assertNoSecret(
    [['the secret', secret]],
    [['what the run left', await collectTraces(run, stage.workspace)]],
  );
  expect(run.reporter.hidden).toContain(secret);
}

const generated = (deliver: object) => ({ generate: true, deliver });

describe('a given secret', () => {
  test(
    'is set, and replaced once another is given',
    async () => {
      const [first, second] = ['first secret?+/=%"1'.replace(' ', '-'), 'the-second-secret'];
      await stage.declare({ users: [{ name, secret: { environment: 'GIVEN' } }] });
      await expectUnseen(await stage.settle({ GIVEN: first }), first);
      expect(await signsIn(name, first)).toBe(true);
      const plan = await stage.run({ mode: 'plan' }, { GIVEN: second });
      expect(plan.changes).toEqual([`primary_cluster update user ${name}`]);
      expect(plan.reporter.said.join('\n')).toContain('another secret key than the declared one');
      await expectUnseen(await stage.settle({ GIVEN: second }), second);
      expect([await signsIn(name, first), await signsIn(name, second)]).toEqual([false, true]);
    },
    limit,
  );

  test(
    'of a service account is replaced, and its policy stays',
    async () => {
      const accessKey = `${name}-app`;
      const policy = {
        document: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] }],
        },
      };
      const account = { accessKey, parent: name, policy, secret: { environment: 'APP' } };
      await stage.declare({
        users: [{ name, secret: { environment: 'GIVEN' } }],
        serviceAccounts: [account],
      });
      await stage.settle({ GIVEN: 'secret-of-user', APP: 'old-app-secret' });
      const run = await stage.settle({ GIVEN: 'secret-of-user', APP: 'new-app-secret' });
      expect(run.changes).toEqual([`primary_cluster update service-account ${accessKey}`]);
      expect([
        await signsIn(accessKey, 'old-app-secret'),
        await signsIn(accessKey, 'new-app-secret'),
      ]).toEqual([false, true]);
    },
    limit,
  );

  test.each([
    ['is not set', undefined],
    ['is too short', 'short'],
    ['is too long', 'x'.repeat(41)],
    ['was pasted with its line end', 'secret-of-user\n'],
  ])(
    'that %s stops everything',
    async (_case, value) => {
      await stage.declare({ users: [{ name, secret: { environment: 'GIVEN' } }] });
      const run = await stage.run({}, { GIVEN: value });
      expect(run.reason).toBe('findings');
      expect(run.findings.map(({ rule }) => rule)).toContain('access/secret-variable');
      expect(run.results).toEqual([]);
    },
    limit,
  );

  test(
    'is not needed to plan',
    async () => {
      await stage.declare({ users: [{ name, secret: { environment: 'GIVEN' } }] });
      const without = await stage.run({ mode: 'plan' });
      expect(without.reason).toBe('');
      const applied = await stage.run(
        { 'expected-plan': without.output('plan-digest') },
        { GIVEN: 'secret-of-user' },
      );
      expect([applied.reason, applied.results]).toEqual(['', [`primary_cluster create user ${name}: done`]]);
    },
    limit,
  );
});

describe('a generated secret', () => {
  test(
    'goes into a new file that only its owner can read',
    async () => {
      const file = join(folder, name);
      await stage.declare({ users: [{ name, secret: generated({ file }) }] });
      const run = await stage.settle();
      const secret = await readFile(file, 'utf8');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(secret).toMatch(/^[A-Za-z0-9]{40}$/);
      expect(await signsIn(name, secret)).toBe(true);
      await expectUnseen(run, secret);
    },
    limit,
  );

  test(
    'is not made where the file is there already',
    async () => {
      const file = join(folder, 'user-1-taken');
      await stage.declare({ users: [{ name, secret: generated({ file }) }] });
      await stage.settle();
      const before = await readFile(file, 'utf8');
      await stage.declare({
        users: [{ name, state: 'absent' }],
      });
      await stage.settle();
      await stage.declare({ users: [{ name, secret: generated({ file }) }] });
      const run = await stage.run();
      expect([run.reason, run.results]).toEqual(['findings', []]);
      expect(run.findings).toMatchObject([
        { rule: 'access/delivery', message: expect.stringContaining('is there already') },
      ]);
      expect(await readFile(file, 'utf8')).toBe(before);
    },
    limit,
  );

  test(
    'goes into a masked output',
    async () => {
      await stage.declare({ users: [{ name, secret: generated({ output: true }) }] });
      expect((await stage.run()).findings.map(({ rule }) => rule)).toEqual(['access/delivery']);
      const run = await stage.run({}, { GITHUB_ACTIONS: 'true' });
      const secret: string = JSON.parse(run.output('secrets'))[name];
      expect(await signsIn(name, secret)).toBe(true);
      await expectUnseen(run, secret);
    },
    limit,
  );

  test(
    'becomes a secret of GitHub Actions',
    async () => {
      const api = { GITHUB_API_URL: forge.url, GITHUB_REPOSITORY: 'acme/store' };
      const githubSecret = { name: 'STORE_KEY', environment: 'production' };
      await stage.declare({ users: [{ name, secret: generated({ githubSecret }) }] });
      expect((await stage.run({}, api)).findings.map(({ rule }) => rule)).toEqual(['access/delivery']);
      const run = await stage.run({ 'secrets-token': 'token-of-an-app' }, api);
      expect(run.reason, run.message).toBe('');
      const [[path, secret] = ['', '']] = [...forge.secrets];
      expect(path).toBe('/repos/acme/store/environments/production/secrets/STORE_KEY');
      expect(await signsIn(name, secret)).toBe(true);
      await expectUnseen(run, secret);
      await expectUnseen(run, 'token-of-an-app');
    },
    limit,
  );

  test(
    'makes nobody when GitHub does not take it',
    async () => {
      forge.refuse(403);
      const api = { GITHUB_API_URL: forge.url };
      const githubSecret = { name: 'STORE_KEY', repository: 'acme/other' };
      await stage.declare({ users: [{ name, secret: generated({ githubSecret }) }] });
      const run = await stage.run({ 'secrets-token': 'token-of-an-app' }, api);
      expect([run.reason, run.results]).toEqual(['denied', [`primary_cluster create user ${name}: failed`]]);
      expect(run.message).toContain('"Secrets: write"');
      expect(run.message).toContain('acme/other');
    },
    limit,
  );

  test(
    'is taken back when nobody could be made',
    async () => {
      proxy.fail({ fault: { status: 403 }, path: /add-user/, times: 1 });
      await stage.declare({ users: [{ name, secret: generated({ file: join(folder, name) }) }] });
      expect((await stage.run()).results).toEqual([`primary_cluster create user ${name}: failed`]);
      expect(await readdir(folder)).not.toContain(name);
      await stage.settle();
      expect(await signsIn(name, await readFile(join(folder, name), 'utf8'))).toBe(true);
    },
    limit,
  );

  test(
    'stays when the answer is lost',
    async () => {
      const accessKey = `${name}-app`;
      const file = join(folder, accessKey);
      await stage.declare({
        users: [{ name, secret: { environment: 'GIVEN' } }],
        serviceAccounts: [{ accessKey, parent: name, policy: 'inherit', secret: generated({ file }) }],
      });
      proxy.fail({ fault: 'lose-reply', path: /add-service-account/, times: 1 });
      const run = await stage.settle({ GIVEN: 'secret-of-user' });
      expect(run.results).toContain(`primary_cluster create service-account ${accessKey}: done`);
      expect(await signsIn(accessKey, await readFile(file, 'utf8'))).toBe(true);
    },
    limit,
  );
});

test(
  'rotation with overlap: a second account, then the end of the first',
  async () => {
    const account = (key: string, more: object = {}) => ({
      ...{ accessKey: key, parent: name, policy: 'inherit' },
      secret: generated({ file: join(folder, `${name}-${key}`) }),
      ...more,
    });
    const users = [{ name, secret: { environment: 'GIVEN' } }];
    const given = { GIVEN: 'secret-of-user' };
    const secretOf = (key: string) => readFile(join(folder, `${name}-${key}`), 'utf8');
    await stage.declare({ users, serviceAccounts: [account('app-2025')] });
    await stage.settle(given);
    const expires = new Date(Math.ceil(Date.now() / 1000) * 1000 + 86_400_000)
      .toISOString()
      .replace('.000Z', 'Z');
    await stage.declare({ users, serviceAccounts: [account('app-2025', { expires }), account('app-2026')] });
    await stage.settle(given);
    expect(await signsIn('app-2025', await secretOf('app-2025'))).toBe(true);
    expect(await signsIn('app-2026', await secretOf('app-2026'))).toBe(true);
    const gone = { accessKey: 'app-2025', parent: name, state: 'absent' };
    await stage.declare({ users, serviceAccounts: [gone, account('app-2026')] });
    const run = await stage.settle(given);
    expect(run.changes).toEqual(['primary_cluster delete service-account app-2025']);
    expect(await signsIn('app-2025', await secretOf('app-2025'))).toBe(false);
  },
  limit,
);
