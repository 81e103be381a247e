import type { Change } from '../../change.ts';
import type { NormalPolicy } from '../../policy/normalise.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared } from '../diff-declared.ts';
import { declarePolicy } from './types.ts';

/** Points at the policy file where there is one, else at the key that says so in the bucket definitions. */
export function diffPolicy(
  bucket: BucketFrame,
  actual: NormalPolicy | undefined,
): Change<'policy', NormalPolicy>[] {
  const frame = frameOf(bucket, 'policy', 'defaultPolicyFile');
  const source = bucket.policy?.source ?? frame.source;
  return diffDeclared({ ...frame, source }, declarePolicy(bucket), actual, bucket.unmanaged);
}
