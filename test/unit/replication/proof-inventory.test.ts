import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareInventory, type InventoryOptions } from '../../../src/replication/proof/inventory.ts';
import {
  type ListedVersion,
  listKeyVersions,
  listVersions,
} from '../../../src/replication/proof/list-versions.ts';
import { compareKeys, type Pairing, pairVersions } from '../../../src/replication/proof/pair-versions.ts';
import { collect } from '../../support/collect.ts';
import { createMemoryBucket, type MemoryBucket } from '../../support/memory-bucket.ts';

const rule = { prefix: '', tags: [], deleteMarkers: true };

function version(key: string, id: number, more: Partial<ListedVersion> = {}): ListedVersion {
  const content = { deletion: false, etag: `etag-${id}`, size: id };
  return { key, versionId: `v${id}`, modified: 1_000_000 + id, ...content, ...more };
}

function compare(source: MemoryBucket, target: MemoryBucket, more: Partial<InventoryOptions> = {}) {
  const ends = { source: { reader: source, bucket: 'from' }, target: { reader: target, bucket: 'to' } };
  return compareInventory({ ...ends, rule, extent: 'full', ...more });
}

const key = fc.oneof(
  fc.constantFrom('a', 'a/', 'a-', 'a b', '007', '7', 'é', '\u{ff5e}', '\u{1f600}', 'x\ny', '<&>+%2F'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
);
const versions = fc
  .uniqueArray(fc.tuple(key, fc.nat(200)), { selector: ([, id]) => id, maxLength: 40 })
  .map((pairs) => pairs.map(([name, id]) => version(name, id)));
const fate = fc.constantFrom('same', 'missing', 'different', 'extra');
const sides = fc
  .tuple(versions, fc.array(fate, { minLength: 40, maxLength: 40 }))
  .map(([all, fates]) => all.map((one, index) => ({ one, fate: fates[index] ?? 'same' })));

function split(all: readonly { one: ListedVersion; fate: string }[]) {
  const source = all.filter(({ fate: is }) => is !== 'extra').map(({ one }) => one);
  const target = all
    .filter(({ fate: is }) => is !== 'missing')
    .map(({ one, fate: is }) => (is === 'different' ? { ...one, etag: 'other' } : one));
  const count = (kind: string) => all.filter(({ fate: is }) => is === kind).length;
  const counts = { missing: count('missing'), different: count('different'), extra: count('extra') };
  return { source, target, counts: { comparedVersions: source.length, ...counts } };
}

describe('a comparison', () => {
  test('finds exactly what is missing, different and extra, whatever the keys and pages', async () => {
    await fc.assert(
      fc.asyncProperty(sides, fc.integer({ min: 1, max: 7 }), async (all, pageSize) => {
        const { source, target, counts } = split(all);
        const from = createMemoryBucket('here', source, pageSize);
        const to = createMemoryBucket('there', target, pageSize + 1);
        expect(await compare(from, to)).toMatchObject({ extent: 'full', ...counts, inFlight: 0 });
      }),
    );
  });

  test('by sample never finds more, and all of it once it says that it was full', async () => {
    const random = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(sides, random, fc.integer({ min: 1, max: 9 }), async (all, numbers, ranges) => {
        const { source, target, counts } = split(all);
        let next = 0;
        const found = await compare(createMemoryBucket('here', source), createMemoryBucket('there', target), {
          extent: { ranges, versionsPerRange: 4 },
          random: () => numbers[next++ % numbers.length] ?? 0,
        });
        if (found.extent === 'full') expect(found).toMatchObject(counts);
        for (const name of ['comparedVersions', 'missing', 'different', 'extra'] as const) {
          expect(found[name]).toBeLessThanOrEqual(counts[name]);
        }
      }),
    );
  });

  test('takes a sample from all over the bucket, not only from its beginning', async () => {
    const source = Array.from({ length: 900 }, (_, id) => version(`k${String(id).padStart(4, '0')}`, id));
    const target = source.filter(({ size }) => size < 100);
    let seed = 1;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const extent = { ranges: 20, versionsPerRange: 10 };
    const found = await compare(
      createMemoryBucket('here', source, 50),
      createMemoryBucket('there', target, 50),
      {
        extent,
        random,
      },
    );
    expect(found).toMatchObject({ extent: 'sample', extra: 0 });
    expect(found.missing).toBeGreaterThan(20);
    expect(found.comparedVersions).toBeLessThanOrEqual(20 * 11);
  });

  test('asks again before it says so: what went meanwhile at both sides is not missing', async () => {
    const gone = version('gone', 1);
    const source = createMemoryBucket('here', [gone, version('stays', 2)]);
    const target = createMemoryBucket('there', [version('stays', 2)]);
    const { read } = source;
    const reader = {
      ...source,
      read: async (...args: Parameters<typeof read>) => {
        const reply = await read(...args);
        source.versions = [version('stays', 2)];
        return reply;
      },
    };
    const found = await compare(createMemoryBucket('unused', []), target, {
      source: { reader, bucket: 'from' },
    });
    expect(found).toMatchObject({ comparedVersions: 2, missing: 0, extra: 0 });
  });

  test('leaves canaries, what is young, and what the rule does not send', async () => {
    const now = Date.now();
    const source = createMemoryBucket('here', [
      version('logs/.minio-actions-canary/x', 1),
      version('young', 2, { modified: now - 1000 }),
      version('marker', 3, { deletion: true, etag: '', size: 0 }),
      version('sent', 4),
      version('not sent', 5),
    ]);
    source.tags.set('sent v4', { team: 'a', more: 'b' });
    source.tags.set('not sent v5', { team: 'b' });
    const tags = [{ key: 'team', value: 'a' }];
    const found = await compare(source, createMemoryBucket('there', []), {
      rule: { prefix: '', tags, deleteMarkers: false },
    });
    expect(found).toMatchObject({
      comparedVersions: 4,
      missing: 1,
      examples: ['sent (version v4): missing'],
    });
    expect(source.requests.filter((line) => line.startsWith('get tags')).sort()).toEqual([
      'get tags of a version not sent',
      'get tags of a version sent',
      'get tags of a version young',
    ]);
    source.tags.set('young v2', { team: 'a' });
    const again = { rule: { prefix: '', tags, deleteMarkers: false } };
    expect(await compare(source, createMemoryBucket('there', []), again)).toMatchObject({ inFlight: 1 });
    const ahead = { ...again, clockAheadSeconds: 120 };
    expect(await compare(source, createMemoryBucket('there', []), ahead)).toMatchObject({
      missing: 2,
      inFlight: 0,
    });
  });

  test('is cut at its deadline', async () => {
    const source = createMemoryBucket('here', [version('a', 1)]);
    const found = await compare(source, createMemoryBucket('there', []), { deadline: Date.now() - 1 });
    expect(found).toMatchObject({ extent: 'cut', comparedVersions: 0, missing: 0 });
  });
});

describe('pairing', () => {
  async function* from(list: readonly ListedVersion[]): AsyncGenerator<ListedVersion, undefined> {
    yield* list;
    return undefined;
  }
  const kinds = (found: readonly Pairing[]) =>
    found.map(({ kind, version: { versionId } }) => `${kind} ${versionId}`);

  test('holds next to nothing of a key with very many versions', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => version('k', 20_000 - index));
    const target = many.filter(({ size }) => size % 10 > 3);
    let peak = 0;
    const onHeld = (held: number) => {
      peak = Math.max(peak, held);
    };
    const found = await collect(pairVersions(from(many), from(target), { window: 100, onHeld }));
    expect(found.filter(({ kind }) => kind === 'missing')).toHaveLength(8000);
    expect(found.filter(({ kind }) => kind === 'same')).toHaveLength(12_000);
    expect(peak).toBeLessThanOrEqual(103);
  });

  test('knows a null version by its id, though it was written again at one side', async () => {
    const [old, other] = [1, 9].map((id) => version('k', id, { versionId: 'null' }));
    const found = pairVersions(
      from([version('k', 5), old ?? version('', 0)]),
      from([other ?? version('', 0), version('k', 5)]),
    );
    expect(kinds(await collect(found)).sort()).toEqual(['different null', 'same v5']);
  });

  test('orders keys as the server does: by bytes, not by the units of a string', () => {
    const keys = ['0007', '7', 'Z', 'a', 'a!', 'a-b', 'a/', 'a0', 'é', '\u{ff5e}', '\u{fffd}', '\u{1f600}'];
    expect([...keys].reverse().sort(compareKeys)).toEqual(keys);
  });

  test('refuses what is out of order', async () => {
    const wrong = pairVersions(from([version('b', 1), version('a', 2)]), from([]));
    await expect(collect(wrong)).rejects.toThrow('out of order');
  });

  test('lets go of both sides when nobody wants more', async () => {
    const ended: string[] = [];
    async function* watched(name: string): AsyncGenerator<ListedVersion, undefined> {
      try {
        for (let id = 1; ; id += 1) yield version(`k${String(id).padStart(5, '0')}`, id);
      } finally {
        ended.push(name);
      }
    }
    for await (const found of pairVersions(watched('from'), watched('to'))) if (found.version.size > 3) break;
    expect(ended).toEqual(['from', 'to']);
  });
});

describe('a list of versions', () => {
  test('keeps keys as they are, and stops after the key that is asked for', async () => {
    const bucket = createMemoryBucket(
      'here',
      [version('007', 1), version('007', 2), version('0070', 3), version("a +'%2F\n", 4)],
      1,
    );
    expect(await collect(listVersions(bucket, 'b'))).toEqual([
      version('007', 2),
      version('007', 1),
      version('0070', 3),
      version("a +'%2F\n", 4),
    ]);
    expect((await collect(listKeyVersions(bucket, 'b', '007'))).map(({ size }) => size)).toEqual([2, 1]);
    expect((await collect(listVersions(bucket, 'b', { after: '007' }))).map(({ size }) => size)).toEqual([
      3, 4,
    ]);
  });

  test('that goes on from nowhere is refused, not asked for without end', async () => {
    const body = Buffer.from('<ListVersionsResult><IsTruncated>true</IsTruncated></ListVersionsResult>');
    const reader = { alias: 'here', read: async () => ({ status: 200, headers: {}, body }) };
    await expect(collect(listVersions(reader, 'b'))).rejects.toThrow('not from where');
  });
});
