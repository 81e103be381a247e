import { sortByCanonical } from '../../canonical-json.ts';
import type { BucketDeclaration } from '../../config/generated/types.ts';
import { adoptIds } from '../adopt-id.ts';
import type { Declared } from '../diff-declared.ts';

/** One rule that sends events of a bucket to a target that the server already knows. */
export type Notification = {
  readonly id: string;
  /** Of the target, without a region: `arn:minio:sqs::primary:webhook`. */
  readonly arn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
};

export function declareNotifications(
  { notifications }: BucketDeclaration,
  actual: readonly Notification[] | undefined,
): Declared<readonly Notification[]> {
  if (notifications === undefined || notifications === null) return notifications;
  if (notifications.length === 0) return null;
  const declared = notifications.map(({ id, arn, events, prefix, suffix }) => ({
    id: id ?? '',
    arn: dropRegion(arn),
    events: sortEvents(events),
    prefix: prefix ?? '',
    suffix: suffix ?? '',
  }));
  return sortByCanonical(adoptIds(declared, actual ?? []));
}

/** It tells targets apart by nothing but their id and type: a server has one region, and puts it into what it is given. */
export function dropRegion(arn: string): string {
  return arn.replace(/^(arn:minio:sqs:)[^:]*/, '$1');
}

/** The server stores a wildcard as it is sent; only order and repetition mean nothing. */
function sortEvents(events: readonly string[]): string[] {
  return [...new Set(events)].sort();
}
