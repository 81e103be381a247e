import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { JsonObject } from '../change.ts';

/** A rule whose `id` is a label. Empty means that nobody declared one. */
type Labelled = JsonObject & { readonly id: string };

/**
 * Gives each rule without an id the id of an equal rule that is already there, else one made from its
 * content. The server invents a random id for a rule that has none, on every write: left to it, equal
 * rules would never look equal.
 */
export function adoptIds<Rule extends Labelled>(declared: readonly Rule[], actual: readonly Rule[]): Rule[] {
  const taken = new Set(declared.map((rule) => rule.id).filter((id) => id !== ''));
  return declared.map((rule) => {
    if (rule.id !== '') return rule;
    const twin = actual.find((there) => !taken.has(there.id) && contentOf(there) === contentOf(rule));
    const id = twin?.id ?? makeId(contentOf(rule), taken);
    // Some clients make subscriptions without one, and the server keeps them so.
    if (id !== '') taken.add(id);
    return { ...rule, id };
  });
}

function contentOf(rule: Labelled): string {
  return canonicalJson({ ...rule, id: '' });
}

/** An id made from what it stands for, so that it is the same in every run, and not one of `taken`; `label` is for people. */
export function makeId(content: string, taken: ReadonlySet<string>, label = 'rule'): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  let id = `${label}-${digest}`;
  for (let copy = 2; taken.has(id); copy += 1) id = `${label}-${digest}-${copy}`;
  return id;
}
