/** What was meant by an action that the server does not know. */

import { suggestWord } from '../suggestion.ts';

/** Operations of the S3 API that go by the action of another name. */
export const actionsOfOperations: ReadonlyMap<string, string> = new Map([
  ['s3:CompleteMultipartUpload', 's3:PutObject'],
  ['s3:CopyObject', 's3:PutObject'],
  ['s3:CreateMultipartUpload', 's3:PutObject'],
  ['s3:DeleteBucketLifecycle', 's3:PutLifecycleConfiguration'],
  ['s3:DeleteBucketReplication', 's3:PutReplicationConfiguration'],
  ['s3:DeleteBucketTagging', 's3:PutBucketTagging'],
  ['s3:DeleteObjects', 's3:DeleteObject'],
  ['s3:GetBucketEncryption', 's3:GetEncryptionConfiguration'],
  ['s3:GetBucketLifecycleConfiguration', 's3:GetLifecycleConfiguration'],
  ['s3:GetBucketNotificationConfiguration', 's3:GetBucketNotification'],
  ['s3:GetBucketReplication', 's3:GetReplicationConfiguration'],
  ['s3:GetObjectLockConfiguration', 's3:GetBucketObjectLockConfiguration'],
  ['s3:HeadObject', 's3:GetObject'],
  ['s3:ListBuckets', 's3:ListAllMyBuckets'],
  ['s3:ListMultipartUploads', 's3:ListBucketMultipartUploads'],
  ['s3:ListObjects', 's3:ListBucket'],
  ['s3:ListObjectsV2', 's3:ListBucket'],
  ['s3:ListObjectVersions', 's3:ListBucketVersions'],
  ['s3:ListParts', 's3:ListMultipartUploadParts'],
  ['s3:PutBucketEncryption', 's3:PutEncryptionConfiguration'],
  ['s3:PutBucketLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
  ['s3:PutBucketNotificationConfiguration', 's3:PutBucketNotification'],
  ['s3:PutBucketReplication', 's3:PutReplicationConfiguration'],
  ['s3:PutObjectLockConfiguration', 's3:PutBucketObjectLockConfiguration'],
  ['s3:UploadPart', 's3:PutObject'],
]);

/** A mend, in the imperative. `known`: the actions that would do. */
export function suggestAction(action: string, known: readonly string[]): string {
  const needed = actionsOfOperations.get(action);
  if (needed !== undefined) return `That operation needs "${needed}": write that.`;
  const meant = suggestWord(action, known);
  return meant ? `Did you mean "${meant}"?` : 'Use an action that the server knows, such as s3:GetObject.';
}
