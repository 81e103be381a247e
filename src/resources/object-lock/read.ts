import { routes } from '../../server/routes.ts';
import { child, childText, parseXml } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import type { Retention } from './types.ts';

/** What the document says: the lock itself, fixed at creation, and the default retention, which is not. */
export interface ObjectLock {
  readonly enabled: boolean;
  readonly retention: Retention | undefined;
}

export const objectLockDocument = parseOnce<ObjectLock>({
  exportName: 'object-lock.xml',
  route: routes.getObjectLock,
  parse(xml) {
    const root = parseXml(xml);
    const enabled = childText(root, 'ObjectLockEnabled') === 'Enabled';
    return { enabled, retention: parseRetention(child(child(root, 'Rule'), 'DefaultRetention')) };
  },
});

function parseRetention(node: ReturnType<typeof child>): Retention | undefined {
  const mode = childText(node, 'Mode');
  if (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE') return undefined;
  const days = childText(node, 'Days');
  if (days !== undefined) return { mode, unit: 'Days', validity: Number(days) };
  return { mode, unit: 'Years', validity: Number(childText(node, 'Years')) };
}
