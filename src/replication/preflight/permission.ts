/** Whether the keys that other servers are given may do at a target what replication does there. */

import type { Flow } from '../../config/check/replication-flow.ts';
import { nameEnd } from '../../config/check/replication-flow.ts';
import { error, quote } from '../../config/judgement.ts';
import { ServiceError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Deed, findRefused } from '../../policy/allowance.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';

/** What the sending server does at a target: to the bucket, and to what is in it. */
const bucketActions = [
  's3:GetBucketVersioning',
  's3:GetBucketObjectLockConfiguration',
  's3:GetReplicationConfiguration',
  's3:ListBucket',
] as const;
const objectActions = ['s3:ReplicateObject', 's3:ReplicateTags', 's3:GetObjectVersion'] as const;

/**
 * Judges the rules that lead to one alias, of which `reader` has the keys that other servers are given. Asks
 * once, with a request that only reads.
 * @throws {ServiceError} when the server can't be asked for another reason than its refusal
 */
export async function checkPermissions(reader: Reader, flows: readonly Flow[]): Promise<Finding[]> {
  const { alias } = reader;
  const answer = await askPolicy(reader);
  if (answer instanceof ServiceError) return flows.slice(0, 1).map((flow) => describeRefusal(flow, answer));
  return flows.flatMap((flow) => {
    const refused = findRefused(answer, listDeeds(flow));
    if (refused.length === 0) return [];
    const names = refused.map(({ action }) => action).join(', ');
    const message = `The keys that ${quote(flow.from.alias)} is to use at ${quote(alias)} may not do there what replication to ${quote(nameEnd(flow.to))} takes: ${names}.`;
    const mend = 'Allow these in the policy of that user, or give other keys.';
    return [error('preflight/permission', flow.source, message, mend)];
  });
}

function listDeeds({ to: { bucket }, rule }: Flow): Deed[] {
  const removes = rule.deletes || rule.deleteMarkers !== false ? ['s3:ReplicateDelete'] : [];
  return [
    ...bucketActions.map((action) => ({ action, resource: bucket })),
    ...[...objectActions, ...removes].map((action) => ({
      action,
      resource: `${bucket}/${rule.prefix ?? ''}x`,
    })),
  ];
}

async function askPolicy(reader: Reader): Promise<unknown> {
  try {
    const reply = await reader.read(routes.getAccountInfo);
    const account: unknown = JSON.parse(reply.body.toString('utf8'));
    return typeof account === 'object' && account !== null && 'Policy' in account
      ? account.Policy
      : undefined;
  } catch (error) {
    if (error instanceof ServiceError && error.reason === 'denied') return error;
    throw error;
  }
}

function describeRefusal(flow: Flow, refusal: ServiceError): Finding {
  const { alias } = flow.to;
  const message = `${quote(alias)} does not take the keys that ${quote(flow.from.alias)} is to use there (${refusal.failure.code}).`;
  const mend = 'Correct the keys in the environment: those for replication, or those of the alias itself.';
  return error('preflight/keys', flow.source, message, mend);
}
