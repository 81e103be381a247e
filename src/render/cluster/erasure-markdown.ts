import type { Tolerance } from '../../cluster/erasure.ts';
import { type ClusterMath, type PoolMath, projectAddition } from '../../cluster/math.ts';
import { code, table } from '../markdown.ts';
import { describeBytes, describeCount, formatCount } from '../quantity.ts';
import { describeShare } from './cluster-word.ts';

/** What the cluster holds and bears, for a summary: pools, both storage classes, and what one more pool brings. */
export function renderErasureMarkdown(math: ClusterMath): string {
  const parts = [
    '#### What it holds and bears',
    renderPools(math),
    describeWhole(math),
    renderReduced(math),
    describeAddition(math),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderPools({ pools }: ClusterMath): string {
  const head = [
    'pool',
    'nodes',
    'drives',
    'sets',
    'parity',
    'usable',
    'raw',
    'reads survive',
    'writes survive',
  ];
  const rows = pools.map(({ pool, nodes, sets, setSize, standard, usable, raw }) => [
    code(pool.expression),
    formatCount(nodes),
    formatCount(pool.drives.length),
    `${formatCount(sets.length)} of ${describeCount(setSize, 'drive')}`,
    describeCount(standard.parity, 'drive'),
    usable === undefined ? describeShare(standard.usableShare) : describeBytes(usable),
    raw === undefined ? 'not known' : describeBytes(raw),
    describeTolerance(standard.reads),
    describeTolerance(standard.writes),
  ]);
  return table(head, rows);
}

/** `1 node, or 4 drives of a set`. */
function describeTolerance({ nodes, drives }: Tolerance): string {
  return `${describeCount(nodes, 'node')}, or ${describeCount(drives, 'drive')} of a set`;
}

function describeWhole({ pools, nodes, usable, raw, reads, writes }: ClusterMath): string {
  const size =
    usable === undefined || raw === undefined
      ? 'Set CLUSTER_DRIVE_SIZE for sizes in bytes.'
      : `It holds ${describeBytes(usable)} of ${describeBytes(raw)}.`;
  const many =
    pools.length > 1
      ? ' An object lives in one pool, and a pool without its quorum stops the cluster: the weakest counts.'
      : '';
  return `Together ${describeCount(nodes, 'node')}. ${size} Whichever they are: reads survive the loss of ${describeTolerance(reads)}; writes of ${describeTolerance(writes)}.${many}`;
}

/** Said where it bears less, which an upload chooses by a header. */
function renderReduced({ pools }: ClusterMath): string {
  const weaker = pools.filter(({ standard, reduced }) => reduced.parity < standard.parity);
  if (weaker.length === 0) return '';
  const rows = weaker.map(({ pool, reduced }) => [
    code(pool.expression),
    describeCount(reduced.parity, 'drive'),
    describeShare(reduced.usableShare),
    describeTolerance(reduced.reads),
    describeTolerance(reduced.writes),
  ]);
  const head = ['REDUCED_REDUNDANCY in', 'parity', 'usable', 'reads survive', 'writes survive'];
  return table(head, rows);
}

function describeAddition(math: ClusterMath): string {
  const addition = projectAddition(math);
  const last: PoolMath | undefined = math.pools.at(-1);
  if (addition === undefined || last === undefined || addition.nodes === 0) return '';
  const { nodes, usable, raw, shareOfNew } = addition;
  const size =
    usable === undefined || raw === undefined
      ? ''
      : ` adds ${describeBytes(usable)} of ${describeBytes(raw)} and`;
  return `One more pool like the last (${describeCount(nodes, 'node')}, ${describeCount(last.pool.drives.length, 'drive')})${size} takes ${describeShare(shareOfNew)} of new objects when the others are half full. What is there stays where it is until a rebalance is started, and the loss that each pool survives stays the same.`;
}
