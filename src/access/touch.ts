/** Which statements can matter in which bucket: found once, since callers and buckets are many. */

import { toList } from '../policy/field.ts';
import { resourcePattern } from '../policy/resource.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import { matchesWildcard, reachesWildcard } from '../policy/wildcard.ts';

/** The buckets that a statement may be about; `alike`: every one, and each in the same way. */
export type Touched = ReadonlySet<string> | 'alike';

export type Touch = (statement: PolicyStatement) => Touched;

export function createTouch(buckets: readonly string[]): Touch {
  const all = new Set(buckets);
  const known = new Map<PolicyStatement, Touched>();
  return (statement) => {
    const touched = known.get(statement) ?? (treatsAlike(statement) ? 'alike' : findTouched(statement, all));
    known.set(statement, touched);
    return touched;
  };
}

const everyBucket = new Set<string | undefined>(['*', '*/*']);

/** Nothing in it tells one bucket from another; of what is about `*` the server reads no resource. */
function treatsAlike({ Action, Resource, NotResource }: PolicyStatement): boolean {
  if (toList(Action).includes('*')) return true;
  const resources = toList(Resource);
  return toList(NotResource).length === 0 && resources.every((one) => everyBucket.has(resourcePattern(one)));
}

function findTouched(
  { Resource, NotResource }: PolicyStatement,
  buckets: ReadonlySet<string>,
): ReadonlySet<string> {
  if (toList(NotResource).length > 0) return buckets;
  return new Set(toList(Resource).flatMap((resource) => findNamed(resource, buckets)));
}

function findNamed(resource: string, buckets: ReadonlySet<string>): string[] {
  // A variable may stand for any text here.
  const pattern = resourcePattern(resource)?.replace(/\$\{[^}]*\}/g, '*');
  if (pattern === undefined) return [];
  const [name = ''] = pattern.split('/');
  if (!/[*?]/.test(name)) return buckets.has(name) ? [name] : [];
  return [...buckets].filter(
    (bucket) => reachesWildcard(pattern, `${bucket}/`) || matchesWildcard(pattern, bucket),
  );
}
