/** Secrets in files, after a run that did not get to know whether it set them: the next one goes on. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { action } from '../../../actions/apply-access/run.ts';
import { routes } from '../../../src/server/routes.ts';
import { type AccessStage, createAccessStage, openServer } from '../../support/access-stage.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { everythingSaid } from '../../support/proxied-access.ts';
import type { ActionRun } from '../../support/replication-stage.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { trySecret } from '../../support/try-secret.ts';

const limit = 120_000;
let servers: MinioServer[];
let proxies: FaultProxy[];
let stage: ReplicationStage;
let folder: string;
let number = 0;
let name: string;
let file: string;

beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer()]);
  proxies = await Promise.all(servers.map(({ url }) => startFaultProxy(url)));
  folder = await mkdtemp(join(tmpdir(), 'minio-actions-resume-'));
  const [one, other] = servers.map((server, index) => ({ ...server, url: proxies[index]?.url ?? '' }));
  if (!one || !other) throw new Error('two servers');
  stage = await createReplicationStage({ primary_cluster: one, dr_cluster: other });
});
afterAll(async () => {
  await stage.remove();
  await rm(folder, { recursive: true, force: true });
  await Promise.all([...proxies, ...servers].map((one) => one.stop()));
});
beforeEach(() => {
  number += 1;
  name = `user-${number}`;
  file = join(folder, name);
});

const declareIn = (at: Pick<ReplicationStage, 'workspace'>, sites: readonly string[]) =>
  at.workspace.write({
    'config/access.json': { users: [{ name, sites, secret: { generate: true, deliver: { file } } }] },
  });
const both = ['primary_cluster', 'dr_cluster'];
const run = (inputs: Record<string, string> = {}) => stage.run(action, { alias: 'all', ...inputs });
/** Without what is said of the folder's random name. */
const rules = ({ findings }: Pick<ActionRun, 'findings'>) =>
  findings.map(({ rule, severity }) => `${severity} ${rule}`).filter((line) => line.includes(' access/'));
const tryAll = (secretKey: string) => Promise.all(servers.map(({ url }) => trySecret(url, name, secretKey)));
const listFiles = async () => (await readdir(folder)).filter((one) => one.startsWith(name)).sort();

test(
  'who was not made is made with the same secret',
  async () => {
    await declareIn(stage, ['primary_cluster']);
    proxies[0]?.fail({ fault: 'reset', path: /add-user/, times: 3 });
    const cut = await run();
    expect(cut.results).toEqual([`primary_cluster create user ${name}: failed`]);
    const secret = await readFile(file, 'utf8');
    expect(cut.message).toContain(`The secret for ${name} is in ${file}: it holds if the next plan does not`);
    expect(await listFiles()).toEqual([name, `${name}.pending`]);
    expect(await readFile(`${file}.pending`, 'utf8')).not.toContain(secret);

    const plan = await run({ mode: 'plan' });
    expect([plan.reason, rules(plan)]).toEqual(['', ['note access/secret-left']]);
    const next = await run({ 'expected-plan': plan.output('plan-digest') });
    expect([next.message, next.results]).toEqual(['', [`primary_cluster create user ${name}: done`]]);
    expect(await readFile(file, 'utf8')).toBe(secret);
    expect((await tryAll(secret))[0]).toBe('');
    expect(next.reporter.hidden).toContain(secret);
    for (const one of [cut, plan, next]) expect(everythingSaid(one)).not.toContain(secret);
    // It holds, so what told it from other files is gone.
    expect(await listFiles()).toEqual([name]);
    const last = await run({ mode: 'plan' });
    expect([last.reason, last.changes, rules(last)]).toEqual(['', [], []]);
  },
  limit,
);

test(
  'who was made though the answer was lost keeps the secret in the file',
  async () => {
    await declareIn(stage, ['primary_cluster']);
    proxies[0]?.fail({ fault: 'lose-reply', path: /add-user/, times: 1 });
    expect((await run()).results).toEqual([`primary_cluster create user ${name}: done`]);
    expect((await tryAll(await readFile(file, 'utf8')))[0]).toBe('');
    expect(await listFiles()).toEqual([name]);
  },
  limit,
);

test(
  'of two sites the one that was not reached gets the secret of the other',
  async () => {
    await declareIn(stage, both);
    proxies[1]?.fail({ fault: 'reset', path: /add-user/, times: 3 });
    const half = await run();
    expect(half.results).toEqual([
      `primary_cluster create user ${name}: done`,
      `dr_cluster create user ${name}: failed`,
    ]);
    const secret = await readFile(file, 'utf8');
    expect(await tryAll(secret)).toEqual(['', 'InvalidAccessKeyId']);
    expect(await run({ mode: 'plan' })).toMatchObject({ reason: '' });
    const next = await run();
    expect([next.message, rules(next)]).toEqual(['', ['note access/secret-left']]);
    expect(await tryAll(secret)).toEqual(['', '']);
    expect(await listFiles()).toEqual([name]);
  },
  limit,
);

test(
  'a site that refuses leaves what another has, and the next run goes on',
  async () => {
    await declareIn(stage, both);
    proxies[1]?.fail({ fault: { status: 403 }, path: /add-user/, times: 1 });
    await run();
    const secret = await readFile(file, 'utf8');
    proxies[1]?.fail({ fault: { status: 403 }, path: /add-user/, times: 1 });
    const again = await run();
    expect(again.message).toContain(`is in ${file}, for any site that has it`);
    expect(await readFile(file, 'utf8')).toBe(secret);
    expect(await run()).toMatchObject({ reason: '' });
    expect(await tryAll(secret)).toEqual(['', '']);
  },
  limit,
);

test(
  'what is not the secret of the site that has one is set nowhere',
  async () => {
    await declareIn(stage, both);
    proxies[1]?.fail({ fault: 'reset', path: /add-user/, times: 3 });
    await run();
    const [server] = servers;
    if (!server) throw new Error('no server');
    const writer = openServer(server);
    const user = JSON.stringify({ secretKey: 'set-by-hand', status: 'enabled' });
    await writer.write(routes.setUser, { query: { accessKey: name } }, user).finally(() => writer.close());
    const next = await run();
    expect([next.reason, next.results]).toEqual(['findings', []]);
    const report = JSON.parse(await readFile(next.output('report-path'), 'utf8'));
    expect(rules(report).sort()).toEqual(['error access/secret-elsewhere', 'warning access/secret-left']);
    expect(await tryAll(await readFile(file, 'utf8'))).toEqual([
      'SignatureDoesNotMatch',
      'InvalidAccessKeyId',
    ]);
  },
  limit,
);

test(
  'a file that somebody else put there is refused',
  async () => {
    await declareIn(stage, ['primary_cluster']);
    proxies[0]?.fail({ fault: 'reset', path: /add-user/, times: 3 });
    await run();
    await writeFile(file, 'the only copy of another secret');
    expect(await run()).toMatchObject({ reason: 'findings', results: [] });
    expect(await readFile(file, 'utf8')).toBe('the only copy of another secret');
    expect((await tryAll('some-secret'))[0]).toBe('InvalidAccessKeyId');
  },
  limit,
);

test(
  'a server that is gone in the middle: each row says where the secret is, and the next run goes on',
  async () => {
    const [server] = servers;
    if (!server) throw new Error('no server');
    const open = async (): Promise<[FaultProxy, AccessStage]> => {
      const proxy = await startFaultProxy(server.url);
      return [proxy, await createAccessStage({ primary_cluster: { ...server, url: proxy.url } })];
    };
    const [proxy, before] = await open();
    await declareIn(before, ['primary_cluster']);
    proxy.fail({ fault: 'hang', path: /add-user/, times: 100 });
    const running = before.run();
    await vi.waitFor(
      () => expect(proxy.requests.some(({ path }) => path.includes('add-user'))).toBe(true),
      60_000,
    );
    await proxy.stop();
    const cut = await running;
    expect(cut.results).toEqual([`primary_cluster create user ${name}: unknown`]);
    const secret = await readFile(file, 'utf8');
    expect(everythingSaid(cut)).toContain(`is in ${file}`);
    expect(everythingSaid(cut)).not.toContain(secret);

    const [again, after] = await open();
    await declareIn(after, ['primary_cluster']);
    await after.settle();
    expect((await tryAll(secret))[0]).toBe('');
    expect(await listFiles()).toEqual([name]);
    await Promise.all([before.remove(), after.remove(), again.stop()]);
  },
  limit,
);
