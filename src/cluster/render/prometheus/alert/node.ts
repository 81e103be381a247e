/** Nodes, drives and quorums. */

import type { ClusterSpec } from '../../../spec.ts';
import { jobs } from '../target.ts';
import { type Alert, selectJob, writeName } from './alert.ts';

/** Each witness may know of different losses, so the worst that any of them tells counts. */
export function listNodeAlerts(spec: ClusterSpec): Alert[] {
  const cluster = selectJob(spec, jobs.cluster);
  const nodes = selectJob(spec, jobs.nodes);
  const name = writeName(spec);
  return [
    {
      name: 'MinioNodeDown',
      expression: `up${nodes} == 0`,
      forSeconds: 120,
      severity: 'warning',
      summary: `{{ $labels.instance }} of ${name} does not answer.`,
      description: "Its metrics can't be read: the node is down, or the token or the certificate is refused.",
      runbook:
        'Look at the state of the service and its log on the node; then at the network between, and at the token.',
    },
    {
      name: 'MinioNotWatched',
      expression: `absent(up${cluster} == 1)`,
      forSeconds: 120,
      severity: 'critical',
      summary: `No node tells the state of ${name}.`,
      description:
        'None of the nodes that are asked about the whole cluster answers, so other alerts are silent.',
      runbook:
        'Ask /minio/health/cluster of a node. If that is 200, mend token, certificate or network of Prometheus.',
    },
    {
      name: 'MinioNodesOffline',
      expression: `max by (cluster) (minio_cluster_nodes_offline_total${cluster}) > 0`,
      forSeconds: 120,
      severity: 'warning',
      summary: `{{ $value }} nodes of ${name} are offline.`,
      description: 'Their peers do not reach them. How many more may go is in the summary of the rendering.',
      runbook: 'Bring the nodes back before any maintenance elsewhere. What they missed is healed by itself.',
    },
    {
      name: 'MinioDrivesOffline',
      expression: `max by (cluster) (minio_cluster_drive_offline_total${cluster}) > 0`,
      forSeconds: 300,
      severity: 'warning',
      summary: `{{ $value }} drives of ${name} are offline.`,
      description: 'Objects on them live from the parity of the other drives of their sets.',
      runbook:
        "If their node is up, look at its log and at the kernel's, replace the drive, mount it empty at the same path.",
    },
    {
      name: 'MinioDriveErrors',
      expression: `sum by (cluster, server, drive) (increase(minio_node_drive_errors_ioerror${nodes}[15m])) > 0`,
      forSeconds: 0,
      severity: 'warning',
      summary: `A drive of {{ $labels.server }} gives errors: {{ $labels.drive }}.`,
      description: 'Reads or writes failed in the last 15 minutes. Drives begin to fail in this way.',
      runbook: "Look at the kernel's log and at SMART; plan to replace the drive.",
    },
    {
      name: 'MinioDriveHealing',
      expression: `max by (cluster, pool, set) (minio_cluster_health_erasure_set_healing_drives${cluster}) > 0`,
      forSeconds: 600,
      severity: 'info',
      summary: `{{ $value }} drives in set {{ $labels.set }} of pool {{ $labels.pool }} are healing.`,
      description:
        'A drive was replaced or came back, and is filled from the others. It counts in full when that is over.',
      runbook: 'Wait before taking another drive of the set away.',
    },
    ...listQuorumAlerts(spec),
  ];
}

function listQuorumAlerts(spec: ClusterSpec): Alert[] {
  const cluster = selectJob(spec, jobs.cluster);
  const name = writeName(spec);
  const spare = (quorum: string) =>
    `min by (cluster, pool, set) (minio_cluster_health_erasure_set_online_drives${cluster}` +
    ` - minio_cluster_health_erasure_set_${quorum}_quorum${cluster})`;
  const where = `Set {{ $labels.set }} of pool {{ $labels.pool }} of ${name}`;
  const runbook = 'Bring nodes and drives of this set back first; restart none that still runs.';
  return [
    {
      name: 'MinioNoSpareDrive',
      expression: `${spare('write')} == 0`,
      forSeconds: 60,
      severity: 'critical',
      summary: `${where} can lose no further drive.`,
      description: 'Exactly as many drives are online as a write needs: with one less, writes are refused.',
      runbook,
    },
    {
      name: 'MinioWritesRefused',
      expression: `${spare('write')} < 0`,
      forSeconds: 30,
      severity: 'critical',
      summary: `${where} takes no writes.`,
      description:
        'Fewer drives are online than a write needs. Objects can still be read if reads have their quorum.',
      runbook,
    },
    {
      name: 'MinioReadsRefused',
      expression: `${spare('read')} < 0`,
      forSeconds: 30,
      severity: 'critical',
      summary: `${where} can't be read.`,
      description: 'Fewer drives are online than a read needs.',
      runbook: `${runbook} Send clients to the other site, where there is one.`,
    },
    {
      name: 'MinioUnhealthy',
      expression: `min by (cluster) (minio_cluster_health_status${cluster}) == 0`,
      forSeconds: 60,
      severity: 'critical',
      summary: `${name} says that it is not healthy.`,
      description:
        'The cluster itself counts at least one set without its write quorum; /minio/health/cluster answers 503.',
      runbook,
    },
  ];
}
