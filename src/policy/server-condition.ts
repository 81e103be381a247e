/** Which conditions the server knows, and with which actions it takes each key. */

import { exactActions } from './admin-action.ts';
import { matchesWildcard } from './wildcard.ts';

/** What an operator compares; decides which values and keys it takes. */
export type OperatorKind = 'text' | 'number' | 'time' | 'network' | 'truth' | 'presence';

export const operators: ReadonlyMap<string, OperatorKind> = new Map<string, OperatorKind>([
  ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'].map(text),
  ...['StringLike', 'StringNotLike', 'BinaryEquals'].map(text),
  ...['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].flatMap(
    (comparison): [string, OperatorKind][] => [
      [`Numeric${comparison}`, 'number'],
      [`Date${comparison}`, 'time'],
    ],
  ),
  ['NumericGreaterThanIfExists', 'number'],
  ['IpAddress', 'network'],
  ['NotIpAddress', 'network'],
  ['Bool', 'truth'],
  ['Null', 'presence'],
]);

function text(name: string): [string, OperatorKind] {
  return [name, 'text'];
}

/** Keys that go with every action, and name policy variables. */
export const commonKeys: readonly string[] = [
  's3:signatureversion',
  's3:authType',
  's3:signatureAge',
  's3:x-amz-content-sha256',
  's3:LocationConstraint',
  'aws:Referer',
  'aws:SourceIp',
  'aws:UserAgent',
  'aws:SecureTransport',
  'aws:CurrentTime',
  'aws:EpochTime',
  'aws:principaltype',
  'aws:userid',
  'aws:username',
  'aws:groups',
  'ldap:user',
  'ldap:username',
  'ldap:groups',
  ...['sub', 'iss', 'aud', 'jti', 'name', 'upn', 'groups', 'given_name', 'family_name', 'middle_name'].map(
    jwt,
  ),
  ...['nickname', 'preferred_username', 'profile', 'picture', 'website', 'email', 'gender', 'birthdate'].map(
    jwt,
  ),
  ...['phone_number', 'address', 'scope', 'client_id'].map(jwt),
];

function jwt(claim: string): string {
  return `jwt:${claim}`;
}

const listing = ['s3:prefix', 's3:delimiter', 's3:max-keys'];
const sealing = [
  's3:x-amz-server-side-encryption',
  's3:x-amz-server-side-encryption-customer-algorithm',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
];
const version = 's3:versionid';
const existing = 's3:ExistingObjectTag';
const requested = ['s3:RequestObjectTagKeys', 's3:RequestObjectTag'];
const retained = ['s3:object-lock-retain-until-date', 's3:object-lock-mode'];
const remaining = 's3:object-lock-remaining-retention-days';
const legalHold = 's3:object-lock-legal-hold';

/** Beyond the keys that go with every action. */
const keysOfAction: Readonly<Record<string, readonly string[]>> = {
  's3:DeleteObject': [version],
  's3:DeleteObjectVersion': [version],
  's3:GetObject': [...sealing, version, existing],
  's3:GetObjectAttributes': [existing],
  's3:ListBucket': listing,
  's3:ListBucketVersions': listing,
  's3:PutObject': [
    's3:x-amz-copy-source',
    ...sealing,
    's3:x-amz-metadata-directive',
    's3:x-amz-storage-class',
    version,
    ...retained,
    legalHold,
    ...requested,
  ],
  's3:PutObjectRetention': [...sealing, remaining, ...retained, version],
  's3:GetObjectRetention': [...sealing, version],
  's3:PutObjectLegalHold': [...sealing, legalHold, version],
  's3:BypassGovernanceRetention': [version, remaining, ...retained, legalHold, ...requested],
  's3:PutBucketTagging': requested,
  's3:PutObjectTagging': [version, existing, ...requested],
  's3:PutObjectVersionTagging': [version, existing, ...requested],
  ...Object.fromEntries(
    [
      'GetObjectVersionAttributes',
      'GetObjectTagging',
      'DeleteObjectTagging',
      'GetObjectVersion',
      'GetObjectVersionTagging',
      'DeleteObjectVersionTagging',
      'ReplicateObject',
      'ReplicateDelete',
      'ReplicateTags',
      'GetObjectVersionForReplication',
    ].map((action) => [`s3:${action}`, [version, existing]]),
  ),
};

/** Every key that the server knows in any place. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...commonKeys,
  ...Object.values(keysOfAction).flat(),
  'sts:DurationSeconds',
  'svc:DurationSeconds',
]);

const adminKeys: ReadonlySet<string> = new Set([
  ...commonKeys.filter((key) => !key.startsWith('s3:')),
  'svc:DurationSeconds',
]);

/** Keys the server takes with an action; with a pattern, those of every action it matches. */
export function keysFor(action: string): ReadonlySet<string> {
  if (action === 's3:*' || action === '*') return knownKeys;
  const service = exactActions.get(action);
  if (service === 'admin') return adminKeys;
  if (service === 'sts') return new Set(['sts:DurationSeconds']);
  const own = Object.entries(keysOfAction).flatMap(([name, keys]) =>
    matchesWildcard(action, name) ? keys : [],
  );
  return new Set([...commonKeys, ...own]);
}
