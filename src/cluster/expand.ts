/** Ranges in MINIO_VOLUMES, counted out exactly as the server does it. */

export type Expansion =
  | { readonly ok: true; readonly words: readonly string[]; readonly ranges: readonly number[] }
  | { readonly ok: false; readonly problem: string };

/** More than any cluster has, and little enough that a typing mistake costs nothing. */
const maxDrives = 10_000;

const range = /\{([0-9a-z]*)\.\.\.([0-9a-z]*)\}/g;

/** Whether the server looks for ranges in it: then it must have a right one, and is a pool of its own. */
export function hasRange(expression: string): boolean {
  return expression.includes('...') || (expression.includes('{') && expression.includes('}'));
}

/**
 * `{1...4}` counts in tens, `{a...f}` in sixteens as soon as one bound is no decimal number. A bound with a
 * leading zero sets the width. The first range counts fastest, so that neighbours are on different hosts.
 * `ranges` has the number of values of each, in the order of the text.
 */
export function expandExpression(expression: string): Expansion {
  const ranges: string[][] = [];
  for (const [written, from = '', to = ''] of expression.matchAll(range)) {
    const values = countRange(from, to);
    if (typeof values === 'string') return { ok: false, problem: `${written} ${values}` };
    ranges.push(values);
  }
  const texts = expression.split(/\{[0-9a-z]*\.\.\.[0-9a-z]*\}/);
  if (ranges.length === 0 || texts.some((text) => /[{}]/.test(text))) {
    return { ok: false, problem: 'has braces or dots that are no range' };
  }
  const total = ranges.reduce((product, values) => product * values.length, 1);
  if (total > maxDrives) return { ok: false, problem: `stands for more than ${maxDrives} drives` };
  return { ok: true, words: combine(texts, ranges), ranges: ranges.map(({ length }) => length) };
}

function combine(texts: readonly string[], ranges: readonly (readonly string[])[]): string[] {
  const [head = '', ...rest] = texts;
  let words = [head];
  for (const [index, values] of ranges.entries()) {
    const tail = rest[index] ?? '';
    const shorter = words;
    words = values.flatMap((value) => shorter.map((word) => word + value + tail));
  }
  return words;
}

/** The values as text, or what is wrong with the bounds. */
function countRange(from: string, to: string): string[] | string {
  const first = readBound(from);
  const last = readBound(to);
  if (first === undefined || last === undefined) return 'does not count from a number to a number';
  if (first.value > last.value) return 'counts backwards';
  if (last.value - first.value >= maxDrives) return `has more than ${maxDrives} values`;
  const base = first.base === 16 || last.base === 16 ? 16 : 10;
  const padded = (from.startsWith('0') && from.length > 1) || to.startsWith('0');
  return Array.from({ length: last.value - first.value + 1 }, (_, index) => {
    const digits = (first.value + index).toString(base);
    return padded ? digits.padStart(to.length, '0') : digits;
  });
}

/** Each bound is read by itself: `{8...c}` counts from 8 to 12. */
function readBound(text: string): { readonly value: number; readonly base: 10 | 16 } | undefined {
  const base = /^[0-9]+$/.test(text) ? 10 : 16;
  if (!/^[0-9a-f]{1,12}$/.test(text)) return undefined;
  return { value: Number.parseInt(text, base), base };
}
