import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, keepProtection } from '../diff-declared.ts';
import { declareEncryption, type Encryption } from './types.ts';

export function diffEncryption(
  bucket: BucketFrame,
  actual: Encryption | undefined,
): Change<'encryption', Encryption>[] {
  const desired = declareEncryption(bucket.declaration);
  return diffDeclared(
    frameOf(bucket, 'encryption', 'encryption'),
    desired,
    actual,
    keepProtection(bucket.unmanaged),
    () => ({
      notes: ['Applies to objects written from now on; those already there stay as they are.'],
    }),
  );
}
