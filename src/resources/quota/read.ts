import { routes } from '../../server/routes.ts';
import { parseAnswer } from '../answer-field.ts';
import { parseOnce } from '../document.ts';
import type { Quota } from './types.ts';

/** `quota` is the older field and `size` the newer; the server stores whichever it was sent. */
export const quotaDocument = parseOnce<Quota>({
  exportName: 'quota.json',
  route: routes.getQuota,
  parse(json) {
    const stored: unknown = json === '' ? null : parseAnswer(json);
    const bytes = Math.max(readCount(stored, 'quota'), readCount(stored, 'size'));
    const [rate, requests] = [readCount(stored, 'rate'), readCount(stored, 'requests')];
    return bytes + rate + requests > 0 ? { bytes, rate, requests } : undefined;
  },
});

function readCount(stored: unknown, field: 'quota' | 'size' | 'rate' | 'requests'): number {
  if (typeof stored !== 'object' || stored === null) return 0;
  const value: unknown = Reflect.get(stored, field);
  return typeof value === 'number' ? value : 0;
}
