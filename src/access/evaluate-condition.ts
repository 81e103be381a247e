import { type OneOrMany, toList } from '../policy/field.ts';
import { operators } from '../policy/server-condition.ts';
import type { ConditionValue, PolicyConditions } from '../policy/statement.ts';
import { allOf, type Certainty, certain } from './certainty.ts';
import { compareTexts } from './compare-text.ts';
import { compareNetworks, compareNumbers, compareTimes, parseTruth } from './compare-value.ts';
import { conditionValues, fillValue, type ReadValues } from './request-value.ts';

/** Whether a request fulfils every condition of a statement, by this server's reading of each operator. */
export function evaluateConditions(conditions: PolicyConditions | undefined, read: ReadValues): Certainty {
  const answers = Object.entries(conditions ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => evaluateKey(operator, key, values, read)),
  );
  return allOf(answers);
}

function evaluateKey(
  operator: string,
  key: string,
  values: OneOrMany<ConditionValue>,
  read: ReadValues,
): Certainty {
  const actual = conditionValues(key, read);
  if (actual === undefined) return 'maybe';
  const [name = '', qualifier] = operator.split(':').reverse();
  const expected = toList(values).map(String);
  switch (operators.get(name)) {
    case 'text':
      return evaluateText({ name, everyValue: qualifier === 'ForAllValues' }, actual, expected, read);
    case 'number':
      return certain(compareNumbers(name, actual, expected));
    case 'time':
      return certain(compareTimes(name, actual, expected));
    case 'network':
      return certain(compareNetworks(name, actual, expected));
    case 'truth':
      return certain(actual.length > 0 && actual[0] === expected[0]);
    case 'presence':
      return certain((actual.length === 0) === parseTruth(expected[0]));
    default:
      return 'maybe';
  }
}

function evaluateText(
  operator: { readonly name: string; readonly everyValue: boolean },
  actual: readonly string[],
  expected: readonly string[],
  read: ReadValues,
): Certainty {
  const texts = operator.name === 'BinaryEquals' ? expected.map(decode) : expected;
  const filled = texts.flatMap((value) => fillValue(value, read) ?? []);
  if (filled.length < expected.length) return 'maybe';
  return certain(compareTexts(operator, actual, filled));
}

function decode(value: string): string {
  return Buffer.from(value, 'base64').toString();
}
