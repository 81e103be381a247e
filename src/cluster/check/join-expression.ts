/** One expression in place of several that differ in one number. */

/**
 * `https://h{1...3}/d{1...4}` for `https://h1/d{1...4}` and the same with h2 and h3; `undefined` where no
 * single range stands for all of them.
 */
export function joinExpressions(expressions: readonly string[]): string | undefined {
  const [first = ''] = expressions;
  // Numbers of the ranges themselves are in braces and stay.
  for (const match of first.matchAll(/(?<![.{\d])\d+(?![.}\d]{2}|\d|\})/g)) {
    const head = first.slice(0, match.index);
    const tail = first.slice(match.index + match[0].length);
    const numbers = expressions.map((one) => readBetween(one, head, tail));
    const range = numbers.includes(undefined) ? undefined : makeRange(numbers.flatMap((one) => one ?? []));
    if (range !== undefined) return `${head}${range}${tail}`;
  }
  return undefined;
}

function readBetween(text: string, head: string, tail: string): string | undefined {
  if (!text.startsWith(head) || !text.endsWith(tail)) return undefined;
  const between = text.slice(head.length, text.length - tail.length);
  return /^\d{1,6}$/.test(between) ? between : undefined;
}

/** Numbers that follow each other, all without leading zeros or all of one length. */
function makeRange(numbers: readonly string[]): string | undefined {
  const [from = ''] = numbers;
  const to = numbers.at(-1) ?? '';
  const follows = numbers.every((text, index) => Number(text) === Number(from) + index);
  const plain = numbers.every((text) => !text.startsWith('0') || text === '0');
  const padded = numbers.every(({ length }) => length === from.length);
  return follows && (plain ? !to.startsWith('0') : padded) ? `{${from}...${to}}` : undefined;
}
