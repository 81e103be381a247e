/**
 * Every kind of resource, in the order in which a bucket's changes are applied: the bucket first, then
 * what others depend on. Adding a kind is adding a folder and its lines here.
 */

import type { BucketOwner, Change } from '../change.ts';
import type { NormalPolicy } from '../policy/normalise.ts';
import type { Writer } from '../server/port.ts';
import type { ActualBucket } from './actual.ts';
import type { ApplyContext } from './apply-context.ts';
import { applyBucketBase } from './bucket/apply.ts';
import { diffBucketBase } from './bucket/diff.ts';
import type { BucketBase } from './bucket/types.ts';
import type { BucketFrame } from './bucket-frame.ts';
import { applyCors } from './cors/apply.ts';
import { diffCors } from './cors/diff.ts';
import type { CorsRule } from './cors/types.ts';
import { applyEncryption } from './encryption/apply.ts';
import { diffEncryption } from './encryption/diff.ts';
import type { Encryption } from './encryption/types.ts';
import { applyGroup } from './group/apply.ts';
import type { Group } from './group/types.ts';
import { applyIamPolicy } from './iam-policy/apply.ts';
import type { IamPolicy } from './iam-policy/types.ts';
import { applyLifecycle } from './lifecycle/apply.ts';
import { diffLifecycle } from './lifecycle/diff.ts';
import type { LifecycleRule } from './lifecycle/types.ts';
import { applyNotifications } from './notification/apply.ts';
import { diffNotifications } from './notification/diff.ts';
import type { Notification } from './notification/types.ts';
import { applyRetention } from './object-lock/apply.ts';
import { diffRetention } from './object-lock/diff.ts';
import type { Retention } from './object-lock/types.ts';
import { applyPolicy } from './policy/apply.ts';
import { diffPolicy } from './policy/diff.ts';
import { applyQuota } from './quota/apply.ts';
import { diffQuota } from './quota/diff.ts';
import type { Quota } from './quota/types.ts';
import { applyTarget } from './remote-target/apply.ts';
import type { RemoteTarget } from './remote-target/types.ts';
import { applyRules } from './replication/apply.ts';
import type { ReplicationRule } from './replication/types.ts';
import { applyServiceAccount } from './service-account/apply.ts';
import type { AccountValue } from './service-account/diff.ts';
import { applyLeaving, applySites } from './site-replication/apply.ts';
import type { ReplicatedSite, SiteGroup } from './site-replication/types.ts';
import { applyTags } from './tags/apply.ts';
import { diffTags } from './tags/diff.ts';
import type { Tags } from './tags/types.ts';
import { applyUser } from './user/apply.ts';
import type { User } from './user/types.ts';
import { applyVersioning } from './versioning/apply.ts';
import { diffVersioning } from './versioning/diff.ts';
import type { Versioning } from './versioning/types.ts';

/** The settings of a bucket. */
export const settingKinds = [
  'versioning',
  'retention',
  'encryption',
  'quota',
  'tags',
  'lifecycle',
  'cors',
  'notification',
  'policy',
] as const;

/** Who may do what; none of it belongs to a bucket. */
export const accessKinds = ['iam-policy', 'user', 'group', 'service-account'] as const;

export const kinds = [
  'bucket',
  ...settingKinds,
  ...accessKinds,
  'remote-target',
  'replication',
  'site-replication',
  'replicated-site',
] as const;

export type Kind = (typeof kinds)[number];
/** A change to any kind of resource, with the values of that kind. */
export type ResourceChange =
  | Change<'bucket', BucketBase>
  | Change<'versioning', Versioning>
  | Change<'retention', Retention>
  | Change<'encryption', Encryption>
  | Change<'quota', Quota>
  | Change<'tags', Tags>
  | Change<'lifecycle', readonly LifecycleRule[]>
  | Change<'cors', readonly CorsRule[]>
  | Change<'notification', readonly Notification[]>
  | Change<'policy', NormalPolicy>
  | Change<'iam-policy', IamPolicy>
  | Change<'user', User>
  | Change<'group', Group>
  | Change<'service-account', AccountValue>
  | Change<'remote-target', RemoteTarget>
  | Change<'replication', readonly ReplicationRule[]>
  | Change<'site-replication', SiteGroup>
  | Change<'replicated-site', ReplicatedSite>;

/** The difference for one declared bucket, of the kinds that `owner` may touch. */
export function diffBucket(
  owner: BucketOwner,
  bucket: BucketFrame,
  actual: ActualBucket | undefined,
): ResourceChange[] {
  const there = actual?.documents;
  const absent = bucket.declaration.state === 'absent';
  if (owner === 'apply-policies') return absent ? [] : diffPolicy(bucket, there?.policy);
  const base = diffBucketBase(bucket, actual);
  if (absent) return base;
  return [
    ...base,
    ...diffVersioning(bucket, there?.versioning),
    ...diffRetention(bucket, there?.retention),
    ...diffEncryption(bucket, there?.encryption),
    ...diffQuota(bucket, there?.quota),
    ...diffTags(bucket, there?.tags),
    ...diffLifecycle(bucket, there?.lifecycle),
    ...diffCors(bucket, there?.cors),
    ...diffNotifications(bucket, there?.notification),
  ];
}

/** Carries out one change with the fewest requests. @throws {ServiceError} */
export function applyChange(writer: Writer, change: ResourceChange, context: ApplyContext): Promise<void> {
  switch (change.kind) {
    case 'bucket':
      return applyBucketBase(writer, change);
    case 'versioning':
      return applyVersioning(writer, change);
    case 'retention':
      return applyRetention(writer, change);
    case 'encryption':
      return applyEncryption(writer, change);
    case 'quota':
      return applyQuota(writer, change);
    case 'tags':
      return applyTags(writer, change);
    case 'lifecycle':
      return applyLifecycle(writer, change);
    case 'cors':
      return applyCors(writer, change);
    case 'notification':
      return applyNotifications(writer, change);
    case 'policy':
      return applyPolicy(writer, change);
    case 'iam-policy':
      return applyIamPolicy(writer, change);
    case 'user':
      return applyUser(writer, change, requireSecrets(context));
    case 'group':
      return applyGroup(writer, change);
    case 'service-account':
      return applyServiceAccount(writer, change, requireSecrets(context));
    case 'remote-target':
      return applyTarget(writer, change, ...giveAccess(change.after?.site ?? '', context));
    case 'replication':
      return applyRules(writer, change, listTargetChanges(context.planned));
    case 'site-replication':
      return applySites(context.sites, change);
    case 'replicated-site':
      return applyLeaving(context.sites, change);
  }
}

/** What is known of the alias that receives: the keys given for it, and which deployment it is. */
function giveAccess(alias: string, { keys, sites }: ApplyContext) {
  const deploymentId = sites.find((site) => site.alias === alias)?.deploymentId;
  return [keys.get(alias), deploymentId] as const;
}

function requireSecrets({ secrets }: ApplyContext) {
  if (secrets === undefined) throw new Error('no secrets for identities');
  return secrets;
}

function listTargetChanges(planned: readonly ResourceChange[]) {
  return planned.filter((change) => change.kind === 'remote-target');
}
