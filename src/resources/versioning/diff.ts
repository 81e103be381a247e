import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, keepProtection, type Remarks, reportUnsupported } from '../diff-declared.ts';
import { declareVersioning, type Versioning } from './types.ts';

type VersioningChange = Change<'versioning', Versioning>;

export function diffVersioning(bucket: BucketFrame, actual: Versioning | undefined): VersioningChange[] {
  const frame = frameOf(bucket, 'versioning', 'versioning');
  if (!isManaged(bucket)) return diffDeclared(frame, undefined, actual, keepProtection(bucket.unmanaged));
  const desired = declareVersioning(bucket.declaration, actual);
  if (bucket.locked && desired?.status === 'Suspended') {
    const why = 'Versioning can’t be suspended in a bucket with object lock: declare `versioning: true`.';
    return [reportUnsupported(frame, why, { ...(actual && { before: actual }), after: desired })];
  }
  return diffDeclared(frame, desired, actual, 'ignore', remarkVersioning);
}

/** Object lock brings versioning along: who declares the one has declared the other. */
function isManaged({ declaration }: BucketFrame): boolean {
  const { versioning, excludedPrefixes, excludeFolders, objectLocking } = declaration;
  const parts = [versioning, excludedPrefixes, excludeFolders, objectLocking || undefined];
  return parts.some((part) => part !== undefined);
}

function remarkVersioning({ before, after }: VersioningChange): Remarks {
  const notes: string[] = [];
  if (before?.status === 'Enabled' && after?.status === 'Suspended') {
    notes.push('From now on an overwrite or delete destroys the previous data; older versions stay.');
  }
  const newlyExcluded = after?.excludedPrefixes.filter(
    (prefix) => !before?.excludedPrefixes.includes(prefix),
  );
  if (newlyExcluded?.length) {
    notes.push(`New objects under ${newlyExcluded.join(', ')} will be neither versioned nor replicated.`);
  }
  if (before !== undefined) return { notes };
  return { notes, oneWay: 'Versioning can be suspended later, but never be unset.' };
}
