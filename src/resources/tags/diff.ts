import type { Change } from '../../change.ts';
import type { BucketFrame } from '../bucket-frame.ts';
import { frameOf } from '../bucket-frame.ts';
import { diffDeclared } from '../diff-declared.ts';
import { declareTags, type Tags } from './types.ts';

export function diffTags(bucket: BucketFrame, actual: Tags | undefined): Change<'tags', Tags>[] {
  return diffDeclared(
    frameOf(bucket, 'tags', 'tags'),
    declareTags(bucket.declaration),
    actual,
    bucket.unmanaged,
  );
}
