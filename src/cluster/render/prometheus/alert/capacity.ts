/** Room for objects. */

import type { ClusterSpec } from '../../../spec.ts';
import { jobs } from '../target.ts';
import { type Alert, type AlertSeverity, selectJob, writeName } from './alert.ts';

/** How far the forecast looks ahead, in days. */
const forecastDays = 7;

/** Usable space as the witnesses tell it; of drives that are online only, so it sinks with every one that is lost. */
export function writeUsable(what: 'free' | 'total', selector: string): string {
  return `max by (cluster) (minio_cluster_capacity_usable_${what}_bytes${selector})`;
}

/** Share of usable space in use, which lost drives hardly change. */
export function writeUsedShare(selector: string): string {
  return `1 - ${writeUsable('free', selector)} / ${writeUsable('total', selector)}`;
}

/** Share of usable space that is free `seconds` from now, as the last six hours went. */
export function writeForecast(selector: string, seconds: number): string {
  const share = `${writeUsable('free', selector)} / ${writeUsable('total', selector)}`;
  return `predict_linear((${share})[6h:30s], ${seconds})`;
}

export function listCapacityAlerts(spec: ClusterSpec): Alert[] {
  const { warning, critical } = spec.monitoring.capacity;
  return [
    createShareAlert(spec, 'MinioCapacityWarning', 'warning', warning),
    createShareAlert(spec, 'MinioCapacityCritical', 'critical', critical),
    createDriveAlert(spec, critical),
    {
      name: 'MinioCapacityForecast',
      expression: `${writeForecast(selectJob(spec, jobs.cluster), forecastDays * 86_400)} < 0`,
      forSeconds: 3600,
      severity: 'warning',
      summary: `${writeName(spec)} is full within ${forecastDays} days if it goes on like this.`,
      description: 'A straight line through the share of free space of the last six hours.',
      runbook:
        'Find the bucket that grows in the dashboard. Order the next pool, or let lifecycle rules remove what is old.',
    },
  ];
}

/** The sum hides a drive that is smaller than the others, or holds something else; a full cluster is told by the sum. */
function createDriveAlert(spec: ClusterSpec, share: number): Alert {
  const nodes = selectJob(spec, jobs.nodes);
  const used = `minio_node_drive_used_bytes${nodes} / minio_node_drive_total_bytes${nodes}`;
  const whole = `${writeUsedShare(selectJob(spec, jobs.cluster))} > ${share}`;
  return {
    name: 'MinioDriveFull',
    expression: `max by (cluster, server, drive) (${used}) > ${share} unless on (cluster) (${whole})`,
    forSeconds: 600,
    severity: 'critical',
    summary: `Drive {{ $labels.drive }} of {{ $labels.server }} is {{ $value | humanizePercentage }} full.`,
    description: `${writeName(spec)} as a whole is less full, but one full drive is enough for writes to be refused.`,
    runbook: 'Look for what else is on the drive, and whether it is smaller than the others.',
  };
}

function createShareAlert(spec: ClusterSpec, name: string, severity: AlertSeverity, share: number): Alert {
  return {
    name,
    expression: `${writeUsedShare(selectJob(spec, jobs.cluster))} > ${share}`,
    forSeconds: 600,
    severity,
    summary: `${writeName(spec)} has {{ $value | humanizePercentage }} of its usable space in use.`,
    description: `The threshold is ${Math.round(share * 100)} %. A full drive refuses writes of its whole set.`,
    runbook:
      'Remove old versions by lifecycle rules, or add a pool; new objects then go to it by themselves.',
  };
}
