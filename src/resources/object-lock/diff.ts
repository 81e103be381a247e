import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared, keepProtection, type Remarks, reportUnsupported } from '../diff-declared.ts';
import { declareRetention, type Retention } from './types.ts';

export function diffRetention(
  bucket: BucketFrame,
  actual: Retention | undefined,
): Change<'retention', Retention>[] {
  const desired = declareRetention(bucket.declaration);
  const frame = frameOf(bucket, 'retention', 'retention');
  if (desired && !bucket.locked) {
    const why = 'Default retention needs a bucket that was created with object lock: declare a new one.';
    return [reportUnsupported(frame, why, { after: desired })];
  }
  return diffDeclared(frame, desired, actual, keepProtection(bucket.unmanaged), remarkRetention);
}

function remarkRetention({ after }: Change<'retention', Retention>): Remarks {
  if (after?.mode !== 'COMPLIANCE') return {};
  const time = `${after.validity} ${after.unit.toLowerCase()}`;
  return {
    oneWay: `COMPLIANCE: no one, not even root, can delete a version written from now on for ${time}.`,
  };
}
