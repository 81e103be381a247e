/** One parameter of an NGINX directive. */

/**
 * Quoted text. NGINX has no way to write a `$` in directives that know variables, so this refuses it unless
 * the directive is one of those that know none. Line ends would stay inside the quotes, but no value has use
 * of them. @throws RangeError for control characters, and for `$`
 */
export function quoteNginx(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new RangeError('No value for NGINX may hold control characters.');
  if (text.includes('$')) throw new RangeError('No value for NGINX may hold a dollar sign.');
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
