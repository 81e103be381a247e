import type { AccessAbility, AccessRight } from '../../access/audit-entry.ts';
import type { AccessRow } from './access-row.ts';
import { describeReach, describeTerms, type ShowText } from './access-word.ts';

/** In the order in which they are shown. */
export const shownAbilities: readonly AccessAbility[] = [
  'read',
  'list',
  'write',
  'delete',
  'delete versions',
  'administer',
];

/** Names of actions that one cell has. */
const maxActions = 3;

/** Where, and under which conditions; '' for nowhere. */
export function describeCell(row: AccessRow, ability: AccessAbility, show: ShowText): string {
  const rights = row.cells.get(ability) ?? [];
  return rights.map((right) => describeRight(right, show)).join('; ');
}

function describeRight({ reach, actions }: AccessRight, show: ShowText): string {
  const where = describeReach(reach, show);
  const named = actions.slice(0, maxActions).map((action) => action.replace('s3:', ''));
  const more = actions.length > maxActions ? ` and ${actions.length - maxActions} more` : '';
  const what = actions.length > 0 ? `${named.join(', ')}${more}` : '';
  const terms = describeTerms(reach, show);
  const words = [what, where].filter(Boolean).join(': ') || 'yes';
  return terms === '' ? words : `${words} (${terms})`;
}
