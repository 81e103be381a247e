/** No run takes away by what rights it runs; what else it takes from itself is its own business. */

import aws4 from 'aws4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessModel } from '../../../src/access/model.ts';
import { identities } from '../../../src/login/generated/identity.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { createAccess, secretOf } from '../../support/access-model.ts';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { storePolicy } from '../../support/policy-user.ts';
import type { ActionRun } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 120_000;
const admin = '/minio/admin/v3';
const needed = identities['apply-access'];
const document = (...Statement: PolicyDocument['Statement']) => ({ Version: '2012-10-17', Statement });
const reading = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };
const account = (accessKey: string, parent: string) => ({
  ...{ accessKey, parent, enabled: true, policy: undefined },
});

const model: AccessModel = {
  ...{ buckets: [], unread: [], bucketPolicies: new Map() },
  policies: new Map([
    ['deploy', document(...needed, reading)],
    ['crew-deploy', document(...needed)],
    ['extra', document(reading)],
  ]),
  users: [
    { name: 'boss', enabled: true, policies: ['deploy', 'extra'] },
    { name: 'member', enabled: true, policies: [] },
  ],
  groups: [{ name: 'crew', enabled: true, members: ['member'], policies: ['crew-deploy'] }],
  serviceAccounts: [account('boss-key', 'boss'), account('member-key', 'member')],
};

type Keys = Readonly<Record<string, string>>;
const keysOf = (accessKey: string, secretKey = secretOf(accessKey), sessionToken = ''): Keys => ({
  PRIMARY_MINIO_ACCESS_KEY: accessKey,
  PRIMARY_MINIO_SECRET_KEY: secretKey,
  PRIMARY_MINIO_SESSION_TOKEN: sessionToken,
});

let server: MinioServer;
let stage: AccessStage;
let temporary: Keys;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  await createAccess(server, model);
  temporary = await assumeRole('boss');
});
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
});

/** Keys that end by themselves, for all that a user may. */
async function assumeRole(accessKey: string): Promise<Keys> {
  const body = 'Action=AssumeRole&Version=2011-06-15&DurationSeconds=900';
  const { host } = new URL(server.url);
  const signed = aws4.sign(
    {
      ...{ host, method: 'POST', path: '/', service: 'sts', region: 'us-east-1', body },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    { accessKeyId: accessKey, secretAccessKey: secretOf(accessKey) },
  );
  const { Host, 'Content-Length': length, ...headers } = signed.headers as Record<string, string>;
  const answer = await (await fetch(server.url, { method: 'POST', headers, body })).text();
  const field = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1] ?? '';
  return keysOf(field('AccessKeyId'), field('SecretAccessKey'), field('SessionToken'));
}

const told = ({ findings }: ActionRun) => findings.filter(({ rule }) => rule === 'access/own-identity');

const boss = (more: object) => ({ users: [{ name: 'boss', ...more }] });
const crew = (more: object) => ({ groups: [{ name: 'crew', ...more }] });
const policy = (name: string, ...statements: PolicyDocument['Statement']) => ({
  policies: [{ name, privileged: true, document: document(...statements) }],
});
const [, ...lacking] = needed;
const denial = { Effect: 'Deny', Action: ['admin:ListUsers'] };

const asBoss = () => [keysOf('boss-key'), temporary];
const asBossItself = () => [keysOf('boss'), ...asBoss()];
const asMember = () => [keysOf('member'), keysOf('member-key')];

describe('what a run lives by', () => {
  const cases: readonly (readonly [string, () => readonly Keys[], object, string])[] = [
    ['policies of its user', asBoss, boss({ policies: [] }), 'changes user boss'],
    ['status of its user', asBoss, boss({ status: 'disabled' }), 'disables user boss'],
    ['its user', asBoss, boss({ state: 'absent' }), 'removes user boss'],
    ['its policy', asBossItself, policy('deploy', ...lacking), 'changes policy deploy'],
    ['a policy of its own that denies', asBossItself, policy('extra', denial), 'changes policy extra'],
    ['policies of its group', asMember, crew({ policies: [] }), 'changes group crew'],
    ['members of its group', asMember, crew({ members: [] }), 'changes group crew'],
    ['status of its group', asMember, crew({ status: 'disabled', policies: [] }), 'changes group crew'],
    ['its group', asMember, crew({ state: 'absent' }), 'removes group crew'],
    ['the policy of its group', asMember, policy('crew-deploy', ...lacking), 'changes policy crew-deploy'],
  ];
  test.each(cases)(
    'stays: %s',
    async (_name, runs, access, change) => {
      await stage.declare(access);
      for (const keys of runs()) {
        const run = await stage.run({}, keys);
        expect([run.reason, run.results]).toEqual(['findings', []]);
        const [finding] = told(run);
        expect(finding?.message).toContain(`This plan ${change}`);
        expect(finding?.source).toMatchObject({ file: 'config/access.json', line: expect.any(Number) });
      }
      // Root, and who runs by other rights, may do it.
      const others = [{}, runs === asMember ? keysOf('boss-key') : keysOf('member-key')];
      for (const keys of others) expect(told(await stage.run({ mode: 'plan' }, keys))).toEqual([]);
    },
    limit,
  );
});

describe('what it does not live by', () => {
  const cases: readonly (readonly [string, () => Keys, object])[] = [
    [
      'another policy of its user',
      () => keysOf('boss-key'),
      { ...policy('deploy', ...needed, reading), ...boss({ policies: ['deploy'] }) },
    ],
    [
      'its policy in other words',
      () => temporary,
      policy('deploy', {
        Effect: 'Allow',
        Action: needed.flatMap(({ Action }): readonly string[] => Action),
      }),
    ],
    ['its policy without what is in buckets', () => keysOf('boss'), policy('deploy', ...needed)],
    [
      'a policy that replaces its policy',
      () => keysOf('boss-key'),
      { ...policy('deploy-two', ...needed), ...boss({ policies: ['deploy-two'] }) },
    ],
    [
      'others in its group',
      () => keysOf('member-key'),
      { ...crew({ members: ['boss', 'member'] }), users: [{ name: 'boss' }, { name: 'member' }] },
    ],
  ];
  test.each(cases)(
    'changes: %s',
    async (_name, keys, access) => {
      await stage.declare(access);
      // Reads and plans by the same keys afterwards.
      expect((await stage.settle(keys(), { 'iam-export': 'false' })).changes.length).toBeGreaterThan(0);
    },
    limit,
  );
});

test(
  'temporary keys keep their user where what is undeclared goes',
  async () => {
    await stage.declare({ users: [{ name: 'declared', secret: { environment: 'ANOTHER' } }] });
    const { changes, findings } = await stage.run({ mode: 'plan', unmanaged: 'delete' }, temporary);
    expect(changes).toContain('primary_cluster delete user member');
    expect(changes).not.toContain('primary_cluster delete user boss');
    expect(findings.map(({ rule }) => rule)).not.toContain('access/own-identity');
  },
  limit,
);

describe('a secret', () => {
  const secret = { environment: 'ANOTHER' };
  const ANOTHER = 'another-secret-of-it';

  test(
    'of its user is refused, which the server would refuse as well',
    async () => {
      await stage.declare(boss({ secret }));
      for (const keys of [keysOf('boss-key'), await assumeRole('boss')]) {
        const run = await stage.run({}, { ...keys, ANOTHER });
        expect([run.reason, run.results]).toEqual(['findings', []]);
        expect(
          told(run)
            .map(({ message }) => message)
            .join(),
        ).toContain('replaces the secret key of user boss');
      }
      const caller = { url: server.url, accessKey: 'boss-key', secretKey: secretOf('boss-key') };
      const user = Buffer.from(JSON.stringify({ secretKey: ANOTHER, status: 'enabled' }));
      const body = await sealEnvelope(caller.secretKey, user);
      const request = { method: 'PUT', path: `${admin}/add-user?accessKey=boss`, body };
      await expect(sendSigned(caller, request)).rejects.toThrow('XMinioInvalidIAMCredentials');
    },
    limit,
  );

  test(
    'of a user whose keys go on is replaced by somebody else',
    async () => {
      const before = await assumeRole('boss');
      await stage.declare(boss({ secret }));
      await stage.settle({ ANOTHER });
      await stage.declare({});
      for (const keys of [before, keysOf('boss-key')]) {
        expect((await stage.run({ mode: 'plan' }, keys)).reason).toBe('');
      }
    },
    limit,
  );

  test('of its own is refused before anything is written', async () => {
    await stage.declare(boss({ secret }));
    const own = { ...keysOf('boss'), PRIMARY_MINIO_SECRET_KEY: ANOTHER };
    const run = await stage.run({}, { ...own, ANOTHER: 'yet-another-secret' });
    expect([run.reason, told(run).length], run.message).toEqual(['findings', 1]);
  });
});

test(
  'the policy that has the id of the repository is not removed by its runs, whatever keys but those of root they have',
  async () => {
    await storePolicy(server, '123456789', document(reading));
    await stage.declare({ policies: [{ name: '123456789', state: 'absent' }] });
    const run = await stage.run({}, { ...keysOf('boss-key'), GITHUB_REPOSITORY_ID: '123456789' });
    expect([run.reason, run.results]).toEqual(['findings', []]);
    expect(told(run).map(({ message }) => message)).toEqual([
      expect.stringContaining('removes policy 123456789 at primary_cluster'),
    ]);
    const ofAnother = await stage.run({}, { GITHUB_REPOSITORY_ID: '987654321' });
    expect(ofAnother.results).toEqual(['primary_cluster delete iam-policy 123456789: done']);
  },
  limit,
);
