/** The upper rows of the dashboard: health, room, requests. */

import type { ClusterSpec } from '../../spec.ts';
import { writeForecast, writeUsable, writeUsedShare } from '../prometheus/alert/capacity.ts';
import { writeErrorShare } from '../prometheus/alert/request.ts';
import { jobs } from '../prometheus/target.ts';
import type { Panel, Row } from './panel.ts';

/** Braces of a selector for the cluster that was chosen above the panels. */
export function selectChosen(job: string): string {
  return `{cluster="$cluster",job="${job}"}`;
}

const cluster = selectChosen(jobs.cluster);
const nodes = selectChosen(jobs.nodes);
const bucket = selectChosen(jobs.bucket);

function createStat(title: string, expression: string, alarm?: Panel['alarm']): Panel {
  const queries = [{ expression, legend: title }];
  return { title, kind: 'stat', unit: 'short', width: 4, queries, ...(alarm && { alarm }) };
}

export function createHealthRow(): Row {
  const state = (what: string, how: string) => `${how} by (cluster) (minio_cluster_${what}${cluster})`;
  const spare = `minio_cluster_health_erasure_set_online_drives${cluster} - minio_cluster_health_erasure_set_write_quorum${cluster}`;
  return {
    title: 'Health',
    panels: [
      createStat('Nodes online', state('nodes_online_total', 'min')),
      createStat('Nodes offline', state('nodes_offline_total', 'max'), { above: 1 }),
      createStat('Drives online', state('drive_online_total', 'min')),
      createStat('Drives offline', state('drive_offline_total', 'max'), { above: 1 }),
      {
        ...createStat('Drives to spare', `min by (cluster) (${spare})`, { below: 1 }),
        description: 'How many drives the weakest set may lose before writes are refused.',
      },
      createStat(
        'Sets healing',
        `count(max by (pool, set) (minio_cluster_health_erasure_set_healing_drives${cluster}) > 0) or vector(0)`,
      ),
    ],
  };
}

export function createCapacityRow({ monitoring }: ClusterSpec): Row {
  const usable = (what: 'free' | 'total') => writeUsable(what, cluster);
  return {
    title: 'Capacity',
    panels: [
      {
        title: 'Used',
        kind: 'stat',
        unit: 'percentunit',
        width: 4,
        queries: [{ expression: writeUsedShare(cluster), legend: 'used' }],
        alarm: { above: monitoring.capacity.warning },
      },
      {
        title: 'Usable space',
        description: 'After parity; only drives that are online count.',
        kind: 'timeseries',
        unit: 'bytes',
        width: 10,
        queries: [
          { expression: usable('total'), legend: 'total' },
          { expression: `${usable('total')} - ${usable('free')}`, legend: 'used' },
        ],
      },
      {
        title: 'Free space, forecast',
        description: 'A straight line through the last six hours, 7 and 30 days ahead; 0 is full.',
        kind: 'timeseries',
        unit: 'bytes',
        width: 10,
        queries: [
          { expression: usable('free'), legend: 'now' },
          ...[7, 30].map((days) => ({
            expression: `clamp_min(${writeForecast(cluster, days * 86_400)}, 0) * ${usable('total')}`,
            legend: `in ${days} days`,
          })),
        ],
      },
      createTopBuckets('Top buckets by size', 'bytes', 'usage_total_bytes'),
      createTopBuckets('Top buckets by objects', 'short', 'usage_object_total'),
    ],
  };
}

function createTopBuckets(title: string, unit: Panel['unit'], series: string): Panel {
  const expression = `topk(10, max by (bucket) (minio_bucket_${series}${bucket}))`;
  return {
    title,
    description: 'As the last scan of the servers counted.',
    kind: 'bargauge',
    unit,
    width: 12,
    queries: [{ expression, legend: '{{bucket}}' }],
  };
}

export function createRequestRow(): Row {
  const rate = (series: string, by: string) =>
    `sum by (${by}) (rate(minio_s3_${series}${nodes}[$__rate_interval]))`;
  const plot = (title: string, unit: Panel['unit'], queries: Panel['queries']): Panel => ({
    title,
    kind: 'timeseries',
    unit,
    width: 12,
    queries,
  });
  return {
    title: 'Requests',
    panels: [
      plot('Requests by operation', 'reqps', [
        { expression: rate('requests_total', 'api'), legend: '{{api}}' },
      ]),
      plot('Bandwidth', 'Bps', [
        { expression: rate('traffic_received_bytes', 'cluster'), legend: 'uploads' },
        { expression: rate('traffic_sent_bytes', 'cluster'), legend: 'downloads' },
      ]),
      plot('Errors', 'reqps', [
        { expression: rate('requests_4xx_errors_total', 'cluster'), legend: 'of clients (4xx)' },
        {
          expression: `${rate('requests_5xx_errors_total', 'cluster')} or vector(0)`,
          legend: 'of the server (5xx)',
        },
        { expression: rate('requests_rejected_auth_total', 'cluster'), legend: 'credentials refused' },
      ]),
      plot('Error rate', 'percentunit', [
        { expression: `${writeErrorShare(nodes, '$__rate_interval')} or vector(0)`, legend: 'failed' },
      ]),
    ],
  };
}
