import type { Verb } from '../../change.ts';
import { formatSource } from '../../finding.ts';
import { changesOf, countVerbs, type Plan, type Section } from '../../plan/plan.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import { plain } from '../plain.ts';
import { diffChange } from './change-diff.ts';

const signs: Record<Verb, string> = { create: '+', update: '~', delete: '-', report: '?' };

/** The whole plan as text for a log or a terminal; ends without a line break. */
export function renderPlanText(plan: Plan): string {
  const sections = plan.sections.map(renderSection);
  return [...sections, `Plan: ${describeCounts(changesOf(plan))}.`].join('\n');
}

/** `2 to create, 1 to update, 0 to delete`, and what is only reported. */
export function describeCounts(changes: readonly { readonly verb: Verb }[]): string {
  const counts = countVerbs(changes);
  const parts = [`${counts.create} to create`, `${counts.update} to update`, `${counts.delete} to delete`];
  if (counts.report > 0) parts.push(`${counts.report} reported`);
  return parts.join(', ');
}

function renderSection({ id, changes }: Section): string {
  const body = changes.length === 0 ? ['  Nothing to do.'] : changes.map(renderChange);
  return [`${plain(id)}: ${describeCounts(changes)}`, ...body].join('\n');
}

function renderChange(change: ResourceChange): string {
  const where = change.source ? `  (${plain(formatSource(change.source))})` : '';
  const state = change.reason ? ` ${change.reason}` : '';
  const title = `  ${signs[change.verb]} ${change.kind} ${plain(change.key)}${state}${where}`;
  const fields = change.verb === 'report' ? [] : diffChange(change);
  return [
    title,
    ...fields.map(({ sign, text }) => `      ${sign} ${plain(text)}`),
    ...(change.oneWay ? [`      ! one way: ${plain(change.oneWay)}`] : []),
    ...(change.notes ?? []).map((note) => `      ! ${plain(note)}`),
  ].join('\n');
}
