/** A service account whose embedded policy has no statements may do nothing, and stays so. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccess } from '../../../src/resources/read-access.ts';
import { routes } from '../../../src/server/routes.ts';
import { allow } from '../../support/access-declared.ts';
import { type AccessStage, createAccessStage, openServer } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 120_000;
const given = { PARENT: 'secret-of-the-parent', FROZEN: 'secret-of-the-frozen' };
const users = [{ name: 'parent', policies: ['readwrite'], secret: { environment: 'PARENT' } }];
const nothing = { document: { Version: '2012-10-17', Statement: [] } };
const empty = { Id: '', Statement: [] };
let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  await sendSigned(server, { method: 'PUT', path: '/data' });
}, limit);
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

function declare(policy: unknown, more: object = {}): Promise<void> {
  const secret = { environment: 'FROZEN' };
  const account = { accessKey: 'frozen', parent: 'parent', policy, secret, ...more };
  return stage.declare({ users, serviceAccounts: [account] });
}

async function lists(): Promise<boolean> {
  const caller = { ...server, accessKey: 'frozen', secretKey: given.FROZEN };
  return sendSigned(caller, { method: 'GET', path: '/data?list-type=2' }).then(
    () => true,
    (error: unknown) => {
      if (String(error).includes(': 403 ')) return false;
      throw error;
    },
  );
}

/** As told by both: the account by itself, and the export. */
async function readPolicies(): Promise<unknown[]> {
  const reader = openServer(server);
  const read = (bulk: boolean) => readAccess(reader, { accounts: new Set(['frozen']), policies: [], bulk });
  const found = [await read(false), await read(true)];
  await reader.close();
  return found.map(({ serviceAccounts }) => serviceAccounts.get('frozen')?.detail?.policy);
}

test(
  'it stays as it is through other changes',
  async () => {
    await declare(nothing);
    await stage.settle(given);
    expect([await readPolicies(), await lists()]).toEqual([[empty, empty], false]);
    await declare(nothing, { description: 'two' });
    expect((await stage.settle(given)).changes).toEqual(['primary_cluster update service-account frozen']);
    expect([await readPolicies(), await lists()]).toEqual([[empty, empty], false]);
  },
  limit,
);

test(
  'it can be given something, and no account can be emptied',
  async () => {
    const some = { document: allow('s3:GetObject') };
    for (const [policy, may] of [
      ['inherit', true],
      [some, false],
    ] as const) {
      await declare(policy);
      await stage.settle(given);
      expect(await lists()).toBe(may);
      const before = await readPolicies();
      await declare(nothing);
      const run = await stage.run({}, given);
      expect(run.reason).toBe('unsupported');
      expect(await readPolicies()).toEqual(before);
    }
    const before = await readPolicies();
    await declare(undefined, { status: 'disabled' });
    expect((await stage.settle(given)).changes).toEqual(['primary_cluster update service-account frozen']);
    expect([await readPolicies(), await lists()]).toEqual([before, false]);
  },
  limit,
);

test(
  'the server keeps what an account may when its policy is emptied',
  async () => {
    const before = await readPolicies();
    const writer = openServer(server);
    const body = JSON.stringify({ newPolicy: nothing.document });
    await writer.write(routes.updateServiceAccount, { query: { accessKey: 'frozen' } }, body);
    await writer.close();
    expect(await readPolicies()).toEqual(before);
  },
  limit,
);
