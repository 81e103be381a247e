/** Access at several sites: one secret for all, and replicated sites planned once. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as applyAccess } from '../../../actions/apply-access/run.ts';
import { action as planAll } from '../../../actions/plan/run.ts';
import { action as setupReplication } from '../../../actions/setup-replication/run.ts';
import { type Client, openClient } from '../../support/client.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 180_000;
const all = { alias: 'all' };
const readOnly = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:ListAllMyBuckets', 's3:ListBucket'], Resource: ['arn:aws:s3:::*'] },
  ],
};

let servers: { readonly primary_cluster: MinioServer; readonly dr_cluster: MinioServer };
let stage: ReplicationStage;
let client: Client;
let folder: string;

beforeAll(async () => {
  const [primary, dr] = await Promise.all([startServer(), startServer()]);
  servers = { primary_cluster: primary, dr_cluster: dr };
  stage = await createReplicationStage(servers);
  client = await openClient({ primary, dr });
  folder = await mkdtemp(join(tmpdir(), 'minio-actions-secrets-'));
});
afterAll(async () => {
  await client.remove();
  await stage.remove();
  await rm(folder, { recursive: true, force: true });
  await Promise.all([servers.primary_cluster.stop(), servers.dr_cluster.stop()]);
});

const user = (name: string) => ({
  name,
  policies: ['lister'],
  secret: { generate: true, deliver: { file: join(folder, name) } },
});
const declare = (access: object) => stage.workspace.write({ 'config/access.json': access });
const lister = { name: 'lister', document: readOnly };

async function listBuckets(alias: keyof typeof servers, name: string): Promise<number> {
  const secretKey = await readFile(join(folder, name), 'utf8');
  const { url } = servers[alias];
  return (await sendSigned({ url, accessKey: name, secretKey }, { method: 'GET', path: '/' })).status;
}

test(
  'a secret is generated once, and is good at every site',
  async () => {
    await declare({
      policies: [lister],
      users: [user('auditor'), { ...user('local'), sites: ['dr_cluster'] }],
    });
    const run = await stage.run(applyAccess, all);
    expect([run.reason, run.message]).toEqual(['', '']);
    expect(run.changes).toEqual([
      'primary_cluster create iam-policy lister',
      'primary_cluster create user auditor',
      'dr_cluster create iam-policy lister',
      'dr_cluster create user auditor',
      'dr_cluster create user local',
    ]);
    expect(await listBuckets('primary_cluster', 'auditor')).toBe(200);
    expect(await listBuckets('dr_cluster', 'auditor')).toBe(200);
    expect((await stage.run(applyAccess, { ...all, mode: 'plan' })).changes).toEqual([]);
  },
  limit,
);

test(
  'one that is gone at one site can’t be made again with a generated secret',
  async () => {
    await client.run('admin user remove dr auditor');
    const refused = await stage.run(applyAccess, all);
    expect(refused.findings.map(({ rule }) => rule)).toContain('access/secret-elsewhere');
    expect([refused.reason, refused.results]).toEqual(['findings', []]);
    const given = { ...user('auditor'), secret: { environment: 'AUDITOR' } };
    await declare({ policies: [lister], users: [given, { ...user('local'), sites: ['dr_cluster'] }] });
    const AUDITOR = await readFile(join(folder, 'auditor'), 'utf8');
    const run = await stage.run(applyAccess, all, { AUDITOR });
    expect(run.results).toEqual(['dr_cluster create user auditor: done']);
    expect(await listBuckets('dr_cluster', 'auditor')).toBe(200);
  },
  limit,
);

test(
  'replicated sites: the first has it planned, and the other has it all the same',
  async () => {
    await declare({
      policies: [{ ...lister, state: 'absent', document: undefined }],
      users: [
        { name: 'auditor', state: 'absent' },
        { name: 'local', state: 'absent', sites: ['dr_cluster'] },
      ],
    });
    await stage.run(applyAccess, all);
    await stage.declare({
      replication: {
        siteReplications: [
          { sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster', targetName: 'dr_cluster' },
        ],
      },
    });
    await declare({ policies: [lister], users: [user('shared')] });
    const plan = await stage.run(planAll, {});
    expect(plan.reason, plan.message).toBe('');
    expect(plan.changes.filter((change) => change.includes('user'))).toEqual([
      'primary_cluster create user shared',
    ]);
    expect(plan.findings.map(({ rule }) => rule)).toContain('access/replicated');
    for (const action of [applyAccess, setupReplication]) {
      const run = await stage.run(action, { ...all, 'expected-plan': plan.output('plan-path') });
      expect([run.reason, run.message]).toEqual(['', '']);
    }
    await expect
      .poll(() => listBuckets('dr_cluster', 'shared').catch(() => 0), { timeout: 60_000 })
      .toBe(200);
    expect((await stage.run(planAll, {})).changes).toEqual([]);
    await declare({
      policies: [lister],
      users: [user('shared'), { ...user('lonely'), sites: ['dr_cluster'] }],
    });
    expect((await stage.run(applyAccess, all)).reason).toBe('findings');
  },
  limit,
);
