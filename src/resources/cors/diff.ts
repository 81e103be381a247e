import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, reportUnsupported } from '../diff-declared.ts';
import { type CorsRule, declareCors } from './types.ts';

const why =
  'This server has no CORS per bucket (it answers 501). Set it for the whole server with ' +
  '`MINIO_API_CORS_ALLOW_ORIGIN`, or remove `cors` here.';

export function diffCors(
  bucket: BucketFrame,
  actual: readonly CorsRule[] | undefined,
): Change<'cors', readonly CorsRule[]>[] {
  const desired = declareCors(bucket.declaration);
  const frame = frameOf(bucket, 'cors', 'cors');
  if (desired && bucket.capabilities.cors === false)
    return [reportUnsupported(frame, why, { after: desired })];
  return diffDeclared(frame, desired, actual, bucket.unmanaged);
}
