import type { Change } from '../../change.ts';
import type { ActualBucket } from '../actual.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { reportUnsupported } from '../diff-declared.ts';
import type { BucketBase } from './types.ts';

type BucketChange = Change<'bucket', BucketBase>;

export function diffBucketBase(bucket: BucketFrame, actual: ActualBucket | undefined): BucketChange[] {
  if (bucket.declaration.state === 'absent') return diffAbsent(bucket, actual);
  return [...diffPresent(bucket, actual), ...diffRegion(bucket)];
}

function diffPresent(bucket: BucketFrame, actual: ActualBucket | undefined): BucketChange[] {
  const objectLocking = bucket.declaration.objectLocking ?? actual?.objectLocking ?? false;
  const after = { objectLocking };
  if (actual === undefined) {
    const oneWay = objectLocking ? 'Object lock can never be switched off for this bucket.' : undefined;
    return [{ ...frameOf(bucket, 'bucket', 'name'), verb: 'create', after, ...(oneWay && { oneWay }) }];
  }
  if (objectLocking === actual.objectLocking) return [];
  const why = objectLocking
    ? 'Object lock is set when a bucket is created and can’t be added: declare a new bucket and copy the data.'
    : 'Object lock can’t be taken away: declare `objectLocking: true`, or a new bucket and copy the data.';
  const before = { objectLocking: actual.objectLocking };
  return [reportUnsupported(frameOf(bucket, 'bucket', 'objectLocking'), why, { before, after })];
}

/** All buckets of a server share its one region. Where it can't be learned, creating tells. */
function diffRegion(bucket: BucketFrame): BucketChange[] {
  const { region } = bucket.declaration;
  const there = bucket.capabilities.region;
  if (region === undefined || there === undefined || region === there) return [];
  const why = `The server's region is ${there || 'not set'}, for every bucket: declare that, or remove \`region\`.`;
  return [reportUnsupported(frameOf(bucket, 'bucket', 'region'), why)];
}

function diffAbsent(bucket: BucketFrame, actual: ActualBucket | undefined): BucketChange[] {
  if (actual === undefined) return [];
  const frame = frameOf(bucket, 'bucket', 'state');
  const before = { objectLocking: actual.objectLocking };
  if (actual.contents !== 'empty') {
    const inside =
      actual.contents === 'uploads' ? 'unfinished uploads' : 'objects, versions or delete markers';
    const why = `The bucket still holds ${inside}, and only an empty one is removed: empty it first.`;
    return [reportUnsupported(frame, why, { before })];
  }
  const goes = Object.entries(actual.documents).flatMap(([kind, value]) =>
    value === undefined ? [] : [kind],
  );
  const notes = goes.length > 0 ? [`Goes with the bucket: ${goes.sort().join(', ')}.`] : [];
  return [
    { ...frame, verb: 'delete', before, notes, oneWay: 'The bucket and its settings are gone for good.' },
  ];
}
