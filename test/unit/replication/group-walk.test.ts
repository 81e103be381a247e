import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import type { MemberReading } from '../../../src/replication/check/group-reading.ts';
import { type GroupLimits, walkMembers } from '../../../src/replication/check/group-walk.ts';
import type { LineReader } from '../../../src/server/port.ts';
import { actualBucket, actualRule, actualSite, actualTarget } from '../../support/site-actual.ts';

const names = Array.from({ length: 50 }, (_, index) => `data-${index}`);
const rule = actualRule('two');

/** A member with as many buckets, each with a rule to the site two. */
function reading(alias: string): MemberReading {
  const buckets = names.map((name) => ({ ...actualBucket([rule]), name, targets: [actualTarget('two')] }));
  return { site: actualSite(alias, ...buckets), leftovers: [] };
}

function fail(reason: 'unreachable' | 'denied' | 'cancelled'): ServiceError {
  const failure = { reason, operation: 'walk', resource: '', status: 0, code: '', outcomeUnknown: false };
  return new ServiceError(failure, `walk is ${reason}`);
}

/** Counts how often it is asked, and how often at a time. */
function openReader(alias: string, onWalk: (count: number) => void = () => undefined) {
  const seen = { walks: 0, most: 0 };
  let open = 0;
  const reader: LineReader = {
    alias,
    read: () => Promise.reject(new Error('not asked')),
    async *readLines() {
      seen.walks += 1;
      open += 1;
      seen.most = Math.max(seen.most, open);
      await new Promise(setImmediate);
      open -= 1;
      onWalk(seen.walks);
      yield* [];
    },
  };
  return { reader, seen };
}

const limits = (parts: Partial<GroupLimits> = {}): GroupLimits => ({
  maxVersions: 100,
  maxSizes: 0,
  deadline: 1_000,
  now: () => 0,
  ...parts,
});
const walk = (alias: string, reader: LineReader, own = limits()) =>
  walkMembers(new Map([[alias, reading(alias)]]), new Map([[alias, reader]]), own);

test('every bucket is walked once, a few at a time, and counted', async () => {
  const counts: string[] = [];
  const { reader, seen } = openReader('one');
  const walks = await walk(
    'one',
    reader,
    limits({ onProgress: (done, all) => counts.push(`${done}/${all}`) }),
  );
  expect(seen).toEqual({ walks: 50, most: 4 });
  expect(counts.at(-1)).toBe('50/50');
  expect([...(walks.get('one')?.keys() ?? [])].sort()).toEqual([...names].sort());
  expect(walks.get('one')?.get('data-7')?.backlogs.get(rule)).toMatchObject({ complete: true });
});

test('after the deadline nothing is asked, and it is said', async () => {
  let now = 0;
  const { reader, seen } = openReader('one', (count) => {
    if (count === 8) now = 2_000;
  });
  const walks = await walk('one', reader, limits({ now: () => now }));
  expect(seen.walks).toBeLessThan(12);
  const late = [...(walks.get('one')?.values() ?? [])].filter(({ unread }) => unread !== undefined);
  expect(late).toHaveLength(50 - seen.walks);
  expect(late[0]?.unread).toContain('time limit');
});

test('a site that goes away is asked no more; one that refuses is asked for every bucket', async () => {
  const away = openReader('one', () => {
    throw fail('unreachable');
  });
  const gone = await walk('one', away.reader);
  expect(away.seen.walks).toBeLessThanOrEqual(4);
  expect([...(gone.get('one')?.values() ?? [])].map(({ unread }) => unread)).toEqual(
    Array(50).fill('walk is unreachable'),
  );
  const closed = openReader('one', () => {
    throw fail('denied');
  });
  await walk('one', closed.reader);
  expect(closed.seen.walks).toBe(50);
});

test('the end of the run is no finding', async () => {
  const { reader } = openReader('one', () => {
    throw fail('cancelled');
  });
  await expect(walk('one', reader)).rejects.toThrow('walk is cancelled');
});
