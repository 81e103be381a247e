import type { Change } from '../../change.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared } from '../diff-declared.ts';
import { declareNotifications, type Notification } from './types.ts';

export function diffNotifications(
  bucket: BucketFrame,
  actual: readonly Notification[] | undefined,
): Change<'notification', readonly Notification[]>[] {
  const desired = declareNotifications(bucket.declaration, actual);
  return diffDeclared(frameOf(bucket, 'notification', 'notifications'), desired, actual, bucket.unmanaged);
}
