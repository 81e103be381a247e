import type { JsonPath } from '../finding.ts';

/** From an offset in a text to the place a person looks for. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column, both from 1, of offsets in one text. The text is read once. */
export function createPositionFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = countStarts(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of the sorted starts are at or before the offset. */
function countStarts(starts: readonly number[], offset: number): number {
  let low = 1;
  let high = starts.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle - 1] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset of a value in its file: of its key in an object, of itself in a list; else of what holds it. */
export type OffsetFinder = (path: JsonPath) => number;
