import type { Owner, Verb } from '../change.ts';
import type { Kind, ResourceChange } from '../resources/resource-change.ts';

/** The changes of one action on one alias: what is reviewed, bound by a digest, and applied as a whole. */
export interface Section {
  /** `<alias>/<owner>`. */
  readonly id: string;
  readonly alias: string;
  readonly owner: Owner;
  /** The server's deployment id, or its host where the caller may not ask for it. */
  readonly server: string;
  /** Host and port that were asked. */
  readonly host: string;
  /** In the order in which they are applied. */
  readonly changes: readonly ResourceChange[];
  /** How many of each kind are there now: what deletes are weighed against. */
  readonly existing: Readonly<Partial<Record<Kind, number>>>;
  /** SHA-256, hexadecimal, of everything that would be changed and of nothing else. */
  readonly digest: string;
}

/** Everything one run would do. Plain data: shown, saved, hashed and applied, by this job or another. */
export interface Plan {
  readonly sections: readonly Section[];
}

export type Counts = Readonly<Record<Verb, number>>;

export function changesOf(plan: Plan): ResourceChange[] {
  return plan.sections.flatMap((section) => section.changes);
}

export function countVerbs(changes: readonly { readonly verb: Verb }[]): Counts {
  const counts = { create: 0, update: 0, delete: 0, report: 0 };
  for (const change of changes) counts[change.verb] += 1;
  return counts;
}

/** Whether applying the plan would write anything. */
export function hasChanges(plan: Plan): boolean {
  return changesOf(plan).some((change) => change.verb !== 'report');
}
