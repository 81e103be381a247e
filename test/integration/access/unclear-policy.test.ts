/** Accounts with a stored policy that has neither version nor statements: some inherit, and some may do nothing. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccess } from '../../../src/resources/read-access.ts';
import { applyServiceAccount } from '../../../src/resources/service-account/apply.ts';
import type { ServiceAccount } from '../../../src/resources/service-account/types.ts';
import { routes } from '../../../src/server/routes.ts';
import { type AccessStage, createAccessStage, openServer } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 120_000;
const secretKey = 'secret-of-the-account';
const users = [{ name: 'parent', policies: ['readwrite'], secret: { environment: 'PARENT' } }];
const environment = { PARENT: 'secret-of-the-parent' };
let server: MinioServer;
let stage: AccessStage;

/** What is sent when an account is made, what the export then shows, and whether the account may do what its parent may. */
const cases = [
  ['none', undefined, 'inherit', 'inherit', true],
  ['null', null, 'unclear', 'inherit', true],
  ['no-fields', {}, 'unclear', 'inherit', true],
  ['null-list', { Statement: null }, 'unclear', 'inherit', true],
  ['empty-list', { Statement: [] }, 'unclear', { Id: '', Statement: [] }, false],
  ['only-id', { ID: 'x', Statement: null }, 'unclear', { Id: '', Statement: [] }, false],
] as const;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  await sendSigned(server, { method: 'PUT', path: '/data' });
  await stage.declare({ users });
  await stage.settle(environment);
  const writer = openServer(server);
  for (const [accessKey, policy] of cases) {
    const body = JSON.stringify({ targetUser: 'parent', accessKey, secretKey, policy });
    await writer.write(routes.addServiceAccount, {}, body);
  }
  await writer.close();
  // What is told must come from what is stored, not from what was just sent.
  await server.restart();
}, limit);
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

async function lists(accessKey: string): Promise<boolean> {
  const request = { method: 'GET', path: '/data?list-type=2' } as const;
  return sendSigned({ ...server, accessKey, secretKey }, request).then(
    () => true,
    (error: unknown) => {
      if (String(error).includes(': 403 ')) return false;
      throw error;
    },
  );
}

async function readAccount(accessKey: string, bulk: boolean): Promise<ServiceAccount | undefined> {
  const reader = openServer(server);
  const found = await readAccess(reader, { accounts: new Set([accessKey]), policies: [], bulk });
  await reader.close();
  return found.serviceAccounts.get(accessKey)?.detail;
}

test.each(cases)(
  '%s: neither reader tells other than what holds',
  async (accessKey, _sent, byItem, byExport, may) => {
    expect(await lists(accessKey)).toBe(may);
    expect((await readAccount(accessKey, false))?.policy).toEqual(byItem);
    expect((await readAccount(accessKey, true))?.policy).toEqual(byExport);
  },
  limit,
);

test(
  'a change of something else leaves an unclear one what it has',
  async () => {
    const writer = openServer(server);
    const before = await readAccount('empty-list', false);
    if (!before) throw new Error('no account');
    await applyServiceAccount(
      writer,
      {
        ...{
          alias: 'test',
          owner: 'apply-access',
          kind: 'service-account',
          key: 'empty-list',
          verb: 'update',
        },
        ...{ before, after: { ...before, description: 'another' } },
      },
      { use: () => Promise.reject(new Error('no secret is to be set')) },
    );
    await writer.close();
    expect((await readAccount('empty-list', true))?.description).toBe('another');
    expect(await lists('empty-list')).toBe(false);
  },
  limit,
);

test.each(['null', 'empty-list', 'only-id'])(
  '%s: declared to inherit, it is made clear once',
  async (accessKey) => {
    await stage.declare({ users, serviceAccounts: [{ accessKey, parent: 'parent', policy: 'inherit' }] });
    const run = await stage.settle(environment, { 'iam-export': 'false' });
    expect(run.changes).toEqual([`primary_cluster update service-account ${accessKey}`]);
    expect(run.reporter.said.join('\n')).toContain('does not tell whether it may do all that parent may');
    expect(await lists(accessKey)).toBe(true);
    for (const bulk of [false, true]) expect((await readAccount(accessKey, bulk))?.policy).toBe('inherit');
  },
  limit,
);
