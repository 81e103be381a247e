/** The lower rows of the dashboard: replication, and the nodes one by one. */

import { jobs } from '../prometheus/target.ts';
import { selectChosen } from './overview.ts';
import type { Panel, Row } from './panel.ts';

const nodes = selectChosen(jobs.nodes);
const bucket = selectChosen(jobs.bucket);

function plot(title: string, unit: Panel['unit'], queries: Panel['queries'], description?: string): Panel {
  return {
    title,
    kind: 'timeseries',
    unit,
    width: 8,
    queries,
    ...(description !== undefined && { description }),
  };
}

export function createReplicationRow(): Row {
  const target = (series: string) =>
    `max by (bucket, targetArn) (minio_bucket_replication_${series}${bucket})`;
  const node = (series: string) => `sum by (cluster) (minio_node_replication_${series}${nodes})`;
  const link = (series: string, how: string) =>
    `${how} by (endpoint) (minio_node_replication_${series}${nodes})`;
  const arrow = '{{bucket}} → {{targetArn}}';
  return {
    title: 'Replication',
    panels: [
      plot(
        'Pending',
        'short',
        [
          { expression: node('recent_backlog_count'), legend: 'in the last five minutes' },
          { expression: node('last_minute_queued_count'), legend: 'queued in the last minute' },
        ],
        'Only what was queued. Objects that no rule covers never are: the check of replication counts them.',
      ),
      plot('Failed', 'short', [
        { expression: target('last_hour_failed_count'), legend: `${arrow}, last hour` },
      ]),
      plot('Sent', 'bytes', [{ expression: target('sent_bytes'), legend: arrow }]),
      plot(
        'Links',
        'short',
        [{ expression: link('link_online', 'min'), legend: '{{endpoint}}' }],
        '1 is online.',
      ),
      plot('Latency of links', 'ms', [
        { expression: link('current_link_latency_ms', 'max'), legend: '{{endpoint}}' },
      ]),
      plot('Latency of uploads', 'ms', [
        {
          expression: `max by (bucket, range) (minio_bucket_replication_latency_ms${bucket}) > 0`,
          legend: '{{bucket}}, {{range}}',
        },
      ]),
    ],
  };
}

export function createNodeRow(): Row {
  return {
    title: 'Nodes',
    panels: [
      plot('Answering', 'short', [{ expression: `up${nodes}`, legend: '{{instance}}' }]),
      plot('Processors in use', 'short', [
        {
          expression: `sum by (instance) (rate(minio_process_cpu_seconds_total${nodes}[$__rate_interval]))`,
          legend: '{{instance}}',
        },
      ]),
      plot('Memory', 'bytes', [
        {
          expression: `max by (instance) (minio_process_resident_memory_bytes${nodes})`,
          legend: '{{instance}}',
        },
      ]),
    ],
  };
}
