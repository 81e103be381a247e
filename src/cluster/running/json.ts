/** Fields of what a server answered: anything else than the expected type counts as not there. */

export type Fields = ReadonlyMap<string, unknown>;

/** Fields of an object; none for anything else. */
export function readFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map<string, unknown>(Object.entries(value));
}

/** Fields of an answer's root; `undefined` when it is no JSON object. */
export function parseFields(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? readFields(value)
      : undefined;
  } catch {
    return undefined;
  }
}

/** '' where there is no text. */
export function readText(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

/** `undefined` where there is no number of zero or more. */
export function readNumber(fields: Fields, name: string): number | undefined {
  const value = fields.get(name);
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** The objects of a list. */
export function readList(fields: Fields, name: string): Fields[] {
  const value = fields.get(name);
  return Array.isArray(value) ? value.map(readFields) : [];
}

export function readNumbers(fields: Fields, name: string): number[] {
  const value = fields.get(name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}
