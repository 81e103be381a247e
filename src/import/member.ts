import type { Json } from '../change.ts';

/** With its keys in one order, since none was meant: servers list them at random. */
export function sortMembers<Value extends Json>(object: {
  readonly [key: string]: Value;
}): {
  readonly [key: string]: Value;
} {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
