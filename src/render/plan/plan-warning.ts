import type { Change } from '../../change.ts';
import { groupBy } from '../../group-by.ts';
import { cut } from '../cut.ts';
import { drawAlert, escapeMarkdown } from '../markdown.ts';
import type { PlanBounds } from '../plan-bounds.ts';
import { listNames, showName } from '../plan-name.ts';
import { describeCount, formatCount } from '../quantity.ts';
import { createRoom, takeLines } from '../room.ts';
import type { PublicAccess } from './plan-exposure.ts';

/** What anyone could do that could not before. `past`: once it is done. '' for nothing. */
export function renderOpened(opened: readonly PublicAccess[], past: boolean, bounds: PlanBounds): string {
  if (opened.length === 0) return '';
  const title = past
    ? '**Public now:** without signing in, anyone may'
    : '**Becomes public:** once this is applied, without signing in, anyone may';
  const lines = opened.map((access) => showAccess(access, '(some of it already)', bounds));
  return drawAlert('CAUTION', [title, ...lines]);
}

/** Every way is told, if only by how many places it is about. */
function showAccess({ ability, places }: PublicAccess, partly: string, bounds: PlanBounds): string {
  const names = listNames(
    places,
    (place) => `${showName(place.name, bounds)}${place.partly ? ` ${partly}` : ''}`,
    bounds,
    ', ',
  );
  const line = `- **${ability}** ${names}`;
  if (Buffer.byteLength(line) <= bounds.publicAccess) return line;
  return `- **${ability}** ${describeCount(places.length, 'place')}, ${bounds.rest}.`;
}

/** What deletes, can't be taken back, or is not possible. `past`: once it is done. */
export function renderWarnings(changes: readonly Change[], past: boolean, bounds: PlanBounds): string {
  const deletes = changes.filter((change) => change.verb === 'delete');
  const doors = changes.filter((change) => change.oneWay);
  const unsupported = changes.filter((change) => change.reason === 'unsupported');
  const lines = [
    ...listAlike(past ? 'Deleted' : 'Deletes', deletes, ({ kind }) => kind, bounds),
    ...listAlike('One way', doors, ({ oneWay = '' }) => oneWay, bounds),
    ...listAlike('Not possible here', unsupported, ({ notes = [] }) => notes.join(' '), bounds),
  ];
  return lines.length > 0 ? drawAlert('WARNING', lines) : '';
}

/** What is no longer open to the public. `past`: once it is done. '' for nothing. */
export function renderClosed(closed: readonly PublicAccess[], past: boolean, bounds: PlanBounds): string {
  if (closed.length === 0) return '';
  const title = `**No longer public:** without signing in, nobody may ${past ? 'now' : 'then'}`;
  const lines = closed.map((access) => showAccess(access, '(some of it still)', bounds));
  return [title, '', ...lines].join('\n');
}

/** What is the same for many is said once; each label has its own share of the room. */
function listAlike(
  label: string,
  changes: readonly Change[],
  describe: (change: Change) => string,
  bounds: PlanBounds,
): string[] {
  const groups = [...groupBy(changes, describe)];
  const room = createRoom(bounds.warnings);
  const lines = takeLines(groups.slice(0, bounds.names), room, ([text, alike]) => {
    const names = listNames(alike, ({ alias, key }) => showName(`${alias}/${key}`, bounds), bounds, ' ');
    return `- **${label}:** ${escapeMarkdown(cut(text, 2 * bounds.characters))} ${names}`;
  });
  const told = groups.slice(0, lines.length).reduce((sum, [, alike]) => sum + alike.length, 0);
  const rest = changes.length - told;
  return rest > 0 ? [...lines, `- **${label}:** ${formatCount(rest)} more, ${bounds.rest}.`] : [...lines];
}
