import { routes } from '../../server/routes.ts';
import { parseOnce } from '../document.ts';
import type { Quota } from './types.ts';

/** `quota` is the older field and `size` the newer; the server stores whichever it was sent. */
export const quotaDocument = parseOnce<Quota>({
  exportName: 'quota.json',
  route: routes.getQuota,
  parse(json) {
    const stored: unknown = json === '' ? null : JSON.parse(json);
    const bytes = Math.max(readCount(stored, 'quota'), readCount(stored, 'size'));
    return bytes > 0 ? { bytes } : undefined;
  },
});

function readCount(stored: unknown, field: 'quota' | 'size'): number {
  if (typeof stored !== 'object' || stored === null) return 0;
  const value: unknown = Reflect.get(stored, field);
  return typeof value === 'number' ? value : 0;
}
