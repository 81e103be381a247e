import { expect, test } from 'vitest';
import { readAccess } from '../../../../src/resources/read-access.ts';
import type { Reader } from '../../../../src/server/port.ts';
import { routes } from '../../../../src/server/routes.ts';
import { writeZip } from '../../../support/zip-writer.ts';

const secret = 'a-secret-that-must-not-stay';
const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
const whole = {
  policies: { all: document },
  users: { ann: { secretKey: secret, status: 'disabled' } },
  groups: { ops: { version: 1, status: 'enabled', members: ['ann'] } },
  svcaccts: {
    app: { parent: 'ann', accessKey: 'app', secretKey: secret, status: 'on', sessionPolicy: document },
    rest: { parent: 'ann', accessKey: 'rest', secretKey: secret, status: 'off', sessionPolicy: null },
    roots: {
      parent: 'root',
      secretKey: secret,
      status: 'on',
      claims: { parent: 'root' },
      sessionPolicy: null,
    },
    'site-replicator-0': { parent: 'root', secretKey: secret, status: 'on', claims: { parent: 'root' } },
    federated: { parent: 'x9', secretKey: secret, status: 'on', claims: { parent: 'x9', sub: 'joan' } },
    listed: { parent: 'uid=joan', secretKey: secret, status: 'on', claims: { ldapUser: 'uid=joan' } },
  },
  user_mappings: { ann: { policy: 'two,all' }, gone: { policy: 'all' } },
  group_mappings: { ops: { policy: 'all' } },
};

function createReader(archive: Buffer): Reader {
  return {
    alias: 'primary',
    read: async (route) => ({
      status: 200,
      headers: { server: 'MinIO' },
      body: route === routes.exportIam ? archive : Buffer.from(JSON.stringify({ deploymentID: 'one' })),
    }),
  };
}

function read(files: Readonly<Record<string, unknown>>) {
  const archive = writeZip(
    Object.entries(files).map(([name, value]) => ({
      name: `iam-assets/${name}.json`,
      data: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  );
  return readAccess(createReader(archive), { accounts: new Set(['app']), policies: [], bulk: true });
}

test('an export is read without its secrets', async () => {
  const { users, groups, policies, serviceAccounts, rootAccounts } = await read(whole);
  expect([...users]).toEqual([['ann', { status: 'disabled', policies: ['all', 'two'] }]]);
  expect([...groups]).toEqual([['ops', { status: 'enabled', members: ['ann'], policies: ['all'] }]]);
  expect([...policies.keys()]).toEqual(['all']);
  expect([...serviceAccounts]).toEqual([
    ['app', { parent: 'ann', detail: expect.objectContaining({ status: 'enabled', expires: null }) }],
    ['rest', { parent: 'ann' }],
  ]);
  expect(rootAccounts).toEqual(['roots']);
  expect(JSON.stringify([[...users], [...groups], [...serviceAccounts]])).not.toContain(secret);
});

const nothing = { Id: '', Statement: [] };
test.each([
  ['null', null, 'inherit'],
  ['nothing', {}, 'inherit'],
  ['empty fields', { Version: '', Statement: null }, 'inherit'],
  ['no statements', { Version: '2012-10-17', Statement: [] }, nothing],
  ['statements of null', { Version: '2012-10-17', Statement: null }, nothing],
  ['no version', { Statement: [] }, nothing],
])('an embedded policy of %s is as the server weighs it', async (_name, sessionPolicy, policy) => {
  const app = { ...whole.svcaccts.app, sessionPolicy };
  const { serviceAccounts } = await read({ ...whole, svcaccts: { app } });
  expect(serviceAccounts.get('app')?.detail?.policy).toEqual(policy);
});

test.each([
  ['is cut', `{"ann": {"secretKey": "${secret}"`],
  ['holds something else', `"${secret}"x`],
])('one that %s is refused without being quoted', async (_name, users) => {
  const error = await read({ ...whole, users }).catch((it: unknown) => it);
  expect(error).toMatchObject({ reason: 'server-error' });
  expect(`${error} ${(error as Error).cause}`).not.toContain(secret);
});

test('a policy of unknown form is named', async () => {
  const broken = read({ ...whole, policies: { odd: { Version: '2012-10-17', Statement: 'none' } } });
  await expect(broken).rejects.toThrow('odd');
});
