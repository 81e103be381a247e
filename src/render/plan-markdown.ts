import type { Change, Verb } from '../change.ts';
import { formatSource } from '../finding.ts';
import { groupBy } from '../group-by.ts';
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

/** As many names as a line can hold. */
const maxNames = 8;

/** What a reviewer must not miss, above everything that folds; what is the same for many is said once. */
function renderWarnings(changes: readonly Change[]): string {
  const deletes = changes.filter((change) => change.verb === 'delete');
  const doors = changes.filter((change) => change.oneWay);
  const unsupported = changes.filter((change) => change.reason === 'unsupported');
  return [
    ...warn('Deletes', deletes, ({ kind }) => kind),
    ...warn('One way', doors, ({ oneWay = '' }) => oneWay),
    ...warn('Not possible here', unsupported, ({ notes = [] }) => notes.join(' ')),
  ].join('\n');
}

function warn(label: string, changes: readonly Change[], describe: (change: Change) => string): string[] {
  return [...groupBy(changes, describe)].map(([text, alike]) => {
    const names = alike.slice(0, maxNames).map((change) => code(`${change.alias}/${change.key}`));
    const more = alike.length > maxNames ? ` and ${alike.length - maxNames} more` : '';
    return `- **${label}:** ${escapeMarkdown(text)} ${names.join(' ')}${more}`;
  });
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
