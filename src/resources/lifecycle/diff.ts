import { canonicalJson } from '../../canonical-json.ts';
import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, type Remarks } from '../diff-declared.ts';
import { declareLifecycle, type LifecycleRule } from './types.ts';

type LifecycleChange = Change<'lifecycle', readonly LifecycleRule[]>;

export function diffLifecycle(
  bucket: BucketFrame,
  actual: readonly LifecycleRule[] | undefined,
): LifecycleChange[] {
  const desired = declareLifecycle(bucket.declaration, actual);
  const frame = frameOf(bucket, 'lifecycle', 'lifecycle');
  return diffDeclared(frame, desired, actual, bucket.unmanaged, remarkLifecycle);
}

/** Data that a rule removes can't be brought back: a reviewer should meet that in words. */
function remarkLifecycle({ before, after }: LifecycleChange): Remarks {
  const known = new Set(before?.map((rule) => canonicalJson(rule)));
  const fresh = (after ?? []).filter((rule) => rule.status === 'Enabled' && !known.has(canonicalJson(rule)));
  const notes = fresh.flatMap(describeRemoval);
  return notes.length > 0 ? { notes } : {};
}

function describeRemoval(rule: LifecycleRule): string[] {
  const { id, expirationDays, expirationDate, expiredObjectAllVersions: all } = rule;
  const what = rule.prefix === '' ? 'objects' : `objects under ${rule.prefix}`;
  const when =
    expirationDays === null ? `from ${expirationDate}` : `${expirationDays} days after they are written`;
  const expires = expirationDays !== null || expirationDate !== null;
  return [
    ...(expires ? [`Rule ${id} removes ${what} ${when}${all ? ', with all their versions' : ''}.`] : []),
    ...(rule.delMarkerExpirationDays ? [`Rule ${id} removes deleted ${what} with all their versions.`] : []),
  ];
}
