/** What clients meet, and whether it is written down. */

import type { ClusterSpec } from '../../../spec.ts';
import { jobs } from '../target.ts';
import { type Alert, selectJob, writeName } from './alert.ts';

/** Part of the answers that were errors of the server. There is no such series before the first error. */
export function writeErrorShare(selector: string, range: string): string {
  const rate = (what: string) => `sum by (cluster) (rate(minio_s3_requests_${what}${selector}[${range}]))`;
  return `${rate('5xx_errors_total')} / ${rate('total')}`;
}

/** Seconds in which 19 of 20 answers of each operation begin. */
export function writeSlowest(selector: string, range: string): string {
  const buckets = `rate(minio_s3_requests_ttfb_seconds_distribution${selector}[${range}])`;
  return `histogram_quantile(0.95, sum by (cluster, api, le) (${buckets}))`;
}

/** In seconds: what applications take for hanging. */
const slow = 2;

export function listRequestAlerts(spec: ClusterSpec): Alert[] {
  const cluster = selectJob(spec, jobs.cluster);
  const nodes = selectJob(spec, jobs.nodes);
  const name = writeName(spec);
  return [
    {
      name: 'MinioErrorRate',
      expression: `${writeErrorShare(nodes, '5m')} > 0.05`,
      forSeconds: 300,
      severity: 'critical',
      summary: `{{ $value | humanizePercentage }} of the requests to ${name} fail.`,
      description:
        'Answers with a status of 500 and above over five minutes; clients try such requests again.',
      runbook: 'Look for lost quorums and full drives first, then into the log of the nodes.',
    },
    {
      name: 'MinioSlowAnswers',
      expression: `${writeSlowest(nodes, '10m')} > ${slow}`,
      forSeconds: 600,
      severity: 'warning',
      summary: `${name} lets clients wait {{ $value | humanizeDuration }} for {{ $labels.api }}.`,
      description: `One answer of twenty begins later than that; the threshold is ${slow} s.`,
      runbook: 'Look for drives with errors or long waits, for healing, and for a network that is full.',
    },
    {
      name: 'MinioCredentialsRefused',
      expression: `sum by (cluster) (rate(minio_s3_requests_rejected_auth_total${nodes}[5m])) > 1`,
      forSeconds: 300,
      severity: 'warning',
      summary: `{{ $value | humanize }} requests a second to ${name} have wrong credentials.`,
      description:
        'Unknown access keys or wrong signatures: somebody guesses, or an application has old keys.',
      runbook: 'Find the addresses in the audit log (security_event="credentials_refused").',
    },
    {
      name: 'MinioAuditLost',
      expression: `sum by (cluster, target_id) (increase(minio_audit_failed_messages${nodes}[10m])) > 0`,
      forSeconds: 0,
      severity: 'warning',
      summary: `${name} could not deliver its audit log to {{ $labels.target_id }}.`,
      description: 'Entries that do not fit the queue of a node any more are lost.',
      runbook: 'Look at the receiver and at the way to it from the nodes.',
    },
    {
      name: 'MinioWebhookOffline',
      expression: `min by (cluster, name, endpoint) (minio_cluster_webhook_online${cluster}) == 0`,
      forSeconds: 300,
      severity: 'warning',
      summary: `${name} does not reach its webhook {{ $labels.name }}.`,
      description: 'A receiver of logs or audit entries does not answer.',
      runbook: 'Look at the receiver and at the way to it from the nodes.',
    },
  ];
}
