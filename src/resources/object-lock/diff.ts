import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, type Remarks } from '../diff-declared.ts';
import { declareRetention, type Retention } from './types.ts';

export function diffRetention(
  bucket: BucketFrame,
  actual: Retention | undefined,
): Change<'retention', Retention>[] {
  const desired = declareRetention(bucket.declaration);
  const frame = frameOf(bucket, 'retention', 'retention');
  return diffDeclared(frame, desired, actual, bucket.unmanaged, remarkRetention);
}

function remarkRetention({ after }: Change<'retention', Retention>): Remarks {
  if (after?.mode !== 'COMPLIANCE') return {};
  const time = `${after.validity} ${after.unit.toLowerCase()}`;
  return {
    oneWay: `COMPLIANCE: no one, not even root, can delete a version written from now on for ${time}.`,
  };
}
