import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { readJson } from '../../../src/json-text.ts';
import { parseBucket } from '../../../src/resources/actual.ts';
import { readRemains } from '../../../src/resources/bucket/read.ts';
import { readAccess } from '../../../src/resources/read-access.ts';
import { readAnswer } from '../../../src/resources/read-answer.ts';
import { readGroup, readTargets } from '../../../src/resources/site-replication/read.ts';
import type { Reader } from '../../../src/server/port.ts';
import { type Route, routes } from '../../../src/server/routes.ts';
import { hostile } from '../../support/hostile-text.ts';

const garbage = 'not json: secret-of-somebody';
const account = { parentUser: 'ann', accountStatus: 'on', impliedPolicy: true };
const answers = new Map<Route<'read'>, unknown>([
  [routes.listUsers, { ann: { status: 'enabled' } }],
  [routes.listGroups, ['ops']],
  [routes.getGroup, { status: 'disabled', members: ['ann'] }],
  [routes.listAccessKeys, { ann: { serviceAccounts: [{ accessKey: 'app' }] } }],
  [routes.getServiceAccount, account],
  [routes.getSites, { enabled: true, sites: [{ name: 'one' }] }],
]);

/** Garbage for one route, and for the others what servers say. */
function createReader(spoilt: Route<'read'> | undefined, text = garbage): Reader {
  return {
    alias: 'primary',
    read: async (route) => ({
      status: 200,
      headers: { server: 'MinIO' },
      body: Buffer.from(route === spoilt ? text : JSON.stringify(answers.get(route) ?? {})),
    }),
  };
}

const readAll = (reader: Reader) =>
  readAccess(reader, { accounts: new Set(['app']), policies: [], bulk: false });

async function expectTyped(reading: Promise<unknown>): Promise<void> {
  const error: unknown = await reading.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ServiceError)) throw new Error('no ServiceError', { cause: error });
  expect(error.failure).toMatchObject({ reason: 'server-error', code: 'UnreadableAnswer' });
  expect(error.message).toMatch(/is no JSON/);
  const told = [error.message, error.stack, error.cause instanceof Error ? error.cause.message : ''].join();
  expect(told).not.toContain('secret-of-somebody');
}

describe('what is no JSON is told as such, and not quoted', () => {
  test('what servers say is read', async () => {
    expect((await readAll(createReader(undefined))).serviceAccounts.get('app')?.detail?.parent).toBe('ann');
  });

  test.each([
    'listUsers',
    'listGroups',
    'getGroup',
    'listAttachments',
    'listIamPolicies',
    'listAccessKeys',
    'getServiceAccount',
    'listServiceAccounts',
  ] as const)('%s', (name) => expectTyped(readAll(createReader(routes[name]))));

  test('the policy inside of a service account', () => {
    const text = JSON.stringify({ ...account, impliedPolicy: false, policy: garbage });
    return expectTyped(readAll(createReader(routes.getServiceAccount, text)));
  });

  test('sites and their targets', async () => {
    await expectTyped(readGroup(createReader(routes.getSites)));
    await expectTyped(readTargets(createReader(routes.listRemoteTargets)));
  });

  test('targets of a bucket that is to go', async () => {
    const reader = createReader(undefined);
    const read: Reader['read'] = async (route, target) => {
      if (route === routes.listRemoteTargets) return createReader(route).read(route, target);
      const xml = { status: 200, headers: {}, body: Buffer.from('<Result/>') };
      return xml;
    };
    await expectTyped(readRemains({ ...reader, read }, 'data'));
  });

  test.each(['quota.json', 'policy.json'] as const)('%s of a bucket', (name) => {
    const texts = { 'quota.json': { quota: garbage }, 'policy.json': { policy: garbage } }[name];
    expect(() => parseBucket('data', texts)).toThrow(/is no JSON/);
    expect(() => parseBucket('data', texts)).not.toThrow(/secret-of-somebody/);
  });
});

test('any text is what it holds, or no answer', async () => {
  const read = (text: string) => readAnswer(createReader(routes.listUsers, text), routes.listUsers);
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      expect(await read(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      if (readJson(text) === undefined) await expect(read(text)).rejects.toThrow(ServiceError);
    }),
  );
});
