/** What was made by hand is nobody's grant on a real server either, whatever it is called. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { normaliseIamPolicy } from '../../../src/resources/iam-policy/types.ts';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { document, look } from '../../support/access-walk.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { storePolicy } from '../../support/policy-user.ts';
import type { ActionRun } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 180_000;
const environment = { GIVEN: 'secret-of-somebody', APP: 'secret-of-the-app' };
const bulk = { 'iam-export': 'true' };
const secret = { environment: 'GIVEN' };
const users = [{ name: 'ann', secret }];
const serviceAccounts = [{ accessKey: 'ann-app', parent: 'ann', secret: { environment: 'APP' } }];
const other = { name: 'other', bucket: 'data', may: ['list'], to: { serviceAccounts: ['ann-app'] } };
const team = { name: 'team', bucket: 'data', may: ['read'] };
const toApp = { ...team, to: { serviceAccounts: ['ann-app'] } };
const toAnn = { ...team, to: { users: ['ann'] } };
const kept = { name: 'kept', document: document('s3:ListAllMyBuckets') };

let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  await declare([toApp]);
  await stage.settle(environment, bulk);
  await storePolicy(server, 'team', kept.document);
  const attach = 'set-user-or-group-policy?policyName=team&userOrGroup=ann&isGroup=false';
  await sendSigned(server, { method: 'PUT', path: `/minio/admin/v3/${attach}` });
}, limit);
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

const declare = (grants: readonly object[], more: object = {}) =>
  stage.declare({ users, serviceAccounts, grants, ...more }, ['data']);

async function lookAtTeam() {
  const { users, policies } = await look(server);
  return { ann: users.get('ann')?.policies, policy: policies.get('team') };
}
const byHand = { ann: ['team'], policy: normaliseIamPolicy(kept.document) };
const told = ({ findings }: ActionRun) =>
  findings.flatMap(({ rule }) => (rule.startsWith('access/grant-') ? [rule] : []));

test.each<[string, readonly object[], readonly string[]]>([
  ['to a service account alone', [toApp], []],
  ['to a service account alone, and withdrawn', [{ ...toApp, state: 'absent' }, other], []],
  ['that is withdrawn', [{ ...toAnn, state: 'absent' }, other], ['access/grant-by-hand']],
])(
  'a policy stays beside a grant of its name %s, though all undeclared goes',
  async (_name, grants, rules) => {
    // With policies of the file, those that nobody has would go.
    await declare(grants, { policies: [kept] });
    const run = await stage.settle(environment, { ...bulk, unmanaged: 'delete', 'max-deletes': '9' });
    expect(told(run)).toEqual(rules);
    expect(run.changes.filter((change) => /team|user/.test(change))).toEqual([]);
    expect(await lookAtTeam()).toEqual(byHand);
  },
  limit,
);

test(
  'it becomes the policy of a grant that makes one, and leaves the file only with a word',
  async () => {
    await declare([toAnn, other]);
    const { changes } = await stage.settle(environment, bulk);
    expect(changes).toContain('primary_cluster update iam-policy team');
    expect(await lookAtTeam()).toMatchObject({
      ann: ['team'],
      policy: { Id: expect.stringContaining('data') },
    });
    await stage.declare({ users }, ['logs']);
    const run = await stage.settle(environment, { ...bulk, unmanaged: 'ignore' });
    expect([run.changes, told(run)]).toEqual([[], ['access/grant-holder']]);
    await stage.declare({ users }, ['data']);
    await stage.settle(environment, { ...bulk, unmanaged: 'delete' });
    expect(await lookAtTeam()).toEqual({ ann: [], policy: undefined });
  },
  limit,
);
