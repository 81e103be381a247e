import type { Change, Verb } from '../change.ts';
import { formatSource } from '../finding.ts';
import { changesOf, hasChanges, type Plan, type Section } from '../plan/plan.ts';
import { diffFields } from './field-diff.ts';
import { code, escapeMarkdown, fence, fold, table } from './markdown.ts';
import { describeCounts } from './plan-text.ts';

const words: Record<Verb, string> = {
  create: 'create',
  update: 'update',
  delete: '**delete**',
  report: 'report',
};

/** Lines up to which the details stand open. */
const openLines = 10;

/** The plan for a job summary: verdict, what can't be undone, a table, then every field folded away. */
export function renderPlanMarkdown(plan: Plan): string {
  const changes = changesOf(plan);
  const verdict = hasChanges(plan) ? describeCounts(changes) : 'nothing to change';
  const parts = [`### Plan: ${verdict}`, renderWarnings(changes), ...plan.sections.map(renderSection)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What a reviewer must not miss, above everything that folds. */
function renderWarnings(changes: readonly Change[]): string {
  const deletes = changes.filter((change) => change.verb === 'delete');
  const doors = changes.filter((change) => change.oneWay);
  const unsupported = changes.filter((change) => change.reason === 'unsupported');
  const line = (label: string, change: Change, text = '') =>
    `- **${label}** ${code(`${change.alias} ${change.kind} ${change.key}`)} ${escapeMarkdown(text)}`.trimEnd();
  return [
    ...deletes.map((change) => line('Deletes', change)),
    ...doors.map((change) => line('One way', change, change.oneWay)),
    ...unsupported.map((change) => line('Not possible here', change, change.notes?.join(' '))),
  ].join('\n');
}

function renderSection({ id, changes }: Section): string {
  if (changes.length === 0) return `${code(id)}: nothing to do.`;
  const rows = changes.map((change) => [
    words[change.verb],
    change.kind,
    code(change.key),
    change.source ? code(formatSource(change.source)) : 'not declared',
    escapeMarkdown([change.reason ?? '', ...(change.notes ?? [])].filter(Boolean).join(': ')),
  ]);
  const overview = table(['', 'kind', 'name', 'declared at', 'remarks'], rows);
  return [`${code(id)}: ${describeCounts(changes)}`, overview, renderDetails(changes)].join('\n\n');
}

function renderDetails(changes: readonly Change[]): string {
  const lines = changes.filter((change) => change.verb !== 'report').flatMap(renderFields);
  if (lines.length === 0) return '';
  return fold('Every field', fence(lines, 'diff'), lines.length < openLines);
}

function renderFields(change: Change): string[] {
  const fields = diffFields(change).map(({ sign, field, value }) => `${sign} ${field}: ${value}`);
  return [`# ${change.verb} ${change.kind} ${change.key}`, ...fields];
}
