/** prometheus.yml: what is read, how often and with which right. */

import { stringifyYaml } from '../../escape/yaml.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import { jobs, listCertificateTargets, listTargets, listWitnesses } from './target.ts';

const head = [
  '# Prometheus for one cluster; its jobs can be copied into the file of a Prometheus that is there already.',
  '# Every series has the label `cluster`, so that one Prometheus can watch several.',
];

const tokenHint = [
  '# The token in credentials_file is made from an access key that may do admin:Prometheus and nothing else;',
  '# no server has to be asked for it. Only Prometheus may read the file.',
];

/** Name of the module of the blackbox exporter that reads certificates. */
export const certificateModule = 'minio_certificate';

export const alertFile = 'minio-alerts.yml';

export const renderScrape: Renderer = (spec) => {
  const { scrapeInterval, bucketScrapeInterval } = spec.monitoring;
  const config = {
    global: {
      scrape_interval: formatSeconds(scrapeInterval),
      evaluation_interval: formatSeconds(scrapeInterval),
    },
    rule_files: [alertFile],
    scrape_configs: [
      createJob(spec, jobs.cluster, '/minio/v2/metrics/cluster', scrapeInterval, listWitnesses(spec)),
      createJob(spec, jobs.nodes, '/minio/v2/metrics/node', scrapeInterval, listTargets(spec)),
      createJob(spec, jobs.bucket, '/minio/v2/metrics/bucket', bucketScrapeInterval, listWitnesses(spec)),
      ...createProbeJob(spec),
    ],
  };
  const hints = spec.server.metricsAuth === 'jwt' ? [...head, ...tokenHint] : head;
  const text = `${hints.join('\n')}\n${stringifyYaml(config)}`;
  return [{ path: 'prometheus/prometheus.yml', text }, ...renderBlackbox(spec)];
};

/** Prometheus knows `s`, and no fractions. */
export function formatSeconds(seconds: number): string {
  return `${Math.max(1, Math.round(seconds))}s`;
}

function createJob(
  { name, server, proxy, monitoring }: ClusterSpec,
  job: string,
  path: string,
  interval: number,
  targets: readonly string[],
) {
  return {
    job_name: job,
    metrics_path: path,
    scrape_interval: formatSeconds(interval),
    // A node that gathers from peers waits for those that are gone.
    scrape_timeout: formatSeconds(Math.min(interval, 20)),
    scheme: server.tls ? 'https' : 'http',
    ...(server.metricsAuth === 'jwt' && {
      authorization: { type: 'Bearer', credentials_file: monitoring.tokenFile },
    }),
    ...(server.tls && { tls_config: { ca_file: proxy.nodeCaFile } }),
    static_configs: [{ targets, labels: { cluster: name } }],
  };
}

function createProbeJob(spec: ClusterSpec) {
  const { blackbox } = spec.monitoring;
  if (blackbox === undefined) return [];
  return [
    {
      job_name: jobs.certificates,
      metrics_path: '/probe',
      params: { module: [certificateModule] },
      static_configs: [{ targets: listCertificateTargets(spec), labels: { cluster: spec.name } }],
      relabel_configs: [
        { source_labels: ['__address__'], target_label: '__param_target' },
        { source_labels: ['__param_target'], target_label: 'instance' },
        // `$` would be a group of the expression.
        { target_label: '__address__', replacement: blackbox.replaceAll('$', () => '$$') },
      ],
    },
  ];
}

function renderBlackbox({ monitoring }: ClusterSpec) {
  if (monitoring.blackbox === undefined) return [];
  const tcp = { tls: true, tls_config: { insecure_skip_verify: true } };
  const config = { modules: { [certificateModule]: { prober: 'tcp', timeout: '10s', tcp } } };
  const hint = [
    '# Module for the blackbox exporter. It trusts everybody: it only reads until when a certificate is valid,',
    '# and must be able to do so when that is over. Clients are who verifies.',
  ];
  return [{ path: 'prometheus/blackbox.yml', text: `${hint.join('\n')}\n${stringifyYaml(config)}` }];
}
