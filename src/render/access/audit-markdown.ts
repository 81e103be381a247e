import type { AccessAudit } from '../../access/audit-entry.ts';
import { cut } from '../cut.ts';
import { code, escapeMarkdown, fold, table } from '../markdown.ts';
import { listNames } from '../plan-name.ts';
import { describeCount } from '../quantity.ts';
import { createRoom, takeLines, takeRows } from '../room.ts';
import { type AccessRow, hasSeveral, listAccessRows, severalNote } from './access-row.ts';
import { describeBucket, describeOrigins, describePrincipal, type ShowText } from './access-word.ts';
import { describeCell, shownAbilities } from './audit-cell.ts';
import { describeEscalations } from './escalation.ts';
import { describeServerRights } from './server-right.ts';
import { describeUnread } from './unread-account.ts';

/** A summary has room for other things too. */
const bounds = { characters: 200, names: 10, bytes: 50_000 };

const show: ShowText = (text, kind) => {
  const line = cut(text, bounds.characters);
  return kind === 'name' ? code(line) : escapeMarkdown(line);
};

/** Who can do what in each bucket, and through what, folded away: for a job summary. */
export function renderAuditMarkdown(alias: string, audit: AccessAudit): string {
  const room = createRoom(bounds.bytes);
  const rows = listAccessRows(audit);
  const shown = takeRows(rows, room, (row) => [
    describeBucket(row.bucket, show),
    listNames(row.principals, (principal) => describePrincipal(principal, show), bounds, ', '),
    ...shownAbilities.map((ability) => describeCell(row, ability, show)),
    describeThrough(row),
  ]);
  const head = ['bucket', 'who', ...shownAbilities, 'through'];
  const rest = rows.length - shown.length;
  const lines = describeEscalations(audit.escalations, show, bounds);
  const ways = takeLines(lines, room, (line) => `- ${line}`);
  const serverLines = describeServerRights(audit.serverRights, audit.escalations, show, bounds);
  const onServer = takeLines(serverLines, room, (line) => `- ${line}`);
  const parts = [
    shown.length === 0 ? 'Nobody but root may do anything in a bucket.' : table(head, shown),
    rest > 0 ? `… and ${describeCount(rest, 'more row')}.` : '',
    hasSeveral(rows) ? severalNote : '',
    rows.some(isConditional) ? conditionNote : '',
    ways.length > 0 ? `**Could come to more rights than these:**\n\n${ways.join('\n')}` : '',
    lines.length > ways.length ? `… and ${describeCount(lines.length - ways.length, 'more way')}.` : '',
    onServer.length > 0 ? `**On the server as a whole:**\n\n${onServer.join('\n')}` : '',
    serverLines.length > onServer.length
      ? `… and ${describeCount(serverLines.length - onServer.length, 'more line')}.`
      : '',
    ...describeUnread(audit, show, bounds).map((line) => `${line}.`),
    coverageNote,
    'Root can do everything.',
  ];
  return fold(`Who can do what on ${alias}`, parts.filter((part) => part !== '').join('\n\n'), false);
}

export const conditionNote =
  'What follows “if” or “unless” is what a policy asks for; do not rely on it to keep anyone out.';

export const coverageNote =
  'What anyone may do without signing in is told by the declared policies of buckets; no others were looked at.';

export function isConditional({ cells }: AccessRow): boolean {
  return [...cells.values()].some((rights) => rights.some(({ reach }) => reach.terms.length > 0));
}

function describeThrough(row: AccessRow): string {
  const through = describeOrigins(row, show);
  return row.everywhere ? `${through} (a wildcard for buckets)` : through;
}
