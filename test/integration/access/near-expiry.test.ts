import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const minute = 60_000;
const environment = {
  ANN_SECRET: 'secret-of-ann-1',
  APP_SECRET: 'secret-of-app-1',
  NEW_SECRET: 'secret-of-new-1',
};
let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
}, 60_000);
afterAll(async () => {
  await stage?.remove();
  await server?.stop();
});
afterEach(() => vi.restoreAllMocks());

const iso = (time: number) => new Date(time).toISOString().replace(/\.\d+/, '');

/** An account of ann that ends in 17 minutes by the clock of when it was made. */
const declare = (expires: string, more: object = {}, others: readonly object[] = []) =>
  stage.declare({
    users: [{ name: 'ann', secret: { environment: 'ANN_SECRET' }, policies: ['readonly'] }],
    serviceAccounts: [
      {
        accessKey: 'app',
        parent: 'ann',
        policy: 'inherit',
        expires,
        secret: { environment: 'APP_SECRET' },
        ...more,
      },
      ...others,
    ],
  });

test('an account whose end has come near stays, and can be disabled; no other can be given such an end', async () => {
  const expires = iso(Date.now() + 17 * minute);
  await declare(expires);
  await stage.settle(environment, {});

  const clock = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + 5 * minute);
  const plan = await stage.run({ mode: 'plan' }, environment);
  expect([plan.reason, plan.changes]).toEqual(['', []]);

  await declare(expires, {}, [
    { accessKey: 'late', parent: 'ann', policy: 'inherit', expires, secret: { environment: 'NEW_SECRET' } },
  ]);
  const refused = await stage.run({}, environment);
  expect(refused.findings.map(({ rule, severity, source }) => [rule, severity, source?.line])).toEqual([
    ['access/expiry', 'error', expect.any(Number)],
  ]);
  expect(refused.results).toEqual([]);

  await declare(expires, { status: 'disabled' });
  const disabled = await stage.run({}, environment);
  expect([disabled.reason, disabled.changes]).toEqual(['', ['primary_cluster update service-account app']]);
}, 90_000);
