import type { Change } from '../../change.ts';
import type { ActualBucket } from '../actual.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { reportUnsupported } from '../diff-declared.ts';
import type { BucketBase, Remains } from './types.ts';

type BucketChange = Change<'bucket', BucketBase>;

export function diffBucketBase(bucket: BucketFrame, actual: ActualBucket | undefined): BucketChange[] {
  if (bucket.declaration.state === 'absent') return diffAbsent(bucket, actual);
  return [...diffPresent(bucket, actual), ...diffRegion(bucket)];
}

function diffPresent(bucket: BucketFrame, actual: ActualBucket | undefined): BucketChange[] {
  const objectLocking = bucket.declaration.objectLocking ?? actual?.objectLocking ?? false;
  const after = { objectLocking };
  if (actual === undefined) {
    const lock = {
      oneWay: 'Object lock can never be switched off for this bucket.',
      notes: ['Versioning is switched on with it.'],
    };
    return [{ ...frameOf(bucket, 'bucket', 'name'), verb: 'create', after, ...(objectLocking && lock) }];
  }
  if (objectLocking === actual.objectLocking) return [];
  const why = objectLocking
    ? 'Object lock is set when a bucket is created and can’t be added: declare a new bucket and copy the data.'
    : 'Object lock can’t be taken away: declare `objectLocking: true`, or a new bucket and copy the data.';
  const before = { objectLocking: actual.objectLocking };
  return [reportUnsupported(frameOf(bucket, 'bucket', 'objectLocking'), why, { before, after })];
}

/** By S3's convention a server without a region is in this one. */
const defaultRegion = 'us-east-1';

/** All buckets of a server share its one region, which is set where the server is started. */
function diffRegion(bucket: BucketFrame): BucketChange[] {
  const { region } = bucket.declaration;
  const there = bucket.region === '' ? defaultRegion : bucket.region;
  if (region === undefined || region === there) return [];
  const fact =
    there === undefined ? 'The server does not tell its region' : `The server’s region is ${there}`;
  const why = `${fact}, for every bucket: declare that, set it on the server, or remove \`region\`.`;
  return [reportUnsupported(frameOf(bucket, 'bucket', 'region'), why)];
}

function diffAbsent(bucket: BucketFrame, actual: ActualBucket | undefined): BucketChange[] {
  if (actual === undefined) return [];
  const frame = frameOf(bucket, 'bucket', 'state');
  const { objectLocking, documents, remains } = actual;
  const obstacle = findObstacle(remains);
  if (obstacle) return [reportUnsupported(frame, obstacle, { before: { objectLocking } })];
  const settings = Object.entries(documents).flatMap(([kind, value]) => (value === undefined ? [] : [kind]));
  const goesWith = [...new Set([...settings, ...(remains?.hasPolicy ? ['policy'] : [])])].sort();
  const notes = goesWith.length > 0 ? [`Goes with the bucket: ${goesWith.join(', ')}.`] : [];
  const oneWay = 'The bucket and its settings are gone for good.';
  return [{ ...frame, verb: 'delete', before: { objectLocking, goesWith }, notes, oneWay }];
}

/** Why a bucket can't go. What was not looked at is no reason to let it go. */
function findObstacle(remains: Remains | undefined): string | undefined {
  if (remains === undefined) return 'It is not known what the bucket holds: it stays.';
  if (remains.holds !== 'nothing') {
    const inside = remains.holds === 'uploads' ? 'unfinished uploads' : 'objects, versions or delete markers';
    return `The bucket still holds ${inside}, and only an empty one is removed: empty it first.`;
  }
  if (remains.replicatesTo.length === 0) return undefined;
  return `The bucket still replicates (${remains.replicatesTo.join(', ')}): remove that first.`;
}
