/** Promtail as the receiver of the audit log. It is at its end of life; Alloy takes its place. */

import { stringifyYaml } from '../../escape/yaml.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import {
  fields,
  labelNames,
  operationTemplate,
  securityTemplate,
  unreadableLine,
  writeLineTemplate,
} from './entry.ts';
import { describeAddress, describeReceiver } from './receiver.ts';

/** Of Promtail itself: its metrics and whether it is ready. */
const ownPort = 9080;

export const renderPromtail: Renderer = (spec) => {
  const { auditReceiver, lokiUrl } = spec.logs;
  if (auditReceiver === undefined) return [];
  const receiver = describeReceiver(auditReceiver, 'promtail');
  const head = [
    'Promtail, which is no longer maintained since March 2026: for a new installation take config.alloy.',
    ...describeAddress(receiver, lokiUrl),
    'The log of a container has no calls in it, so there is nothing to be had from it.',
  ];
  const config = {
    server: { http_listen_port: ownPort, grpc_listen_port: 0 },
    positions: { filename: '/var/lib/promtail/positions.yaml' },
    clients: [{ url: lokiUrl }],
    scrape_configs: [
      {
        // Part of the names of metrics: no hyphens.
        job_name: 'minio_audit',
        loki_push_api: {
          server: { http_listen_port: receiver.port, grpc_listen_port: 0 },
          labels: { job: 'minio-audit', cluster: spec.name },
        },
        pipeline_stages: listStages(spec),
      },
    ],
  };
  const comment = head.map((line) => `# ${line}`).join('\n');
  return [{ path: 'logs/promtail.yaml', text: `${comment}\n${stringifyYaml(config)}` }];
};

function listStages({ name }: ClusterSpec): readonly unknown[] {
  return [
    { json: { expressions: fields, drop_malformed: true } },
    // From here on the entry itself is gone, whatever the next stages do.
    { replace: { expression: '(?s)^(.*)$', replace: unreadableLine } },
    { timestamp: { source: 'time', format: 'RFC3339Nano' } },
    { template: { source: 'operation', template: operationTemplate } },
    { template: { source: 'security_event', template: securityTemplate } },
    { template: { source: 'line', template: writeLineTemplate(name) } },
    { labels: Object.fromEntries(labelNames.map((label) => [label, label])) },
    { output: { source: 'line' } },
  ];
}
