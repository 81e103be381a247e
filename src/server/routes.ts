/**
 * Every request the suite can send, listed once. The effect is not the verb: on this server some POSTs
 * only read, and some GETs write. A sub-resource the server does not route acts on the bucket itself
 * (DELETE deletes it, PUT creates one), so nothing outside this list may ever leave the process.
 */

export type Effect = 'read' | 'write';

export interface Route<E extends Effect = Effect> {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly api: 's3' | 'admin';
  /** For `s3` the sub-resource of a bucket, or '' for the bucket itself; for `admin` the path below the version. */
  readonly path: string;
  /** `bucket` needs `Target.bucket`; an admin route then carries it as the query `bucket`. */
  readonly scope: 'service' | 'bucket';
  readonly effect: E;
  /** What it does, in words for errors and logs, such as `set lifecycle`. */
  readonly operation: string;
  /** What the caller must be allowed to do, ready to show; '' when every signed caller may. */
  readonly permission: string;
  /** Query names a caller may add, or whose value in `baseQuery` a caller may replace. */
  readonly query: readonly string[];
  /** Always sent: the admin API answers 426 when a name is missing, even if its value is empty. */
  readonly baseQuery?: Readonly<Record<string, string>>;
  /** Always sent; callers can't add any. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The code of the 404 that means "nothing is set here". */
  readonly absent?: string;
  /** Sending it twice ends in the same state, so it may be retried. */
  readonly idempotent: boolean;
}

type Method = Route['method'];
type Extra = Partial<Pick<Route, 'query' | 'baseQuery' | 'headers' | 'absent' | 'idempotent'>>;

/** With what is in it, so that no listed route can be made into another. */
function freeze<T extends Route>(route: T): T {
  for (const value of Object.values(route)) Object.freeze(value);
  return Object.freeze(route);
}

function onBucket<const E extends Effect>(
  effect: E,
  method: Method,
  path: string,
  operation: string,
  permission: string,
  extra: Extra = {},
): Route<E> {
  const base = { api: 's3', scope: 'bucket', query: [], idempotent: true } as const;
  return freeze({ ...base, method, path, effect, operation, permission, ...extra });
}

function onAdmin<const E extends Effect>(
  effect: E,
  method: Method,
  path: string,
  scope: Route['scope'],
  operation: string,
  permission: string,
  extra: Extra = {},
): Route<E> {
  const base = { api: 'admin', query: [], idempotent: true } as const;
  return freeze({ ...base, method, path, scope, effect, operation, permission, ...extra });
}

const once: Extra = { idempotent: false };
/** A bucket made with a lock needs more than the right to create one. */
const lockedPermission = 's3:CreateBucket, s3:PutBucketObjectLockConfiguration and s3:PutBucketVersioning';

const lifecycleAbsent: Extra = { absent: 'NoSuchLifecycleConfiguration' };
const tagsAbsent: Extra = { absent: 'NoSuchTagSet' };
const encryptionAbsent: Extra = { absent: 'ServerSideEncryptionConfigurationNotFoundError' };
const lockAbsent: Extra = { absent: 'ObjectLockConfigurationNotFoundError' };
const policyAbsent: Extra = { absent: 'NoSuchBucketPolicy' };
const replicationAbsent: Extra = { absent: 'ReplicationConfigurationNotFoundError' };
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

/** The whole list. The transport sends these objects themselves and nothing that merely looks like one. */
export const routes = Object.freeze({
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

  /** Whether there are rules; what they are is not read here. */
  getReplication: onBucket(
    'read',
    'GET',
    'replication',
    'get replication',
    's3:GetReplicationConfiguration',
    replicationAbsent,
  ),

  /** There is no deleting: send an empty document, since DELETE would act on the bucket. */
  getNotifications: onBucket('read', 'GET', 'notification', 'get notifications', 's3:GetBucketNotification'),
  setNotifications: onBucket('write', 'PUT', 'notification', 'set notifications', 's3:PutBucketNotification'),

  getInfo: onAdmin('read', 'GET', 'info', 'service', 'get server info', 'admin:ServerInfo'),
  /** Shows only the buckets that the caller may use. */
  getAccountInfo: onAdmin('read', 'GET', 'accountinfo', 'service', 'get account info', ''),
  getQuota: onAdmin('read', 'GET', 'get-bucket-quota', 'bucket', 'get quota', 'admin:GetBucketQuota'),
  /** A quota of zero removes it. */
  setQuota: onAdmin('write', 'PUT', 'set-bucket-quota', 'bucket', 'set quota', 'admin:SetBucketQuota'),
  /** Of every bucket, or of the one in the query `bucket`. The answer holds secrets: see `readZip`. */
  exportBucketMetadata: onAdmin(
    'read',
    'GET',
    'export-bucket-metadata',
    'service',
    'read metadata of all buckets',
    'admin:ExportBucketMetadata',
    { query: ['bucket'], baseQuery: { bucket: '' } },
  ),
  /** Of every bucket, or of the one in the query `bucket`. The answer is `null` when there is none. */
  listRemoteTargets: onAdmin(
    'read',
    'GET',
    'list-remote-targets',
    'service',
    'list remote targets',
    'admin:GetBucketTarget',
    { query: ['bucket', 'type'], baseQuery: { bucket: '', type: '' } },
  ),
});

const listed: ReadonlySet<Route> = new Set<Route>(Object.values(routes));

/** True only for the very objects of `routes`: a copy with another method or path is not one of them. */
export function isListed(route: Route): boolean {
  return listed.has(route);
}
