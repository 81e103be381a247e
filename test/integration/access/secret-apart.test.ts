/** One generated secret for several sites: it is never made for some of them alone, and never lost on the way. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { action as applyAccess } from '../../../actions/apply-access/run.ts';
import { action as planAll } from '../../../actions/plan/run.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { type SecretForge, startSecretForge } from '../../support/secret-forge.ts';
import { trySecret } from '../../support/try-secret.ts';

const limit = 120_000;
const aliases = ['primary_cluster', 'dr_cluster'];
let servers: MinioServer[];
let proxies: FaultProxy[];
let forge: SecretForge;
let stage: ReplicationStage;
let folder: string;
let number = 0;
let name: string;
let environment: Record<string, string>;

beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer()]);
  proxies = await Promise.all(servers.map(({ url }) => startFaultProxy(url)));
  [forge, folder] = await Promise.all([startSecretForge(), mkdtemp(join(tmpdir(), 'minio-actions-apart-'))]);
  const reached = aliases.map((alias, index) => [alias, { ...servers[index], url: proxies[index]?.url }]);
  stage = await createReplicationStage(Object.fromEntries(reached));
  environment = { GITHUB_API_URL: forge.url, GITHUB_REPOSITORY: 'acme/store', GITHUB_ACTIONS: 'true' };
});
afterAll(async () => {
  await stage.remove();
  await rm(folder, { recursive: true, force: true });
  await Promise.all([...proxies, forge, ...servers].map((one) => one.stop()));
});
beforeEach(() => {
  number += 1;
  name = `user-${number}`;
  forge.secrets.clear();
  forge.requests.length = 0;
});

const token = { 'secrets-token': 'token-of-an-app' };
const run = (inputs: Record<string, string> = {}, more: Record<string, string> = {}) =>
  stage.run(applyAccess, { ...token, ...inputs }, { ...environment, ...more });
const made = (deliver: object) => ({ generate: true, deliver });
const declare = (...users: object[]) =>
  stage.workspace.write({ 'config/access.json': { users: users.map((user) => ({ name, ...user })) } });
const tryAll = (secretKey: string) => Promise.all(servers.map(({ url }) => trySecret(url, name, secretKey)));
const takeDelivered = () => forge.secrets.get('/repos/acme/store/actions/secrets/STORE_KEY') ?? '';
const toGithub = made({ githubSecret: { name: 'STORE_KEY' } });
const refuseAt = (...indexes: number[]) => {
  for (const index of indexes) proxies[index]?.fail({ fault: { status: 403 }, path: /add-user/, times: 1 });
};

test.each([
  ['a secret of GitHub Actions', toGithub],
  ['an output', made({ output: true })],
  ['a file', undefined],
])(
  'one for %s is not made for one alias of two',
  async (_place, secret = made({ file: join(folder, name) })) => {
    await declare({ secret });
    for (const inputs of [{ mode: 'plan' }, {}, { alias: 'dr_cluster' }]) {
      const refused = await run(inputs);
      expect([refused.reason, refused.results]).toEqual(['findings', []]);
      expect(refused.findings).toMatchObject([
        { rule: 'access/secret-apart', source: { line: expect.any(Number) } },
      ]);
      const missing = 'alias' in inputs ? 'primary_cluster' : 'dr_cluster';
      expect(refused.findings[0]?.message).toContain(`without ${missing}`);
    }
    expect(forge.requests).toEqual([]);
    expect(await tryAll('some-secret')).toEqual(['InvalidAccessKeyId', 'InvalidAccessKeyId']);
    const whole = await run({ alias: 'all' });
    expect([whole.reason, whole.results.length]).toEqual(['', 2]);
    // What is there keeps what it has, whatever the run names.
    expect(await run()).toMatchObject({ reason: '', changes: [] });
  },
  limit,
);

test(
  'a plan of everything for one alias is refused too, and one for all is not',
  async () => {
    await declare({ secret: toGithub });
    const plan = (alias: string) => stage.run(planAll, { ...token, alias }, environment);
    expect((await plan('dr_cluster')).findings.map(({ rule }) => rule)).toEqual(['access/secret-apart']);
    expect(await plan('all')).toMatchObject({ reason: '' });
  },
  limit,
);

test(
  'an entry for each site has a secret of its own, and each its own run where both go into outputs',
  async () => {
    const secret = made({ output: true });
    await declare(...aliases.map((alias) => ({ secret, sites: [alias] })));
    const both = await run({ alias: 'all' });
    expect([both.findings.map(({ rule }) => rule), both.results]).toEqual([['access/secret-apart'], []]);
    for (const [index, alias] of aliases.entries()) {
      const { output } = await run({ alias });
      const codes = await tryAll(JSON.parse(output('secrets'))[name]);
      expect(codes[index]).toBe('');
      expect(codes[1 - index]).not.toBe('');
    }
  },
  limit,
);

test(
  'a site that refuses: the delivered secret stays, and the next run says how the rest comes to it',
  async () => {
    await declare({ secret: toGithub });
    refuseAt(1);
    const half = await run({ alias: 'all' });
    expect(half.results).toEqual([
      `primary_cluster create user ${name}: done`,
      `dr_cluster create user ${name}: failed`,
    ]);
    const STORE_KEY = takeDelivered();
    expect(await tryAll(STORE_KEY)).toEqual(['', 'InvalidAccessKeyId']);
    const next = await run({ alias: 'all' });
    expect(next.findings).toMatchObject([{ rule: 'access/secret-elsewhere' }]);
    expect(next.findings[0]?.mend).toContain('{{ secrets.STORE_KEY }}');
    expect([next.results, takeDelivered()]).toEqual([[], STORE_KEY]);
    await declare({ secret: { environment: 'STORE_KEY' } });
    expect(await run({ alias: 'all' }, { STORE_KEY })).toMatchObject({ reason: '' });
    expect(await tryAll(STORE_KEY)).toEqual(['', '']);
  },
  limit,
);

test(
  'sites that all refuse: the next run makes another one for all of them',
  async () => {
    await declare({ secret: toGithub });
    refuseAt(0, 1);
    const none = await run({ alias: 'all' });
    expect(none.results.map((line) => line.split(': ')[1])).toEqual(['failed', 'failed']);
    const first = takeDelivered();
    expect(await run({ alias: 'all' })).toMatchObject({ reason: '' });
    expect(takeDelivered()).not.toBe(first);
    expect(await tryAll(takeDelivered())).toEqual(['', '']);
    expect((await run({ alias: 'all', mode: 'plan' })).changes).toEqual([]);
  },
  limit,
);
