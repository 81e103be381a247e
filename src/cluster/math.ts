/** The erasure maths of a whole cluster: what it holds, and what it bears. */

import {
  type ClassMath,
  chooseParity,
  computeClass,
  type LayoutProblem,
  layOutPool,
  type Tolerance,
} from './erasure.ts';
import type { ClusterSpec, DeclaredParity, Drive, Pool } from './spec.ts';

export interface PoolMath {
  readonly pool: Pool;
  readonly setSize: number;
  readonly sets: readonly (readonly Drive[])[];
  /** Different host and port. */
  readonly nodes: number;
  readonly standard: ClassMath;
  readonly reduced: ClassMath;
  /** In bytes; `undefined` where the size of a drive is not known. */
  readonly raw: number | undefined;
  /** For objects of class STANDARD, in bytes. */
  readonly usable: number | undefined;
}

export interface ClusterMath {
  readonly pools: readonly PoolMath[];
  readonly nodes: number;
  readonly raw: number | undefined;
  readonly usable: number | undefined;
  /** The least of all pools, of class STANDARD: a pool without its quorum stops the cluster. */
  readonly reads: Tolerance;
  readonly writes: Tolerance;
  readonly newObjects: Tolerance;
}

export type ClusterLayout =
  | { readonly ok: true; readonly math: ClusterMath }
  | { readonly ok: false; readonly pool: number; readonly problem: LayoutProblem };

export interface LayoutInput {
  readonly pools: readonly Pool[];
  readonly parity: DeclaredParity;
  readonly setDriveCount: number | undefined;
  readonly driveSize: number | undefined;
  /** As `computeClass` takes it. */
  readonly growsParity: boolean;
}

/**
 * What adding one more pool like the last brings. Objects that are there stay where they are until somebody
 * starts a rebalance; new ones go to pools by their free space. No pool stands in for another.
 */
export interface Addition {
  readonly nodes: number;
  readonly raw: number | undefined;
  readonly usable: number | undefined;
  /** Part of new objects that go to the new pool when the others are half full. */
  readonly shareOfNew: number;
}

/** Of a spec that `readSpec` let through, which always has a layout. */
export function computeMath({ server, node }: ClusterSpec): ClusterLayout {
  const { pools, parity, setDriveCount, variables } = server;
  const optimize = variables.find(({ name }) => name === 'MINIO_STORAGE_CLASS_OPTIMIZE')?.value;
  const growsParity = optimize !== 'capacity';
  return layOutCluster({ pools, parity, setDriveCount, driveSize: node.driveSize, growsParity });
}

/** `pool` counts from 0 and is the first that the server refuses. Parities are taken as they are. */
export function layOutCluster(input: LayoutInput): ClusterLayout {
  const { pools, parity, setDriveCount, driveSize, growsParity } = input;
  const layouts: { pool: Pool; setSize: number; sets: readonly (readonly Drive[])[] }[] = [];
  for (const [index, pool] of pools.entries()) {
    const layout = layOutPool(pool, setDriveCount);
    if (!layout.ok) return { ok: false, pool: index, problem: layout.problem };
    layouts.push({ pool, setSize: layout.setSize, sets: layout.sets });
  }
  const chosen = chooseParity(parity, layouts[0]?.setSize ?? 0);
  const computed = layouts.map((layout) => {
    const standard = computeClass(layout.sets, chosen.standard, growsParity);
    const raw = driveSize === undefined ? undefined : driveSize * layout.pool.drives.length;
    return {
      ...layout,
      nodes: listNodeNames(layout.pool.drives).length,
      standard,
      reduced: computeClass(layout.sets, chosen.reduced, growsParity),
      raw,
      usable: raw === undefined ? undefined : Math.floor(raw * standard.usableShare),
    };
  });
  return { ok: true, math: sumUp(computed) };
}

/** host:port of each node, in the order of the command line. */
export function listNodeNames(drives: readonly Drive[]): string[] {
  return [...new Set(drives.map(({ host, port }) => `${host}:${port}`))];
}

/** `undefined` for a cluster without pools. */
export function projectAddition({ pools }: ClusterMath): Addition | undefined {
  const last = pools.at(-1);
  if (last === undefined) return undefined;
  const weigh = ({ pool, standard }: PoolMath) => pool.drives.length * standard.usableShare;
  const free = pools.reduce((sum, pool) => sum + weigh(pool) / 2, 0);
  const { nodes, raw, usable } = last;
  return { nodes, raw, usable, shareOfNew: weigh(last) / (weigh(last) + free) };
}

function sumUp(pools: readonly PoolMath[]): ClusterMath {
  return {
    pools,
    nodes: listNodeNames(pools.flatMap(({ pool }) => pool.drives)).length,
    raw: sumBytes(pools.map(({ raw }) => raw)),
    usable: sumBytes(pools.map(({ usable }) => usable)),
    reads: takeLeast(pools.map(({ standard }) => standard.reads)),
    writes: takeLeast(pools.map(({ standard }) => standard.writes)),
    newObjects: takeLeast(pools.map(({ standard }) => standard.newObjects)),
  };
}

function sumBytes(sizes: readonly (number | undefined)[]): number | undefined {
  return sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

function takeLeast(tolerances: readonly Tolerance[]): Tolerance {
  return {
    drives: Math.min(...tolerances.map(({ drives }) => drives)),
    nodes: Math.min(...tolerances.map(({ nodes }) => nodes)),
  };
}
