/** How full pools are. */

import { quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { Limit } from '../../level.ts';
import type { RunningInfo } from '../running/info.ts';
import { exceed, find, percent } from './judgement.ts';
import { countDrives, isOnline } from './margin.ts';
import type { PoolReport, Space } from './report.ts';
import type { ClusterThresholds } from './threshold.ts';

export function measurePools({ pools, nodes, parity }: RunningInfo): PoolReport[] {
  const drives = nodes.flatMap((node) => node.drives);
  return pools.map(({ sets, setSize }, index) => {
    const own = drives.filter(({ pool }) => pool === index);
    const standard = parity?.standard ?? 0;
    const spaces = own.filter(isOnline).flatMap(({ space }) => space ?? []);
    const raw = spaces.reduce((sum, { total }) => sum + total, 0);
    const rawUsed = spaces.reduce((sum, { used }) => sum + used, 0);
    const space: Space = {
      raw,
      rawUsed,
      usable: setSize === 0 ? 0 : Math.floor((raw * (setSize - standard)) / setSize),
      usedShare: raw === 0 ? 0 : rawUsed / raw,
      complete: spaces.length === sets * setSize,
    };
    return {
      pool: index + 1,
      sets,
      setSize,
      parity: standard,
      drives: countDrives(own),
      space: raw === 0 ? undefined : space,
    };
  });
}

/** `undefined` unless every pool is known. */
export function sumSpace(pools: readonly PoolReport[]): Space | undefined {
  const spaces = pools.flatMap(({ space }) => space ?? []);
  if (spaces.length === 0 || spaces.length < pools.length) return undefined;
  const sum = (read: (space: Space) => number) => spaces.reduce((total, space) => total + read(space), 0);
  const raw = sum((space) => space.raw);
  const rawUsed = sum((space) => space.rawUsed);
  return {
    raw,
    rawUsed,
    usable: sum((space) => space.usable),
    usedShare: rawUsed / raw,
    complete: spaces.every(({ complete }) => complete),
  };
}

export function judgeSpace(
  pools: readonly PoolReport[],
  whole: Space | undefined,
  { usage }: ClusterThresholds,
): Finding[] {
  const mend = 'Add a pool, expire what is old by lifecycle rules, or set quotas.';
  const each = pools.flatMap(({ pool, space }) => {
    if (space === undefined) {
      const message = `How full pool ${pool} is, is not known: none of its drives reports its space.`;
      return [find('warning', 'unread/space', [message, 'Look at what else is said of the cluster.'])];
    }
    const message = `Pool ${pool} is ${percent(space.usedShare)} full.`;
    return exceed('space/pool', space.usedShare, usage, [message, mend]);
  });
  if (pools.length < 2 || whole === undefined) return each;
  const told = [`The cluster is ${percent(whole.usedShare)} full.`, mend] as const;
  return [...each, ...exceed('space/cluster', whole.usedShare, usage, told)];
}

/** The fullest drive of a pool that as a whole is less full: the server refuses writes to a set with one full drive. */
export function judgeDrives(
  { nodes }: RunningInfo,
  pools: readonly PoolReport[],
  { usage }: ClusterThresholds,
): Finding[] {
  const drives = nodes.flatMap((node) => node.drives).filter(isOnline);
  return pools.flatMap(({ pool, space }) => {
    const shares = drives.flatMap((drive) => {
      if (drive.pool !== pool - 1 || drive.space === undefined) return [];
      return [{ name: `${drive.node}${drive.path}`, share: drive.space.used / drive.space.total }];
    });
    const [fullest] = shares.sort((a, b) => b.share - a.share);
    if (fullest === undefined || space === undefined) return [];
    if (rank(fullest.share, usage) <= rank(space.usedShare, usage)) return [];
    const message = `Drive ${quote(fullest.name)} is ${percent(fullest.share)} full, and its pool ${percent(space.usedShare)}: one full drive is enough for writes to be refused.`;
    const mend = 'See what else is on it; all drives of a pool should be of one size and hold nothing else.';
    return exceed('space/drive', fullest.share, usage, [message, mend]);
  });
}

function rank(share: number, { warning, critical }: Limit): number {
  return Number(share > warning) + Number(share > critical);
}
