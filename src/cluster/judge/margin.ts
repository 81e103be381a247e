/** How much more a running cluster can lose, from the drives that are whole now: online, and not being filled. */

import { groupBy } from '../../group-by.ts';
import { countNodes } from '../erasure.ts';
import type { RunningDrive, RunningInfo, RunningNode } from '../running/info.ts';
import type { DriveCount, Loss, Margin } from './report.ts';

/** A set as it stands. */
export interface SetState {
  /** Both from 0. */
  readonly pool: number;
  readonly set: number;
  readonly whole: readonly RunningDrive[];
  readonly readQuorum: number;
  readonly writeQuorum: number;
}

/** Every set of every pool; one whose drives are all unknown has none that is whole. */
export function listSets({ nodes, pools, parity }: RunningInfo): SetState[] {
  if (parity === undefined) return [];
  const whole = nodes.flatMap(({ drives }) => drives).filter(isWhole);
  const bySet = groupBy(whole, ({ pool, set }) => `${pool}/${set}`);
  return pools.flatMap(({ sets, setSize }, pool) =>
    Array.from({ length: sets }, (_, set) => {
      const readQuorum = setSize - parity.standard;
      // Two halves could disagree.
      const writeQuorum = readQuorum === parity.standard ? readQuorum + 1 : readQuorum;
      return { pool, set, whole: bySet.get(`${pool}/${set}`) ?? [], readQuorum, writeQuorum };
    }),
  );
}

export function isOnline({ state }: RunningDrive): boolean {
  return state === 'ok';
}

/** One that is being filled lacks objects, which are lost with as many others as parity bears. */
function isWhole(drive: RunningDrive): boolean {
  return isOnline(drive) && !drive.healing;
}

export function countDrives(drives: readonly RunningDrive[]): DriveCount {
  const online = drives.filter(isOnline);
  const healing = online.filter((drive) => drive.healing).length;
  return { online: online.length, offline: drives.length - online.length, healing };
}

export function measureMargin(sets: readonly SetState[]): Margin | undefined {
  if (sets.length === 0) return undefined;
  return {
    writes: measureLoss(sets, ({ writeQuorum }) => writeQuorum),
    reads: measureLoss(sets, ({ readQuorum }) => readQuorum),
  };
}

function measureLoss(sets: readonly SetState[], quorumOf: (set: SetState) => number): Loss {
  const spare = sets.map((set) => ({ ...set, drives: Math.max(0, set.whole.length - quorumOf(set)) }));
  return {
    drives: Math.min(...spare.map(({ drives }) => drives)),
    nodes: Math.min(
      ...spare.map(({ whole, drives }) =>
        countNodes(
          whole.map(({ node }) => node),
          drives,
        ),
      ),
    ),
  };
}

/** Whether every set can still be written, and all that is in it be read, without this node. */
export function mayGo({ drives }: RunningNode, sets: readonly SetState[]): boolean {
  const own = new Set(drives);
  return sets.every(({ whole, writeQuorum }) => {
    const rest = whole.filter((drive) => !own.has(drive)).length;
    return rest >= writeQuorum;
  });
}
