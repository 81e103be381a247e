import type { Escalation } from '../../access/audit-entry.ts';
import { groupBy } from '../../group-by.ts';
import { listNames } from '../plan-name.ts';
import { describeBucket, describePrincipal, type ShowText } from './access-word.ts';

/** One line for each way to more rights, with everyone who has it. */
export function describeEscalations(
  escalations: readonly Escalation[],
  show: ShowText,
  bounds: { readonly names: number },
): string[] {
  const ways = groupBy(escalations, ({ action, could, buckets }) => JSON.stringify([action, could, buckets]));
  return [...ways.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { action, could, buckets } = first;
    const who = listNames(alike, ({ principal }) => describePrincipal(principal, show), bounds, ', ');
    const where = listNames(buckets, (bucket) => describeBucket(bucket, show), bounds, ', ');
    return [`${who}: could ${could} (${action}${where === '' ? '' : ` on ${where}`})`];
  });
}
