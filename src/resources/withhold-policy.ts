/** Which policies somebody has while a change of theirs is carried out. */

import type { AccessBook } from './access-book.ts';
import type { Status } from './user/types.ts';

/** How something comes to be what it is to be: absent for "not there". */
export interface Course<Value> {
  /** Once all is taken that can be without giving anything. */
  readonly taken: Value | undefined;
  /** Then one after the other, each reached by giving and taking at once; the last step only gives. */
  readonly traded: readonly (Value | undefined)[];
}

/** Who has policies, be it a user or a group. */
interface Holder {
  readonly status: Status;
  readonly policies: readonly string[];
}

/**
 * Without what is lost and allows, and with what is gained and denies. Policies in place of others are one step
 * later where that gives nobody more meanwhile: nobody is left without either.
 */
export function withholdPolicies(before: Holder, after: Holder, book: AccessBook): readonly string[] {
  if (before.status === 'disabled') return before.policies;
  const gained = after.policies.filter((name) => !before.policies.includes(name));
  const isReplaced = gained.length > 0 && !book.isStrict;
  const isKept = (name: string) =>
    after.policies.includes(name) || book.denying.has(name) || (isReplaced && !book.remade.has(name));
  const barring = gained.filter((name) => book.barring.has(name));
  return [...before.policies.filter(isKept), ...barring].sort();
}

/** With the policies that it gains and that both allow and deny. */
export function gainTraded<Value extends Holder>(there: Value, after: Holder, book: AccessBook): Value {
  const gained = after.policies.filter((name) => isTraded(name, book) && !there.policies.includes(name));
  return { ...there, policies: [...there.policies, ...gained].sort() };
}

/** Without those that it loses and that both allow and deny. */
export function dropTraded<Value extends Holder>(there: Value, after: Holder, book: AccessBook): Value {
  const isKept = (name: string) => after.policies.includes(name) || !isTraded(name, book);
  return { ...there, policies: there.policies.filter(isKept) };
}

function isTraded(name: string, { denying, barring }: AccessBook): boolean {
  return denying.has(name) && !barring.has(name);
}

export function chooseWeaker(before: Status, after: Status): Status {
  return after === 'disabled' ? after : before;
}
