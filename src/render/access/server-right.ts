import type { Escalation, ServerRight } from '../../access/audit-entry.ts';
import { allOfServer } from '../../access/server-right.ts';
import { groupBy } from '../../group-by.ts';
import { listNames } from '../plan-name.ts';
import { describePrincipal, type ShowText } from './access-word.ts';

/**
 * One line for each set of actions, with everyone who has it; without those that are told as ways to more rights,
 * and without all others of who may do everything.
 */
export function describeServerRights(
  rights: readonly ServerRight[],
  told: readonly Escalation[],
  show: ShowText,
  bounds: { readonly names: number },
): string[] {
  const byCaller = groupBy(told, ({ principal }) => JSON.stringify(principal));
  const left = rights.flatMap(({ principal, actions }) => {
    const ways = new Set(byCaller.get(JSON.stringify(principal))?.map(({ action }) => action));
    const others = actions.filter((action) => !ways.has(action) && !ways.has(allOfServer));
    return others.length > 0 ? [{ principal, actions: others }] : [];
  });
  return [...groupBy(left, ({ actions }) => actions.join()).values()].map((alike) => {
    const who = listNames(alike, ({ principal }) => describePrincipal(principal, show), bounds, ', ');
    return `${who}: ${listNames(alike[0]?.actions ?? [], (action) => action, bounds, ', ')}`;
  });
}
