/** One word of an HAProxy configuration. */

/**
 * Text that stays as it is: single quotes switch off variables, comments and backslashes. A quote of its own
 * goes outside of them. @throws RangeError for control characters, which no line can hold
 */
export function quoteHaproxy(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new RangeError('No value for HAProxy may hold control characters.');
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
