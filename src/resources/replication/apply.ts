import { ServiceError } from '../../errors.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { XmlError } from '../../server/xml.ts';
import { writeXmlObject, type XmlObject } from '../../server/xml-object.ts';
import { keyOf } from '../remote-target/address.ts';
import { listTargets } from '../remote-target/apply.ts';
import type { KnownTarget, TargetAddress } from '../remote-target/types.ts';
import { isAsPlanned, listLeaving, listTargetChanges, readRules } from './current.ts';
import type { ReplicationChange, RulesChange } from './diff.ts';
import type { ReplicationRule } from './types.ts';

/**
 * Replaces all rules of a bucket at once, unless they are no longer those that the plan saw: what somebody
 * else has set since then would be lost. Removing the last one makes the server drop every target of the
 * bucket: that is refused when one of them is not to go by `planned`, the other changes of the plan.
 * @throws {ServiceError} `stale-plan` for both
 */
export async function applyRules(
  writer: Writer,
  change: RulesChange,
  planned: readonly ReplicationChange[],
): Promise<void> {
  const { key: bucket, after } = change;
  const targets = await listTargets(writer, bucket);
  const own = listTargetChanges(planned, change);
  const there = await readRules(writer, bucket, targets).catch((error: unknown) => {
    if (!(error instanceof XmlError)) throw error;
    const why = `the rules that are there can't be understood: ${error.message}`;
    throw refuse(writer, bucket, 'set replication', 'server-error', 'UnreadableAnswer', why);
  });
  if (!isAsPlanned(there, change, own)) {
    const why = 'the rules are no longer those that the plan was made from. Plan again';
    throw refuse(writer, bucket, 'set replication', 'stale-plan', 'RulesChanged', why);
  }
  if (after === undefined) {
    await removeRules(writer, bucket, targets, listLeaving(own));
    return;
  }
  const arns = new Map(targets.map(({ arn, target }) => [keyOf(target), arn]));
  const Rule = after.map((rule) => encodeRule(rule, findArn(writer, bucket, rule, arns)));
  await writer.write(routes.setReplication, { bucket }, writeXmlObject('ReplicationConfiguration', { Rule }));
}

async function removeRules(
  writer: Writer,
  bucket: string,
  targets: readonly KnownTarget[],
  leaving: readonly TargetAddress[],
): Promise<void> {
  const planned = new Set(leaving.map(keyOf));
  const stray = targets.find(({ target }) => !planned.has(keyOf(target)));
  if (stray !== undefined) {
    const why = `the server would drop the target ${keyOf(stray.target)} too, which the plan does not name. Plan again`;
    throw refuse(writer, bucket, 'remove replication', 'stale-plan', 'UnplannedTarget', why);
  }
  await writer.write(routes.deleteReplication, { bucket });
}

function findArn(
  { alias }: Writer,
  bucket: string,
  { to }: ReplicationRule,
  arns: ReadonlyMap<string, string>,
): string {
  const arn = arns.get(keyOf(to));
  if (arn !== undefined) return arn;
  const why = `there is no remote target ${keyOf(to)}, so no rule can lead there`;
  throw refuse({ alias }, bucket, 'set replication', 'server-error', 'NoSuchRemoteTarget', why);
}

function refuse(
  { alias }: Pick<Writer, 'alias'>,
  bucket: string,
  operation: string,
  reason: 'stale-plan' | 'server-error',
  code: string,
  why: string,
): ServiceError {
  const resource = `${alias}/${bucket}`;
  const failure = { reason, operation, resource, status: 0, code, outcomeUnknown: false };
  return new ServiceError(failure, `Can't ${operation} (${resource}): ${why}.`);
}

function encodeRule(rule: ReplicationRule, arn: string): XmlObject {
  return {
    ...(rule.id !== '' && { ID: rule.id }),
    ...encodeStatus(rule.enabled),
    Priority: String(rule.priority),
    DeleteMarkerReplication: encodeStatus(rule.deleteMarkers),
    DeleteReplication: encodeStatus(rule.deletes),
    Destination: { Bucket: arn, ...(rule.storageClass !== '' && { StorageClass: rule.storageClass }) },
    SourceSelectionCriteria: { ReplicaModifications: encodeStatus(rule.metadataSync) },
    Filter: encodeFilter(rule),
    ExistingObjectReplication: encodeStatus(rule.existingObjects),
  };
}

function encodeStatus(enabled: boolean): { readonly Status: string } {
  return { Status: enabled ? 'Enabled' : 'Disabled' };
}

/** One condition stands alone; more than one must be wrapped. A prefix beside the filter would be lost. */
function encodeFilter({ prefix, tags }: ReplicationRule): XmlObject {
  const Tag = tags.map(({ key, value }) => ({ Key: key, Value: value }));
  if (Tag.length === 0) return { Prefix: prefix };
  if (Tag.length === 1 && prefix === '') return { Tag };
  return { And: { ...(prefix !== '' && { Prefix: prefix }), Tag } };
}
