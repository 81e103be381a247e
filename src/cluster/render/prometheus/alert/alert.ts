/** What an alert is made of. */

import { escapeTemplate, quotePromql } from '../../../escape/promql.ts';
import type { ClusterSpec } from '../../../spec.ts';
import { formatSeconds } from '../scrape.ts';

/** `critical`: data can't be read or written, or soon; `warning`: somebody looks today; `info`: to know. */
export type AlertSeverity = 'critical' | 'warning' | 'info';

export interface Alert {
  readonly name: string;
  readonly expression: string;
  /** How long the expression must hold, in seconds. */
  readonly forSeconds: number;
  readonly severity: AlertSeverity;
  /** One line; may hold actions of Prometheus' templates. */
  readonly summary: string;
  /** What it means. */
  readonly description: string;
  /** What to do, first things first. */
  readonly runbook: string;
}

/** Braces of a PromQL selector: series of this cluster and of one job. */
export function selectJob({ name }: ClusterSpec, job: string): string {
  return `{cluster=${quotePromql(name)},job=${quotePromql(job)}}`;
}

/** The cluster's name in an annotation. */
export function writeName({ name }: ClusterSpec): string {
  return escapeTemplate(name);
}

/** As Prometheus reads it. */
export function formatAlert({ name, expression, forSeconds, severity, ...text }: Alert) {
  const { summary, description, runbook } = text;
  return {
    alert: name,
    expr: expression,
    ...(forSeconds > 0 && { for: formatSeconds(forSeconds) }),
    labels: { severity },
    annotations: { summary, description, runbook },
  };
}
