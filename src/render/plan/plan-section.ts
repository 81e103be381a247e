import { changeTitle, type Verb } from '../../change.ts';
import type { Plan, Section } from '../../plan/plan.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import type { Outcome, Result } from '../../result.ts';
import { cut } from '../cut.ts';
import { linkSource } from '../file-link.ts';
import { code, escapeMarkdown, fence, fold, table } from '../markdown.ts';
import { type PlanBounds, tellRest } from '../plan-bounds.ts';
import { showName } from '../plan-name.ts';
import { describeCount } from '../quantity.ts';
import { createRoom, type Room, takeLines, takeRows } from '../room.ts';
import { diffChange } from './change-diff.ts';
import { describeCounts } from './plan-text.ts';

const words: Readonly<Record<Verb, string>> = {
  create: 'create',
  update: 'update',
  delete: '**delete**',
  report: 'report',
};

/** Rows of a table, and lines of a difference, below which it stands open. */
const openRows = 10;

interface Page {
  readonly bounds: PlanBounds;
  /** Shared by all sections, so that the first ones are whole. */
  readonly changes: Room;
  readonly fields: Room;
  /** Title of a change → what became of it; empty when nothing was applied. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Section by section: what changes, field by field, and what is left alone. */
export function renderSections(plan: Plan, results: readonly Result[], bounds: PlanBounds): string[] {
  const outcomes = new Map(results.map(({ change, outcome }) => [changeTitle(change), outcome]));
  const rooms = { changes: createRoom(bounds.changes), fields: createRoom(bounds.fields) };
  return plan.sections.map((section) => renderSection(section, { bounds, outcomes, ...rooms }));
}

function renderSection({ id, changes }: Section, page: Page): string {
  const heading = `#### ${showName(id, page.bounds)}: `;
  if (changes.length === 0) return `${heading}nothing to do`;
  const unmanaged = changes.filter(({ reason }) => reason === 'unmanaged');
  const meant = changes.filter(({ reason }) => reason !== 'unmanaged');
  const parts = [
    `${heading}${describeCounts(changes)}`,
    renderChanges(meant, page),
    renderFields(meant, page),
    renderUnmanaged(unmanaged, page),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderChanges(changes: readonly ResourceChange[], page: Page): string {
  if (changes.length === 0) return '';
  const { bounds, outcomes } = page;
  const rows = takeRows(changes, page.changes, (change) => [
    words[change.verb],
    change.kind,
    showName(change.key, bounds),
    change.source ? linkSource(change.source, bounds.filesUrl) : 'not declared',
    showRemarks(change, bounds),
    outcomes.get(changeTitle(change))?.replace('-', ' ') ?? '',
  ]);
  const head = ['', 'kind', 'name', 'declared at', 'remarks', 'outcome'];
  const used = head.map((_, column) => column < 4 || rows.some((row) => row[column] !== ''));
  const pick = (cells: readonly string[]) => cells.filter((_, column) => used[column]);
  const rest = tellRest(changes.length - rows.length, 'change', bounds);
  if (rows.length === 0) return rest.trim();
  const overview = table(pick(head), rows.map(pick));
  if (rows.length <= openRows) return `${overview}${rest}`;
  return `${fold(describeCount(changes.length, 'change'), overview, false)}${rest}`;
}

function showRemarks({ reason, notes = [] }: ResourceChange, { characters }: PlanBounds): string {
  const remarks = [reason ?? '', ...notes].filter(Boolean).join(': ');
  return escapeMarkdown(cut(remarks, 2 * characters));
}

function renderFields(changes: readonly ResourceChange[], page: Page): string {
  const made = changes.filter(({ verb }) => verb !== 'report');
  const blocks = takeLines(made, page.fields, (change) => showFields(change, page.bounds).join('\n'));
  const rest = tellRest(made.length - blocks.length, 'change', page.bounds);
  if (blocks.length === 0) return rest && `Every field:${rest}`;
  const lines = blocks.flatMap((block) => block.split('\n'));
  return `${fold('Every field', fence(lines, 'diff'), lines.length < openRows)}${rest}`;
}

/** The line above the fields looks like that of a patch, so that it stands out as one. */
function showFields(change: ResourceChange, { characters }: PlanBounds): string[] {
  const lines = diffChange(change).map(({ sign, text }) => cut(`${sign} ${text}`, characters));
  return [`@@ ${change.verb} ${change.kind} ${cut(change.key, characters)} @@`, ...lines];
}

/** Told, and left alone. */
function renderUnmanaged(changes: readonly ResourceChange[], page: Page): string {
  if (changes.length === 0) return '';
  const { bounds } = page;
  const rows = takeRows(changes, page.changes, (change) => [
    change.kind,
    showName(change.key, bounds),
    escapeMarkdown(cut((change.notes ?? []).join(' '), 2 * bounds.characters)),
  ]);
  const rest = tellRest(changes.length - rows.length, 'thing', bounds);
  const title = `Not declared, and left alone: ${changes.length}`;
  if (rows.length === 0) return `${title}${rest}`;
  return fold(title, `${table(['kind', 'name', 'remarks'], rows)}${rest}`, false);
}

/** The digests that bind what was reviewed, for whoever wants to compare them. */
export function renderDigests(
  { sections }: Plan,
  configDigest: string | undefined,
  bounds: PlanBounds,
): string {
  const config = configDigest === undefined ? [] : [{ id: 'configuration', digest: configDigest }];
  const bound = [...sections, ...config];
  const rows = takeRows(bound, createRoom(bounds.overview), ({ id, digest }) => [
    showName(id, bounds),
    code(digest),
  ]);
  if (rows.length === 0) return '';
  const rest = tellRest(bound.length - rows.length, 'digest', bounds);
  return fold('Digests of what was planned', `${table(['of', 'SHA-256'], rows)}${rest}`, false);
}
