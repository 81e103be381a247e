import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, type Remarks } from '../diff-declared.ts';
import { declareVersioning, type Versioning } from './types.ts';

export function diffVersioning(
  bucket: BucketFrame,
  actual: Versioning | undefined,
): Change<'versioning', Versioning>[] {
  const { versioning, excludedPrefixes, excludeFolders } = bucket.declaration;
  const managed = [versioning, excludedPrefixes, excludeFolders].some((part) => part !== undefined);
  const frame = frameOf(bucket, 'versioning', 'versioning');
  if (!managed) {
    // Suspending what nobody declared would take protection away: versioning is never "deleted".
    const unmanaged = bucket.unmanaged === 'ignore' ? 'ignore' : 'report';
    return diffDeclared(frame, undefined, actual, unmanaged);
  }
  return diffDeclared(
    frame,
    declareVersioning(bucket.declaration, actual),
    actual,
    'ignore',
    remarkVersioning,
  );
}

function remarkVersioning({ before, after }: Change<'versioning', Versioning>): Remarks {
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
