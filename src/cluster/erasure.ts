/** How the server lays drives out in sets, and what that bears. Pure; agrees with a real server by test. */

import { groupBy } from '../group-by.ts';
import type { DeclaredParity, Drive, Pool } from './spec.ts';

/** Drives that hold the parts of one object: the server allows 2 to 16, and 1 for a drive by itself. */
const setSizes = Array.from({ length: 15 }, (_, index) => index + 2);

/** Why the server refuses a number of drives. */
export type LayoutProblem = 'indivisible' | 'asymmetric' | 'set-size-refused';

export type Layout =
  | { readonly ok: true; readonly setSize: number; readonly sets: readonly (readonly Drive[])[] }
  | { readonly ok: false; readonly problem: LayoutProblem };

/** How much may be lost at once, whichever it is, while all of the pool's data can be read or written. */
export interface Tolerance {
  /** Of each set. */
  readonly drives: number;
  readonly nodes: number;
}

/** One storage class on one pool. */
export interface ClassMath {
  readonly parity: number;
  readonly readQuorum: number;
  readonly writeQuorum: number;
  /** Of objects that were written while nothing was missing. */
  readonly reads: Tolerance;
  /** Up to which the server calls itself healthy; beyond, nothing that is there may be changed. */
  readonly writes: Tolerance;
  /** New objects: while drives are missing the server gives them more parity, up to half of the set. */
  readonly newObjects: Tolerance;
  /** Part of the raw space that holds data, of 1. */
  readonly usableShare: number;
}

/** Sets of a pool in the server's order; `setDriveCount` is MINIO_ERASURE_SET_DRIVE_COUNT. */
export function layOutPool(pool: Pool, setDriveCount?: number): Layout {
  const total = pool.drives.length;
  if (total === 1 && pool.ranges.length === 0) return { ok: true, setSize: 1, sets: [pool.drives] };
  const divisors = setSizes.filter((size) => total % size === 0);
  if (divisors.length === 0) return { ok: false, problem: 'indivisible' };
  const setSize = setDriveCount === undefined ? chooseSetSize(pool, divisors) : setDriveCount;
  if (setSize === undefined) return { ok: false, problem: 'asymmetric' };
  if (!divisors.includes(setSize)) return { ok: false, problem: 'set-size-refused' };
  const sets = Array.from({ length: total / setSize }, (_, index) =>
    pool.drives.slice(index * setSize, (index + 1) * setSize),
  );
  return { ok: true, setSize, sets };
}

/** The largest that goes into the first range, or that the first range goes into. */
function chooseSetSize({ ranges }: Pool, divisors: readonly number[]): number | undefined {
  // Of several ranges the server lets only the first of the text decide.
  const [first] = ranges;
  const symmetric = divisors.filter(
    (size) => first === undefined || (first > size ? first % size === 0 : size % first === 0),
  );
  return symmetric.at(-1);
}

/** Parity the server chooses for STANDARD where none is declared. */
export function defaultParity(setSize: number): number {
  if (setSize === 1) return 0;
  if (setSize <= 3) return 1;
  if (setSize <= 5) return 2;
  return setSize <= 7 ? 3 : 4;
}

/**
 * Parities in effect. The first pool's set size decides for all pools. REDUCED_REDUNDANCY is one drive where
 * none is declared, whatever STANDARD is.
 */
export function chooseParity(
  declared: DeclaredParity,
  firstSetSize: number,
): { standard: number; reduced: number } {
  return {
    standard: declared.standard ?? defaultParity(firstSetSize),
    reduced: declared.reduced ?? (firstSetSize === 1 ? 0 : 1),
  };
}

/**
 * What one class bears. Half of the drives as parity needs one more for writes: two halves could disagree.
 * `growsParity`: MINIO_STORAGE_CLASS_OPTIMIZE is not `capacity`.
 */
export function computeClass(
  sets: readonly (readonly Drive[])[],
  parity: number,
  growsParity = true,
): ClassMath {
  const size = sets[0]?.length ?? 0;
  const readQuorum = size - parity;
  const writeQuorum = readQuorum === parity ? readQuorum + 1 : readQuorum;
  return {
    parity,
    readQuorum,
    writeQuorum,
    reads: tolerate(sets, size - readQuorum),
    writes: tolerate(sets, size - writeQuorum),
    newObjects: tolerate(sets, growsParity ? Math.ceil(size / 2) - 1 : size - writeQuorum),
    usableShare: size === 0 ? 0 : readQuorum / size,
  };
}

function tolerate(sets: readonly (readonly Drive[])[], drives: number): Tolerance {
  const nodes = sets.map((set) => set.map(({ host, port }) => `${host}:${port}`));
  return { drives, nodes: Math.min(...nodes.map((set) => countNodes(set, drives))) };
}

/** How many nodes may go with at most `drives` of a set, whose nodes are named drive by drive: the fullest go first. */
export function countNodes(nodes: readonly string[], drives: number): number {
  const perNode = [...groupBy(nodes, (node) => node).values()]
    .map(({ length }) => length)
    .sort((a, b) => b - a);
  let left = drives;
  const first = perNode.findIndex((count) => {
    left -= count;
    return left < 0;
  });
  return first === -1 ? perNode.length : first;
}
