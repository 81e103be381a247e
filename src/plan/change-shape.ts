import type { Change } from '../change.ts';
import { isEscaping } from '../config/read-file.ts';
import type { Source } from '../finding.ts';
import type { NormalPolicy, NormalStatement } from '../policy/normalise.ts';
import type { BucketBase } from '../resources/bucket/types.ts';
import type { CorsRule } from '../resources/cors/types.ts';
import type { Encryption } from '../resources/encryption/types.ts';
import type { Group } from '../resources/group/types.ts';
import type { IamPolicy, IamStatement } from '../resources/iam-policy/types.ts';
import type { LifecycleRule } from '../resources/lifecycle/types.ts';
import type { Notification } from '../resources/notification/types.ts';
import type { Retention } from '../resources/object-lock/types.ts';
import type { Quota } from '../resources/quota/types.ts';
import type { RemoteTarget } from '../resources/remote-target/types.ts';
import type { ReplicationRule, RuleTag, RuleTarget } from '../resources/replication/types.ts';
import { type Kind, kinds, type ResourceChange } from '../resources/resource-change.ts';
import type { ServiceAccount } from '../resources/service-account/types.ts';
import type { Mixed, ReplicatedSite, SiteGroup } from '../resources/site-replication/types.ts';
import type { SecretState, Status, User } from '../resources/user/types.ts';
import type { Versioning } from '../resources/versioning/types.ts';
import {
  count,
  dictionary,
  either,
  flag,
  isObject,
  list,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from './shape.ts';

/** Longer than any name or value that a server takes. */
const line = text(4096);
const maxItems = 1000;
const lines = list(line, maxItems);
const mixed = oneOf<Mixed>('mixed');

const statementFields = {
  Sid: line,
  Effect: line,
  Principal: record<NormalStatement['Principal']>({ AWS: lines }),
  Action: lines,
  Resource: lines,
  NotResource: lines,
  Condition: dictionary(dictionary(lines, maxItems), maxItems),
};
const statement = record<NormalStatement>(statementFields);

const policy = record<NormalPolicy>({ Id: line, Statement: list(statement, maxItems) });

/** Three times what a server takes: comparing two costs more than their lengths. */
const maxPolicyLength = 64 * 1024;
const boundedPolicy: Shape<NormalPolicy> = (value): value is NormalPolicy =>
  policy(value) && JSON.stringify(value).length <= maxPolicyLength;

const { Principal: _ofBuckets, ...iamFields } = statementFields;
const iamPolicy = record<IamPolicy>({ Id: line, Statement: list(record<IamStatement>(iamFields), maxItems) });
const status = oneOf<Status>('enabled', 'disabled');
const secret = optional(oneOf<SecretState>('as declared', 'generated', 'other', 'unknown'));
const serviceAccount = record<ServiceAccount>({
  parent: line,
  status,
  name: line,
  description: line,
  expires: nullable(line),
  policy: either(iamPolicy, oneOf('inherit', 'unclear')),
  secret,
});

const lifecycleRule = record<LifecycleRule>({
  id: line,
  status: oneOf('Enabled', 'Disabled'),
  prefix: line,
  tags: dictionary(line, maxItems),
  objectSizeGreaterThan: nullable(count),
  objectSizeLessThan: nullable(count),
  expirationDays: nullable(count),
  expirationDate: nullable(line),
  expiredObjectDeleteMarker: flag,
  expiredObjectAllVersions: flag,
  delMarkerExpirationDays: nullable(count),
  noncurrentExpirationDays: nullable(count),
  newerNoncurrentVersions: nullable(count),
  transitionDays: nullable(count),
  transitionDate: nullable(line),
  transitionStorageClass: line,
  noncurrentTransitionDays: nullable(count),
  noncurrentTransitionStorageClass: line,
  abortIncompleteUploadDays: nullable(count),
});

const corsRule = record<CorsRule>({
  id: line,
  allowedOrigins: lines,
  allowedMethods: lines,
  allowedHeaders: lines,
  exposeHeaders: lines,
  maxAgeSeconds: count,
});

const notification = record<Notification>({ id: line, arn: line, events: lines, prefix: line, suffix: line });

const remoteTarget = record<RemoteTarget>({
  from: line,
  site: line,
  endpoint: line,
  secure: flag,
  bucket: line,
  synchronous: flag,
  bandwidth: count,
  healthInterval: count,
  credentials: oneOf('as given', 'other'),
});

const replicationRule = record<ReplicationRule>({
  id: line,
  enabled: flag,
  priority: count,
  prefix: line,
  tags: list(record<RuleTag>({ key: line, value: line }), maxItems),
  deleteMarkers: flag,
  deletes: flag,
  existingObjects: flag,
  metadataSync: flag,
  storageClass: line,
  to: record<RuleTarget>({ site: line, endpoint: line, bucket: line }),
});

const replicatedSite = record<ReplicatedSite>({
  name: line,
  endpoint: line,
  synchronous: either(flag, mixed),
  bandwidth: either(count, mixed),
});

/** Where it leads is made into a link. */
const file: Shape<string> = (value): value is string => line(value) && value !== '' && !isEscaping(value);

const source = record<Source>({
  file,
  path: list(either(line, count), maxItems),
  line: optional(count),
  column: optional(count),
});

function shapeChange<K extends Kind, Value>(kind: K, value: Shape<Value>): Shape<Change<K, Value>> {
  return record<Change<K, Value>>({
    alias: line,
    owner: oneOf('apply-buckets', 'apply-policies', 'apply-access', 'setup-replication'),
    kind: oneOf(kind),
    key: line,
    verb: oneOf('create', 'update', 'delete', 'report'),
    before: optional(value),
    after: optional(value),
    source: optional(source),
    oneWay: optional(line),
    notes: optional(lines),
    reason: optional(oneOf('unmanaged', 'unsupported')),
  });
}

/** Each kind with the form of its values: whoever adds a kind adds it here, else no file with it is taken. */
const shapes: { readonly [K in Kind]: Shape<Extract<ResourceChange, { kind: K }>> } = {
  bucket: shapeChange('bucket', record<BucketBase>({ objectLocking: flag, goesWith: optional(lines) })),
  versioning: shapeChange(
    'versioning',
    record<Versioning>({
      status: oneOf('Enabled', 'Suspended'),
      excludedPrefixes: lines,
      excludeFolders: flag,
    }),
  ),
  retention: shapeChange(
    'retention',
    record<Retention>({
      mode: oneOf('GOVERNANCE', 'COMPLIANCE'),
      unit: oneOf('Days', 'Years'),
      validity: count,
    }),
  ),
  encryption: shapeChange(
    'encryption',
    record<Encryption>({ sseAlgorithm: oneOf('AES256', 'aws:kms'), kmsMasterKeyId: line }),
  ),
  quota: shapeChange('quota', record<Quota>({ bytes: count, rate: count, requests: count })),
  tags: shapeChange('tags', dictionary(line, maxItems)),
  lifecycle: shapeChange('lifecycle', list(lifecycleRule, maxItems)),
  cors: shapeChange('cors', list(corsRule, maxItems)),
  notification: shapeChange('notification', list(notification, maxItems)),
  policy: shapeChange('policy', boundedPolicy),
  'iam-policy': shapeChange('iam-policy', iamPolicy),
  user: shapeChange('user', record<User>({ status, policies: lines, secret })),
  group: shapeChange('group', record<Group>({ status, members: lines, policies: lines })),
  'service-account': shapeChange('service-account', either(serviceAccount, record({ parent: line }))),
  'remote-target': shapeChange('remote-target', remoteTarget),
  replication: shapeChange('replication', list(replicationRule, maxItems)),
  'site-replication': shapeChange(
    'site-replication',
    record<SiteGroup>({ sites: list(replicatedSite, maxItems), lifecycleExpiry: either(flag, mixed) }),
  ),
  'replicated-site': shapeChange('replicated-site', replicatedSite),
};

export const resourceChange: Shape<ResourceChange> = (value): value is ResourceChange => {
  const kind = kinds.find((known) => isObject(value) && 'kind' in value && value.kind === known);
  return kind !== undefined && shapes[kind](value);
};
