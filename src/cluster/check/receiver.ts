/** Where the servers send their audit log. */

import { listWords, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { receiverPaths } from '../render/logs/receiver.ts';
import { settings } from '../setting/index.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

/** A proxy of one's own may lead another path there, so it is no error. */
export function checkReceiver({ logs: { auditReceiver } }: ClusterSpec, env: Declared): Finding[] {
  const path = auditReceiver === undefined ? undefined : new URL(auditReceiver).pathname;
  const { alloy, promtail } = receiverPaths;
  if (path === undefined || path === alloy || path === promtail) return [];
  const { name } = settings.auditReceiver;
  const message = `${name} has the path ${quote(path)}, and the rendered receivers take lines at ${listWords([alloy, promtail], 'and')} only: the audit log would be refused.`;
  const mend = `End it with ${alloy} for Alloy, or ${promtail} for Promtail.`;
  return [warning('cluster/audit-path', env.locate(name), message, mend)];
}
