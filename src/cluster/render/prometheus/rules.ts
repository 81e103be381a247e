/** Alert rules, in one group per subject. */

import { stringifyYaml } from '../../escape/yaml.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import { type Alert, formatAlert } from './alert/alert.ts';
import { listCapacityAlerts } from './alert/capacity.ts';
import { listCertificateAlerts } from './alert/certificate.ts';
import { listNodeAlerts } from './alert/node.ts';
import { listReplicationAlerts } from './alert/replication.ts';
import { listRequestAlerts } from './alert/request.ts';
import { alertFile, formatSeconds } from './scrape.ts';

const hint = [
  '# Alerts for one cluster. `severity` is what Alertmanager routes by: critical wakes somebody, warning waits',
  '# for the day, info is to know. Thresholds come from the env file of the cluster.',
];

const subjects = [
  ['nodes', listNodeAlerts],
  ['capacity', listCapacityAlerts],
  ['replication', listReplicationAlerts],
  ['requests', listRequestAlerts],
  ['certificates', listCertificateAlerts],
] as const;

/** All alerts of a cluster, in the order of the file. */
export function listAlerts(spec: ClusterSpec): Alert[] {
  return subjects.flatMap(([, list]) => list(spec));
}

export const renderRules: Renderer = (spec) => {
  const groups = subjects.flatMap(([subject, list]) => {
    const alerts = list(spec);
    const name = `${spec.name}-${subject}`;
    // Series of buckets are as old as their last scrape, which rules need not repeat.
    const interval = formatSeconds(spec.monitoring.scrapeInterval);
    return alerts.length === 0 ? [] : [{ name, interval, rules: alerts.map(formatAlert) }];
  });
  return [{ path: `prometheus/${alertFile}`, text: `${hint.join('\n')}\n${stringifyYaml({ groups })}` }];
};
