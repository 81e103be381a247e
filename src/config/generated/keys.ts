// Generated from schemas/ by scripts/generate.ts. Do not edit.
export const schemaKeys = {
 "validateBucket": {
  "": [
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
  "/retention": [
   "mode",
   "days",
   "years"
  ],
  "/lifecycle/*": [
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
  "/lifecycle/*/filter": [
   "prefix",
   "tags",
   "objectSizeGreaterThan",
   "objectSizeLessThan"
  ],
  "/lifecycle/*/expiration": [
   "days",
   "date",
   "expiredObjectDeleteMarker",
   "expiredObjectAllVersions"
  ],
  "/lifecycle/*/delMarkerExpiration": [
   "days"
  ],
  "/lifecycle/*/noncurrentVersionExpiration": [
   "noncurrentDays",
   "newerNoncurrentVersions"
  ],
  "/lifecycle/*/transition": [
   "days",
   "date",
   "storageClass"
  ],
  "/lifecycle/*/noncurrentVersionTransition": [
   "noncurrentDays",
   "storageClass"
  ],
  "/lifecycle/*/abortIncompleteMultipartUpload": [
   "daysAfterInitiation"
  ],
  "/encryption": [
   "sseAlgorithm",
   "kmsMasterKeyId"
  ],
  "/notifications/*": [
   "id",
   "arn",
   "events",
   "prefix",
   "suffix"
  ],
  "/cors/*": [
   "id",
   "allowedOrigins",
   "allowedMethods",
   "allowedHeaders",
   "exposeHeaders",
   "maxAgeSeconds"
  ]
 },
 "validateAlias": {
  "": [
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
 "validateReplication": {
  "": [
   "$schema",
   "siteReplications",
   "bucketReplications"
  ],
  "/siteReplications/*": [
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
  "/bucketReplications/*": [
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
  "/bucketReplications/*/tags/*": [
   "key",
   "value"
  ]
 },
 "validateIamPolicy": {
  "": [
   "name",
   "file",
   "document",
   "values",
   "privileged",
   "sites",
   "state",
   "notes"
  ]
 },
 "validateUser": {
  "": [
   "name",
   "status",
   "policies",
   "attachments",
   "secret",
   "sites",
   "state",
   "notes"
  ],
  "/secret": [
   "environment",
   "generate",
   "deliver"
  ],
  "/secret/deliver": [
   "file",
   "githubSecret",
   "output"
  ],
  "/secret/deliver/githubSecret": [
   "name",
   "environment",
   "repository"
  ]
 },
 "validateGroup": {
  "": [
   "name",
   "members",
   "membership",
   "status",
   "policies",
   "attachments",
   "sites",
   "state",
   "notes"
  ]
 },
 "validateServiceAccount": {
  "": [
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
  "/policy": [
   "file",
   "document",
   "values"
  ],
  "/secret": [
   "environment",
   "generate",
   "deliver"
  ],
  "/secret/deliver": [
   "file",
   "githubSecret",
   "output"
  ],
  "/secret/deliver/githubSecret": [
   "name",
   "environment",
   "repository"
  ]
 },
 "validateGrant": {
  "": [
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
  "/to": [
   "users",
   "groups",
   "serviceAccounts"
  ]
 }
} satisfies Record<string, Record<string, string[]>>;

export const accessKeys: readonly string[] = [
 "$schema",
 "policies",
 "users",
 "groups",
 "serviceAccounts",
 "grants"
];
