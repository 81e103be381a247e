import { sortByCanonical } from '../../canonical-json.ts';
import type { BucketDeclaration, LifecycleRuleDeclaration } from '../../config/generated/types.ts';
import { adoptIds } from '../adopt-id.ts';
import type { Declared } from '../diff-declared.ts';

/**
 * One rule, flat, with S3's words. `null` means "not set". Ages are days; dates are `YYYY-MM-DD` and mean
 * midnight UTC, the only time of day the server accepts.
 */
export type LifecycleRule = {
  readonly id: string;
  readonly status: 'Enabled' | 'Disabled';
  readonly prefix: string;
  readonly tags: { readonly [key: string]: string };
  readonly objectSizeGreaterThan: number | null;
  readonly objectSizeLessThan: number | null;
  readonly expirationDays: number | null;
  readonly expirationDate: string | null;
  readonly expiredObjectDeleteMarker: boolean;
  readonly expiredObjectAllVersions: boolean;
  readonly delMarkerExpirationDays: number | null;
  readonly noncurrentExpirationDays: number | null;
  readonly newerNoncurrentVersions: number | null;
  readonly transitionDays: number | null;
  readonly transitionDate: string | null;
  readonly transitionStorageClass: string;
  readonly noncurrentTransitionDays: number | null;
  readonly noncurrentTransitionStorageClass: string;
  readonly abortIncompleteUploadDays: number | null;
};

/** Rules act each on its own, so their order means nothing. */
export function declareLifecycle(
  { lifecycle }: BucketDeclaration,
  actual: readonly LifecycleRule[] | undefined,
): Declared<readonly LifecycleRule[]> {
  if (lifecycle === undefined || lifecycle === null) return lifecycle;
  if (lifecycle.length === 0) return null;
  return sortByCanonical(adoptIds(lifecycle.map(normaliseRule), actual ?? []));
}

function normaliseRule(rule: LifecycleRuleDeclaration): LifecycleRule {
  return {
    id: rule.id ?? '',
    status: rule.status ?? 'Enabled',
    ...normaliseFilter(rule.filter),
    ...normaliseExpiration(rule),
    ...normaliseTransition(rule),
    abortIncompleteUploadDays: rule.abortIncompleteMultipartUpload?.daysAfterInitiation ?? null,
  };
}

function normaliseFilter(filter: LifecycleRuleDeclaration['filter'] = {}) {
  return {
    prefix: filter.prefix ?? '',
    tags: filter.tags ?? {},
    objectSizeGreaterThan: filter.objectSizeGreaterThan || null,
    objectSizeLessThan: filter.objectSizeLessThan || null,
  };
}

function normaliseExpiration(rule: LifecycleRuleDeclaration) {
  const { expiration, delMarkerExpiration, noncurrentVersionExpiration: noncurrent } = rule;
  return {
    expirationDays: expiration?.days || null,
    expirationDate: expiration?.date ?? null,
    expiredObjectDeleteMarker: expiration?.expiredObjectDeleteMarker ?? false,
    expiredObjectAllVersions: expiration?.expiredObjectAllVersions ?? false,
    delMarkerExpirationDays: delMarkerExpiration?.days || null,
    noncurrentExpirationDays: noncurrent?.noncurrentDays || null,
    newerNoncurrentVersions: noncurrent?.newerNoncurrentVersions || null,
  };
}

/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function normaliseTransition({ transition, noncurrentVersionTransition }: LifecycleRuleDeclaration) {
  return {
    transitionDays: transition?.days ?? null,
    transitionDate: transition?.date ?? null,
    transitionStorageClass: transition?.storageClass ?? '',
    noncurrentTransitionDays: noncurrentVersionTransition?.noncurrentDays ?? null,
    noncurrentTransitionStorageClass: noncurrentVersionTransition?.storageClass ?? '',
  };
}
