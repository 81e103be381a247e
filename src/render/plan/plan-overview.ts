import { groupBy } from '../../group-by.ts';
import { countVerbs, type Plan, type Section } from '../../plan/plan.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import { table } from '../markdown.ts';
import { type PlanBounds, tellRest } from '../plan-bounds.ts';
import { listNames, showName } from '../plan-name.ts';
import { formatCount } from '../quantity.ts';
import { createRoom, takeRows } from '../room.ts';

/** How many of each kind per section, with the first names: for where the changes themselves are too many. */
export function renderOverview({ sections }: Plan, bounds: PlanBounds): string {
  const lines = sections.flatMap(listKinds);
  if (lines.length === 0) return '';
  const rows = takeRows(lines, createRoom(bounds.overview), ({ id, kind, changes }) => {
    const counts = countVerbs(changes);
    const amounts = [counts.create, counts.update, counts.delete, counts.report];
    return [
      showName(id, bounds),
      kind,
      ...amounts.map((amount) => (amount > 0 ? formatCount(amount) : '')),
      listNames(changes, ({ key }) => showName(key, bounds), bounds, ' '),
    ];
  });
  const rest = tellRest(lines.length - rows.length, 'kind', bounds);
  const head = ['of', 'kind', 'create', 'update', 'delete', 'report', 'names'];
  return `${table(head, rows)}${rest}\n\nEvery change and every field: ${bounds.rest}.`;
}

interface KindLine {
  readonly id: string;
  readonly kind: string;
  /** What is only reported comes last. */
  readonly changes: readonly ResourceChange[];
}

function listKinds({ id, changes }: Section): KindLine[] {
  return [...groupBy(changes, ({ kind }) => kind)].map(([kind, alike]) => {
    const made = alike.filter(({ verb }) => verb !== 'report');
    return { id, kind, changes: [...made, ...alike.filter(({ verb }) => verb === 'report')] };
  });
}
