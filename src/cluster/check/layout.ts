/** Sets and parity: what the server refuses, and what bears less than it seems. */

import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding, Source } from '../../finding.ts';
import type { LayoutProblem } from '../erasure.ts';
import { type ClusterMath, computeMath, type PoolMath } from '../math.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

const problems: Record<LayoutProblem, string> = {
  indivisible: 'has a number of drives that cannot be divided into sets of 2 to 16',
  asymmetric: 'cannot be divided into sets that use all hosts alike',
  'set-size-refused': 'cannot be divided into sets of MINIO_ERASURE_SET_DRIVE_COUNT drives',
};

export function checkLayout(spec: ClusterSpec, env: Declared): Finding[] {
  const { pools } = spec.server;
  const source = env.locate('MINIO_VOLUMES');
  if (pools.length === 0) return [];
  const layout = computeMath(spec);
  if (layout.ok) return [...checkParity(layout.math, env), ...checkPools(layout.math, source)];
  const pool = pools[layout.pool];
  const message = `${quote(pool?.expression ?? '')} ${problems[layout.problem]}: it has ${pool?.drives.length}.`;
  const mend =
    'Choose hosts and drives whose product divides into equal sets, such as 4 hosts with 4 drives.';
  return [error('cluster/set-size', source, message, mend)];
}

function checkParity(math: ClusterMath, env: Declared): Finding[] {
  const standardSource = locateClass('MINIO_STORAGE_CLASS_STANDARD', env);
  const reducedSource = locateClass('MINIO_STORAGE_CLASS_RRS', env);
  return [
    ...checkRange(math, 'standard', standardSource),
    ...checkRange(math, 'reduced', reducedSource),
    ...checkOrder(math, reducedSource),
    ...checkTolerance(math, 'standard', standardSource),
    ...(env.get('MINIO_STORAGE_CLASS_RRS') === undefined
      ? []
      : checkTolerance(math, 'reduced', reducedSource)),
  ];
}

/** Where nothing is declared, the volumes decide. */
function locateClass(name: string, env: Declared): Source {
  return env.locate(env.get(name) === undefined ? 'MINIO_VOLUMES' : name);
}

type Class = 'standard' | 'reduced';
const classNames: Record<Class, string> = { standard: 'STANDARD', reduced: 'REDUCED_REDUNDANCY' };

/** Of the pool with the smallest sets: the server does not start with more than half of them. */
function checkRange({ pools }: ClusterMath, name: Class, source: Source): Finding[] {
  const small = pools.find((pool) => pool[name].parity > Math.floor(pool.setSize / 2));
  if (small === undefined) return [];
  const half = Math.floor(small.setSize / 2);
  const message = `${classNames[name]} has a parity of ${small[name].parity}, but ${quote(small.pool.expression)} has sets of ${small.setSize} drives: at most half of a set can be parity.`;
  return [
    error('cluster/parity', source, message, `Write EC:${half} or less, or give that pool more drives.`),
  ];
}

function checkOrder({ pools: [first] }: ClusterMath, source: Source): Finding[] {
  if (first === undefined || first.standard.parity === 0) return [];
  if (first.reduced.parity <= first.standard.parity) return [];
  const message = `REDUCED_REDUNDANCY has a parity of ${first.reduced.parity}, more than the ${first.standard.parity} of STANDARD, which the server refuses.`;
  return [error('cluster/parity', source, message, `Write EC:${first.standard.parity} or less.`)];
}

function checkTolerance({ pools }: ClusterMath, name: Class, source: Source): Finding[] {
  const weak = pools.find(
    (pool) => pool.nodes > 1 && Math.min(pool[name].reads.nodes, pool[name].writes.nodes) < 1,
  );
  if (weak === undefined) {
    const bare = pools.find((pool) => pool[name].parity === 0 && pool.setSize > 1);
    return bare === undefined ? [] : [explainWeakness(bare, name, 'drive', source)];
  }
  return [explainWeakness(weak, name, 'node', source)];
}

function explainWeakness(
  { pool, ...math }: PoolMath,
  name: Class,
  unit: 'drive' | 'node',
  source: Source,
): Finding {
  const { reads } = math[name];
  const what = (unit === 'node' ? reads.nodes : reads.drives) < 1 ? 'reading' : 'writing';
  const message = `With a parity of ${math[name].parity} for ${classNames[name]}, the loss of one ${unit} of ${quote(pool.expression)} stops ${what}.`;
  const mend = 'Raise the parity to the number of drives that a node has in a set, or use more nodes.';
  return warning('cluster/tolerance', source, message, mend);
}

function checkPools({ pools }: ClusterMath, source: Source): Finding[] {
  const [first] = pools;
  const other = pools.find(
    ({ setSize, sets, nodes }) =>
      setSize !== first?.setSize || sets.length !== first.sets.length || nodes !== first.nodes,
  );
  if (other === undefined) return [];
  const message = `${quote(other.pool.expression)} is not like the first pool: it has ${other.nodes} nodes and ${other.sets.length} × ${other.setSize} drives, not ${first?.nodes} and ${first?.sets.length} × ${first?.setSize}. One parity stands for all pools, so they bear and hold different amounts.`;
  return [warning('cluster/uneven-pools', source, message, 'Add pools of the same shape.')];
}
