import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared } from '../diff-declared.ts';
import { declareQuota, type Quota } from './types.ts';

export function diffQuota(bucket: BucketFrame, actual: Quota | undefined): Change<'quota', Quota>[] {
  const desired = declareQuota(bucket.declaration);
  return diffDeclared(frameOf(bucket, 'quota', 'quota'), desired, actual, bucket.unmanaged);
}
