import { afterAll, beforeAll, expect, test } from 'vitest';
import { action as planAction } from '../../../actions/plan/run.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

let server: MinioServer;
let stage: AccessStage;
beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
});

const environment = { ANN_SECRET: 'correct-horse-battery', BOB_SECRET: 'correct-horse-stapler' };
const people = [
  { name: 'ann', secret: { environment: 'ANN_SECRET' } },
  { name: 'bob', secret: { environment: 'BOB_SECRET' } },
];
const reports = {
  name: 'reports',
  bucket: 'data',
  prefix: 'reports/',
  to: { users: ['ann'] },
  may: ['read', 'write'],
};

async function plan() {
  const { reporter, reason, message } = await stage.run({ mode: 'plan' }, environment);
  expect([reason, message]).toEqual(['', '']);
  const [comment] = reporter.comments;
  return {
    log: reporter.said.join('\n'),
    summary: reporter.summaries.join('\n'),
    comment: comment?.render('full', undefined) ?? '',
    short: comment?.render('short', undefined) ?? '',
  };
}

test('a plan says who gains and loses what, in every place, and who may do what then', async () => {
  await stage.declare({ users: people, grants: [reports] }, ['data']);
  const first = await plan();
  expect(first.log).toContain('+ write primary_cluster data reports/*: user ann');
  const gain =
    '**gains** write <code>primary&#95;cluster</code> <code>data</code> <code>reports/&#42;</code>: user <code>ann</code>';
  expect(first.summary).toContain(gain);
  expect(first.comment).toContain(gain);
  expect(first.short).toContain(gain);
  expect(first.comment).not.toContain('loses');
  expect(first.summary).toMatch(/<summary>Who can do what on primary&#95;cluster<\/summary>/);
  expect(first.log).toMatch(/data: user ann: read reports\/\*, write reports\/\* \(through policy reports\)/);

  await stage.settle(environment);
  const settled = await plan();
  expect(settled.log).not.toContain('Access:');
  expect(settled.comment).not.toContain('Access changes');
  expect(settled.log).toMatch(/data: user ann: read reports\/\*, write reports\/\*/);
});

test('what moves from one to another is a gain and a loss', async () => {
  await stage.declare({ users: people, grants: [{ ...reports, to: { users: ['bob'] } }] }, ['data']);
  const text = (await plan()).log;
  expect(text).toContain('+ read primary_cluster data reports/*: user bob');
  expect(text).toContain('- read primary_cluster data reports/*: user ann');
});

test('a way to more rights stands out', async () => {
  const document = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['admin:CreatePolicy'] }],
  };
  await stage.declare({
    policies: [{ name: 'writer', document, privileged: true }],
    users: [{ ...people[1], policies: ['writer'], attachments: 'additive' }],
  });
  const { log, comment } = await plan();
  expect(log).toContain('! user bob: could rewrite any policy, their own as well (admin:CreatePolicy)');
  const before = comment.indexOf('rewrite any policy');
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(comment.indexOf('####'));
});

test('keys of root that nobody declared are named, and left alone', async () => {
  const rooted = await startServer();
  const apart = await createAccessStage({ primary_cluster: rooted });
  try {
    const body = await sealEnvelope(
      rooted.secretKey,
      Buffer.from(JSON.stringify({ accessKey: 'lasting-key', secretKey: 'secret-of-lasting-key' })),
    );
    const path = '/minio/admin/v3/add-service-account';
    await sendSigned(rooted, { method: 'PUT', path, body });
    await apart.declare({ users: [], serviceAccounts: [] }, ['data']);
    for (const bulk of ['true', 'false']) {
      const run = await apart.run({ mode: 'plan', 'iam-export': bulk, unmanaged: 'delete' }, environment);
      expect([run.reason, run.changes]).toEqual(['', []]);
      expect(run.reporter.said.join('\n')).toMatch(/of root not looked at, .*: lasting-key/);
    }
  } finally {
    await apart.remove();
    await rooted.stop();
  }
});

test('the plan of everything says it too', async () => {
  const { workspace, run, remove } = await createReplicationStage({ primary_cluster: server });
  try {
    await workspace.write({
      'config/access.json': { users: people, grants: [{ ...reports, to: { users: ['bob'] } }] },
      'config/buckets_definition.json': [{ name: 'data' }],
    });
    const { reporter, reason } = await run(planAction, {}, environment);
    expect(reason).toBe('');
    const gain =
      'read <code>primary&#95;cluster</code> <code>data</code> <code>reports/&#42;</code>: user <code>bob</code>';
    expect(reporter.summaries.join('\n')).toContain(gain);
    expect(reporter.comments[0]?.render('full', undefined)).toContain(gain);
  } finally {
    await remove();
  }
});
