import type { Verb } from '../change.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { listNeeds } from '../resources/need.ts';
import { chainOf } from '../resources/order.ts';
import type { Kind, ResourceChange } from '../resources/resource-change.ts';
import type { MadeResult } from './attempt.ts';

/** What became of the changes so far, for those that build on them. */
export interface Progress {
  note(result: MadeResult): void;
  /** Why a change can't be made yet; undefined where all that it builds on is done. */
  findObstacle(change: ResourceChange): string | undefined;
}

/** `access`: alias → who had what when the plan was made. */
export function createProgress(access: ReadonlyMap<string, ActualAccess> = new Map()): Progress {
  const troubled = new Map<string, MadeResult>();
  return {
    note: (result) => {
      const place = locate(result.change, result.change.kind, chainOf(result.change));
      if (result.outcome !== 'done' && !troubled.has(place)) troubled.set(place, result);
    },
    findObstacle: (change) => {
      // Who had what is looked through only once something has failed.
      if (troubled.size === 0) return undefined;
      const needs = listNeeds(change, access.get(change.alias));
      const [found] = needs.flatMap(({ kind, chain }) => troubled.get(locate(change, kind, chain)) ?? []);
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
