/** Who was disabled comes back with the declared secret, never with the one that perhaps got out. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccessStage } from '../../support/access-stage.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import type { MinioServer } from '../../support/minio-server.ts';
import { openProxiedAccess, type ProxiedAccess } from '../../support/proxied-access.ts';
import { trySecret } from '../../support/try-secret.ts';

const limit = 120_000;
const [leaked, fresh] = ['the-leaked-secret', 'the-fresh-secret'];
let scene: ProxiedAccess;
let server: MinioServer;
let proxy: FaultProxy;
let stage: AccessStage;
let number = 0;
let name: string;

beforeAll(async () => {
  scene = await openProxiedAccess();
  ({ server, proxy, stage } = scene);
});
afterAll(() => scene.stop());
beforeEach(() => {
  number += 1;
  name = `user-${number}`;
});

interface Kind {
  readonly kind: string;
  readonly key: () => string;
  declare(status: string, secret?: object): Promise<void>;
}

const given = { environment: 'GIVEN' };
const parent = { secret: { environment: 'PARENT' } };
const kinds: readonly Kind[] = [
  {
    kind: 'user',
    key: () => name,
    declare: (status, secret = given) => stage.declare({ users: [{ name, status, secret }] }),
  },
  {
    kind: 'service-account',
    key: () => `${name}-app`,
    declare: (status, secret = given) => {
      const account = { accessKey: `${name}-app`, parent: name, policy: 'inherit', status, secret };
      return stage.declare({ users: [{ name, ...parent }], serviceAccounts: [account] });
    },
  },
];
const variables = (GIVEN: string) => ({ GIVEN, PARENT: 'secret-of-the-parent' });
const tryBoth = (key: string) =>
  Promise.all([leaked, fresh].map((secret) => trySecret(server.url, key, secret)));

describe.each(kinds)('a $kind', ({ kind, key, declare }) => {
  const disable = async () => {
    await declare('enabled');
    await stage.settle(variables(leaked));
    await declare('disabled');
    await stage.settle(variables(leaked));
    expect(await trySecret(server.url, key(), leaked)).not.toBe('');
  };

  test.each([
    ['item by item', 'false'],
    ['in one export', 'true'],
  ])(
    'that is enabled with another secret, read %s, never has the old one again',
    async (_way, bulk) => {
      await disable();
      await declare('enabled');
      const inputs = { 'iam-export': bulk };
      const blind = await stage.run({ ...inputs, mode: 'plan' });
      const plan = await stage.run({ ...inputs, mode: 'plan' }, variables(fresh));
      expect(plan.changes).toEqual([`primary_cluster update ${kind} ${key()}`]);
      expect(plan.reporter.said.join('\n')).toContain('is set anew from GIVEN');
      expect(blind.output('plan-digest')).toBe(plan.output('plan-digest'));
      const reviewed = { ...inputs, 'expected-plan': plan.output('plan-path') };
      await stage.settle(variables(fresh), reviewed);
      expect(await tryBoth(key())).toEqual(['SignatureDoesNotMatch', '']);
    },
    limit,
  );

  test(
    'is not enabled where the variable is not set',
    async () => {
      await disable();
      await declare('enabled');
      const run = await stage.run({}, { ...variables(fresh), GIVEN: '' });
      expect([run.findings.map(({ rule }) => rule), run.results]).toEqual([['access/secret-variable'], []]);
    },
    limit,
  );

  test(
    'whose change breaks off stays disabled, and the next run ends it',
    async () => {
      await disable();
      await declare('enabled');
      const last = kind === 'user' ? /set-user-status/ : /update-service-account/;
      proxy.fail({ fault: { status: 403 }, path: last, times: 1 });
      expect((await stage.run({}, variables(fresh))).results).toEqual([
        `primary_cluster update ${kind} ${key()}: failed`,
      ]);
      expect(await tryBoth(key())).not.toContain('');
      await stage.settle(variables(fresh));
      expect(await tryBoth(key())).toEqual(['SignatureDoesNotMatch', '']);
    },
    limit,
  );

  test(
    'with a generated secret comes back with the same one, and the plan says so',
    async () => {
      await disable();
      await declare('enabled', { generate: true, deliver: { output: true } });
      const run = await stage.settle(variables(fresh));
      expect(run.reporter.said.join('\n')).toContain('with the same secret key as before');
      expect(await tryBoth(key())).toEqual(['', 'SignatureDoesNotMatch']);
    },
    limit,
  );
});
