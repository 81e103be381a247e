/** Values as people lay them out: what fits on a line stays on one, the rest is spread. */

import type { Json, JsonObject } from '../change.ts';

const width = 110;
const indent = '  ';

/** A whole file. The outermost value and, in a list, each of its entries have lines of their own. */
export function formatFile(value: Json): string {
  return `${spread(value, '', isList(value))}\n`;
}

function format(value: Json, margin: string, taken: number): string {
  const short = writeInline(value);
  return short.length + taken <= width ? short : spread(value, margin, false);
}

function spread(value: Json, margin: string, spreadEntries: boolean): string {
  const inner = margin + indent;
  const write = (item: Json, before: string) => {
    const text = spreadEntries
      ? spread(item, inner, false)
      : format(item, inner, inner.length + before.length + 1);
    return `${inner}${before}${text}`;
  };
  if (isList(value))
    return enclose(
      ['[', ']'],
      margin,
      value.map((item) => write(item, '')),
    );
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => write(item, `${JSON.stringify(key)}: `));
  return enclose(['{', '}'], margin, members);
}

function enclose([open, close]: readonly [string, string], margin: string, lines: readonly string[]): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${margin}${close}`;
}

function writeInline(value: Json): string {
  if (isList(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeInline(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
