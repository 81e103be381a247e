import type { Json, JsonObject } from './change.ts';

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function sortKeys(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(sortKeys);
  return sortObject(value);
}

function sortObject(value: JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, sortKeys(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One text for one value: keys in code-point order, no white space. Lists keep their order. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sortKeys(value));
}

/** Whether two values are the same data, whatever the order of their keys. `undefined` equals only itself. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  // Most things are equal and were made by the same code, with their keys in the same order.
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}

/** A list whose order carries no meaning, in the one order we always use. */
export function sortByCanonical<T extends Json>(items: readonly T[]): T[] {
  if (items.length < 2) return [...items];
  const keyed = items.map((item): [string, T] => [canonicalJson(item), item]);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
