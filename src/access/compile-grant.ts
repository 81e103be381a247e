/** A grant in plain words, as the policy with the least rights that carries it out. */

import { createHash } from 'node:crypto';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyConditions, PolicyStatement } from '../policy/statement.ts';
import type { DeclaredGrant, GrantWord } from './declared.ts';

interface Rights {
  /** On the objects of the prefix. */
  readonly objects: readonly string[];
  /** On the bucket, for names below the prefix. */
  readonly listing: readonly string[];
  /** On the bucket itself; they know of no prefix. */
  readonly bucket: readonly string[];
  /** Refused on the objects of the prefix, whoever else grants it. */
  readonly refused: readonly string[];
}

/** Clients ask for it before anything else. */
const location = 's3:GetBucketLocation';
const none: Rights = { objects: [], listing: [], bucket: [location], refused: [] };

/**
 * What each word stands for on this server. It asks for s3:GetObject and s3:ListBucket for older versions too;
 * and for s3:DeleteObject when a version is deleted for good, unless s3:DeleteObjectVersion is denied.
 */
export const grantRights: Readonly<Record<GrantWord, Rights>> = {
  read: {
    ...none,
    objects: [
      's3:GetObject',
      's3:GetObjectAttributes',
      's3:GetObjectVersion',
      's3:GetObjectVersionAttributes',
    ],
  },
  list: { ...none, listing: ['s3:ListBucket', 's3:ListBucketVersions'] },
  // Clients look for uploads that were broken off before they send a large object.
  write: {
    ...none,
    objects: ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
    bucket: [location, 's3:ListBucketMultipartUploads'],
  },
  delete: { ...none, objects: ['s3:DeleteObject', 's3:DeleteObjectVersion'] },
  'delete-latest': { ...none, objects: ['s3:DeleteObject'], refused: ['s3:DeleteObjectVersion'] },
  tag: {
    ...none,
    objects: [
      's3:GetObjectTagging',
      's3:GetObjectVersionTagging',
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
      's3:DeleteObjectTagging',
      's3:DeleteObjectVersionTagging',
    ],
  },
  retain: {
    ...none,
    objects: [
      's3:GetObjectRetention',
      's3:PutObjectRetention',
      's3:GetObjectLegalHold',
      's3:PutObjectLegalHold',
    ],
  },
  inspect: {
    ...none,
    bucket: [
      location,
      's3:GetBucketNotification',
      's3:GetBucketObjectLockConfiguration',
      's3:GetBucketPolicy',
      's3:GetBucketPolicyStatus',
      's3:GetBucketTagging',
      's3:GetBucketVersioning',
      's3:GetEncryptionConfiguration',
      's3:GetLifecycleConfiguration',
      's3:GetReplicationConfiguration',
    ],
  },
};

/** Without which the word would mean nothing. */
export function mainAction(word: GrantWord): string {
  const { objects, listing, bucket } = grantRights[word];
  const [action = location] = [...objects, ...listing, ...bucket.filter((name) => name !== location)];
  return action;
}

type GrantTerms = Pick<DeclaredGrant, 'bucket' | 'prefix' | 'may' | 'secureTransport'>;

/** Pure; the order of words does not count. */
export function compileGrant({ bucket, prefix, may, secureTransport }: GrantTerms): PolicyDocument {
  const rights = may.map((word) => grantRights[word]);
  const collect = (part: keyof Rights) => [...new Set(rights.flatMap((one) => one[part]))].sort();
  const arn = `arn:aws:s3:::${bucket}`;
  const objects = `${arn}/${prefix}*`;
  const secure: PolicyConditions = secureTransport ? { Bool: { 'aws:SecureTransport': 'true' } } : {};
  const below: PolicyConditions = prefix === '' ? {} : { StringLike: { 's3:prefix': `${prefix}*` } };
  const statements = [
    state('Allow', collect('objects'), objects, secure),
    state('Allow', collect('listing'), arn, { ...secure, ...below }),
    state('Allow', collect('bucket'), arn, secure),
    state('Deny', collect('refused'), objects, {}),
  ];
  return { Version: '2012-10-17', Statement: statements.flat() };
}

function state(
  effect: 'Allow' | 'Deny',
  actions: readonly string[],
  resource: string,
  condition: PolicyConditions,
): PolicyStatement[] {
  if (actions.length === 0) return [];
  const conditions = Object.keys(condition).length > 0 && { Condition: condition };
  return [{ Effect: effect, Action: actions, Resource: [resource], ...conditions }];
}

/** In characters, of which a name has one byte each: the server stores no longer one. */
const maxNameLength = 255;

/**
 * The name of the policy that a grant without a name becomes, such as `grant-reports-2026-read`; one that would be too
 * long is cut, and has a digest of what it grants at its end.
 */
export function deriveGrantName({ bucket, prefix, may, secureTransport }: GrantTerms): string {
  const words = [...new Set(may)].sort().join('-');
  const parts = ['grant', bucket, prefix, words, secureTransport ? 'tls' : ''];
  const slugs = parts.map((part) => part.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, ''));
  const name = slugs.filter((slug) => slug !== '').join('-');
  if (name.length <= maxNameLength) return name;
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
  return `${name.slice(0, maxNameLength - digest.length - 1)}-${digest}`;
}
