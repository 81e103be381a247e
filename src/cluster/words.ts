/** Command line options in one variable. */

/**
 * Words between white space; quotes join, and are taken away. `undefined` when one is not closed, and for a
 * backslash, which a shell and systemd read differently.
 */
export function splitWords(text: string): string[] | undefined {
  const words: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = /^((?:"[^"\\]*"|'[^'\\]*'|[^\s"'\\])+)(?:\s+|$)/.exec(rest);
    if (match === null) return undefined;
    words.push((match[1] ?? '').replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
    rest = rest.slice(match[0].length);
  }
  return words;
}
