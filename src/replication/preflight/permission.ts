/** Whether the keys that other servers are given may do at a target what replication does there. */

import type { Flow } from '../../config/check/replication-flow.ts';
import { nameEnd } from '../../config/check/replication-flow.ts';
import { error, quote } from '../../config/judgement.ts';
import { ServiceError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Deed, findRefused } from '../../policy/allowance.ts';
import { readAnswer } from '../../resources/read-answer.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';

/**
 * What the sending server does at a target: to the bucket, to what is in it, where something is removed, and where
 * the bucket has a lock. Found by taking each away and looking what no longer arrives: the right to replicate an
 * object, or its removal, does nothing without the right to write, or remove, it.
 */
const bucketActions = ['s3:GetBucketVersioning', 's3:ListBucket'] as const;
const objectActions = ['s3:ReplicateObject', 's3:PutObject'] as const;
const removingActions = ['s3:ReplicateDelete', 's3:DeleteObject'] as const;
const lockAction = 's3:GetBucketObjectLockConfiguration';
const lockingActions = ['s3:PutObjectRetention', 's3:PutObjectLegalHold'] as const;
/** Either will do; without them changes to tags and such never arrive. */
const readingActions = ['s3:GetObject', 's3:GetObjectVersion'] as const;

/**
 * Judges the rules that lead to one alias, of which `reader` has the keys that other servers are given. Asks
 * once, with a request that only reads. `isLocked`: whether the bucket that sends has object lock.
 * @throws {ServiceError} when the server can't be asked for another reason than its refusal
 */
export async function checkPermissions(
  reader: Reader,
  flows: readonly Flow[],
  isLocked: (flow: Flow) => boolean,
): Promise<Finding[]> {
  const { alias } = reader;
  const answer = await askPolicy(reader);
  if (answer instanceof ServiceError) return flows.slice(0, 1).map((flow) => describeRefusal(flow, answer));
  return flows.flatMap((flow) => {
    const refused = [...findRefused(answer, listDeeds(flow, isLocked(flow))), ...findUnread(answer, flow)];
    if (refused.length === 0) return [];
    const names = refused.map(({ action }) => action).join(', ');
    const message = `The keys that ${quote(flow.from.alias)} is to use at ${quote(alias)} may not do there what replication to ${quote(nameEnd(flow.to))} takes: ${names}.`;
    const mend = 'Allow these in the policy of that user, or give other keys.';
    return [error('preflight/permission', flow.source, message, mend)];
  });
}

function listDeeds({ to: { bucket }, rule }: Flow, isLocked: boolean): Deed[] {
  const removes = rule.deletes || rule.deleteMarkers !== false;
  const resource = `${bucket}/${rule.prefix ?? ''}x`;
  const objects = [
    ...objectActions,
    ...(removes ? removingActions : []),
    ...(isLocked ? lockingActions : []),
  ];
  return [
    ...[...bucketActions, ...(isLocked ? [lockAction] : [])].map((action) => ({ action, resource: bucket })),
    ...objects.map((action) => ({ action, resource })),
  ];
}

function findUnread(policy: unknown, { to: { bucket }, rule }: Flow): Deed[] {
  const resource = `${bucket}/${rule.prefix ?? ''}x`;
  const refused = findRefused(
    policy,
    readingActions.map((action) => ({ action, resource })),
  );
  return refused.length < readingActions.length ? [] : refused.slice(0, 1);
}

async function askPolicy(reader: Reader): Promise<unknown> {
  try {
    const account = await readAnswer(reader, routes.getAccountInfo);
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
