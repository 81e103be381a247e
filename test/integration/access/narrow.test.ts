/** Who is granted less has less on a real server, though the file says nothing of other policies. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { createImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { isAllowed } from '../../support/policy-user.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 300_000;
const environment = {
  APP: 'secret-of-the-app',
  SAM: 'secret-of-sam',
  OWNER: 'secret-of-owner',
  KEY: 'secret-of-key',
};
const secrets = { app: environment.APP, sam: environment.SAM, 'owner-key': environment.KEY };
type Who = keyof typeof secrets;
const everybody: readonly Who[] = ['app', 'sam', 'owner-key'];
const users = [
  { name: 'app', secret: { environment: 'APP' } },
  { name: 'sam', secret: { environment: 'SAM' } },
  { name: 'owner', policies: ['readwrite'], secret: { environment: 'OWNER' } },
];
const groups = [{ name: 'staff', members: ['sam'] }];
const key = { accessKey: 'owner-key', parent: 'owner', secret: { environment: 'KEY' } };
const to = { users: ['app'], groups: ['staff'], serviceAccounts: ['owner-key'] };
const wide = { bucket: 'data', to, may: ['read', 'write', 'delete'] };
const nobody = { bucket: 'logs', to: { serviceAccounts: ['owner-key'] }, may: ['read'] };
const declare = (...grants: object[]) => ({
  users,
  groups,
  serviceAccounts: [key],
  grants: [...grants, nobody],
});

let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  for (const path of ['/data', '/logs', '/data/in/kept', '/data/kept', '/logs/kept'])
    await sendSigned(server, { method: 'PUT', path });
}, limit);
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

/** What of getting, putting and deleting below a path the server lets somebody do. */
async function findAllowed(who: Who, folder: string): Promise<string> {
  const caller = { url: server.url, accessKey: who, secretKey: secrets[who] };
  const deeds = [
    ['get', { method: 'GET', path: `${folder}/kept` }],
    ['put', { method: 'PUT', path: `${folder}/new`, body: 'new' }],
    ['delete', { method: 'DELETE', path: `${folder}/new` }],
  ] as const;
  const allowed: string[] = [];
  for (const [name, deed] of deeds) if (await isAllowed(caller, deed)) allowed.push(name);
  return allowed.join(' ');
}

const all = (rights: string) => Object.fromEntries(everybody.map((who) => [who, rights]));
const every = 'get put delete';

const narrowed: readonly (readonly [string, readonly object[], Record<string, Record<string, string>>])[] = [
  ['fewer words', [{ ...wide, may: ['read'] }], { '/data': all('get') }],
  ['TLS', [{ ...wide, secureTransport: 'required' }], { '/data': all('') }],
  ['a prefix', [{ ...wide, prefix: 'in/' }], { '/data': all(''), '/data/in': all(every) }],
  ['another bucket', [{ ...wide, bucket: 'logs' }], { '/data': all(''), '/logs': all(every) }],
  ['the group alone', [{ ...wide, to: { groups: ['staff'] } }], { '/data': { ...all(''), sam: every } }],
  ['the user alone', [{ ...wide, to: { users: ['app'] } }], { '/data': { ...all(''), app: every } }],
  ['a withdrawn grant', [{ ...wide, state: 'absent' }], { '/data': all('') }],
  ['no grant', [], { '/data': all('') }],
];

// Item by item the server takes seconds for each: there, those that differ most.
test.each([
  [
    'one by one',
    { 'iam-export': 'false' },
    {},
    narrowed.filter(([name]) => ['fewer words', 'the group alone'].includes(name)),
  ],
  ['in one export', { 'iam-export': 'true' }, {}, narrowed],
  ['by a name of its own', { 'iam-export': 'true' }, { name: 'team' }, narrowed],
])(
  'nobody keeps what a grant gave before, read %s',
  async (_reader, inputs, named, tried) => {
    for (const [name, [first, ...rest], rights] of tried) {
      await stage.declare(declare({ ...wide, ...named }), ['data', 'logs']);
      await stage.settle(environment, inputs);
      for (const who of everybody) expect(await findAllowed(who, '/data'), `${name}, before`).toBe(every);
      await stage.declare(declare(...(first ? [{ ...first, ...named }] : []), ...rest), ['data', 'logs']);
      const run = await stage.settle(environment, inputs);
      expect(run.findings, name).toEqual([]);
      for (const [folder, allowed] of Object.entries(rights)) {
        for (const who of everybody)
          expect(await findAllowed(who, folder), `${name}: ${who} at ${folder}`).toBe(allowed[who]);
      }
    }
  },
  limit,
);

test(
  'the plan shows who loses what',
  async () => {
    await stage.declare(declare(wide), ['data', 'logs']);
    await stage.settle(environment);
    await stage.declare(declare({ ...wide, to: { ...to, users: [] }, may: ['list'] }), ['data', 'logs']);
    const plan = await stage.run({ mode: 'plan' }, environment);
    expect(plan.changes).toEqual([
      'primary_cluster create iam-policy grant-data-list',
      'primary_cluster update user app',
      'primary_cluster update group staff',
      'primary_cluster update service-account owner-key',
    ]);
    const told = plan.reporter.summaries.flat().join('\n');
    expect(told).toContain('grant-data-delete-read-write');
  },
  limit,
);

test(
  'without the last grant nothing would say what an account may, so it is refused',
  async () => {
    await stage.declare({ users, groups, serviceAccounts: [key], grants: [] }, ['data', 'logs']);
    const run = await stage.run({}, environment);
    expect(run.findings.map(({ rule }) => rule)).toEqual(['access/policy-needed']);
  },
  limit,
);

test(
  'a policy that no grant makes any more goes once it is told to',
  async () => {
    await stage.declare(declare(), ['data', 'logs']);
    const told = await stage.settle(environment, { unmanaged: 'delete', 'max-deletes': '20' });
    expect(told.changes).toContain('primary_cluster delete iam-policy grant-data-delete-read-write');
    expect(told.changes).toContain('primary_cluster delete iam-policy team');
    expect(told.reports).toEqual([]);
  },
  limit,
);

test(
  'what was granted is imported as policies, and its plan is empty',
  async () => {
    const may = ['read', 'list', 'write', 'delete-latest', 'tag', 'retain', 'inspect'];
    const home = { ...wide, prefix: `home/\${aws:username}/`, may, secureTransport: 'required' };
    await stage.declare(declare(wide, home), ['data', 'logs']);
    await stage.settle(environment);
    const importing = await createImportStage({ primary_cluster: server });
    const { imported, errors, changes, files } = await importing.adopt(environment);
    await importing.remove();
    expect([imported.reason, errors, changes]).toEqual(['', [], []]);
    const { policies, grants } = JSON.parse(files.get('config/access.json') ?? '');
    expect(policies.map(({ name }: { name: string }) => name)).toContain('grant-data-delete-read-write');
    expect(grants).toBeUndefined();
  },
  limit,
);
