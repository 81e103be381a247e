import type { Verb } from '../change.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { type Concern, traceConcern } from '../resources/concern.ts';
import { listNeeds } from '../resources/need.ts';
import { chainOf, isAccess } from '../resources/order.ts';
import type { Kind, ResourceChange } from '../resources/resource-change.ts';
import type { MadeResult } from './attempt.ts';

/** What became of the changes so far, for those that build on them. */
export interface Progress {
  note(result: MadeResult): void;
  /** Why a change can't be made yet; undefined where all that it builds on is done. */
  findObstacle(change: ResourceChange): string | undefined;
}

/**
 * `made`: all that is to be made. `access`: alias → who had what when the plan was made. In IAM a change waits where
 * anything failed that concerns one of the same people: a little more than has to, and easily told.
 */
export function createProgress(
  made: readonly ResourceChange[],
  access: ReadonlyMap<string, ActualAccess> = new Map(),
): Progress {
  const troubled = new Map<string, MadeResult>();
  const concerns = new Map<string, Concern>();
  const traceAt = (alias: string) => {
    // Looked through only once something has failed.
    const found =
      concerns.get(alias) ??
      traceConcern(
        made.filter((change) => change.alias === alias),
        access.get(alias),
      );
    concerns.set(alias, found);
    return found;
  };
  const listPeople = (change: ResourceChange) =>
    traceAt(change.alias)(change).map((name) => JSON.stringify([change.alias, name]));
  return {
    note: (result) => {
      const { change, outcome } = result;
      if (outcome === 'done') return;
      const places = isAccess(change) ? listPeople(change) : [locate(change, change.kind, chainOf(change))];
      for (const place of places) if (!troubled.has(place)) troubled.set(place, result);
    },
    findObstacle: (change) => {
      if (troubled.size === 0) return undefined;
      const places = isAccess(change)
        ? listPeople(change)
        : listNeeds(change).map(({ kind, chain }) => locate(change, kind, chain));
      const [found] = places.flatMap((place) => troubled.get(place) ?? []);
      return found && describe(found);
    },
  };
}

function locate({ alias, owner }: ResourceChange, kind: Kind, chain: string): string {
  return JSON.stringify([alias, owner, kind, chain]);
}

const past: Readonly<Record<Verb, string>> = {
  create: 'made',
  update: 'changed',
  delete: 'removed',
  report: 'told',
};

function describe({ change: { kind, key, verb }, outcome }: MadeResult): string {
  if (outcome === 'unknown') return `it is not known whether ${kind} ${key} was ${past[verb]}`;
  return `${kind} ${key} could not be ${past[verb]}`;
}
