import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, reportUnsupported } from '../diff-declared.ts';
import { declareQuota, type Quota } from './types.ts';

export function diffQuota(bucket: BucketFrame, actual: Quota | undefined): Change<'quota', Quota>[] {
  const desired = declareQuota(bucket.declaration, actual);
  const frame = frameOf(bucket, 'quota', 'quota');
  if (desired && bucket.capabilities.adminVersion === undefined) {
    return [
      reportUnsupported(frame, 'This server has no admin interface, and quotas are set there.', {
        after: desired,
      }),
    ];
  }
  return diffDeclared(frame, desired, actual, bucket.unmanaged);
}
