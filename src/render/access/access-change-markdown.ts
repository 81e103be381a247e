import { cut } from '../cut.ts';
import { code, drawAlert, escapeMarkdown } from '../markdown.ts';
import { type PlanBounds, tellRest } from '../plan-bounds.ts';
import { createRoom, takeLines } from '../room.ts';
import { listAccessChanges, listWays, type SiteAccessDiff } from './access-change.ts';
import type { ShowText } from './access-word.ts';

/** Who gains and who loses what: on top of a plan, where a reviewer looks. '' for no difference. */
export function renderAccessChange(sites: readonly SiteAccessDiff[], bounds: PlanBounds): string {
  const show: ShowText = (text, kind) => {
    const line = cut(text, bounds.characters);
    return kind === 'name' ? code(line) : escapeMarkdown(line);
  };
  const room = createRoom(bounds.access);
  const ways = listWays(sites, ({ newEscalations }) => newEscalations, show, bounds);
  const warned = takeLines(ways, room, (way) => `- ${way}`);
  const lines = listAccessChanges(sites, show, bounds);
  const shown = takeLines(lines, room, ({ verb, text }) => `- **${verb}** ${text}`);
  const gone = listWays(sites, ({ goneEscalations }) => goneEscalations, show, bounds);
  const calmed = takeLines(gone, room, (way) => `- no longer: ${way}`);
  const parts = [
    ways.length > 0
      ? drawAlert('CAUTION', [alarm, ...warned, ...tellMore(ways.length - warned.length, 'way')])
      : '',
    lines.length + gone.length > 0 ? `**Access changes:**\n\n${[...shown, ...calmed].join('\n')}` : '',
    ...tellMore(lines.length - shown.length + gone.length - calmed.length, 'access change'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const alarm = '**Could come to more rights than they are given, by this plan:**';

function tellMore(count: number, noun: string): string[] {
  const rest = tellRest(count, noun, { rest: 'in the report file' }).trim();
  return rest === '' ? [] : [rest];
}
