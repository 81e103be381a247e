import type { JsonObject } from '../change.ts';
import type { LifecycleRule } from '../resources/lifecycle/types.ts';
import { sortMembers } from './member.ts';

/** The rule as it is declared: what is not set is left out. */
export function describeLifecycleRule(rule: LifecycleRule): JsonObject {
  const filter = describeFilter(rule);
  return {
    ...(rule.id !== '' && { id: rule.id }),
    ...(rule.status === 'Disabled' && { status: rule.status }),
    ...(Object.keys(filter).length > 0 && { filter }),
    ...describeExpiration(rule),
    ...describeNoncurrent(rule),
    ...describeTransition(rule),
    ...(rule.abortIncompleteUploadDays !== null && {
      abortIncompleteMultipartUpload: { daysAfterInitiation: rule.abortIncompleteUploadDays },
    }),
  };
}

function describeFilter({ prefix, tags, objectSizeGreaterThan, objectSizeLessThan }: LifecycleRule) {
  return {
    ...(prefix !== '' && { prefix }),
    ...(Object.keys(tags).length > 0 && { tags: sortMembers(tags) }),
    ...(objectSizeGreaterThan !== null && { objectSizeGreaterThan }),
    ...(objectSizeLessThan !== null && { objectSizeLessThan }),
  };
}

function describeExpiration(rule: LifecycleRule): JsonObject {
  const expiration = {
    ...(rule.expirationDays !== null && { days: rule.expirationDays }),
    ...(rule.expirationDate !== null && { date: rule.expirationDate }),
    ...(rule.expiredObjectDeleteMarker && { expiredObjectDeleteMarker: true }),
    ...(rule.expiredObjectAllVersions && { expiredObjectAllVersions: true }),
  };
  return {
    ...(Object.keys(expiration).length > 0 && { expiration }),
    ...(rule.delMarkerExpirationDays !== null && {
      delMarkerExpiration: { days: rule.delMarkerExpirationDays },
    }),
  };
}

function describeNoncurrent({
  noncurrentExpirationDays,
  newerNoncurrentVersions,
}: LifecycleRule): JsonObject {
  const expiration = {
    ...(noncurrentExpirationDays !== null && { noncurrentDays: noncurrentExpirationDays }),
    ...(newerNoncurrentVersions !== null && { newerNoncurrentVersions }),
  };
  return Object.keys(expiration).length > 0 ? { noncurrentVersionExpiration: expiration } : {};
}

function describeTransition(rule: LifecycleRule): JsonObject {
  const transition = {
    ...(rule.transitionDays !== null && { days: rule.transitionDays }),
    ...(rule.transitionDate !== null && { date: rule.transitionDate }),
    ...(rule.transitionStorageClass !== '' && { storageClass: rule.transitionStorageClass }),
  };
  const noncurrent = {
    ...(rule.noncurrentTransitionDays !== null && { noncurrentDays: rule.noncurrentTransitionDays }),
    ...(rule.noncurrentTransitionStorageClass !== '' && {
      storageClass: rule.noncurrentTransitionStorageClass,
    }),
  };
  return {
    ...(Object.keys(transition).length > 0 && { transition }),
    ...(Object.keys(noncurrent).length > 0 && { noncurrentVersionTransition: noncurrent }),
  };
}
