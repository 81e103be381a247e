/** What somebody has of rights in a bucket beyond what they had there before. */

import { groupBy } from '../group-by.ts';
import type { AccessRight } from './audit-entry.ts';
import { coversReach, type Reach, reachesOverlap, subtract } from './reach.ts';

export interface ChangedRight extends Omit<AccessRight, 'everywhere'> {
  /** Some of it, or under a condition, was there before. */
  readonly partly: boolean;
}

/** Whether what was had before counts against what is now, where the two overlap. */
export type Counts = (had: Reach, reach: Reach) => boolean;

/** Never less than there is. */
export function compareRights(
  rights: readonly AccessRight[],
  had: readonly AccessRight[],
  counts: Counts,
): ChangedRight[] {
  const from = indexActions(had);
  const changes = [...indexActions(rights)].flatMap(([key, some]) => {
    const reaches = (from.get(key) ?? []).map(({ reach }) => reach);
    return dropCoveredRights(some).flatMap(({ everywhere, ...right }) => {
      return leave(right.reach, reaches, counts).map((reach) => {
        const partly = reaches.some((one) => reachesOverlap(one, reach));
        return { ...right, reach, partly };
      });
    });
  });
  return joinActions(changes);
}

/** What can be compared only with its like; each action that is named is for itself. */
function indexActions(rights: readonly AccessRight[]): ReadonlyMap<string, readonly AccessRight[]> {
  const each = rights.flatMap((right) =>
    right.actions.length === 0 ? [right] : right.actions.map((action) => ({ ...right, actions: [action] })),
  );
  return groupBy(each, ({ ability, actions }) => [ability, ...actions].join(' '));
}

function leave(reach: Reach, had: readonly Reach[], counts: Counts): Reach[] {
  return had.reduce<Reach[]>(
    (left, one) => left.flatMap((part) => (counts(one, part) ? subtract(part, one) : [part])),
    [reach],
  );
}

/** What another right tells already. */
function dropCoveredRights(rights: readonly AccessRight[]): AccessRight[] {
  return rights.filter(
    ({ reach }, index) =>
      !rights.some(
        (other, place) =>
          place !== index &&
          coversReach(other.reach, reach) &&
          (place < index || !coversReach(reach, other.reach)),
      ),
  );
}

function joinActions(changes: readonly ChangedRight[]): ChangedRight[] {
  const alike = groupBy(changes, ({ ability, actions, reach, partly }) =>
    JSON.stringify([ability, actions.length === 0, reach, partly]),
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first, actions: [first, ...others].flatMap(({ actions }) => actions).sort() }];
  });
}
