/** Texts in PromQL, in annotations of alerts, and in strings of Alloy. */

/** A string literal of PromQL: escapes as Go has them, of which JSON's are a part. @throws RangeError for half a character */
export function quotePromql(text: string): string {
  return quoteGo(text);
}

/** Text in a template of Prometheus, such as an annotation, that is never taken for an action. */
export function escapeTemplate(text: string): string {
  return text.replace(/\{\{/g, '{{"{{"}}');
}

/** A string literal of Go, which Alloy's syntax has as well. @throws RangeError for half a character */
export function quoteGo(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new RangeError('No text of a configuration may hold half a character.');
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeNumber);
}

function escapeNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
