import type { AccessAudit } from '../../access/audit-entry.ts';
import { cut } from '../cut.ts';
import { plain } from '../plain.ts';
import { listNames } from '../plan-name.ts';
import { describeCount } from '../quantity.ts';
import { type AccessRow, hasSeveral, listAccessRows, severalNote } from './access-row.ts';
import { describeBucket, describeOrigins, describePrincipal, type ShowText } from './access-word.ts';
import { describeCell, shownAbilities } from './audit-cell.ts';
import { conditionNote, coverageNote, isConditional } from './audit-markdown.ts';
import { describeEscalations } from './escalation.ts';
import { describeServerRights } from './server-right.ts';
import { describeUnread } from './unread-account.ts';

const bounds = { names: 10, characters: 200, lines: 500 };

const show: ShowText = (text) => cut(text, bounds.characters);

/** The same for a log or a terminal; ends without a line break. */
export function renderAuditText(alias: string, audit: AccessAudit): string {
  const rows = listAccessRows(audit);
  const shown = rows.slice(0, bounds.lines);
  const rest = rows.length - shown.length;
  const ways = describeEscalations(audit.escalations, show, bounds);
  const onServer = describeServerRights(audit.serverRights, audit.escalations, show, bounds);
  return [
    `Who can do what on ${plain(alias)} (root: everything):`,
    ...(shown.length === 0 ? ['  nobody but root may do anything in a bucket'] : shown.map(describeRow)),
    ...(rest > 0 ? [`  … and ${describeCount(rest, 'more row')}`] : []),
    ...(hasSeveral(rows) ? [`  ${severalNote}`] : []),
    ...(rows.some(isConditional) ? [`  ${conditionNote}`] : []),
    ...ways.slice(0, bounds.lines).map((way) => `  ! ${way}`),
    ...onServer.slice(0, bounds.lines).map((line) => `  on the server: ${line}`),
    ...describeUnread(audit, show, bounds).map((line) => `  ${line}`),
    `  ${coverageNote}`,
  ].join('\n');
}

function describeRow(row: AccessRow): string {
  const who = listNames(row.principals, (principal) => describePrincipal(principal, show), bounds, ', ');
  const may = shownAbilities.flatMap((ability) => {
    const cell = describeCell(row, ability, show);
    return cell === '' ? [] : [`${ability} ${cell.replace(/^yes/, '').trim()}`.trim()];
  });
  return `  ${describeBucket(row.bucket, show)}: ${who}: ${may.join(', ')} (through ${describeOrigins(row, show)})`;
}
