import { canonicalJson } from '../canonical-json.ts';
import type { Change, Json } from '../change.ts';

type Bound = Pick<Change, 'verb' | 'kind' | 'key'> & { readonly before?: Json; readonly after?: Json };

/** Title of each change that would be made → its values, in one text that can be compared. */
export function fingerprintChanges(changes: readonly Bound[]): Map<string, string> {
  const made = changes.filter((change) => change.verb !== 'report');
  return new Map(
    made.map(({ verb, kind, key, before, after }) => [
      `${verb} ${kind} ${key}`,
      canonicalJson({ before: before ?? null, after: after ?? null }),
    ]),
  );
}
