/** Callers who were given the same in a bucket: what they can do there is found once for all of them. */

import type { PolicyStatement } from '../policy/statement.ts';
import type { Caller, Principal } from './audit-entry.ts';
import { createSignature, type Sign } from './signature.ts';
import type { Standing } from './standing.ts';
import { createTouch, type Touch } from './touch.ts';

export interface Alike {
  readonly bucket: string;
  /** Of one kind. In a bucket, nobody is among two of these. */
  readonly principals: readonly Principal[];
  /** Without what is about other buckets. The very same object in all buckets that are nothing special to it. */
  readonly standing: Standing;
}

/** All to whom anything may be allowed: bucket by bucket, in the order of the callers. */
export function findAlike(callers: readonly Caller[], buckets: readonly string[]): Alike[] {
  const touch = createTouch(buckets);
  const sign = createSignature();
  const members = listMembers(callers, touch, sign);
  return buckets.flatMap((bucket) => {
    const groups = new Map<string, Alike & { readonly principals: Principal[] }>();
    for (const { caller, places, elsewhere } of members) {
      const way = places.has(bucket) ? findWay(caller, bucket, touch, sign) : elsewhere;
      if (way === undefined) continue;
      const { signature, standing } = way;
      const group = groups.get(signature) ?? { bucket, principals: [], standing };
      groups.set(signature, group);
      group.principals.push(caller.principal);
    }
    return [...groups.values()];
  });
}

/** What counts for a caller in some bucket. */
interface Way {
  readonly signature: string;
  readonly standing: Standing;
}

interface Member {
  readonly caller: { readonly principal: Principal; readonly standing: Standing };
  /** Buckets that are special to something that was given to the caller. */
  readonly places: ReadonlySet<string>;
  /** `undefined`: nothing is allowed in all the others. */
  readonly elsewhere: Way | undefined;
}

function listMembers(callers: readonly Caller[], touch: Touch, sign: Sign): Member[] {
  const known = new Map<string, Way>();
  return callers.flatMap(([principal, standing]) => {
    if (standing === undefined) return [];
    const caller = { principal, standing };
    const touched = standing.layers.flatMap(({ statements }) =>
      statements.map(({ statement }) => touch(statement)),
    );
    const places = new Set(touched.flatMap((some) => (some === 'alike' ? [] : [...some])));
    const way = findWay(caller, undefined, touch, sign);
    const elsewhere = way && (known.get(way.signature) ?? way);
    if (elsewhere !== undefined) known.set(elsewhere.signature, elsewhere);
    return [{ caller, places, elsewhere }];
  });
}

/** `bucket`: absent for those to which nothing is special. `undefined`: nothing is allowed there. */
function findWay(
  { principal, standing }: Member['caller'],
  bucket: string | undefined,
  touch: Touch,
  sign: Sign,
): Way | undefined {
  const isAbout = (statement: PolicyStatement) => {
    const touched = touch(statement);
    return touched === 'alike' || (bucket !== undefined && touched.has(bucket));
  };
  const layers = standing.layers.map(({ kind, statements }) => ({
    kind,
    statements: statements.filter(({ statement }) => isAbout(statement)),
  }));
  const open = layers.every(({ statements }) =>
    statements.some(({ statement }) => statement.Effect === 'Allow'),
  );
  if (!open) return undefined;
  const narrow = { layers, values: standing.values };
  return { signature: sign(principal, narrow), standing: narrow };
}
