/** `*` stands for any text and `?` for any one character, as the server reads patterns. Linear in both. */
export function matchesWildcard(pattern: string, text: string): boolean {
  return walkPattern(pattern, text, (symbol, given) => symbol === '?' || symbol === given);
}

/** Whether a pattern takes the whole text, where `fits` tells which symbol, other than `*`, stands for which character. */
export function walkPattern(
  pattern: string,
  text: string,
  fits: (symbol: string, given: string | undefined) => boolean,
): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let resume = 0;
  while (place < text.length) {
    const symbol = pattern[at];
    if (symbol === '*') {
      star = at;
      resume = place;
      at += 1;
    } else if (symbol !== undefined && fits(symbol, text[place])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      place = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/** Whether something that begins with `prefix` can match; as simple-minded as the server's own check. */
export function reachesWildcard(pattern: string, prefix: string): boolean {
  for (let at = 0; at < prefix.length; at += 1) {
    const symbol = pattern[at];
    if (symbol === '*') return true;
    if (symbol !== '?' && symbol !== prefix[at]) return false;
  }
  return true;
}

/** As the server matches names and values: to it `?` is one byte, not one letter. */
export function matchesByBytes(pattern: string, text: string): boolean {
  return matchesWildcard(toBytes(pattern), toBytes(text));
}

function toBytes(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}
