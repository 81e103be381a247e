import type { Change } from '../../change.ts';
import { ServiceError } from '../../errors.ts';
import type { Writer } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { readContents } from './read.ts';
import type { BucketBase } from './types.ts';

export async function applyBucketBase(writer: Writer, change: Change<'bucket', BucketBase>): Promise<void> {
  if (change.verb === 'delete') await deleteBucket(writer, change.key);
  else await createBucket(writer, change.key, change.after?.objectLocking ?? false);
}

/** A lost reply is answered by looking: a second try would only hear that the bucket is already ours. */
async function createBucket(writer: Writer, bucket: string, locked: boolean): Promise<void> {
  const route = locked ? routes.createLockedBucket : routes.createBucket;
  try {
    await writer.write(route, { bucket });
  } catch (error) {
    const lost = error instanceof ServiceError && error.failure.outcomeUnknown;
    if (!lost || !(await isThere(writer, bucket, locked))) throw error;
  }
}

/** Whether the bucket can be seen, made as it was asked for. What can't be looked at is not known to be there. */
async function isThere(writer: Writer, bucket: string, locked: boolean): Promise<boolean> {
  try {
    await writer.read(routes.headBucket, { bucket });
    return !locked || (await readOptional(writer, routes.getObjectLock, { bucket })) !== undefined;
  } catch (error) {
    if (error instanceof ServiceError) return false;
    throw error;
  }
}

/** Looked at again at the last moment: what was empty when planned may not be any more. */
async function deleteBucket(writer: Writer, bucket: string): Promise<void> {
  const holds = await readContents(writer, bucket);
  if (holds !== 'nothing') {
    throw new ServiceError(
      {
        reason: 'stale-plan',
        operation: routes.deleteBucket.operation,
        resource: `${writer.alias}/${bucket}`,
        status: 0,
        code: 'BucketNotEmpty',
        outcomeUnknown: false,
      },
      `Bucket ${bucket} holds ${holds} by now and was left alone: empty it, and plan again.`,
    );
  }
  await writer.write(routes.deleteBucket, { bucket });
}
