/** Buckets and their settings. */

import { type Extra, freeze, onBucket, once, type Route } from './route.ts';

/** A bucket made with a lock needs more than the right to create one. */
const lockedPermission = 's3:CreateBucket, s3:PutBucketObjectLockConfiguration and s3:PutBucketVersioning';

const lifecycleAbsent: Extra = { absent: 'NoSuchLifecycleConfiguration' };
const tagsAbsent: Extra = { absent: 'NoSuchTagSet' };
const encryptionAbsent: Extra = { absent: 'ServerSideEncryptionConfigurationNotFoundError' };
const lockAbsent: Extra = { absent: 'ObjectLockConfigurationNotFoundError' };
const policyAbsent: Extra = { absent: 'NoSuchBucketPolicy' };
const corsAbsent: Extra = { absent: 'NoSuchCORSConfiguration' };
const lockHeader: Extra = { ...once, headers: { 'x-amz-bucket-object-lock-enabled': 'true' } };
const oneVersion: Extra = { baseQuery: { 'max-keys': '1' } };
const oneUpload: Extra = { baseQuery: { 'max-uploads': '1' } };

const listBuckets: Route<'read'> = freeze({
  method: 'GET',
  api: 's3',
  path: '',
  scope: 'service',
  effect: 'read',
  operation: 'list buckets',
  permission: 's3:ListAllMyBuckets',
  query: [],
  idempotent: true,
});

export const bucketRoutes = {
  listBuckets,
  headBucket: onBucket('read', 'HEAD', '', 'look for bucket', 's3:ListBucket'),
  createBucket: onBucket('write', 'PUT', '', 'create bucket', 's3:CreateBucket', once),
  createLockedBucket: onBucket('write', 'PUT', '', 'create locked bucket', lockedPermission, lockHeader),
  deleteBucket: onBucket('write', 'DELETE', '', 'delete bucket', 's3:DeleteBucket', once),
  getLocation: onBucket('read', 'GET', 'location', 'get location', 's3:GetBucketLocation'),
  /** At most one version: enough to tell an empty bucket, delete markers included. */
  listOneVersion: onBucket('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', oneVersion),
  /** At most one unfinished upload. */
  listOneUpload: onBucket(
    'read',
    'GET',
    'uploads',
    'list uploads',
    's3:ListBucketMultipartUploads',
    oneUpload,
  ),

  getVersioning: onBucket('read', 'GET', 'versioning', 'get versioning', 's3:GetBucketVersioning'),
  setVersioning: onBucket('write', 'PUT', 'versioning', 'set versioning', 's3:PutBucketVersioning'),
  getObjectLock: onBucket(
    'read',
    'GET',
    'object-lock',
    'get object lock',
    's3:GetBucketObjectLockConfiguration',
    lockAbsent,
  ),
  setObjectLock: onBucket(
    'write',
    'PUT',
    'object-lock',
    'set object lock',
    's3:PutBucketObjectLockConfiguration',
  ),

  getLifecycle: onBucket(
    'read',
    'GET',
    'lifecycle',
    'get lifecycle',
    's3:GetLifecycleConfiguration',
    lifecycleAbsent,
  ),
  setLifecycle: onBucket('write', 'PUT', 'lifecycle', 'set lifecycle', 's3:PutLifecycleConfiguration'),
  deleteLifecycle: onBucket(
    'write',
    'DELETE',
    'lifecycle',
    'remove lifecycle',
    's3:PutLifecycleConfiguration',
  ),

  getTags: onBucket('read', 'GET', 'tagging', 'get tags', 's3:GetBucketTagging', tagsAbsent),
  setTags: onBucket('write', 'PUT', 'tagging', 'set tags', 's3:PutBucketTagging'),
  deleteTags: onBucket('write', 'DELETE', 'tagging', 'remove tags', 's3:PutBucketTagging'),

  getEncryption: onBucket(
    'read',
    'GET',
    'encryption',
    'get encryption',
    's3:GetEncryptionConfiguration',
    encryptionAbsent,
  ),
  setEncryption: onBucket('write', 'PUT', 'encryption', 'set encryption', 's3:PutEncryptionConfiguration'),
  deleteEncryption: onBucket(
    'write',
    'DELETE',
    'encryption',
    'remove encryption',
    's3:PutEncryptionConfiguration',
  ),

  getPolicy: onBucket('read', 'GET', 'policy', 'get policy', 's3:GetBucketPolicy', policyAbsent),
  setPolicy: onBucket('write', 'PUT', 'policy', 'set policy', 's3:PutBucketPolicy'),
  deletePolicy: onBucket('write', 'DELETE', 'policy', 'remove policy', 's3:DeleteBucketPolicy'),

  getCors: onBucket('read', 'GET', 'cors', 'get CORS', 's3:GetBucketCors', corsAbsent),
  setCors: onBucket('write', 'PUT', 'cors', 'set CORS', 's3:PutBucketCors'),
  deleteCors: onBucket('write', 'DELETE', 'cors', 'remove CORS', 's3:DeleteBucketCors'),

  /** There is no deleting: send an empty document, since DELETE would act on the bucket. */
  getNotifications: onBucket('read', 'GET', 'notification', 'get notifications', 's3:GetBucketNotification'),
  setNotifications: onBucket('write', 'PUT', 'notification', 'set notifications', 's3:PutBucketNotification'),
} as const;
