/** After a request that fails nobody may do what they could neither before nor after the plan. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccessStage } from '../../support/access-stage.ts';
import { document, look } from '../../support/access-walk.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import type { MinioServer } from '../../support/minio-server.ts';
import { isAllowed } from '../../support/policy-user.ts';
import {
  bareTitles,
  everythingSaid,
  openProxiedAccess,
  type ProxiedAccess,
} from '../../support/proxied-access.ts';
import type { ActionRun } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { trySecret } from '../../support/try-secret.ts';

const limit = 180_000;
const environment = { GIVEN: 'secret-of-somebody', APP: 'secret-of-the-app' };
const secret = { environment: 'GIVEN' };
const [narrow, wide] = [document('s3:GetObject'), document('s3:GetObject', 's3:DeleteObject')];
const shared = (given: object) => ({ name: 'shared', document: given });
const denial = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: ['s3:DeleteObject'], Resource: ['arn:aws:s3:::data/*'] }],
};
const noDelete = { name: 'no-delete', document: denial };
const ann = (parts: object) => ({ name: 'ann', secret, ...parts });
const app = { accessKey: 'ann-app', parent: 'ann', policy: 'inherit', secret: { environment: 'APP' } };

let scene: ProxiedAccess;
let server: MinioServer;
let proxy: FaultProxy;
let stage: AccessStage;

beforeEach(async () => {
  scene = await openProxiedAccess();
  ({ server, proxy, stage } = scene);
  await sendSigned(server, { method: 'PUT', path: '/data' });
});
afterEach(() => scene.stop());

const mayDelete = (accessKey: string, secretKey: string = environment.GIVEN) =>
  isAllowed({ url: server.url, accessKey, secretKey }, { method: 'DELETE', path: '/data/none' });
/** `refused` is answered 403 each time. */
async function failOnce(before: object, after: object, refused: RegExp): Promise<ActionRun> {
  await stage.declare(before);
  await stage.settle(environment);
  proxy.fail({ fault: { status: 403 }, path: refused, times: 9 });
  await stage.declare(after);
  return stage.run({}, environment);
}

describe('who is to be enabled with less', () => {
  const policies = [shared(wide), { name: 'new', document: narrow }];
  const disabled = { policies, users: [ann({ policies: ['shared'] })] };

  test.each([
    ['attached', ['new'], /policy\/attach/],
    ['detached', [], /policy\/detach/],
  ])(
    'is disabled again where nothing can be %s',
    async (_what, given, refused) => {
      await stage.declare(disabled);
      await stage.settle(environment);
      const off = { policies, users: [ann({ status: 'disabled', policies: ['shared'] })] };
      const on = { policies, users: [ann({ status: 'enabled', policies: given })] };
      const run = await failOnce(off, on, refused);
      expect(bareTitles(run.results)).toEqual(['update user ann: failed']);
      expect(everythingSaid(run)).toContain('It is disabled.');
      expect(run.output('changed')).toBe('true');
      expect((await look(server)).users.get('ann')?.status).toBe('disabled');
      expect(await mayDelete('ann')).toBe(false);
    },
    limit,
  );

  test(
    'is told of where not even that can be done',
    async () => {
      await stage.declare(disabled);
      await stage.settle(environment);
      const off = { policies, users: [ann({ status: 'disabled', policies: ['shared'] })] };
      const on = { policies, users: [ann({ status: 'enabled', policies: ['new'] })] };
      const run = await failOnce(off, on, /policy\/(at|de)tach|status=disabled/);
      expect(everythingSaid(run)).toContain('It may be enabled now: disable it by hand.');
    },
    limit,
  );
});

describe('a policy is not widened', () => {
  const before = { policies: [shared(narrow)], users: [ann({ policies: ['shared'] })] };

  test.each<[string, object, object, RegExp]>([
    ['still has it', before, { policies: [shared(wide)], users: [ann({ policies: [] })] }, /policy\/detach/],
    [
      'could not be disabled',
      before,
      { policies: [shared(wide)], users: [ann({ status: 'disabled', policies: ['shared'] })] },
      /set-user-status/,
    ],
    [
      'is still in a group that has it',
      {
        policies: [shared(narrow)],
        users: [ann({ policies: [] })],
        groups: [{ name: 'ops', members: ['ann'], policies: ['shared'] }],
      },
      {
        policies: [shared(wide)],
        users: [ann({ policies: [] })],
        groups: [{ name: 'ops', members: [], policies: ['shared'] }],
      },
      /update-group-members/,
    ],
  ])(
    'while somebody who was to lose it %s',
    async (_why, from, to, refused) => {
      const run = await failOnce(from, to, refused);
      expect(bareTitles(run.results)[0]).toBe('update iam-policy shared: not-attempted');
      expect(await mayDelete('ann')).toBe(false);
    },
    limit,
  );
});

test(
  'a denial stays while what it denies could not be taken away',
  async () => {
    const run = await failOnce(
      { policies: [shared(wide), noDelete], users: [ann({ policies: ['no-delete', 'shared'] })] },
      {
        policies: [shared(narrow), { name: 'no-delete', state: 'absent' }],
        users: [ann({ policies: ['shared'] })],
      },
      /add-canned-policy/,
    );
    expect(bareTitles(run.results)).toEqual([
      'delete iam-policy no-delete: not-attempted',
      'update iam-policy shared: failed',
      'update user ann: not-attempted',
    ]);
    expect(await mayDelete('ann')).toBe(false);
    expect(run.output('changed')).toBe('false');
  },
  limit,
);

test(
  'a user is not enabled while an account has the secret that it is to lose, and comes back without',
  async () => {
    const users = (status: string) => ({
      policies: [shared(wide)],
      users: [ann({ status, policies: ['shared'] })],
      serviceAccounts: [app],
    });
    await stage.declare(users('enabled'));
    await stage.settle(environment);
    await stage.declare(users('disabled'));
    await stage.settle(environment);
    const fresh = { ...environment, APP: 'the-fresh-secret' };
    proxy.fail({ fault: { status: 403 }, path: /update-service-account/, times: 9 });
    await stage.declare(users('enabled'));
    const run = await stage.run({}, fresh);
    expect(bareTitles(run.results)).toEqual([
      // Its own secret is set anew all the same.
      'update user ann: failed',
      'update service-account ann-app: failed',
    ]);
    expect(everythingSaid(run)).toContain('since service-account ann-app could not be changed');
    expect((await look(server)).users.get('ann')?.status).toBe('disabled');
    expect(await mayDelete('ann-app', environment.APP)).toBe(false);
  },
  limit,
);

test(
  'a new service account that is to be disabled never does anything',
  async () => {
    const before = { policies: [shared(wide)], users: [ann({ policies: ['shared'] })] };
    const run = await failOnce(
      before,
      { ...before, serviceAccounts: [{ ...app, status: 'disabled' }] },
      /update-service-account/,
    );
    expect(bareTitles(run.results)).toEqual(['create service-account ann-app: failed']);
    expect(run.output('changed')).toBe('true');
    expect(await trySecret(server.url, 'ann-app', environment.APP)).toBe('');
    expect(await mayDelete('ann-app', environment.APP)).toBe(false);
  },
  limit,
);
