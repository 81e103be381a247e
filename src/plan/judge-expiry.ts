import type { Finding } from '../finding.ts';
import type { ResourceChange } from '../resources/resource-change.ts';

/** Milliseconds; servers take only what is further ahead, and say no more of it than that they failed. */
const least = 15 * 60_000;

/** Times that are to be sent and too near by `now`, in milliseconds since 1970; one that stays is not sent. Pure. */
export function judgeExpiry(changes: readonly ResourceChange[], now: number): Finding[] {
  return changes.flatMap((change): Finding[] => {
    const { kind, verb, key, alias, source } = change;
    if (kind !== 'service-account' || (verb !== 'create' && verb !== 'update')) return [];
    const [before, after] = [readExpires(change.before), readExpires(change.after)];
    if (!after || after === before || Date.parse(after) > now + least) return [];
    const message = `The service account ${key} is to end at ${after}, and ${alias} takes only times more than 15 minutes ahead.`;
    const mend = 'Choose a later time; to end it at once, declare it disabled or absent.';
    return [{ rule: 'access/expiry', severity: 'error', message, mend, ...(source && { source }) }];
  });
}

function readExpires(value: object | undefined): string | null | undefined {
  if (value === undefined || !('expires' in value)) return undefined;
  return typeof value.expires === 'string' ? value.expires : null;
}
