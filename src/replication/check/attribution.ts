/** Which rules a version of the walk is owed to. */

import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { SiteBucket } from '../site.ts';
import type { BacklogLine } from './backlog-line.ts';
import { findTarget } from './rule-target.ts';

export interface Debt {
  readonly rule: ReplicationRule;
  readonly state: 'pending' | 'failed';
  /** A delete marker, or the removal of a version. */
  readonly deletion: boolean;
}

/** The rules of a bucket by the ARN they lead to, those first that the server would take first. */
export type RulesByArn = ReadonlyMap<string, readonly ReplicationRule[]>;

/** Rules whose target is not known are left out: nothing can be on its way there. */
export function groupRules(bucket: Pick<SiteBucket, 'rules' | 'targets'>): RulesByArn {
  const groups = new Map<string, ReplicationRule[]>();
  for (const rule of bucket.rules) {
    const arn = findTarget(bucket, rule)?.arn;
    if (arn !== undefined) groups.set(arn, [...(groups.get(arn) ?? []), rule]);
  }
  for (const rules of groups.values()) rules.sort(byTags);
  return groups;
}

/** Rules without tags first: whether an object carries the tags of the others the walk does not say. */
function byTags(one: ReplicationRule, other: ReplicationRule): number {
  return Number(one.tags.length > 0) - Number(other.tags.length > 0) || other.priority - one.priority;
}

/**
 * At most one rule per target. A version outside of every rule's prefix is owed to none, whatever was once
 * recorded of it: the server would not send it.
 */
export function listDebts(line: BacklogLine, rules: RulesByArn): Debt[] {
  return [...rules].flatMap(([arn, own]) => {
    const rule = own.find(({ prefix }) => line.key.startsWith(prefix));
    const debt = rule && judge(line, arn, rule);
    return debt === undefined ? [] : [debt];
  });
}

function judge(line: BacklogLine, arn: string, rule: ReplicationRule): Debt | undefined {
  const { version = '', removal = '' } = line.targets.get(arn) ?? {};
  const deletion = line.isDeleteMarker || removal !== '';
  if (removal === 'FAILED' || version === 'FAILED') return { rule, deletion, state: 'failed' };
  if (removal === 'PENDING' || version === 'PENDING') return { rule, deletion, state: 'pending' };
  if (version !== '' || removal !== '' || !takesExisting(line, rule)) return undefined;
  return { rule, deletion, state: 'pending' };
}

/**
 * Whether the rule brings what was there before it. Replicas are sent by nobody but their origin, and delete
 * markers come only where removals of versions are sent too.
 */
function takesExisting({ isDeleteMarker, status }: BacklogLine, rule: ReplicationRule): boolean {
  if (!rule.enabled || !rule.existingObjects || status === 'REPLICA') return false;
  // What has reached other targets is listed whether or not it carries the tags of this rule.
  if (rule.tags.length > 0 && (isDeleteMarker || status === 'COMPLETED')) return false;
  return !isDeleteMarker || rule.deletes;
}
