/** Who comes to which rights, and who loses which, between two audits. */

import { canonicalJson } from '../canonical-json.ts';
import { groupBy } from '../group-by.ts';
import type { AccessAudit, AccessEntry, Escalation } from './audit-entry.ts';
import { coversReach, type Reach, reachesOverlap, subtract } from './reach.ts';

/** What somebody may now do and could not before, or the other way round. */
export interface AccessChange extends Omit<AccessEntry, 'everywhere'> {
  /** Some of it, or under a condition, it already was so, or stays so. */
  readonly partly: boolean;
}

export interface AccessDiff {
  /** Never fewer than there are; where patterns can't be compared for certain, more. */
  readonly gains: readonly AccessChange[];
  readonly losses: readonly AccessChange[];
  readonly newEscalations: readonly Escalation[];
  readonly goneEscalations: readonly Escalation[];
}

export function diffAudits(before: AccessAudit, after: AccessAudit): AccessDiff {
  const [old, fresh] = [indexEntries(before), indexEntries(after)];
  return {
    // A condition keeps nobody out: nothing counts as had before, or as lost, on the strength of one.
    gains: findChanges(fresh, old, (had, reach) => had.terms.every((term) => reach.terms.includes(term))),
    losses: findChanges(old, fresh, () => true),
    newEscalations: subtractEscalations(after.escalations, before.escalations),
    goneEscalations: subtractEscalations(before.escalations, after.escalations),
  };
}

export const noAccessDiff: AccessDiff = { gains: [], losses: [], newEscalations: [], goneEscalations: [] };

type Index = ReadonlyMap<string, readonly AccessEntry[]>;

/** By everything that can be compared only with its like; each action of administration is for itself. */
function indexEntries({ entries }: AccessAudit): Index {
  const each = entries.flatMap((entry) =>
    entry.actions.length === 0 ? [entry] : entry.actions.map((action) => ({ ...entry, actions: [action] })),
  );
  return groupBy(each, ({ bucket, ability, principal, actions }) =>
    canonicalJson([bucket, ability, principal.kind === 'anyone' ? null : principal.name, [...actions]]),
  );
}

type Counts = (had: Reach, reach: Reach) => boolean;

/** What is in `to` and not in `from`. */
function findChanges(to: Index, from: Index, counts: Counts): AccessChange[] {
  const changes = [...to].flatMap(([key, entries]) => {
    const had = (from.get(key) ?? []).map(({ reach }) => reach);
    return dropCoveredEntries(entries).flatMap(({ everywhere, ...entry }) =>
      leave(entry.reach, had, counts).map((reach) => {
        const partly = had.some((one) => reachesOverlap(one, entry.reach));
        return { ...entry, reach, partly };
      }),
    );
  });
  return joinActions(changes);
}

function leave(reach: Reach, had: readonly Reach[], counts: Counts): Reach[] {
  return had.reduce<Reach[]>(
    (left, one) => left.flatMap((part) => (counts(one, part) ? subtract(part, one) : [part])),
    [reach],
  );
}

/** What another entry tells already. */
function dropCoveredEntries(entries: readonly AccessEntry[]): AccessEntry[] {
  return entries.filter(
    ({ reach }, index) =>
      !entries.some(
        (other, place) =>
          place !== index &&
          coversReach(other.reach, reach) &&
          (place < index || !coversReach(reach, other.reach)),
      ),
  );
}

function joinActions(changes: readonly AccessChange[]): AccessChange[] {
  const alike = groupBy(changes, ({ bucket, ability, principal, reach, partly }) =>
    JSON.stringify([bucket, ability, principal, reach, partly]),
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first, actions: [first, ...others].flatMap(({ actions }) => actions).sort() }];
  });
}

function subtractEscalations(some: readonly Escalation[], others: readonly Escalation[]): Escalation[] {
  const known = groupBy(others, nameEscalation);
  return some.flatMap((escalation) => {
    const [had] = known.get(nameEscalation(escalation)) ?? [];
    const buckets = escalation.buckets.filter((bucket) => !had?.buckets.includes(bucket));
    return had !== undefined && buckets.length === 0 ? [] : [{ ...escalation, buckets }];
  });
}

function nameEscalation({ principal, action, could }: Escalation): string {
  return JSON.stringify([principal, action, could]);
}
