/** The server takes each priority once among the rules of a bucket, whatever their targets. */

/** The server keeps it in a signed number of this size. */
export const maxPriority = 2_147_483_647;

/** What speaks for a priority of one rule. */
export interface PriorityWish {
  readonly declared?: number | undefined;
  /** That of the rule as it is now. */
  readonly current?: number | undefined;
}

/**
 * A priority for each: the declared one where it is free, else the current one where it is free, else a new
 * one above all others, the highest to the first. What it gives it gives again when asked with it as current.
 */
export function assignPriorities(wishes: readonly PriorityWish[], kept: ReadonlySet<number>): number[] {
  const taken = new Set(kept);
  const given = new Map<number, number>();
  const give = (index: number, priority: number | undefined) => {
    if (priority === undefined || given.has(index) || taken.has(priority)) return;
    given.set(index, priority);
    taken.add(priority);
  };
  const equal = findEqual(wishes);
  wishes.forEach(({ declared }, index) => {
    if (declared !== undefined && !equal.has(declared)) give(index, declared);
  });
  wishes.forEach(({ current }, index) => {
    give(index, current);
  });
  const open = [...wishes.keys()].filter((index) => !given.has(index));
  const fresh = listFree(open.length, taken);
  open.forEach((index, place) => {
    give(index, fresh[place]);
  });
  return [...wishes.keys()].map((index) => given.get(index) ?? 0);
}

/** Those that more than one declares: none of them can have it by right. */
function findEqual(wishes: readonly PriorityWish[]): Set<number> {
  const seen = new Set<number>();
  const equal = new Set<number>();
  for (const { declared } of wishes) {
    if (declared === undefined) continue;
    if (seen.has(declared)) equal.add(declared);
    seen.add(declared);
  }
  return equal;
}

/** Downwards from just above all that are taken, or from the highest there is. */
function listFree(count: number, taken: ReadonlySet<number>): number[] {
  const free: number[] = [];
  let next = Math.min(maxPriority, Math.max(0, ...taken) + count);
  for (; free.length < count; next -= 1) if (!taken.has(next)) free.push(next);
  return free;
}
