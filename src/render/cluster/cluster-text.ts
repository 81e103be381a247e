import type { ClusterReport, NodeReport, PoolReport } from '../../cluster/judge/report.ts';
import { describeDuration } from '../duration.ts';
import { plain } from '../plain.ts';
import { describeBytes, describeCount } from '../quantity.ts';
import {
  describeCertificate,
  describeClusterVerdict,
  describeDrives,
  describeHealth,
  describeMargin,
  describeQuota,
  describeSpace,
  describeUsage,
} from './cluster-word.ts';

/** As many as a person looks at. */
const maxBuckets = 5;

/**
 * A check of a cluster for a log or a terminal: verdict, then what was measured. Findings are shown by whoever
 * reports. Ends without a line break.
 */
export function renderClusterText(report: ClusterReport): string {
  const { health, margin, usage, certificate, nodes, pools, buckets } = report;
  const rest = buckets.length - maxBuckets;
  return [
    describeClusterVerdict(report),
    ...(health ? [`  health       ${describeHealth(health)}`] : []),
    ...(margin ? [`  may be lost  ${describeMargin(margin)}`] : []),
    ...nodes.map((node) => `  node         ${describeNode(node)}`),
    ...pools.map((pool) => `  pool ${String(pool.pool).padEnd(7)} ${describePool(pool)}`),
    ...(usage ? [`  stored       ${describeUsage(usage)}`] : []),
    ...buckets.slice(0, maxBuckets).map((bucket) => {
      const quota = describeQuota(bucket);
      const size = `${describeBytes(bucket.bytes)}${quota === '' ? '' : `, ${quota}`}`;
      return `  bucket       ${plain(bucket.name)}: ${size}`;
    }),
    ...(rest > 0 ? [`               and ${describeCount(rest, 'more bucket')}`] : []),
    ...(certificate ? [`  certificate  ${describeCertificate(certificate)}`] : []),
  ].join('\n');
}

function describeNode({ endpoint, state, version, drives, mayGo, ...node }: NodeReport): string {
  const { uptimeSeconds, clockAheadSeconds = 0 } = node;
  const parts = [
    `${plain(endpoint)} ${plain(state)}`,
    describeDrives(drives),
    version === '' ? '' : plain(version),
    uptimeSeconds === undefined ? '' : `up ${describeDuration(uptimeSeconds)}`,
    clockAheadSeconds === 0 ? '' : `clock ${clockAheadSeconds} s ahead`,
    mayGo ? 'may go' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function describePool({ sets, setSize, parity, drives, space }: PoolReport): string {
  const shape = `${describeCount(sets, 'set')} of ${setSize} drives, parity ${parity}`;
  return [shape, describeDrives(drives), space ? describeSpace(space) : 'space not known'].join(', ');
}
