import { sortByCanonical } from '../../canonical-json.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml, text, type XmlNode } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import { dropRegion, type Notification } from './types.ts';

/** MinIO stores every target as a queue, whatever kind of service stands behind it. */
export const notificationDocument = parseOnce<readonly Notification[]>({
  exportName: 'notification.xml',
  route: routes.getNotifications,
  parse(xml) {
    const queues = children(parseXml(xml), 'QueueConfiguration');
    return queues.length === 0 ? undefined : sortByCanonical(queues.map(parseQueue));
  },
});

function parseQueue(queue: XmlNode): Notification {
  const rules = children(child(child(queue, 'Filter'), 'S3Key'), 'FilterRule');
  const filter = (name: string) => {
    const rule = rules.find((node) => childText(node, 'Name')?.toLowerCase() === name);
    return childText(rule, 'Value') ?? '';
  };
  return {
    id: childText(queue, 'Id') ?? '',
    arn: dropRegion(childText(queue, 'Queue') ?? ''),
    events: [...new Set(children(queue, 'Event').map((event) => text(event) ?? ''))].sort(),
    prefix: filter('prefix'),
    suffix: filter('suffix'),
  };
}
