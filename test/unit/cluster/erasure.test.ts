import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeClass, defaultParity, layOutPool } from '../../../src/cluster/erasure.ts';
import { layOutCluster, projectAddition } from '../../../src/cluster/math.ts';
import { completePool, readPools } from '../../../src/cluster/read-pool.ts';
import type { Pool } from '../../../src/cluster/spec.ts';

const source = { file: 'e', path: [] };

function readAll(volumes: string): Pool[] {
  return readPools(volumes, source).pools.map((pool) => completePool(pool, 9000));
}

function compute(volumes: string, standard?: number, driveSize?: number) {
  const parity = { standard, reduced: undefined };
  const input = { pools: readAll(volumes), parity, setDriveCount: undefined, driveSize, growsParity: true };
  const layout = layOutCluster(input);
  if (!layout.ok) throw new Error(layout.problem);
  return layout.math;
}

test.each([
  // volumes, parity, nodes lost for reads, for writes, for new objects
  ['http://h{1...4}/d{1...4}', 4, 1, 1, 1],
  ['http://h{1...4}/d{1...4}', 2, 0, 0, 1],
  ['http://h{1...4}/d{1...4}', 8, 2, 1, 1],
  ['http://h{1...4}/d', 2, 2, 1, 1],
  ['http://h{1...8}/d{1...2}', 4, 2, 2, 3],
  ['http://h{1...2}/d{1...2}', 2, 1, 0, 0],
  ['http://h{1...16}/d{1...4}', 4, 4, 4, 7],
  ['http://h{1...4}/d{1...4} http://i{1...8}/d{1...2}', 4, 1, 1, 1],
])('%s with EC:%i bears the loss of %i, %i and %i nodes', (volumes, parity, reads, writes, newObjects) => {
  const math = compute(volumes, parity);
  expect([math.reads.nodes, math.writes.nodes, math.newObjects.nodes]).toEqual([reads, writes, newObjects]);
});

test('one argument per host bears the loss of no node', () => {
  const volumes = [1, 2, 3, 4].map((n) => `http://h${n}/d{1...4}`).join(' ');
  expect(compute(volumes, 2)).toMatchObject({ nodes: 4, reads: { nodes: 0 }, writes: { nodes: 0 } });
});

test('capacity is that of all pools, without the parity', () => {
  const math = compute('http://h{1...4}/d{1...4} http://i{1...4}/d{1...4}', 4, 1000);
  expect(math).toMatchObject({ raw: 32_000, usable: 24_000 });
  expect(projectAddition(math)).toEqual({ nodes: 4, raw: 16_000, usable: 12_000, shareOfNew: 0.5 });
  expect(compute('/d{1...4}').usable).toBeUndefined();
});

const counts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }));

test('sets hold every drive once, are of one size, and that is a divisor', () => {
  fc.assert(
    fc.property(counts, ([hosts, drives]) => {
      const [pool] = readAll(`http://h{1...${hosts}}/d{1...${drives}}`);
      if (pool === undefined) throw new Error('no pool');
      const layout = layOutPool(pool);
      if (!layout.ok) return;
      expect(layout.sets.flat()).toEqual(pool.drives);
      for (const set of layout.sets) expect(set).toHaveLength(layout.setSize);
      expect(layout.setSize).toBeGreaterThanOrEqual(2);
      expect(layout.setSize).toBeLessThanOrEqual(16);
      expect(defaultParity(layout.setSize)).toBeLessThanOrEqual(layout.setSize / 2);
    }),
  );
});

test('as many nodes as promised may go in every way, and one more in some way may not', () => {
  const small = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 4 }), fc.nat(8));
  fc.assert(
    fc.property(small, ([hosts, drives, wanted]) => {
      const [pool] = readAll(`http://h{1...${hosts}}/d{1...${drives}}`);
      const layout = pool && layOutPool(pool);
      if (!layout?.ok) return;
      const parity = Math.min(wanted, Math.floor(layout.setSize / 2));
      const { reads, writes, readQuorum, writeQuorum } = computeClass(layout.sets, parity);
      const names = Array.from({ length: hosts }, (_, index) => `h${index + 1}`);
      const bears = (count: number, quorum: number) =>
        chooseAll(names, count).every((lost) =>
          layout.sets.every((set) => set.filter(({ host }) => !lost.includes(host)).length >= quorum),
        );
      expect(bears(reads.nodes, readQuorum)).toBe(true);
      expect(bears(reads.nodes + 1, readQuorum)).toBe(false);
      expect(bears(writes.nodes, writeQuorum)).toBe(true);
      expect(bears(writes.nodes + 1, writeQuorum)).toBe(false);
      expect(writeQuorum).toBeGreaterThan(layout.setSize / 2);
    }),
  );
});

function chooseAll(names: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return names.flatMap((name, index) =>
    chooseAll(names.slice(index + 1), count - 1).map((rest) => [name, ...rest]),
  );
}
