import type { BucketOwner } from '../change.ts';
import type { ActualBucket } from './actual.ts';
import { diffBucketBase } from './bucket/diff.ts';
import type { BucketFrame } from './bucket-frame.ts';
import { diffCors } from './cors/diff.ts';
import { diffEncryption } from './encryption/diff.ts';
import { diffLifecycle } from './lifecycle/diff.ts';
import { diffNotifications } from './notification/diff.ts';
import { diffRetention } from './object-lock/diff.ts';
import { diffPolicy } from './policy/diff.ts';
import { diffQuota } from './quota/diff.ts';
import type { ResourceChange } from './resource-change.ts';
import { diffTags } from './tags/diff.ts';
import { diffVersioning } from './versioning/diff.ts';

/** The difference for one declared bucket, of the kinds that `owner` may touch. */
export function diffBucket(
  owner: BucketOwner,
  bucket: BucketFrame,
  actual: ActualBucket | undefined,
): ResourceChange[] {
  const there = actual?.documents;
  const absent = bucket.declaration.state === 'absent';
  if (owner === 'apply-policies') return absent ? [] : diffPolicy(bucket, there?.policy);
  const base = diffBucketBase(bucket, actual);
  if (absent) return base;
  return [
    ...base,
    ...diffVersioning(bucket, there?.versioning),
    ...diffRetention(bucket, there?.retention),
    ...diffEncryption(bucket, there?.encryption),
    ...diffQuota(bucket, there?.quota),
    ...diffTags(bucket, there?.tags),
    ...diffLifecycle(bucket, there?.lifecycle),
    ...diffCors(bucket, there?.cors),
    ...diffNotifications(bucket, there?.notification),
  ];
}
