/** Which statements can matter in which bucket: found once, since callers and buckets are many. */

import { toList } from '../policy/field.ts';
import { resourcePattern } from '../policy/resource.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import { matchesWildcard, reachesWildcard } from '../policy/wildcard.ts';
import type { Layer, OwnedStatement, Standing } from './standing.ts';

/** The standing of a caller in each bucket in which anything may be allowed, with nothing that is about others. */
export type Narrow = (standing: Standing) => ReadonlyMap<string, Standing>;

export function narrowTo(buckets: readonly string[]): Narrow {
  const touched = new Map<PolicyStatement, readonly string[]>();
  const find = (statement: PolicyStatement) => {
    const known = touched.get(statement) ?? buckets.filter((bucket) => mayTouch(statement, bucket));
    touched.set(statement, known);
    return known;
  };
  return ({ layers, values }) => {
    const each = layers.map((layer) => splitLayer(layer, find));
    const shared = buckets.filter((bucket) => each.every((split) => split.has(bucket)));
    return new Map(
      shared.map((bucket) => [bucket, { layers: each.flatMap((split) => split.get(bucket) ?? []), values }]),
    );
  };
}

/** Bucket → what of the layer is about it; without those where nothing can be allowed. */
function splitLayer(
  { kind, statements: all }: Layer,
  find: (statement: PolicyStatement) => readonly string[],
): Map<string, Layer> {
  const split = new Map<string, OwnedStatement[]>();
  for (const owned of all) {
    for (const bucket of find(owned.statement)) {
      const some = split.get(bucket);
      if (some === undefined) split.set(bucket, [owned]);
      else some.push(owned);
    }
  }
  const allowing = new Map<string, Layer>();
  for (const [bucket, statements] of split) {
    if (statements.some(({ statement }) => statement.Effect === 'Allow'))
      allowing.set(bucket, { kind, statements });
  }
  return allowing;
}

/** A variable may stand for any text here. */
function mayTouch({ Action, Resource, NotResource }: PolicyStatement, bucket: string): boolean {
  const named = toList(Resource);
  if (toList(NotResource).length > 0 || named.length === 0 || toList(Action).includes('*')) return true;
  return named.some((resource) => {
    const pattern = resourcePattern(resource)?.replace(/\$\{[^}]*\}/g, '*');
    return (
      pattern !== undefined && (reachesWildcard(pattern, `${bucket}/`) || matchesWildcard(pattern, bucket))
    );
  });
}
