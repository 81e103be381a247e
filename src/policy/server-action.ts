/** Which actions the server knows, and what each lets an anonymous caller do. */

import { matchesWildcard } from './wildcard.ts';

/** `inspect`: read the bucket's settings; `administer`: change them, or escape retention. */
export type Ability = 'read' | 'list' | 'write' | 'delete' | 'inspect' | 'administer';

interface KnownAction {
  readonly ability: Ability;
  /** Acts on objects; the others act on the bucket itself. */
  readonly onObjects: boolean;
}

const objectActions: Readonly<Record<Exclude<Ability, 'inspect' | 'list'> | 'listParts', readonly string[]>> =
  {
    read: [
      'GetObject',
      'GetObjectAttributes',
      'GetObjectVersion',
      'GetObjectVersionAttributes',
      'GetObjectTagging',
      'GetObjectVersionTagging',
      'GetObjectRetention',
      'GetObjectLegalHold',
      'GetObjectVersionForReplication',
    ],
    write: [
      'PutObject',
      'PutObjectTagging',
      'PutObjectVersionTagging',
      'PutObjectFanOut',
      'RestoreObject',
      'AbortMultipartUpload',
    ],
    delete: ['DeleteObject', 'DeleteObjectVersion', 'DeleteObjectTagging', 'DeleteObjectVersionTagging'],
    administer: [
      'BypassGovernanceRetention',
      'PutObjectRetention',
      'PutObjectLegalHold',
      'ReplicateObject',
      'ReplicateDelete',
      'ReplicateTags',
      'ResetBucketReplicationState',
    ],
    listParts: ['ListMultipartUploadParts'],
  };

const bucketActions: Readonly<Record<'list' | 'inspect' | 'administer', readonly string[]>> = {
  list: ['ListBucket', 'ListBucketVersions', 'ListBucketMultipartUploads', 'HeadBucket'],
  inspect: [
    'GetBucketLocation',
    'GetBucketNotification',
    'GetBucketPolicy',
    'GetBucketPolicyStatus',
    'GetBucketCors',
    'GetLifecycleConfiguration',
    'GetBucketObjectLockConfiguration',
    'GetBucketTagging',
    'GetEncryptionConfiguration',
    'GetBucketVersioning',
    'GetReplicationConfiguration',
    'ListenNotification',
    'ListenBucketNotification',
    'ListAllMyBuckets',
  ],
  administer: [
    'CreateBucket',
    'DeleteBucket',
    'ForceDeleteBucket',
    'DeleteBucketPolicy',
    'DeleteBucketCors',
    'PutLifecycleConfiguration',
    'PutBucketNotification',
    'PutBucketPolicy',
    'PutBucketCors',
    'PutBucketObjectLockConfiguration',
    'PutBucketTagging',
    'PutEncryptionConfiguration',
    'PutBucketVersioning',
    'PutReplicationConfiguration',
  ],
};

function list(names: readonly string[], ability: Ability, onObjects: boolean): [string, KnownAction][] {
  return names.map((name) => [`s3:${name}`, { ability, onObjects }]);
}

/** Every action of a bucket policy, such as `s3:GetObject`; the server tells them apart by their capitals. */
export const knownActions: ReadonlyMap<string, KnownAction> = new Map([
  ...list(objectActions.read, 'read', true),
  ...list(objectActions.listParts, 'list', true),
  ...list(objectActions.write, 'write', true),
  ...list(objectActions.delete, 'delete', true),
  ...list(objectActions.administer, 'administer', true),
  ...list(bucketActions.list, 'list', false),
  ...list(bucketActions.inspect, 'inspect', false),
  ...list(bucketActions.administer, 'administer', false),
]);

const matched = new Map<string, readonly string[]>();

/** The known actions that a pattern such as `s3:Get*` stands for. Policies repeat few patterns often. */
export function expandAction(pattern: string): readonly string[] {
  const names =
    matched.get(pattern) ?? [...knownActions.keys()].filter((name) => matchesWildcard(pattern, name));
  matched.set(pattern, names);
  return names;
}

/** Never reached through the policy of a bucket: they are about all buckets, or one that is not there yet. */
export const inertActions: ReadonlySet<string> = new Set(['s3:CreateBucket', 's3:ListAllMyBuckets']);
