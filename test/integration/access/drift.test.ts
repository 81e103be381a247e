/** What is done by hand is found and mended, whichever way it is read; what can't be read is named. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAccess } from '../../../src/resources/read-access.ts';
import { openReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { type AccessStage, createAccessStage, openServer } from '../../support/access-stage.ts';
import { app, document, environment, joan, mona, read, write } from '../../support/access-walk.ts';
import { type Client, openClient } from '../../support/client.ts';
import { createIdentity } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import type { StageServer } from '../../support/stage.ts';

const limit = 180_000;
const access = {
  policies: [read, write],
  users: [
    { ...joan, status: 'enabled', policies: ['data-read'] },
    { ...mona, policies: [] },
  ],
  groups: [{ name: 'ops', status: 'enabled', members: ['joan'], policies: ['data-write'] }],
  serviceAccounts: [{ ...app, description: 'the app', status: 'enabled' }],
};
const reading = [
  'admin:ServerInfo',
  'admin:ListUserPolicies',
  'admin:ListUsers',
  'admin:ListGroups',
  'admin:GetGroup',
  'admin:ListServiceAccounts',
];

let server: MinioServer;
let stage: AccessStage;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  client = await openClient({ primary: server });
  await stage.declare(access);
  await stage.settle(environment);
}, limit);
afterAll(async () => {
  await client.remove();
  await stage.remove();
  await server.stop();
});

describe('made by hand', () => {
  const drifts: readonly (readonly [string, readonly string[], string])[] = [
    ['another policy attached', ['policy attach primary data-write --user joan'], 'update user joan'],
    ['a policy taken', ['policy detach primary data-write --group ops'], 'update group ops'],
    ['a user disabled', ['user disable primary joan'], 'update user joan'],
    ['a user removed', ['user remove primary mona'], 'create user mona'],
    ['a member more', ['group add primary ops mona'], 'update group ops'],
    ['a group disabled', ['group disable primary ops'], 'update group ops'],
    [
      'an account changed',
      ['accesskey edit primary joan-app --description other'],
      'update service-account joan-app',
    ],
    ['an account disabled', ['accesskey disable primary joan-app'], 'update service-account joan-app'],
    ['an account removed', ['accesskey remove primary joan-app'], 'create service-account joan-app'],
  ];

  test.each(drifts)(
    '%s',
    async (_name, commands, change) => {
      for (const command of commands) await client.run(`admin ${command}`);
      const each = await stage.run({ mode: 'plan' }, environment);
      const bulk = await stage.run({ mode: 'plan', 'iam-export': 'true' }, environment);
      expect(each.changes).toEqual([`primary_cluster ${change}`]);
      expect(bulk.output('plan-digest')).toBe(each.output('plan-digest'));
      await stage.settle(environment);
    },
    limit,
  );

  test(
    'a policy changed',
    async () => {
      const writer = openServer(server);
      await writer.write(
        routes.setIamPolicy,
        { query: { name: 'data-read' } },
        JSON.stringify(document('s3:GetObject', 's3:ListBucket', 's3:DeleteObject')),
      );
      await writer.close();
      const run = await stage.settle(environment);
      expect(run.changes).toEqual(['primary_cluster update iam-policy data-read']);
      expect(run.reporter.said.join('\n')).toMatch(/- +Action s3:DeleteObject/);
    },
    limit,
  );
});

describe('two ways to read', () => {
  test(
    'come to the same, disabled groups, built-in policies and all',
    async () => {
      await client.run('admin group add primary idle mona');
      await client.run('admin policy attach primary readonly --group idle');
      await client.run('admin group disable primary idle');
      await client.run(
        'admin accesskey create primary mona --access-key mona-tool --secret-key mona-tool-secret',
      );
      const own = 'admin accesskey create primary --access-key root-tool --secret-key root-tool-secret';
      await client.run(own);
      const reader = openReader({ alias: 'primary', ...server, url: new URL(server.url) });
      const request = { accounts: new Set(['joan-app', 'nobody']), policies: [] };
      const [each, bulk] = [
        await readAccess(reader, { ...request, bulk: false }),
        await readAccess(reader, { ...request, bulk: true }),
      ];
      await reader.close();
      expect(bulk).toEqual(each);
      expect(each.groups.get('idle')).toEqual({
        status: 'disabled',
        members: ['mona'],
        policies: ['readonly'],
      });
      expect([...each.serviceAccounts.keys()]).toEqual(['joan-app', 'mona-tool']);
      expect(each.rootAccounts).toEqual(['root-tool']);
      expect(each.policies.has('consoleAdmin')).toBe(true);
      expect(JSON.stringify([...bulk.users, ...bulk.serviceAccounts])).not.toContain('secret-of');
    },
    limit,
  );

  test(
    'what nobody declared is told, and left alone',
    async () => {
      const run = await stage.run({ mode: 'plan' }, environment);
      expect(run.changes).toEqual([]);
      expect(run.reports).toEqual([
        'primary_cluster report group idle',
        'primary_cluster report service-account mona-tool',
      ]);
      expect((await stage.run({ mode: 'plan', unmanaged: 'ignore' }, environment)).reports).toEqual([]);
    },
    limit,
  );

  test(
    'and goes when it is to, but for root’s, and the identity of the run',
    async () => {
      const admin = await createIdentity(server, 'deployer', ['admin:*']);
      const keys = {
        PRIMARY_MINIO_ACCESS_KEY: admin.accessKey,
        PRIMARY_MINIO_SECRET_KEY: admin.secretKey,
        ...environment,
      };
      const run = await stage.run({ unmanaged: 'delete' }, keys);
      expect(run.reason, run.message).toBe('');
      expect(run.changes).toEqual([
        'primary_cluster delete group idle',
        'primary_cluster delete service-account mona-tool',
      ]);
      expect(run.reports).toEqual([
        'primary_cluster report iam-policy deployer',
        'primary_cluster report user deployer',
      ]);
      expect(await client.run('admin accesskey list primary --all --json')).toContain('root-tool');
    },
    limit,
  );
});

describe('a right that is missing', () => {
  let planner: StageServer;
  const plan = async (actions: readonly string[], inputs: Record<string, string> = {}) => {
    planner = await createIdentity(server, 'planner', actions);
    const keys = {
      PRIMARY_MINIO_ACCESS_KEY: planner.accessKey,
      PRIMARY_MINIO_SECRET_KEY: planner.secretKey,
    };
    return stage.run({ mode: 'plan', unmanaged: 'ignore', ...inputs }, { ...environment, ...keys });
  };

  test(
    'none, with just these',
    async () => {
      expect((await plan(reading)).reason).toBe('');
      expect((await plan(['admin:ServerInfo', 'admin:ExportIAM'], { 'iam-export': 'true' })).reason).toBe('');
    },
    limit,
  );

  test.each(reading.filter((action) => action !== 'admin:ServerInfo'))(
    '%s',
    async (action) => {
      const run = await plan(reading.filter((other) => other !== action));
      expect(run.reason).toBe('denied');
      expect(run.message).toContain(action);
      expect(run.changes).toEqual([]);
    },
    limit,
  );

  test(
    'admin:ExportIAM',
    async () => {
      const run = await plan(reading, { 'iam-export': 'true' });
      expect([run.reason, run.message]).toEqual(['denied', expect.stringContaining('admin:ExportIAM')]);
    },
    limit,
  );
});

test(
  'a policy that the server can’t read is named',
  async () => {
    const writer = openServer(server);
    const poison = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', NotAction: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] }],
    });
    await writer.write(routes.setIamPolicy, { query: { name: 'data-write' } }, poison);
    for (const bulk of ['true', 'false']) {
      const run = await stage.run({ mode: 'plan', 'iam-export': bulk }, environment);
      expect(run.reason).toBe('findings');
      expect(run.findings.map(({ rule }) => rule)).toEqual(['access/unreadable-policy']);
      expect(run.findings[0]?.message).toContain('data-write');
    }
    await writer.close();
  },
  limit,
);
