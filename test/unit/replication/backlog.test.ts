import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { readBacklog, type WalkLimits } from '../../../src/replication/check/backlog.ts';
import type { Backlog } from '../../../src/replication/check-report.ts';
import type { ReplicationRule } from '../../../src/resources/replication/types.ts';
import type { LineReader } from '../../../src/server/port.ts';
import { actualBucket, actualRule } from '../../support/site-actual.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
const limits: WalkLimits = {
  maxVersions: 1_000,
  maxSizes: 0,
  deadline: now + 60_000,
  now: () => now,
  clockAheadSeconds: 0,
};

interface Line {
  readonly key?: string;
  readonly id?: string;
  readonly age?: number;
  readonly marker?: boolean;
  readonly status?: string;
  /** Site → state of the version, or of its removal. */
  readonly states?: Readonly<Record<string, string>>;
  readonly removals?: Readonly<Record<string, string>>;
}

function write({
  key = 'a',
  id = 'v1',
  age = 10,
  marker = false,
  status = '',
  states = {},
  removals = {},
}: Line): string {
  const targets = Object.fromEntries([
    ...Object.entries(states).map(([site, rStatus]) => [`arn:${site}`, { rStatus }]),
    ...Object.entries(removals).map(([site, drStatus]) => [`arn:${site}`, { drStatus }]),
  ]);
  const lastModified = new Date(now - age * 1000).toISOString();
  return JSON.stringify({
    object: key,
    versionId: id,
    targets,
    lastModified,
    deletemarker: marker,
    rStatus: status,
  });
}

interface Listed {
  readonly key: string;
  readonly id: string;
  readonly size: number;
}

function readerOf(lines: Iterable<string>, listed: readonly Listed[] = [], failure?: ServiceError) {
  const listings: string[] = [];
  const reader: LineReader = {
    alias: 'one',
    read: async (_route, target) => {
      const prefix = target?.query?.prefix ?? '';
      listings.push(prefix);
      const versions = listed
        .filter(({ key }) => key.startsWith(prefix))
        .map(
          ({ key, id, size }) =>
            `<Version><Key>${key}</Key><VersionId>${id}</VersionId><Size>${size}</Size></Version>`,
        );
      const body = Buffer.from(`<ListVersionsResult>${versions.join('')}</ListVersionsResult>`);
      return { status: 200, headers: {}, body };
    },
    async *readLines() {
      yield* lines;
      if (failure) throw failure;
    },
  };
  return { reader, listings };
}

async function walk(
  rules: readonly ReplicationRule[],
  lines: readonly (Line | string)[],
  more: Partial<WalkLimits> = {},
): Promise<(Backlog | undefined)[]> {
  const { reader } = readerOf(lines.map((line) => (typeof line === 'string' ? line : write(line))));
  const backlogs = await readBacklog(reader, actualBucket(rules), { ...limits, ...more });
  return rules.map((rule) => backlogs.get(rule));
}

function failureOf(reason: 'cancelled' | 'unreachable'): ServiceError {
  const about = { operation: 'read', resource: 'one/data', status: 0, code: 'X', outcomeUnknown: false };
  return new ServiceError({ reason, ...about }, 'the answer broke off');
}

/** pending, failed, deletes. */
function count(backlog: Backlog | undefined) {
  return [backlog?.pendingObjects, backlog?.failedObjects, backlog?.pendingDeletes];
}

describe('what a version is owed to', () => {
  const all = actualRule('dr');
  test.each<[string, Line, number[]]>([
    ['pending', { states: { dr: 'PENDING' } }, [1, 0, 0]],
    ['failed', { states: { dr: 'FAILED' } }, [0, 1, 0]],
    ['there', { states: { dr: 'COMPLETED' } }, [0, 0, 0]],
    ['a replica, which is not sent on', { status: 'REPLICA' }, [0, 0, 0]],
    ['a replica whose tags changed here', { status: 'PENDING', states: { dr: 'PENDING' } }, [1, 0, 0]],
    ['a replica of a target', { states: { dr: 'REPLICA' } }, [0, 0, 0]],
    ['from before the rule', {}, [1, 0, 0]],
    ['sent to another target only', { states: { two: 'COMPLETED' } }, [1, 0, 0]],
    ['a delete marker', { states: { dr: 'FAILED' }, marker: true }, [0, 0, 1]],
    ['a removal', { removals: { dr: 'PENDING' } }, [0, 0, 1]],
    ['a removal that is done', { removals: { dr: 'COMPLETE' } }, [0, 0, 0]],
  ])('%s', async (_name, line, counts) => {
    const [backlog] = await walk([all], [line]);
    expect(count(backlog)).toEqual(counts);
    expect(backlog?.complete).toBe(true);
  });

  test.each<[string, Partial<ReplicationRule>, Line]>([
    ['existing objects are off', { existingObjects: false }, {}],
    ['the rule is off', { enabled: false }, {}],
    ['tags may not fit', { tags: [{ key: 'a', value: 'b' }] }, { status: 'COMPLETED' }],
    ['an old delete marker, and removals are off', { deletes: false }, { marker: true }],
    ['the name is not covered', { prefix: 'b' }, { states: { dr: 'FAILED' } }],
  ])('nothing where %s', async (_name, parts, line) => {
    const [backlog] = await walk([actualRule('dr', parts)], [line]);
    expect(count(backlog)).toEqual([0, 0, 0]);
  });

  test('is split among the rules to one target, and counted once', async () => {
    const low = actualRule('dr', { id: 'low', priority: 1, prefix: 'a' });
    const high = actualRule('dr', { id: 'high', priority: 9, prefix: 'a/b' });
    const tagged = actualRule('dr', { id: 'tagged', priority: 20, tags: [{ key: 'k', value: 'v' }] });
    const states = { dr: 'PENDING' };
    const lines = ['a/b/1', 'a/b/2', 'a/1', 'c'].map((key) => ({ key, states }));
    const backlogs = await walk([low, tagged, high], lines);
    expect(backlogs.map((backlog) => backlog?.pendingObjects)).toEqual([1, 1, 2]);
  });

  test('is told apart by target', async () => {
    const backlogs = await walk(
      [actualRule('two'), actualRule('dr')],
      [
        { states: { two: 'COMPLETED', dr: 'FAILED' } },
        { id: 'v2', states: { two: 'PENDING', dr: 'PENDING' } },
      ],
    );
    expect(backlogs.map(count)).toEqual([
      [1, 0, 0],
      [1, 1, 0],
    ]);
  });
});

describe('ages', () => {
  test('are those of the versions, by the clock of the server, and never below zero', async () => {
    const lines = [1, 500, 90].map((age, index) => ({ id: `${index}`, age, states: { dr: 'PENDING' } }));
    const [backlog] = await walk([actualRule('dr')], lines, { clockAheadSeconds: -5 });
    expect(backlog?.oldestSeconds).toBe(495);
    expect(backlog?.examples.map(({ ageSeconds }) => ageSeconds)).toEqual([495, 85, 0]);
  });

  test('deletes have their own', async () => {
    const [backlog] = await walk([actualRule('dr')], [{ age: 100, marker: true, states: { dr: 'FAILED' } }]);
    expect(backlog).toMatchObject({ oldestDeleteSeconds: 100, pendingDeletes: 1 });
    expect(backlog).not.toHaveProperty('oldestSeconds');
  });

  test('the oldest twenty are kept', async () => {
    const ages = Array.from({ length: 500 }, (_, index) => (index * 37) % 500);
    const lines = ages.map((age) => ({ key: `k${age}`, age, states: { dr: 'PENDING' } }));
    const [backlog] = await walk([actualRule('dr')], lines);
    expect(backlog?.examples.map(({ ageSeconds }) => ageSeconds)).toEqual(
      Array.from({ length: 20 }, (_, index) => 499 - index),
    );
  });
});

describe('a walk that does not see all', () => {
  const rule = actualRule('dr');
  const line = { states: { dr: 'PENDING' } };

  test.each<[string, readonly (Line | string)[], Partial<WalkLimits>, RegExp, number]>([
    ['too many', [line, line, line], { maxVersions: 2 }, /more than 2 versions/, 2],
    ['no time', [line, line], { deadline: now }, /time limit/, 1],
    ['the server breaks off', [line, '{"error":{}}', line], {}, /could not go on/, 1],
    ['a line that is none', [line, 'nonsense', line], {}, /none of a walk/, 1],
    ['a line of something else', [line, '{"a":1}', line], {}, /none of a walk/, 1],
    ['null', ['null'], {}, /none of a walk/, 0],
  ])('%s', async (_name, lines, more, limit, pending) => {
    const [backlog] = await walk([rule], lines, more);
    expect(backlog).toMatchObject({ complete: false, pendingObjects: pending });
    expect(backlog?.limit).toMatch(limit);
  });

  test('as many as allowed is all', async () => {
    const [backlog] = await walk([rule], [line, line], { maxVersions: 2 });
    expect(backlog?.complete).toBe(true);
  });

  test.each([
    ['after the first line it says so', 'unreachable', [write(line)], false],
    ['before it is thrown', 'unreachable', [], true],
    ['cancelled, it is thrown', 'cancelled', [write(line)], true],
  ] as const)('a failure: %s', async (_name, reason, lines, thrown) => {
    const { reader } = readerOf(lines, [], failureOf(reason));
    const backlogs = readBacklog(reader, actualBucket([rule]), limits);
    if (thrown) await expect(backlogs).rejects.toThrow('the answer broke off');
    else expect((await backlogs).get(rule)).toMatchObject({ complete: false, limit: 'the answer broke off' });
  });
});

describe('sizes', () => {
  test('are looked up once for each name, for no more than the limit', async () => {
    const rules = [actualRule('dr'), actualRule('two')];
    const states = { dr: 'PENDING', two: 'COMPLETED' };
    const lines = [
      { key: 'a', id: '1', states },
      { key: 'a', id: '2', states: { dr: 'FAILED', two: 'FAILED' } },
      { key: 'ab', id: '3', states },
      { key: 'gone', id: '4', states },
      { key: 'late', id: '5', states },
      { key: 'a', id: '6', marker: true, states },
    ];
    const listed = [
      { key: 'a', id: '2', size: 20 },
      { key: 'a', id: '1', size: 10 },
      { key: 'ab', id: '3', size: 5 },
      { key: 'late', id: '5', size: 999 },
    ];
    const { reader, listings } = readerOf(lines.map(write), listed);
    const backlogs = await readBacklog(reader, actualBucket(rules), { ...limits, maxSizes: 5 });
    expect(rules.map((rule) => backlogs.get(rule))).toMatchObject([
      { pendingBytes: 35, unsizedObjects: 2 },
      { pendingBytes: 20, unsizedObjects: 0 },
    ]);
    expect(listings.length).toBeLessThanOrEqual(3);
    expect(listings).not.toContain('late');
  });
});

test('progress is told, and nothing is asked where no rule leads anywhere', async () => {
  const seen: number[] = [];
  const lines = Array.from({ length: 3 }, (_, index) => write({ id: `${index}` }));
  const { reader } = readerOf(lines);
  await readBacklog(reader, actualBucket([actualRule('dr')]), limits, (behind) => seen.push(behind));
  expect(seen).toEqual([1, 2, 3]);
  const silent = readerOf([], [], failureOf('unreachable'));
  expect(await readBacklog(silent.reader, actualBucket([]), limits)).toEqual(new Map());
});
