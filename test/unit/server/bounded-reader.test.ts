import { expect, test } from 'vitest';
import { boundReader, timerUntil } from '../../../src/server/bounded-reader.ts';
import type { OpenReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';

const answer = { status: 200, headers: {}, body: Buffer.from('') };

function createReader(read: OpenReader['read']): OpenReader {
  return {
    alias: 'here',
    read,
    async *readLines() {},
    negotiated: () => ({ region: 'us-east-1', adminVersion: 'v3' }),
    close: async () => undefined,
  };
}

test('an answer in time is the answer, and one that never comes ends with the time', async () => {
  const quick = boundReader(
    createReader(async () => answer),
    Date.now() + 60_000,
    'a minute',
  );
  expect(await quick.read(routes.listRemoteTargets)).toBe(answer);
  const silent = boundReader(
    createReader(() => new Promise(() => undefined)),
    Date.now() + 50,
    'the limit',
  );
  await expect(silent.read(routes.getReplication, { bucket: 'data' })).rejects.toMatchObject({
    reason: 'unreachable',
    message: "Can't get replication (here/data): no answer within the limit.",
  });
});

test('a timer is never longer than timers can be, nor negative', () => {
  expect(timerUntil(10, 4)).toBe(6);
  expect(timerUntil(10.5, 4)).toBe(7);
  expect(timerUntil(4, 10)).toBe(0);
  expect(timerUntil(Number.POSITIVE_INFINITY)).toBe(2 ** 31 - 1);
  expect(timerUntil(Date.now() + 8.64e16)).toBe(2 ** 31 - 1);
});
