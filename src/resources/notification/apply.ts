import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { Notification } from './types.ts';

/** Notifications are cleared by an empty document: a DELETE would delete the bucket. */
export async function applyNotifications(
  writer: Writer,
  change: Change<'notification', readonly Notification[]>,
): Promise<void> {
  const QueueConfiguration = (change.after ?? []).map(encodeQueue);
  const document = writeXmlObject('NotificationConfiguration', { QueueConfiguration });
  await writer.write(routes.setNotifications, { bucket: change.key }, document);
}

function encodeQueue({ id, arn, events, prefix, suffix }: Notification) {
  const FilterRule = [
    { Name: 'prefix', Value: prefix },
    { Name: 'suffix', Value: suffix },
  ].filter((rule) => rule.Value !== '');
  const filter = FilterRule.length > 0 && { Filter: { S3Key: { FilterRule } } };
  return { Id: id, Queue: arn, Event: [...events], ...filter };
}
