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
  const known = new Set(before?.map((rule) => JSON.stringify(rule)));
  const fresh = (after ?? []).filter((rule) => rule.status === 'Enabled' && !known.has(JSON.stringify(rule)));
  const notes = fresh.flatMap((rule) => [
    ...(rule.expiredObjectAllVersions
      ? [`Rule ${rule.id} expires every version, not only the current one.`]
      : []),
    ...(rule.delMarkerExpirationDays
      ? [`Rule ${rule.id} expires a deleted object with all its versions.`]
      : []),
  ]);
  return notes.length > 0 ? { notes } : {};
}
