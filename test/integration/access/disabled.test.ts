/** Who is disabled may do nothing, and keeps nobody else from getting what the file says. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { throwawayVariable } from '../../../src/action/event-guard.ts';
import { readAccess } from '../../../src/resources/read-access.ts';
import { probeServer } from '../../../src/server/capability.ts';
import { type AccessStage, openServer } from '../../support/access-stage.ts';
import { document, look } from '../../support/access-walk.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import { createImportStage } from '../../support/import-stage.ts';
import type { MinioServer } from '../../support/minio-server.ts';
import { bareTitles, openProxiedAccess, type ProxiedAccess } from '../../support/proxied-access.ts';
import type { ActionRun } from '../../support/replication-stage.ts';

const limit = 180_000;
const environment = { GIVEN: 'secret-of-somebody' };
const secret = { environment: 'GIVEN' };
const off = { status: 'disabled' };
const on = { status: 'enabled' };
let scene: ProxiedAccess;
let server: MinioServer;
let proxy: FaultProxy;
let stage: AccessStage;

beforeEach(async () => {
  scene = await openProxiedAccess();
  ({ server, proxy, stage } = scene);
}, limit);
afterEach(() => scene.stop());

/** Whatever stands in the way, and what is told of the disabled. */
const tell = ({ findings }: ActionRun) =>
  findings
    .filter(({ severity, rule }) => severity === 'error' || rule.includes('disabled'))
    .map(({ severity, rule }) => `${severity} ${rule}`);

/** Applies, and plans again: nothing is left to do. Of who rests the other way of reading tells the same. */
async function settle(access: object): Promise<ActionRun> {
  await stage.declare(access, ['data']);
  const run = await stage.settle(environment, { 'iam-export': 'true' });
  if (tell(run).length > 0) {
    const single = await stage.run({ mode: 'plan' }, environment);
    expect([single.reason, single.changes, tell(single)]).toEqual(['', [], tell(run)]);
  }
  return run;
}

async function lookAt(accessKey: string) {
  const reader = openServer(server);
  const request = { accounts: new Set([accessKey]), policies: [], bulk: true };
  const { serviceAccounts } = await readAccess(reader, request);
  await reader.close();
  return serviceAccounts.get(accessKey)?.detail;
}

test(
  'whoever was disabled while a policy of hers failed is settled by the same file, and by enabling her',
  async () => {
    const old = { name: 'old', document: document('s3:GetObject', 's3:DeleteObject') };
    const fresh = { name: 'fresh', document: document('s3:GetObject') };
    const access = (more: object, ...policies: string[]) => ({
      policies: [old, fresh].filter(({ name }) => policies.includes(name)),
      users: [{ name: 'ann', secret, policies: policies.slice(-1), ...more }],
    });
    await settle(access({}, 'old'));
    proxy.fail({ fault: { status: 403 }, path: /add-canned-policy\?name=fresh/ });
    await stage.declare(access(off, 'old', 'fresh'));
    expect((await stage.run({}, environment)).reason).toBe('denied');
    expect((await look(server)).users.get('ann')).toEqual({ ...off, policies: [] });

    const next = await settle(access(off, 'old', 'fresh'));
    expect([bareTitles(next.results), tell(next)]).toEqual([
      ['create iam-policy fresh: done'],
      ['warning access/disabled-user'],
    ]);
    expect(next.findings.map(({ message }) => message).join()).toMatch(
      /ann is disabled .* has none, .* when it is enabled: fresh\./,
    );
    const enabled = await settle(access(on, 'old', 'fresh'));
    expect([bareTitles(enabled.changes), tell(enabled)]).toEqual([['update user ann'], []]);
    expect((await look(server)).users.get('ann')).toEqual({ ...on, policies: ['fresh'] });
  },
  limit,
);

test(
  'a grant to two of whom one is disabled can be narrowed, taken from her, and withdrawn',
  async () => {
    const grant = { name: 'team', bucket: 'data', to: { users: ['bea', 'bob'] }, may: ['read', 'write'] };
    const access = (more: object, given: object) => ({
      users: [
        { name: 'bea', secret, ...more },
        { name: 'bob', secret },
      ],
      grants: [{ ...grant, ...given }],
    });
    const named = { name: undefined };
    await settle(access({}, named));
    await settle(access(off, named));
    const narrowed = await settle(access(off, { ...named, may: ['read'] }));
    expect([bareTitles(narrowed.changes), tell(narrowed)]).toEqual([
      ['create iam-policy grant-data-read', 'update user bob'],
      ['warning access/disabled-user'],
    ]);
    expect(tell(await settle(access(off, { ...named, to: { users: ['bob'] } })))).toEqual([
      'warning access/disabled-user',
    ]);
    await settle(access(on, {}));
    await settle(access(off, {}));
    const withdrawn = await settle(access(off, { state: 'absent' }));
    expect([bareTitles(withdrawn.changes), tell(withdrawn)]).toEqual([
      ['update user bob'],
      ['warning access/disabled-user'],
    ]);
    expect(withdrawn.findings.map(({ message }) => message).join()).toContain(
      'What is declared absent stays as well: team.',
    );
    const enabled = await settle(access(on, { state: 'absent' }));
    expect(bareTitles(enabled.changes)).toEqual(['delete iam-policy team', 'update user bea']);
    expect((await look(server)).policies.has('team')).toBe(false);
  },
  limit,
);

test(
  'a group may be declared disabled with its grants, new or not, and imported',
  async () => {
    const access = (more: object, may: readonly string[]) => ({
      users: [{ name: 'cid', secret }],
      groups: [{ name: 'crew', members: ['cid'], ...more }],
      grants: [{ bucket: 'data', to: { groups: ['crew'] }, may }],
    });
    const made = await settle(access(off, ['read']));
    expect([tell(made), ...bareTitles(made.results)]).toEqual([
      ['warning access/disabled-group'],
      'create iam-policy grant-data-read: done',
      'create user cid: done',
      'create group crew: done',
    ]);
    const empty = { ...off, members: ['cid'], policies: [] };
    expect((await look(server)).groups.get('crew')).toEqual(empty);
    await settle(access(on, ['read']));
    await settle(access(off, ['read']));
    const crew = { ...empty, policies: ['grant-data-read'] };
    expect((await look(server)).groups.get('crew')).toEqual(crew);
    const changed = await settle(access(off, ['list']));
    expect([bareTitles(changed.changes), tell(changed)]).toEqual([
      ['create iam-policy grant-data-list'],
      ['warning access/disabled-group'],
    ]);
    expect((await look(server)).groups.get('crew')).toEqual(crew);

    const importing = await createImportStage({ primary_cluster: server });
    const { imported, errors, changes, files } = await importing.adopt(environment);
    await importing.remove();
    expect([imported.reason, errors, changes]).toEqual(['', [], []]);
    const { groups } = JSON.parse(files.get('config/access.json') ?? '');
    expect(groups).toEqual([{ name: 'crew', ...crew }]);

    const enabled = await settle(access(on, ['list']));
    expect(bareTitles(enabled.changes)).toEqual(['update group crew']);
    expect((await look(server)).groups.get('crew')?.policies).toEqual(['grant-data-list']);
  },
  limit,
);

test.each([
  ['is declared disabled', { ...off, policies: [] }],
  ['was disabled by hand', { policies: [] }],
  ['is disabled by the plan', off],
])(
  'a new service account of a user who %s is refused before anything is written',
  async (name, more) => {
    const dora = { name: 'dora', secret };
    await settle({ users: [{ ...dora, ...on, policies: [] }] });
    if (!name.includes('plan')) await settle({ users: [{ ...dora, ...off, policies: [] }] });
    const generated = { generate: true, deliver: { output: true } };
    const account = { accessKey: 'dora-app', parent: 'dora', policy: 'inherit', secret: generated };
    await stage.declare({ users: [{ ...dora, ...more }], serviceAccounts: [account] });
    const before = proxy.requests.length;
    const run = await stage.run({}, { ...environment, GITHUB_ACTIONS: 'true' });
    expect([run.results, tell(run)]).toEqual([[], ['error access/disabled-parent']]);
    expect([...run.reporter.outputs.keys()]).not.toContain('secrets');
    const written = proxy.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(written).toEqual([]);
  },
  limit,
);

test(
  'disabling a user with a service account can be rehearsed on an empty server',
  async () => {
    const reader = openServer(server);
    const { deploymentId = '' } = await probeServer(reader);
    await reader.close();
    const fay = { name: 'fay', ...off, policies: ['readwrite'], secret };
    const account = { accessKey: 'fay-app', parent: 'fay', policy: 'inherit', secret };
    await stage.declare({ users: [fay], serviceAccounts: [account] });
    expect(tell(await stage.run({ mode: 'plan' }, environment))).toEqual(['error access/disabled-parent']);
    const job = { GITHUB_EVENT_NAME: 'pull_request', [throwawayVariable]: deploymentId };
    const run = await stage.settle(job);
    expect([bareTitles(run.results), tell(run)]).toEqual([
      ['create user fay: done'],
      ['warning access/disabled-user'],
    ]);
    expect(run.reporter.logged.join('\n')).toContain(
      'not rehearsed at primary_cluster: service account fay-app',
    );
  },
  limit,
);

test(
  'a leaked account is disabled and its grant taken back in one file; to enable it takes a policy',
  async () => {
    const app = { accessKey: 'eve-app', parent: 'eve', secret };
    const access = (more: object, ...grants: object[]) => ({
      users: [{ name: 'eve', policies: ['readwrite'], secret }],
      serviceAccounts: [{ ...app, ...more }],
      grants,
    });
    const grant = { bucket: 'data', to: { serviceAccounts: ['eve-app'] }, may: ['read'] };
    for (const left of [[{ ...grant, state: 'absent' }], []]) {
      await settle(access({ ...on }, grant));
      const had = await lookAt('eve-app');
      const run = await settle(access(off, ...left));
      expect([bareTitles(run.changes), tell(run)]).toEqual([['update service-account eve-app'], []]);
      expect(await lookAt('eve-app')).toEqual({ ...had, ...off });
      await stage.declare(access(on, ...left), ['data']);
      const refused = await stage.run({}, environment);
      expect(tell(refused)).toEqual([
        expect.stringMatching(/^error access\/(grant-withdrawn|policy-needed)$/),
      ]);
    }
  },
  limit,
);
