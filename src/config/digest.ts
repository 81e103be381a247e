import { createHash } from 'node:crypto';

/** File, relative to the workspace → what it holds: parsed, or its text where it is no data. */
export type Contents = ReadonlyMap<string, unknown>;

/**
 * SHA-256, hexadecimal, of a whole configuration: names of its files and what they hold. Layout, comments and
 * the order of keys do not count.
 */
export function digestContents(contents: Contents): string {
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
