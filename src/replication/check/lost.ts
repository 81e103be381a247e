import { type Flow, isSameEnd, nameEnd } from '../../config/check/replication-flow.ts';
import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { LostVersion } from './arrival.ts';
import type { Arrow } from './chain-gap.ts';

/**
 * An error, for no backlog brings it back. A warning where it may not be lost: the target's lifecycle may have
 * removed it, or it came to the source as a replica and another rule to this target, which is judged on its
 * own, still owes it.
 */
export function tellLost({ from, to, source }: Flow, lost: LostVersion, arrows: readonly Arrow[]): Finding[] {
  const isOwedElsewhere =
    lost.replica && arrows.some((arrow) => isSameEnd(arrow.to, to) && !isSameEnd(arrow.from, from));
  const what = `${quote(lost.key)} (version ${quote(lost.versionId)}) is at ${quote(nameEnd(from))}, is not at ${quote(nameEnd(to))}, and no backlog of this rule has it`;
  if (lost.mayExpire) {
    const message = `${what}; the lifecycle of the target may have removed it.`;
    const mend =
      'Keep versions at the target as long as at the source, or resync after the lifecycle is mended.';
    return [warning('coverage/lost', source, message, mend)];
  }
  if (isOwedElsewhere) {
    const message = `${what}; it came from another site, whose rule to this target may owe it.`;
    const mend = 'Look at that rule; where it owes nothing, resync from the site it was written at.';
    return [warning('coverage/lost', source, message, mend)];
  }
  const mend = 'Find out who emptied the target or built it anew, then run replication-check with a resync.';
  const unread = lost.expiryUnread === undefined ? '' : ` Whether a lifecycle took it: ${lost.expiryUnread}`;
  return [error('coverage/lost', source, `${what}: it is lost there.${unread}`, mend)];
}
