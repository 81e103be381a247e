/** What XML 1.0 §2.2 leaves out of Char: most control characters, halves of a pair, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The first character that no XML document can carry, not even escaped, as `U+0001`; `undefined` without one. */
export function findNonXml(text: string): string | undefined {
  const point = outside.exec(text)?.[0].codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
