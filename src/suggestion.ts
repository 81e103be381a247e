/** "Did you mean": which known word a mistyped one was meant to be. */

const longest = 80;

/** Gives the mend for a word: a suggestion, or what else to do. */
export type Suggester = (word: string, otherwise: string) => string;

/**
 * For many words against the same known ones. After the first hundred it suggests nothing: who made that
 * many mistakes made one, and every suggestion looks at every known word.
 */
export function createSuggester(known: readonly string[]): Suggester {
  let left = 100;
  return (word, otherwise) => (left-- > 0 ? suggestMend(word, known, otherwise) : otherwise);
}

/** `Did you mean "x"?`, or what else to do. */
export function suggestMend(word: string, known: readonly string[], otherwise: string): string {
  const suggestion = suggestWord(word, known);
  return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
}

/**
 * The known word that is nearest, if one is near enough to be meant; case and the characters between words
 * do not count. Deterministic: the first of equally near ones.
 */
export function suggestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor((word.length + 1) / 3)) + 1;
  for (const candidate of known) {
    const distance = measureDistance(folded, fold(candidate), limit);
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Insertions, deletions and replacements from one word to the other; `limit` stands for that many or more. */
function measureDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row++) {
    const current = [row + 1];
    let nearest = row + 1;
    for (let column = 0; column < to.length; column++) {
      const replaced = (previous[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
      const distance = Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      current.push(distance);
      nearest = Math.min(nearest, distance);
    }
    if (nearest >= limit) return limit;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
