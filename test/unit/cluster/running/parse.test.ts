import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClock } from '../../../../src/cluster/running/health.ts';
import { parseInfo } from '../../../../src/cluster/running/info.ts';
import { parseRelease } from '../../../../src/cluster/running/release.ts';
import { parseUsage } from '../../../../src/cluster/running/usage.ts';
import { tellInfo } from '../../../support/running-cluster.ts';

test('info is read, and variables of the environment are not kept', () => {
  const secret = 'kept-by-nobody';
  const told = JSON.parse(tellInfo({ offline: [2] }));
  told.servers[0].minio_env_vars = { MINIO_ROOT_PASSWORD: secret };
  const info = parseInfo(JSON.stringify(told), 'MinIO');
  expect(info).toMatchObject({ parity: { standard: 4, reduced: 1 }, pools: [{ sets: 1, setSize: 16 }] });
  expect(info?.nodes[1]).toMatchObject({
    endpoint: 'minio2.example.test:9000',
    state: 'offline',
    version: '',
  });
  expect(info?.nodes[0]?.drives[0]).toMatchObject({
    node: 'minio1.example.test:9000',
    path: '/mnt/disk1',
    pool: 0,
  });
  expect(info?.nodes[1]?.drives[0]?.space).toBeUndefined();
  expect(JSON.stringify(info)).not.toContain(secret);
});

test('local drives have no node; addresses of IPv6 keep their brackets', () => {
  const drives = [
    { endpoint: '/srv/a b', state: 'ok' },
    { endpoint: 'http://[fd00::1]:9000/srv/a', state: 'ok' },
  ];
  const info = parseInfo(JSON.stringify({ servers: [{ endpoint: 'x:1', drives }] }), '');
  expect(info?.nodes[0]?.drives.map(({ node, path }) => [node, path])).toEqual([
    ['', '/srv/a b'],
    ['[fd00::1]:9000', '/srv/a'],
  ]);
});

test('whatever a server answers, nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), fc.jsonValue(), (text, value) => {
      expect(() => [parseInfo(text, ''), parseUsage(text)]).not.toThrow();
      const wrapped = { servers: value, backend: value, lastUpdate: value, bucketsUsageInfo: value };
      expect(() => [
        parseInfo(JSON.stringify(wrapped), ''),
        parseUsage(JSON.stringify(wrapped)),
      ]).not.toThrow();
    }),
  );
  expect([parseInfo('{}', ''), parseInfo('[]', ''), parseInfo('<html>', ''), parseUsage('{}')]).toEqual(
    Array(4).fill(undefined),
  );
});

test('usage: biggest first; the year 1 is never', () => {
  const bucketsUsageInfo = { a: { size: 1, objectsCount: 2, versionsCount: 3 }, b: { size: 9 } };
  const usage = parseUsage(
    JSON.stringify({ lastUpdate: '2026-11-21T12:00:00Z', objectsTotalSize: 10, bucketsUsageInfo }),
  );
  expect(usage?.buckets.map(({ name }) => name)).toEqual(['b', 'a']);
  expect(usage).toMatchObject({ bytes: 10, countedAt: Date.parse('2026-11-21T12:00:00Z') });
  expect(parseUsage('{"lastUpdate":"0001-01-01T00:00:00Z","bucketsUsageInfo":null}')).toMatchObject({
    countedAt: undefined,
    buckets: [],
  });
});

test.each([
  ['2025-10-15T17:29:55Z', '2025-10-15T17:29:55Z'],
  ['quay.io/minio/minio:RELEASE.2025-10-15T17-29-55Z@sha256:ab', '2025-10-15T17:29:55Z'],
  ['DEVELOPMENT.GOGET', undefined],
  ['DEVELOPMENT.2025-10-15T17-29-55Z', undefined],
  ['RELEASE.2025-13-45T99-99-99Z', undefined],
])('the release in %s', (text, time) => {
  expect(parseRelease(text)).toBe(time === undefined ? undefined : Date.parse(time));
});

test.each([
  ['Sat, 21 Nov 2026 12:00:00 GMT', 0],
  ['Sat, 21 Nov 2026 11:59:59 GMT', 0],
  ['Sat, 21 Nov 2026 12:00:10 GMT', 9],
  ['Sat, 21 Nov 2026 11:59:00 GMT', -59],
  ['', undefined],
])('a clock at %s', (date, seconds) => {
  const started = Date.parse('2026-11-21T12:00:00.200Z');
  const reply = { status: 200, headers: { date }, body: Buffer.alloc(0) };
  expect(compareClock(reply, started, started + 800)).toBe(seconds);
});
