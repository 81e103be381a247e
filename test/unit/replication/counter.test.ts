import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCounters } from '../../../src/replication/check/counter.ts';

const arn = 'arn:minio:replication::9867b994-80c2-454a-a96b-c13286abf81a:users';

/** Shaped as a server of two nodes answers. */
const answer = {
  uptime: 240,
  currStats: {
    Stats: {
      [arn]: {
        completedReplicationSize: 6_000_000,
        replicationCount: 30,
        failed: { totals: { count: 7, bytes: 70 } },
        replicationLatency: { UploadHistogram: [1, 2, 3] },
      },
    },
  },
  queueStats: {
    nodes: [
      { tgtTransferStats: { [arn]: { Large: { currRate: 1000 }, Small: { currRate: 24.4 } } } },
      { tgtTransferStats: { [arn]: { Large: { currRate: 0 }, Small: { currRate: 100 } } } },
    ],
  },
};

test('what was sent, and how fast over all nodes', () => {
  const counters = parseCounters(JSON.stringify(answer));
  expect([...counters]).toEqual([
    [arn, { sinceSeconds: 240, sentObjects: 30, sentBytes: 6_000_000, bytesPerSecond: 1124 }],
  ]);
});

test.each(['', 'null', '[]', '{"currStats":{"Stats":[]}}', '{"currStats":1}'])('nothing from %j', (text) => {
  expect([...parseCounters(text)]).toEqual([]);
});

test('whatever is answered, it is understood or left out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify({
        currStats: { Stats: { [arn]: value } },
        queueStats: value,
        uptime: value,
      });
      for (const counters of parseCounters(text).values()) {
        expect(Object.values(counters).every(Number.isFinite)).toBe(true);
      }
    }),
  );
});
