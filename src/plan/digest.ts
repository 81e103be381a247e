import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { Change, Json } from '../change.ts';

/**
 * Binds a review to what would be done, and to the server it would be done to. Positions, times, reports
 * and unmanaged things are left out: moving a line in a file does not make a reviewed plan stale.
 */
export function digestChanges(server: string, changes: readonly Change[]): string {
  const bound = changes.filter((change) => change.verb !== 'report').map(boundPart);
  const text = canonicalJson({ version: 1, server, changes: bound });
  return createHash('sha256').update(text).digest('hex');
}

function boundPart({ kind, key, verb, before, after }: Change): Json {
  return { kind, key, verb, before: before ?? null, after: after ?? null };
}
