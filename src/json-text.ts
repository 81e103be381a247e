/**
 * What a text in JSON holds; `undefined` for one that is none, which no JSON holds. The error of the language would quote
 * the text.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
