import { matchesByBytes } from '../policy/wildcard.ts';

export interface TextOperator {
  /** Such as `StringNotLike`. */
  readonly name: string;
  /** With `ForAllValues:` in front: not one but every value of the request is to be among those expected. */
  readonly everyValue: boolean;
}

/** `Not` in an operator turns the whole answer round, that of `ForAllValues:` as well. */
export function compareTexts(
  { name, everyValue }: TextOperator,
  actual: readonly string[],
  expected: readonly string[],
): boolean {
  const isAmong = matcherOf(name, expected);
  const matched = everyValue ? actual.every(isAmong) : actual.some(isAmong);
  return name.includes('Not') ? !matched : matched;
}

function matcherOf(name: string, expected: readonly string[]): (value: string) => boolean {
  if (name.endsWith('Like')) return (value) => expected.some((pattern) => matchesByBytes(pattern, value));
  if (name.endsWith('IgnoreCase')) {
    const lower = new Set(expected.map((value) => value.toLowerCase()));
    return (value) => lower.has(value.toLowerCase());
  }
  const known = new Set(expected);
  return (value) => known.has(value);
}
