/** Judges data from outside: whether it has one form exactly, with nothing beside it and nothing beyond bounds. */

export type Shape<Value> = (value: unknown) => value is Value;

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(maxLength: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= maxLength;
}

export function matching(pattern: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

/** Not negative, and no more than can be counted. */
export const count: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function oneOf<const Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return (value): value is Value => values.some((known) => known === value);
}

export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return (value): value is A | B => a(value) || b(value);
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

/** For what a record may be without. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || shape(value);
}

export function list<Value>(shape: Shape<Value>, maxItems: number): Shape<readonly Value[]> {
  return (value): value is readonly Value[] =>
    Array.isArray(value) && value.length <= maxItems && value.every((item) => shape(item));
}

/** Every name is text from outside. */
export function dictionary<Value>(
  shape: Shape<Value>,
  maxItems: number,
): Shape<{ readonly [name: string]: Value }> {
  return (value): value is { readonly [name: string]: Value } => {
    if (!isObject(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= maxItems && entries.every(([name, item]) => name !== '__proto__' && shape(item));
  };
}

/** Has these fields and no others. A field that the type gains is missing here, for the compiler to see. */
export function record<Value extends object>(
  fields: {
    readonly [Name in keyof Value]-?: Shape<Value[Name]>;
  },
): Shape<Value> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries(fields));
  return (value): value is Value => {
    if (!isObject(value)) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    for (const name of given.keys()) if (!shapes.has(name)) return false;
    for (const [name, shape] of shapes) if (!shape(given.get(name))) return false;
    return true;
  };
}
