/** Whether a given secret is the one in use: an answer that does not tell is never taken for a yes. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProxiedAccess, type ProxiedAccess } from '../../support/proxied-access.ts';

const limit = 120_000;
const old = 'the-leaked-secret';
const declared = {
  users: [{ name: 'ann', secret: { environment: 'GIVEN' } }],
  serviceAccounts: [
    { accessKey: 'ann-app', parent: 'ann', policy: 'inherit', secret: { environment: 'APP' } },
  ],
};
let scene: ProxiedAccess;

beforeAll(async () => {
  scene = await openProxiedAccess();
  await scene.stage.declare(declared);
  await scene.stage.settle({ GIVEN: old, APP: old });
}, limit);
afterAll(() => scene.stop());

test('is seen where the server looks at signatures', { timeout: limit }, async () => {
  const same = await scene.stage.run({ mode: 'plan' }, { GIVEN: old, APP: old });
  expect([same.reason, same.changes]).toEqual(['', []]);
  const other = await scene.stage.run({ mode: 'plan' }, { GIVEN: 'another-secret', APP: 'another-secret' });
  expect(other.changes).toHaveLength(2);
});

test.each([
  ['503', 'SlowDown'],
  ['429', 'TooManyRequests'],
  ['403', 'RequestTimeTooSkewed'],
  ['502', ''],
])(
  'is not known from %s %s, so the run fails and changes nothing',
  { timeout: limit },
  async (status, code) => {
    const body = code === '' ? '' : `<Error><Code>${code}</Code></Error>`;
    const path = /user-info\?accessKey=ann(-app)?$/;
    scene.proxy.fail({ fault: { status: Number(status), body }, path, times: 3 });
    scene.proxy.fail({ fault: { status: Number(status), body }, path, times: 3 });
    const run = await scene.stage.run({ mode: 'plan' }, { GIVEN: 'another-secret', APP: 'another-secret' });
    expect([run.reason !== '', run.changes]).toEqual([true, []]);
  },
);
