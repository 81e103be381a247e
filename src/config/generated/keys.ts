// Generated from schemas/ by scripts/generate.ts. Do not edit.
export const schemaKeys: Record<string, Record<string, string[]>> = {
 "access.schema.json": {
  "#": [
   "$schema",
   "policies",
   "users",
   "groups",
   "serviceAccounts",
   "grants"
  ],
  "#/$defs/IamPolicyDeclaration": [
   "name",
   "file",
   "document",
   "values",
   "privileged",
   "sites",
   "state",
   "notes"
  ],
  "#/$defs/UserDeclaration": [
   "name",
   "status",
   "policies",
   "attachments",
   "secret",
   "sites",
   "state",
   "notes"
  ],
  "#/$defs/GroupDeclaration": [
   "name",
   "members",
   "membership",
   "status",
   "policies",
   "attachments",
   "sites",
   "state",
   "notes"
  ],
  "#/$defs/ServiceAccountDeclaration": [
   "accessKey",
   "parent",
   "name",
   "description",
   "expires",
   "status",
   "policy",
   "secret",
   "sites",
   "state",
   "notes"
  ],
  "#/$defs/EmbeddedPolicyDeclaration": [
   "file",
   "document",
   "values"
  ],
  "#/$defs/SecretDeclaration": [
   "environment",
   "generate",
   "deliver"
  ],
  "#/$defs/DeliveryDeclaration": [
   "file",
   "githubSecret",
   "output"
  ],
  "#/$defs/DeliveryDeclaration/properties/githubSecret": [
   "name",
   "environment",
   "repository"
  ],
  "#/$defs/GrantDeclaration": [
   "name",
   "bucket",
   "prefix",
   "to",
   "may",
   "secureTransport",
   "sites",
   "state",
   "notes"
  ],
  "#/$defs/GrantDeclaration/properties/to": [
   "users",
   "groups",
   "serviceAccounts"
  ]
 },
 "buckets_definition.schema.json": {
  "#/$defs/BucketDeclaration": [
   "name",
   "versioning",
   "objectLocking",
   "defaultPolicyFile",
   "policyValues",
   "sites",
   "region",
   "excludedPrefixes",
   "excludeFolders",
   "retention",
   "lifecycle",
   "quota",
   "encryption",
   "tags",
   "notifications",
   "cors",
   "purpose",
   "layout",
   "public",
   "state"
  ],
  "#/$defs/LifecycleRuleDeclaration": [
   "id",
   "status",
   "filter",
   "expiration",
   "delMarkerExpiration",
   "noncurrentVersionExpiration",
   "transition",
   "noncurrentVersionTransition",
   "abortIncompleteMultipartUpload"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/filter": [
   "prefix",
   "tags",
   "objectSizeGreaterThan",
   "objectSizeLessThan"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/expiration": [
   "days",
   "date",
   "expiredObjectDeleteMarker",
   "expiredObjectAllVersions"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration": [
   "days"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration": [
   "noncurrentDays",
   "newerNoncurrentVersions"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/transition": [
   "days",
   "date",
   "storageClass"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition": [
   "noncurrentDays",
   "storageClass"
  ],
  "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload": [
   "daysAfterInitiation"
  ],
  "#/$defs/NotificationDeclaration": [
   "id",
   "arn",
   "events",
   "prefix",
   "suffix"
  ],
  "#/$defs/CorsRuleDeclaration": [
   "id",
   "allowedOrigins",
   "allowedMethods",
   "allowedHeaders",
   "exposeHeaders",
   "maxAgeSeconds"
  ],
  "#/$defs/RetentionDeclaration": [
   "mode",
   "days",
   "years"
  ],
  "#/$defs/EncryptionDeclaration": [
   "sseAlgorithm",
   "kmsMasterKeyId"
  ]
 },
 "mc_aliases.schema.json": {
  "#": [
   "$schema"
  ],
  "#/$defs/AliasDeclaration": [
   "url",
   "accessKey",
   "secretKey",
   "api",
   "path",
   "envPrefix",
   "replicationUrl",
   "publicBaseUrl",
   "caFile"
  ]
 },
 "replication_rules.schema.json": {
  "#": [
   "$schema",
   "siteReplications",
   "bucketReplications"
  ],
  "#/$defs/SiteReplicationDeclaration": [
   "sourceAlias",
   "targetAlias",
   "targetName",
   "isAsync",
   "bandwidth",
   "replicateLifecycleExpiry",
   "maxLag",
   "state",
   "notes"
  ],
  "#/$defs/BucketReplicationDeclaration": [
   "sourceAlias",
   "sourceBucket",
   "targetAlias",
   "targetBucket",
   "isAsync",
   "priority",
   "tags",
   "storageClass",
   "prefix",
   "deletes",
   "deleteMarkers",
   "existingObjects",
   "metadataSync",
   "bandwidth",
   "bidirectional",
   "maxLag",
   "healthInterval",
   "maxPendingObjects",
   "maxPendingBytes",
   "maxFailedObjects",
   "maxDowntime",
   "notes",
   "state"
  ],
  "#/$defs/BucketReplicationDeclaration/properties/tags/items": [
   "key",
   "value"
  ]
 }
};
