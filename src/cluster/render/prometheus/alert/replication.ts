/** Replication: failed, behind, cut off. */

import type { ClusterSpec } from '../../../spec.ts';
import { jobs } from '../target.ts';
import { type Alert, selectJob, writeName } from './alert.ts';

const blind =
  'Objects that no rule covers, and those older than a rule, are in none of these series: the check of replication counts them.';

export function listReplicationAlerts(spec: ClusterSpec): Alert[] {
  const bucket = selectJob(spec, jobs.bucket);
  const nodes = selectJob(spec, jobs.nodes);
  const lag = spec.monitoring.replicationLag;
  const name = writeName(spec);
  return [
    {
      name: 'MinioReplicationFailed',
      expression: `max by (cluster, bucket, targetArn) (minio_bucket_replication_last_hour_failed_count${bucket}) > 0`,
      forSeconds: 0,
      severity: 'warning',
      summary: `{{ $value }} objects of bucket {{ $labels.bucket }} did not reach {{ $labels.targetArn }}.`,
      description:
        'Counted over the last hour. The server tries them again when it scans, which can take long.',
      runbook: `Look at the target's health, credentials and versioning; run the check of replication. ${blind}`,
    },
    {
      name: 'MinioReplicationBehind',
      expression: `sum by (cluster) (minio_node_replication_recent_backlog_count${nodes}) > 0`,
      forSeconds: lag,
      severity: 'warning',
      summary: `${name} still has {{ $value }} objects to send.`,
      description: 'Objects were waiting for replication all this time.',
      runbook: `Look at the links and at the bandwidth limit of the targets; run the check of replication. ${blind}`,
    },
    {
      name: 'MinioReplicationLinkDown',
      expression: `min by (cluster, endpoint) (minio_node_replication_link_online${nodes}) == 0`,
      forSeconds: lag,
      severity: 'critical',
      summary: `${name} does not reach {{ $labels.endpoint }}, a target of replication.`,
      description: 'What is written here exists here only, until the link is back.',
      runbook:
        'Look at the other site first, then at the network. A server looks at a target only when it has something to send.',
    },
  ];
}
