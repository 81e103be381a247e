import { changeTitle } from '../../change.ts';
import type { Result } from '../../result.ts';
import { cut } from '../cut.ts';
import { escapeMarkdown, table } from '../markdown.ts';
import { type PlanBounds, tellRest } from '../plan-bounds.ts';
import { showName } from '../plan-name.ts';
import { createRoom, takeRows } from '../room.ts';

/** What did not succeed, and why; '' when all of it did. */
export function renderTroubles(results: readonly Result[], bounds: PlanBounds): string {
  const troubled = results.filter(({ outcome }) => outcome !== 'done');
  if (troubled.length === 0) return '';
  const rows = takeRows(troubled, createRoom(bounds.results), ({ change, outcome, failure }) => [
    `**${outcome.replace('-', ' ')}**`,
    change.verb,
    showName(changeTitle(change), bounds),
    escapeMarkdown(cut(failure?.message ?? '', 4 * bounds.characters)),
  ]);
  const rest = tellRest(troubled.length - rows.length, 'change', bounds);
  return `${table(['', 'change', 'what', 'why'], rows)}${rest}`;
}
