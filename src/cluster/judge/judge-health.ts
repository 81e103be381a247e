/** Whether the cluster answers, and whether it can be written and read. */

import type { Finding } from '../../finding.ts';
import type { Health, Verdict } from '../running/health.ts';
import type { Part, RunningCluster } from '../running/read-running.ts';
import { exceed, find } from './judgement.ts';
import type { Margin } from './report.ts';
import type { ClusterThresholds } from './threshold.ts';

/** `margin` is what the drives show; `undefined` where they could not be read. */
export function judgeHealth(
  { health, origin, nodes }: RunningCluster,
  nodeCount: number,
  margin: Margin | undefined,
  { clockSkew }: ClusterThresholds,
): Finding[] {
  if (!health.ok) return [tellUnread(health, origin)];
  const { live, ready, write, read } = health.value;
  return [
    ...judgeVerdict(
      'health/live',
      live,
      'The server is not up yet',
      'Wait until it has started, and look at its log.',
    ),
    ...judgeVerdict(
      'health/ready',
      ready,
      'The server is not ready for requests',
      'Look at its log; where it uses a KMS or etcd, at these too.',
    ),
    ...judgeVerdict(
      'health/write-quorum',
      write,
      'An erasure set can’t be written',
      'Bring nodes and drives back until enough drives of the set can be written.',
    ),
    ...judgeVerdict(
      'health/read-quorum',
      read,
      'An erasure set can’t even be read',
      'Bring nodes and drives back until enough drives of the set can be read.',
    ),
    ...judgeMaintenance(health.value, nodeCount, margin),
    // Nodes that were asked themselves are compared with each other.
    ...(nodes.length > 0 ? [] : judgeClock(health.value, clockSkew)),
  ];
}

function tellUnread(part: Extract<Part<Health>, { ok: false }>, origin: string): Finding {
  if (part.reason === 'unreachable') {
    const mend = 'Bring the cluster back, or correct its address.';
    return find('error', 'health/unreachable', [`${origin} can't be asked: ${part.why}`, mend]);
  }
  const mend = 'Let the path /minio/health/ through to the server.';
  return find('warning', 'unread/health', [`The health API can't be asked: ${part.why}`, mend]);
}

function judgeVerdict(rule: string, verdict: Verdict, message: string, mend: string): Finding[] {
  if (verdict.healthy) return [];
  const { status, reason, quorum } = verdict;
  const details = [
    `status ${status}`,
    ...(reason === undefined ? [] : [`it says ${reason}`]),
    ...(quorum === undefined ? [] : [`${quorum} drives of each set are needed`]),
  ];
  return [find('error', rule, [`${message} (${details.join(', ')}).`, mend])];
}

/** Of one node alone nothing is said: it can never go. */
function judgeMaintenance({ write }: Health, nodes: number, margin: Margin | undefined): Finding[] {
  if (nodes < 2 || margin === undefined || !write.healthy || margin.writes.nodes > 0) return [];
  return [
    find('warning', 'health/maintenance', [
      'Not every node may be taken down now: without some of them, writes would be refused, or objects not be read.',
      'Put off maintenance until all nodes and drives are back.',
    ]),
  ];
}

function judgeClock({ clockAheadSeconds: ahead }: Health, limit: ClusterThresholds['clockSkew']): Finding[] {
  const distance = Math.abs(ahead ?? 0);
  const direction = (ahead ?? 0) > 0 ? 'ahead of' : 'behind';
  return exceed('health/clock', distance, limit, [
    `The clock of the server is ${distance} s ${direction} that of this machine.`,
    'Have both follow a time server: requests more than 15 minutes off are refused.',
  ]);
}
