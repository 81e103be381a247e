/** What a bucket has, in the words of the bucket definitions. */

import type { JsonObject } from '../change.ts';
import { writeBytes } from '../config/byte-size.ts';
import type { ActualBucket, Documents } from '../resources/actual.ts';
import type { CorsRule } from '../resources/cors/types.ts';
import type { Notification } from '../resources/notification/types.ts';
import { describeLifecycleRule } from './lifecycle.ts';
import { sortMembers } from './member.ts';

/**
 * Every setting that is there but the policy, in the order of the sample. Whether it is versioned and locked
 * is always said; anything else that is not there is not said, and so not managed.
 */
export function describeSettings({ objectLocking, documents }: ActualBucket): JsonObject {
  const { lifecycle, tags, notification, cors } = documents;
  return {
    versioning: documents.versioning?.status === 'Enabled',
    objectLocking,
    ...describeExclusions(documents),
    ...describeRetention(documents),
    ...(lifecycle && { lifecycle: lifecycle.map(describeLifecycleRule) }),
    ...(documents.quota && documents.quota.bytes > 0 && { quota: writeBytes(documents.quota.bytes) }),
    ...describeEncryption(documents),
    ...(tags && { tags: sortMembers(tags) }),
    ...(notification && { notifications: notification.map(describeNotification) }),
    ...(cors && { cors: cors.map(describeCorsRule) }),
  };
}

function describeExclusions({ versioning }: Documents): JsonObject {
  return {
    ...(versioning &&
      versioning.excludedPrefixes.length > 0 && { excludedPrefixes: versioning.excludedPrefixes }),
    ...(versioning?.excludeFolders && { excludeFolders: true }),
  };
}

function describeRetention({ retention }: Documents): JsonObject {
  if (retention === undefined) return {};
  const { mode, unit, validity } = retention;
  return { retention: { mode, ...(unit === 'Days' ? { days: validity } : { years: validity }) } };
}

function describeEncryption({ encryption }: Documents): JsonObject {
  if (encryption === undefined) return {};
  const { sseAlgorithm, kmsMasterKeyId } = encryption;
  return { encryption: { sseAlgorithm, ...(kmsMasterKeyId !== '' && { kmsMasterKeyId }) } };
}

function describeNotification({ id, arn, events, prefix, suffix }: Notification): JsonObject {
  return {
    ...(id !== '' && { id }),
    arn,
    events,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

function describeCorsRule(rule: CorsRule): JsonObject {
  const { id, allowedOrigins, allowedMethods, allowedHeaders, exposeHeaders, maxAgeSeconds } = rule;
  return {
    ...(id !== '' && { id }),
    allowedOrigins,
    allowedMethods,
    ...(allowedHeaders.length > 0 && { allowedHeaders }),
    ...(exposeHeaders.length > 0 && { exposeHeaders }),
    ...(maxAgeSeconds > 0 && { maxAgeSeconds }),
  };
}
