/** Every kind of resource. Adding one is adding a folder, and a line in each of the lists. */

import type { Change } from '../change.ts';
import type { NormalPolicy } from '../policy/normalise.ts';
import type { BucketBase } from './bucket/types.ts';
import type { CorsRule } from './cors/types.ts';
import type { Encryption } from './encryption/types.ts';
import type { Group } from './group/types.ts';
import type { IamPolicy } from './iam-policy/types.ts';
import type { LifecycleRule } from './lifecycle/types.ts';
import type { Notification } from './notification/types.ts';
import type { Retention } from './object-lock/types.ts';
import type { Quota } from './quota/types.ts';
import type { RemoteTarget } from './remote-target/types.ts';
import type { ReplicationRule } from './replication/types.ts';
import type { AccountValue } from './service-account/diff.ts';
import type { ReplicatedSite, SiteGroup } from './site-replication/types.ts';
import type { Tags } from './tags/types.ts';
import type { User } from './user/types.ts';
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
