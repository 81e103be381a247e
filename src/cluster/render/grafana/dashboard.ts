/** The dashboard: one for every cluster that Prometheus knows; this one is chosen first. */

import type { ClusterSpec } from '../../spec.ts';
import { formatSeconds } from '../prometheus/scrape.ts';
import { jobs } from '../prometheus/target.ts';
import { createCapacityRow, createHealthRow, createRequestRow } from './overview.ts';
import { datasource, layOutRows } from './panel.ts';
import { createNodeRow, createReplicationRow } from './replication.ts';

const schemaVersion = 39;

/** The model that Grafana 10 and later import. Names are kept to what its own limits allow. */
export function createDashboard(spec: ClusterSpec) {
  const rows = [
    createHealthRow(),
    createCapacityRow(spec),
    createRequestRow(),
    createReplicationRow(),
    createNodeRow(),
  ];
  return {
    uid: 'minio-overview',
    title: 'MinIO overview',
    tags: ['minio'],
    schemaVersion,
    version: 1,
    editable: true,
    timezone: 'browser',
    time: { from: 'now-6h', to: 'now' },
    refresh: formatSeconds(spec.monitoring.scrapeInterval),
    templating: { list: listVariables(spec) },
    annotations: { list: [] },
    panels: layOutRows(rows),
  };
}

function listVariables({ name }: ClusterSpec) {
  const query = `label_values(up{job="${jobs.cluster}"}, cluster)`;
  return [
    { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', refresh: 1, hide: 0 },
    {
      name: 'cluster',
      label: 'Cluster',
      type: 'query',
      datasource,
      definition: query,
      query: { query, refId: 'cluster' },
      refresh: 2,
      multi: false,
      includeAll: false,
      current: { text: name, value: name, selected: true },
      hide: 0,
    },
  ];
}
