/** Sets of names in a bucket, as policies can describe them; and what is under conditions among them. */

import { coversGlob, dropCovered, globsOverlap } from './glob.ts';

export interface Reach {
  /** The names that match all of these; the bucket itself has the name ''. */
  readonly within: readonly string[];
  /** And none of these. */
  readonly except: readonly string[];
  /**
   * On what it depends, in words: conditions on this server keep nobody out, so this is a remark and no limit.
   */
  readonly terms: readonly string[];
}

export const everything: Reach = { within: ['*'], except: [], terms: [] };

/** In the shortest form; undefined where no name is left for sure. */
export function tidy({ within, except, terms }: Reach): Reach | undefined {
  const narrow = within.filter(
    (one, index) =>
      !within.some(
        (other, place) =>
          place !== index && coversGlob(one, other) && (place < index || !coversGlob(other, one)),
      ),
  );
  const apart = narrow.some((one, index) =>
    narrow.slice(index + 1).some((other) => !globsOverlap(one, other)),
  );
  const taken = except.some((one) => narrow.some((pattern) => coversGlob(one, pattern)));
  if (apart || taken) return undefined;
  const felt = except.filter((one) => narrow.every((pattern) => globsOverlap(one, pattern)));
  return { within: [...narrow].sort(), except: dropCovered(felt).sort(), terms: [...new Set(terms)].sort() };
}

/** What is in both. */
export function intersect(one: Reach, other: Reach): Reach | undefined {
  return tidy({
    within: [...one.within, ...other.within],
    except: [...one.except, ...other.except],
    terms: [...one.terms, ...other.terms],
  });
}

/** What of `reach` is not in `taken`, whatever `taken` depends on. */
export function subtract(reach: Reach, taken: Reach): Reach[] {
  if (intersect(reach, taken) === undefined) return [reach];
  const outside = taken.within.map((pattern) => ({ ...reach, except: [...reach.except, pattern] }));
  const spared = taken.except.map((pattern) => ({ ...reach, within: [...reach.within, pattern] }));
  return [...outside, ...spared].flatMap((one) => tidy(one) ?? []);
}

/** Whether all of `narrow` is surely in `wide`, by what both depend on too. */
export function coversReach(wide: Reach, narrow: Reach): boolean {
  return wide.terms.every((term) => narrow.terms.includes(term)) && subtract(narrow, wide).length === 0;
}

export function reachesOverlap(one: Reach, other: Reach): boolean {
  return intersect(one, other) !== undefined;
}
