/** What a policy file's placeholders are filled with, against what stands in it. */

import { below, type Finding, type Source } from '../finding.ts';
import { suggestMend } from '../suggestion.ts';
import { error, quote, warning } from './judgement.ts';
import type { Filled } from './placeholder.ts';

export interface ValueUse {
  /** Whose values they are, for a sentence, such as `bucket "data"`. */
  readonly owner: string;
  /** What they fill, for a sentence: the name of a file in quotes, or other words. */
  readonly policy: string;
  /** Where the policy is named. */
  readonly named: Source;
  /** Where the values are written; the last step is their key. */
  readonly values: Source;
}

/** `given` are the names of the values that are written. */
export function checkValues(
  given: readonly string[],
  { unresolved, misplaced, used }: Filled,
  { owner, policy, named, values }: ValueUse,
): Finding[] {
  const key = quote(String(values.path.at(-1)));
  const unused = given.filter((name) => !used.includes(name) && !misplaced.includes(name));
  return [
    ...unresolved.map((missing) => {
      const message = `{{${missing}}} in ${policy} has no value for ${owner}.`;
      const mend = suggestMend(missing, given, `Add ${quote(missing)} to ${key} of it.`);
      return error('placeholder/unresolved', named, message, mend);
    }),
    ...misplaced.map((list) => {
      const message = `{{${list}}} stands in ${policy} where a list cannot be filled in.`;
      const mend = 'Write one text as its value, or let the placeholder be an entry of a list.';
      return error('placeholder/list', below(values, list), message, mend);
    }),
    ...unused.map((name) => describeUnused(name, below(values, name), policy)),
  ];
}

export function describeUnused(key: string, place: Source, policy: string): Finding {
  return warning(
    'placeholder/unused',
    place,
    `No {{${key}}} is filled in from it in ${policy}.`,
    'Remove it.',
  );
}
