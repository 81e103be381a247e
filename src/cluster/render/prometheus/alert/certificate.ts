/** Certificates that end, read by a blackbox exporter: the server has no series about them. */

import type { ClusterSpec } from '../../../spec.ts';
import { jobs } from '../target.ts';
import { type Alert, selectJob, writeName } from './alert.ts';

const lastDays = 3;

/** None without an exporter that looks. */
export function listCertificateAlerts(spec: ClusterSpec): Alert[] {
  const { blackbox, certificateLife } = spec.monitoring;
  if (blackbox === undefined) return [];
  const probe = selectJob(spec, jobs.certificates);
  const life = `probe_ssl_earliest_cert_expiry${probe} - time()`;
  const summary = `The certificate of {{ $labels.instance }} is valid for {{ $value | humanizeDuration }}.`;
  const description = `It stands for ${writeName(spec)}; without it clients and nodes refuse to talk.`;
  const runbook =
    'Issue a new one and put it where the old one is; servers read certificate files again by themselves.';
  return [
    {
      name: 'MinioCertificateEnds',
      expression: `${life} < ${Math.round(certificateLife)}`,
      forSeconds: 3600,
      severity: 'warning',
      summary,
      description,
      runbook,
    },
    {
      name: 'MinioCertificateEndsSoon',
      expression: `${life} < ${Math.min(Math.round(certificateLife), lastDays * 86_400)}`,
      forSeconds: 300,
      severity: 'critical',
      summary,
      description,
      runbook,
    },
    {
      name: 'MinioCertificateUnread',
      expression: `probe_success${probe} == 0`,
      forSeconds: 900,
      severity: 'warning',
      summary: `Nobody shows a certificate at {{ $labels.instance }}.`,
      description: 'The exporter gets no TLS connection, so the end of the certificate is not known.',
      runbook: 'Look whether the address is right and reachable from the exporter.',
    },
  ];
}
