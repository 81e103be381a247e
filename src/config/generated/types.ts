// Generated from schemas/ by scripts/generate.ts. Do not edit.
/**
 * Who may do what: policies, users, groups, service accounts, and grants in plain words.
 */
export interface AccessDeclaration {
  /**
   * Where this schema is published.
   */
  $schema?: string;
  /**
   * Policies that users and groups can be given.
   */
  policies?: IamPolicyDeclaration[];
  /**
   * Users, each with a secret of its own.
   */
  users?: UserDeclaration[];
  /**
   * Groups of users.
   */
  groups?: GroupDeclaration[];
  /**
   * Further keys of users, with the same rights or fewer.
   */
  serviceAccounts?: ServiceAccountDeclaration[];
  /**
   * Who may do what in a bucket, in plain words.
   */
  grants?: GrantDeclaration[];
}
/**
 * One policy. With `file` or `document`, unless it is to be absent.
 */
export interface IamPolicyDeclaration {
  /**
   * Name of the policy; not that of a built-in one.
   */
  name: string;
  /**
   * Policy file, as a path from the parent of the configuration folder.
   */
  file?: string;
  /**
   * The policy itself, in place of `file`.
   */
  document?: {};
  /**
   * What the placeholders of the policy stand for; a list fills an array.
   */
  values?: {
    [k: string]: string | string[];
  };
  /**
   * `true`: it is meant to administer, and wildcards and ways to more rights are no findings. The audit shows them all the same.
   */
  privileged?: boolean;
  /**
   * Aliases where it is declared. Absent: every alias that the run names.
   *
   * @minItems 1
   */
  sites?: string[];
  /**
   * `absent`: the policy is taken from everyone declared, and removed.
   */
  state?: 'present' | 'absent';
  /**
   * For people.
   */
  notes?: string;
}
/**
 * One user. A key that is absent is not managed.
 */
export interface UserDeclaration {
  /**
   * The access key: 3 to 20 characters of printable ASCII.
   */
  name: string;
  /**
   * A disabled user is refused everything, and its policies stay as they are until it is enabled. Absent: as it is, and `enabled` for a new user.
   */
  status?: 'enabled' | 'disabled';
  /**
   * Names of declared or built-in policies. `null` or empty: none.
   */
  policies?: string[] | null;
  /**
   * `additive` leaves alone which other policies are attached, but for those of grants.
   */
  attachments?: 'exclusive' | 'additive';
  secret?: SecretDeclaration;
  /**
   * Aliases where it is declared. Absent: every alias that the run names.
   *
   * @minItems 1
   */
  sites?: string[];
  /**
   * `absent`: the user is removed, and the server removes its service accounts with it.
   */
  state?: 'present' | 'absent';
  /**
   * For people.
   */
  notes?: string;
}
/**
 * Where the secret is from: never from this file. `environment`, or `generate` together with `deliver`.
 */
export interface SecretDeclaration {
  /**
   * Name, in capitals, of the variable of the run that holds it: 8 to 40 characters.
   */
  environment?: string;
  /**
   * Make a secret when the identity is made.
   */
  generate?: true;
  deliver?: DeliveryDeclaration;
}
/**
 * Where a generated secret goes, once. One of the keys.
 */
export interface DeliveryDeclaration {
  /**
   * Absolute path of a new file outside of the workspace, which only its owner may read.
   */
  file?: string;
  /**
   * A secret of GitHub Actions, sealed before it is sent.
   */
  githubSecret?: {
    /**
     * Name of the secret.
     */
    name: string;
    /**
     * Environment of the repository that it belongs to. Absent: the repository itself.
     */
    environment?: string;
    /**
     * As `owner/name`. Absent: the repository of the run.
     */
    repository?: string;
  };
  /**
   * A masked output of the step, for the steps after it.
   */
  output?: true;
}
/**
 * One group. A key that is absent is not managed.
 */
export interface GroupDeclaration {
  /**
   * Name of the group.
   */
  name: string;
  /**
   * Names of declared users. `null` or empty: nobody.
   */
  members?: string[] | null;
  /**
   * `additive` leaves alone who else is a member.
   */
  membership?: 'exclusive' | 'additive';
  /**
   * While a group is disabled, its members may do nothing at all, whatever else they were given; and its policies stay as they are until it is enabled. Absent: as it is.
   */
  status?: 'enabled' | 'disabled';
  /**
   * Names of declared or built-in policies. `null` or empty: none.
   */
  policies?: string[] | null;
  /**
   * `additive` leaves alone which other policies are attached, but for those of grants.
   */
  attachments?: 'exclusive' | 'additive';
  /**
   * Aliases where it is declared. Absent: every alias that the run names.
   *
   * @minItems 1
   */
  sites?: string[];
  /**
   * `absent`: the group is emptied and removed; its members stay.
   */
  state?: 'present' | 'absent';
  /**
   * For people.
   */
  notes?: string;
}
/**
 * Another key of a user, with the user's rights or fewer. A key that is absent is not managed.
 */
export interface ServiceAccountDeclaration {
  /**
   * The access key: 3 to 20 characters of printable ASCII.
   */
  accessKey: string;
  /**
   * The declared user it belongs to; it never changes.
   */
  parent: string;
  /**
   * Name for people: a letter, then letters, digits, `_` and `-`; at most 32. It can't be taken away again.
   */
  name?: string;
  /**
   * At most 256 bytes. It can't be taken away again.
   */
  description?: string;
  /**
   * When it ends, such as `2027-01-31T12:00:00Z`: at most 365 days ahead, and more than 15 minutes when it is set. `null`: never.
   */
  expires?: string | null;
  /**
   * A disabled account is refused everything. Absent: as it is, and `enabled` for a new one.
   */
  status?: 'enabled' | 'disabled';
  /**
   * What it may do of what its parent may: a policy of its own, or the word `inherit` for all of it. Whoever is present needs one, or a grant.
   */
  policy?: EmbeddedPolicyDeclaration | string;
  secret?: SecretDeclaration;
  /**
   * Aliases where it is declared. Absent: every alias that the run names.
   *
   * @minItems 1
   */
  sites?: string[];
  /**
   * `absent`: the key is removed and stops working at once.
   */
  state?: 'present' | 'absent';
  /**
   * For people.
   */
  notes?: string;
}
/**
 * The policy of a service account: `file` or `document`, at most 4 KiB.
 */
export interface EmbeddedPolicyDeclaration {
  /**
   * Policy file, as a path from the parent of the configuration folder.
   */
  file?: string;
  /**
   * The policy itself, in place of `file`.
   */
  document?: {};
  /**
   * What the placeholders of the policy stand for; a list fills an array.
   */
  values?: {
    [k: string]: string | string[];
  };
}
/**
 * What somebody may do in a bucket. It becomes a policy with no more rights than its words stand for.
 */
export interface GrantDeclaration {
  /**
   * Name of that policy. Absent: derived from bucket, prefix and words, such as `grant-reports-read`.
   */
  name?: string;
  /**
   * A declared bucket, at the sites where it is declared. A replica under another name needs a grant of its own.
   */
  bucket: string;
  /**
   * Only objects whose names begin with this; `${aws:username}` stands for the user. Absent: all of the bucket. Names of objects are kept from honest clients only: whoever may `list` can come to know all of the bucket.
   */
  prefix?: string;
  /**
   * Whom it is granted to: names that are declared here.
   */
  to: {
    /**
     * Users, by their names.
     */
    users?: string[];
    /**
     * Groups, by their names.
     */
    groups?: string[];
    /**
     * Service accounts, by their access keys; their users must have the rights as well.
     */
    serviceAccounts?: string[];
  };
  /**
   * Words for what it allows. Reading, listing and deleting reach older versions too; `delete-latest` leaves those alone.
   *
   * @minItems 1
   */
  may: ('read' | 'list' | 'write' | 'delete' | 'delete-latest' | 'tag' | 'retain' | 'inspect')[];
  /**
   * `required`: honest clients get in only over TLS, which must reach the server itself. No boundary: where TLS is a must, let the server speak nothing else.
   */
  secureTransport?: 'required';
  /**
   * Aliases where it holds. Absent: where the bucket is declared.
   *
   * @minItems 1
   */
  sites?: string[];
  /**
   * `absent`: it is withdrawn, and its policy removed.
   */
  state?: 'present' | 'absent';
  /**
   * For people.
   */
  notes?: string;
}

/**
 * Every bucket that the configuration manages.
 */
export type BucketDefinitions = BucketDeclaration[];

/**
 * One bucket. A key that is absent is not managed: it is left as it is and reported. `null` or an empty list means that it must be absent.
 */
export interface BucketDeclaration {
  /**
   * Name of the bucket: 3 to 63 of a-z, 0-9, `-` and `.`, beginning and ending with a letter or digit.
   */
  name: string;
  /**
   * `true`: Enabled. `false`: not Enabled (Suspended, or never set).
   */
  versioning?: boolean;
  /**
   * Write once, read many. Can only be chosen when the bucket is created, and never undone.
   */
  objectLocking?: boolean;
  /**
   * Bucket policy, as a path from the parent of the configuration folder; `null`: the bucket must have none.
   */
  defaultPolicyFile?: string | null;
  /**
   * What the placeholders of the policy file stand for; a list fills an array. `BUCKET_NAME` is always known.
   */
  policyValues?: {
    [k: string]: string | string[];
  };
  /**
   * Aliases where the bucket is declared. Absent: every alias that the run names.
   *
   * @minItems 1
   */
  sites?: string[];
  /**
   * Region that the bucket is created in; it must be the server's own.
   */
  region?: string;
  /**
   * Prefixes that are not versioned, and therefore not replicated: at most 10.
   *
   * @maxItems 10
   */
  excludedPrefixes?: string[] | null;
  /**
   * Whether folder objects (names ending in `/`) are left out of versioning.
   */
  excludeFolders?: boolean;
  /**
   * Default retention of new objects; needs `objectLocking`. `null`: none.
   */
  retention?: RetentionDeclaration | null;
  /**
   * Lifecycle rules, all of them: the bucket has one document. `null` or empty: none.
   *
   * @maxItems 1000
   */
  lifecycle?: LifecycleRuleDeclaration[] | null;
  /**
   * Hard limit of the bucket's size: bytes, or text such as `500GiB`; `null`: none. The server enforces it with delay.
   */
  quota?: number | string | null;
  /**
   * Default encryption of new objects; the server needs a key service. `null`: none.
   */
  encryption?: EncryptionDeclaration | null;
  /**
   * Tags of the bucket, all of them: at most 50. `null` or empty: none.
   */
  tags?: {
    [k: string]: string;
  } | null;
  /**
   * Event subscriptions, all of them. `null` or empty: none.
   */
  notifications?: NotificationDeclaration[] | null;
  /**
   * CORS rules, all of them. `null` or empty: none.
   *
   * @maxItems 100
   */
  cors?: CorsRuleDeclaration[] | null;
  /**
   * What the bucket is for, for people.
   */
  purpose?: string;
  /**
   * Prefixes that applications write under, for people and for the checks of prefixes elsewhere; `{user_id}` stands for a part that varies.
   */
  layout?: string[];
  /**
   * Anonymous access that is meant. What a policy grants beyond it is a finding.
   */
  public?: 'read' | 'write' | 'read-write';
  /**
   * `absent`: the bucket may be removed, only when it holds no version of anything and the run allows it.
   */
  state?: 'present' | 'absent';
}
/**
 * Default retention: a mode, and exactly one of `days` and `years`.
 */
export interface RetentionDeclaration {
  /**
   * `GOVERNANCE` can be lifted by who is allowed to; `COMPLIANCE` by nobody, not even root.
   */
  mode: 'GOVERNANCE' | 'COMPLIANCE';
  /**
   * Length in days: at most 36500.
   */
  days?: number;
  /**
   * Length in years: at most 100.
   */
  years?: number;
}
/**
 * One lifecycle rule. Which objects: `filter`; what happens to them: at least one of the other keys.
 */
export interface LifecycleRuleDeclaration {
  /**
   * Name of the rule, unique in the bucket. Absent: one is derived from the rule's place.
   */
  id?: string;
  /**
   * `Disabled` keeps the rule without its effect.
   */
  status?: 'Enabled' | 'Disabled';
  /**
   * Objects the rule applies to; every condition must hold. Absent: all objects.
   */
  filter?: {
    /**
     * Only names that begin with this.
     */
    prefix?: string;
    /**
     * Only objects that carry all of these tags.
     */
    tags?: {
      [k: string]: string;
    };
    /**
     * Only objects larger than this, in bytes.
     */
    objectSizeGreaterThan?: number;
    /**
     * Only objects smaller than this, in bytes.
     */
    objectSizeLessThan?: number;
  };
  /**
   * When current versions expire.
   */
  expiration?: {
    /**
     * Age of the object, in whole days.
     */
    days?: number;
    /**
     * Day from which it applies, as YYYY-MM-DD; the server only takes midnight UTC.
     */
    date?: string;
    /**
     * Remove delete markers that have no versions left. Not together with `days` or `date`.
     */
    expiredObjectDeleteMarker?: boolean;
    /**
     * Remove every version, not only the current one. Needs `days`; not allowed with object locking.
     */
    expiredObjectAllVersions?: boolean;
  };
  /**
   * When delete markers expire, together with everything below them. Not allowed with object locking.
   */
  delMarkerExpiration?: {
    /**
     * Age of the delete marker, in whole days.
     */
    days: number;
  };
  /**
   * When versions that are no longer current expire.
   */
  noncurrentVersionExpiration?: {
    /**
     * Time since the version stopped being current, in whole days.
     */
    noncurrentDays?: number;
    /**
     * How many noncurrent versions to keep whatever their age.
     */
    newerNoncurrentVersions?: number;
  };
  /**
   * When current versions move to a remote tier.
   */
  transition?: {
    /**
     * Age of the object, in whole days; 0 moves it at once.
     */
    days?: number;
    /**
     * Day from which it applies, as YYYY-MM-DD; the server only takes midnight UTC.
     */
    date?: string;
    /**
     * Name of a tier that the server already has; upper case.
     */
    storageClass: string;
  };
  /**
   * When noncurrent versions move to a remote tier.
   */
  noncurrentVersionTransition?: {
    /**
     * Time since the version stopped being current, in whole days.
     */
    noncurrentDays: number;
    /**
     * Name of a tier that the server already has; upper case.
     */
    storageClass: string;
  };
  /**
   * Not supported by this server, which drops it without a word: set `api stale_uploads_expiry` on the server instead. Listed here so that a declaration gets that answer.
   */
  abortIncompleteMultipartUpload?: {
    /**
     * Age of the upload, in whole days.
     */
    daysAfterInitiation: number;
  };
}
/**
 * Default encryption.
 */
export interface EncryptionDeclaration {
  /**
   * `AES256`: keys the server derives; `aws:kms`: a named key of the key service.
   */
  sseAlgorithm: 'AES256' | 'aws:kms';
  /**
   * Name of an existing key; only with `aws:kms`.
   */
  kmsMasterKeyId?: string;
}
/**
 * One subscription to events of the bucket.
 */
export interface NotificationDeclaration {
  /**
   * Name of the subscription, unique in the bucket. Absent: one is derived from its place.
   */
  id?: string;
  /**
   * Target as the server names it, such as `arn:minio:sqs::primary:webhook`; it must exist on the server. A region in it says nothing: a server has one, and fills it in.
   */
  arn: string;
  /**
   * What is reported.
   *
   * @minItems 1
   */
  events: (
    | 's3:ObjectAccessed:*'
    | 's3:ObjectAccessed:Get'
    | 's3:ObjectAccessed:GetRetention'
    | 's3:ObjectAccessed:GetLegalHold'
    | 's3:ObjectAccessed:Head'
    | 's3:ObjectAccessed:Attributes'
    | 's3:ObjectCreated:*'
    | 's3:ObjectCreated:CompleteMultipartUpload'
    | 's3:ObjectCreated:Copy'
    | 's3:ObjectCreated:Post'
    | 's3:ObjectCreated:Put'
    | 's3:ObjectCreated:PutRetention'
    | 's3:ObjectCreated:PutLegalHold'
    | 's3:ObjectCreated:PutTagging'
    | 's3:ObjectCreated:DeleteTagging'
    | 's3:ObjectRemoved:*'
    | 's3:ObjectRemoved:Delete'
    | 's3:ObjectRemoved:DeleteMarkerCreated'
    | 's3:ObjectRemoved:DeleteAllVersions'
    | 's3:ObjectRemoved:NoOP'
    | 's3:BucketCreated:*'
    | 's3:BucketRemoved:*'
    | 's3:Replication:*'
    | 's3:Replication:OperationFailedReplication'
    | 's3:Replication:OperationCompletedReplication'
    | 's3:Replication:OperationMissedThreshold'
    | 's3:Replication:OperationReplicatedAfterThreshold'
    | 's3:Replication:OperationNotTracked'
    | 's3:ObjectRestore:*'
    | 's3:ObjectRestore:Post'
    | 's3:ObjectRestore:Completed'
    | 's3:ObjectTransition:*'
    | 's3:ObjectTransition:Failed'
    | 's3:ObjectTransition:Complete'
    | 's3:Scanner:*'
    | 's3:Scanner:ManyVersions'
    | 's3:Scanner:LargeVersions'
    | 's3:Scanner:BigPrefix'
    | 's3:LifecycleDelMarkerExpiration:Delete'
  )[];
  /**
   * Only names that begin with this.
   */
  prefix?: string;
  /**
   * Only names that end with this.
   */
  suffix?: string;
}
/**
 * One rule for requests that browsers make from other origins. Community MinIO has no per-bucket CORS; the plan says so where that is the case.
 */
export interface CorsRuleDeclaration {
  /**
   * Name of the rule.
   */
  id?: string;
  /**
   * Origins that may ask, such as `https://app.example.com`; one `*` each at most.
   *
   * @minItems 1
   */
  allowedOrigins: string[];
  /**
   * Methods they may use.
   *
   * @minItems 1
   */
  allowedMethods: ('GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD')[];
  /**
   * Request headers they may send.
   */
  allowedHeaders?: string[];
  /**
   * Answer headers that scripts may read.
   */
  exposeHeaders?: string[];
  /**
   * How long a browser may keep the permission, in seconds.
   */
  maxAgeSeconds?: number;
}

/**
 * The MinIO deployments that the configuration speaks of, by alias.
 */
export interface Aliases {
  /**
   * Where this schema is published.
   */
  $schema?: string;
  [k: string]: AliasDeclaration | string | undefined;
}
/**
 * One MinIO deployment. Real keys never stand here: they come from the environment.
 */
export interface AliasDeclaration {
  /**
   * Address of the S3 API, such as `https://minio.example.com`. A URL in the environment wins.
   */
  url: string;
  /**
   * A placeholder, such as `MINIO_ACCESS_KEY_PLACEHOLDER`.
   */
  accessKey?: string;
  /**
   * A placeholder, such as `MINIO_SECRET_KEY_PLACEHOLDER`.
   */
  secretKey?: string;
  /**
   * Signature version, for people who load this file into a client.
   */
  api?: 'S3v4' | 's3v4';
  /**
   * Whether the bucket stands in the path, for people who load this file into a client.
   */
  path?: 'auto' | 'on' | 'off';
  /**
   * First part of the names of the environment variables: `PRIMARY` gives `PRIMARY_MINIO_URL`. Absent: derived from the alias.
   */
  envPrefix?: string;
  /**
   * Address that the other sites use to reach this one, when it differs from `url`.
   */
  replicationUrl?: string;
  /**
   * Address that browsers use, when it differs from `url`.
   */
  publicBaseUrl?: string;
  /**
   * PEM file of the authority that signed the server's certificate, as a path from the parent of the configuration folder.
   */
  caFile?: string;
}

/**
 * What is replicated, and where to.
 */
export interface ReplicationDeclaration {
  /**
   * Where this schema is published.
   */
  $schema?: string;
  /**
   * Deployments that replicate everything, as pairs. An empty list: none is replicated.
   */
  siteReplications?: SiteReplicationDeclaration[];
  /**
   * Rules from bucket to bucket. An empty list: there is none.
   */
  bucketReplications?: BucketReplicationDeclaration[];
}
/**
 * Two deployments that belong to one group of replicated sites. Pairs that touch form one group. Excludes bucket rules on the same deployments.
 */
export interface SiteReplicationDeclaration {
  /**
   * Alias of one site.
   */
  sourceAlias: string;
  /**
   * Alias of the other site.
   */
  targetAlias: string;
  /**
   * Name of the target in the group. Absent: its alias.
   */
  targetName?: string;
  /**
   * `false`: writes elsewhere wait for the target site. Absent: as it is.
   */
  isAsync?: boolean;
  /**
   * Limit towards the target site, for each bucket: bytes per second or text such as `200MiB`; 0 for none. Absent: as it is.
   */
  bandwidth?: number | string;
  /**
   * Whether lifecycle rules that expire objects are replicated in the whole group. Absent: as it is.
   */
  replicateLifecycleExpiry?: boolean;
  /**
   * How old the oldest version that is not at the target may be before a check fails, such as `15m`.
   */
  maxLag?: string;
  /**
   * `absent`: the target site leaves the group. Its data stays, and it can come back only when it is empty.
   */
  state?: 'present' | 'absent';
  /**
   * For people.
   */
  notes?: string;
}
/**
 * One replication rule from a bucket to a bucket of another deployment. Replicas are not sent on: every site that takes writes needs its own rule.
 */
export interface BucketReplicationDeclaration {
  /**
   * Alias of the deployment that sends.
   */
  sourceAlias: string;
  /**
   * Bucket that is replicated; it must be versioned.
   */
  sourceBucket: string;
  /**
   * Alias of the deployment that receives.
   */
  targetAlias: string;
  /**
   * Bucket that receives; it must be versioned, and may have another name.
   */
  targetBucket: string;
  /**
   * `false`: synchronous. Writes then wait for the target, and `maxLag` is a minute where it is not given. Rules to the same target share it.
   */
  isAsync?: boolean;
  /**
   * Order of the bucket's rules to one target, the highest wins. Absent or equal: assigned.
   */
  priority?: number;
  /**
   * Only objects that carry all of these tags. Delete markers then cannot be replicated.
   *
   * Items: One tag.
   */
  tags?: {
    /**
     * Key of the tag.
     */
    key: string;
    /**
     * Value of the tag.
     */
    value: string;
  }[];
  /**
   * Storage class at the target.
   */
  storageClass?: 'STANDARD' | 'REDUCED_REDUNDANCY';
  /**
   * Only names that begin with this.
   */
  prefix?: string;
  /**
   * Whether removing a version is replicated. Absent: as it is, and `false` for a new rule.
   */
  deletes?: boolean;
  /**
   * Whether delete markers are replicated; not together with `tags`. Absent: as it is, and for a new rule `true` without `tags`.
   */
  deleteMarkers?: boolean;
  /**
   * Whether objects from before the rule are sent too. With `false` they never arrive, and nothing says so.
   */
  existingObjects?: boolean;
  /**
   * Whether changes of metadata made at the target come back. Absent: as it is, and `true` for a new rule.
   */
  metadataSync?: boolean;
  /**
   * Limit in bytes per second, or text such as `200MiB`; 0 for none, otherwise at least 100 MB. Absent: as it is. Rules to the same target share it.
   */
  bandwidth?: number | string;
  /**
   * Also make the rule in the other direction.
   */
  bidirectional?: boolean;
  /**
   * How old the oldest version that is not at the target may be before a check fails, such as `90s`, `15m`, `2h`, `1d`.
   */
  maxLag?: string;
  /**
   * How often the server looks whether the target answers, such as `60s`. Absent: as it is, and a minute for a new target. Rules to the same target share it.
   */
  healthInterval?: string;
  /**
   * How many versions may be behind before a check fails.
   */
  maxPendingObjects?: number;
  /**
   * How many bytes may be behind before a check fails; a number or text such as `10GiB`.
   */
  maxPendingBytes?: number | string;
  /**
   * How many versions may have failed, and still be behind, before a check fails.
   */
  maxFailedObjects?: number;
  /**
   * How long the target may be out of reach before a check fails, such as `10m`.
   */
  maxDowntime?: string;
  /**
   * For people.
   */
  notes?: string;
  /**
   * `absent`: the rule is removed, and its target with the last rule to it. What was replicated stays where it is.
   */
  state?: 'present' | 'absent';
}
