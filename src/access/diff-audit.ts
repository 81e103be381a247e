/** Who comes to which rights, and who loses which, between two audits. */

import { groupBy } from '../group-by.ts';
import {
  type AccessAudit,
  type AccessRight,
  type AccessShare,
  comparePrincipals,
  type Escalation,
  type Principal,
  type ServerRight,
} from './audit-entry.ts';
import type { Certainty } from './certainty.ts';
import { type ChangedRight, type Counts, compareRights } from './compare-rights.ts';
import { createNumbers } from './number-values.ts';
import { createHeld } from './server-right.ts';

/** What somebody may now do and could not before, or the other way round. */
export interface AccessChange extends ChangedRight {
  readonly bucket: string;
  readonly principal: Principal;
}

export interface AccessDiff {
  /** Never fewer than there are; where patterns can't be compared for certain, more. */
  readonly gains: readonly AccessChange[];
  readonly losses: readonly AccessChange[];
  /** What of the server as a whole. */
  readonly serverGains: readonly ServerRight[];
  readonly serverLosses: readonly ServerRight[];
  readonly newEscalations: readonly Escalation[];
  readonly goneEscalations: readonly Escalation[];
}

export function diffAudits(before: AccessAudit, after: AccessAudit): AccessDiff {
  // A condition keeps nobody out: nothing counts as had before, or as lost, on the strength of one.
  const gained = compareOnServer(
    after,
    before,
    (had, has) => had === 'yes' || (had === 'maybe' && had === has),
  );
  const lost = compareOnServer(before, after, (left) => left !== 'no');
  return {
    gains: findChanges(after, before, (had, reach) => had.terms.every((term) => reach.terms.includes(term))),
    losses: findChanges(before, after, () => true),
    serverGains: gained.rights,
    serverLosses: lost.rights,
    newEscalations: gained.escalations,
    goneEscalations: lost.escalations,
  };
}

export const noAccessDiff: AccessDiff = {
  gains: [],
  losses: [],
  serverGains: [],
  serverLosses: [],
  newEscalations: [],
  goneEscalations: [],
};

/** What is in `to` and not in `from`, bucket by bucket. */
function findChanges(to: AccessAudit, from: AccessAudit, counts: Counts): AccessChange[] {
  const compare = createComparison(counts);
  const byBucket = groupBy(from.shares, ({ bucket }) => bucket);
  return [...groupBy(to.shares, ({ bucket }) => bucket)].flatMap(([bucket, shares]) => {
    const had = indexRights(byBucket.get(bucket) ?? []);
    const changes = shares.flatMap(({ principals, rights }) =>
      principals.flatMap((principal) =>
        compare(rights, had.get(nameOf(principal)) ?? none).map((right) => ({ bucket, principal, ...right })),
      ),
    );
    return changes.sort((a, b) => comparePrincipals(a.principal, b.principal));
  });
}

const none: readonly AccessRight[] = [];

/** Of each who has any in one bucket. */
function indexRights(shares: readonly AccessShare[]): Map<string, readonly AccessRight[]> {
  return new Map(
    shares.flatMap(({ principals, rights }) =>
      principals.map((principal) => [nameOf(principal), rights] as const),
    ),
  );
}

/**
 * Users and service accounts have their names out of one pot: who becomes the other keeps what stays. A repository's
 * id is out of another, and a user may be called like it.
 */
function nameOf(principal: Principal): string {
  if (principal.kind === 'anyone') return 'anyone';
  return `${principal.kind === 'repository' ? 'repository' : 'key'} ${principal.name}`;
}

type Compare = (rights: readonly AccessRight[], had: readonly AccessRight[]) => readonly ChangedRight[];

/** What is among the rights that was not had: most are the same, and many differ in the same way. */
function createComparison(counts: Counts): Compare {
  const number = createNumbers();
  const known = new Map<string, readonly ChangedRight[]>();
  return (rights, had) => {
    const [one, other] = [number(rights), number(had)];
    if (one === other) return [];
    const pair = `${one} ${other}`;
    const changes = known.get(pair) ?? compareRights(rights, had, counts);
    known.set(pair, changes);
    return changes;
  };
}

/** Whether what was had before counts against what is had now. */
type CountsOnServer = (had: Certainty, has: Certainty) => boolean;

/** What is in `to` and not in `from`: of the server as a whole, and of the ways to more rights. */
function compareOnServer(to: AccessAudit, from: AccessAudit, counts: CountsOnServer) {
  const has = createHeld(to.serverRights, nameOf);
  const had = createHeld(from.serverRights, nameOf);
  const isOld: IsOld = (principal, action) => counts(had(principal, action), has(principal, action));
  return { rights: subtractServerRights(to, isOld), escalations: subtractEscalations(to, from, isOld) };
}

type IsOld = (principal: Principal, action: string) => boolean;

function subtractServerRights({ serverRights }: AccessAudit, isOld: IsOld): ServerRight[] {
  return serverRights.flatMap(({ principal, ...right }) => {
    const actions = right.actions.filter((action) => !isOld(principal, action));
    const conditional = right.conditional.filter((action) => actions.includes(action));
    return actions.length > 0 ? [{ principal, actions, conditional }] : [];
  });
}

/** A way that stays open is neither new nor gone, also where a wider right is what opens it. */
function subtractEscalations(to: AccessAudit, from: AccessAudit, isOld: IsOld): Escalation[] {
  const known = groupBy(from.escalations, nameEscalation);
  return to.escalations.flatMap((escalation) => {
    if (isOld(escalation.principal, escalation.action)) return [];
    const [had] = known.get(nameEscalation(escalation)) ?? [];
    const before = new Set(had?.buckets);
    const buckets = escalation.buckets.filter((bucket) => !before.has(bucket));
    return had !== undefined && buckets.length === 0 ? [] : [{ ...escalation, buckets }];
  });
}

function nameEscalation({ principal, action, could }: Escalation): string {
  return JSON.stringify([principal, action, could]);
}
