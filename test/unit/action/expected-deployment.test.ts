import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertDeployments, parseExpectedDeployments } from '../../../src/action/expected-deployment.ts';
import { RefusedError } from '../../../src/errors.ts';

const a = '11111111-aaaa-4aaa-8aaa-111111111111';
const b = '22222222-bbbb-4bbb-8bbb-222222222222';
const both = new Map([
  ['one', a],
  ['two', b],
]);

describe('the input', () => {
  test.each([
    [a, { only: a }],
    [`one=${a}`, { byAlias: new Map([['one', a]]) }],
    [`one=${a}, two = ${b}`, { byAlias: both }],
    [`one=${a}\ntwo=${b}\n`, { byAlias: both }],
    [JSON.stringify({ one: a, two: b }), { byAlias: both }],
  ])('%j is understood', (text, expected) => {
    expect(parseExpectedDeployments(text)).toEqual(expected);
  });

  test.each([
    'one two',
    'one=',
    `=${a}`,
    '{}',
    '{',
    '{"one":1}',
    '[]',
    ',',
    `one=${a},one=${b}`,
    `one=${a};two=${b}`,
  ])('%j is refused', (text) => {
    expect(parseExpectedDeployments(text)).toBeUndefined();
  });

  test('pairs and JSON say the same', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((name) => name !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(word, word, { minKeys: 1 }), (ids) => {
        const pairs = Object.entries(ids).map(([alias, id]) => `${alias}=${id}`);
        expect(parseExpectedDeployments(pairs.join('\n'))).toEqual(
          parseExpectedDeployments(JSON.stringify(ids)),
        );
      }),
    );
  });
});

describe('the guard', () => {
  const refuse = (...args: Parameters<typeof assertDeployments>) => {
    try {
      assertDeployments(...args);
      return '';
    } catch (error) {
      if (error instanceof RefusedError) return `${error.reason}: ${error.message}`;
      throw error;
    }
  };

  test.each([
    ['nothing expected', undefined, [{ alias: 'one', id: undefined }]],
    ['the one that is meant', { only: a }, [{ alias: 'one', id: a }]],
    [
      'each that is meant',
      { byAlias: both },
      [
        { alias: 'two', id: b },
        { alias: 'one', id: a },
      ],
    ],
    ['more expected than asked', { byAlias: both }, [{ alias: 'one', id: a }]],
  ])('lets through: %s', (_name, expected, found) => {
    expect(refuse(expected, found)).toBe('');
  });

  test.each([
    [
      'another server',
      { only: a },
      [{ alias: 'one', id: b }],
      `one is the deployment ${b}, not the expected ${a}.`,
    ],
    [
      'an unknown id',
      { only: a },
      [{ alias: 'one', id: undefined }],
      'one does not tell which deployment it is',
    ],
    [
      'an alias nobody named',
      { byAlias: both },
      [{ alias: 'three', id: a }],
      'No deployment is expected for three',
    ],
    [
      'swapped servers',
      { byAlias: both },
      [
        { alias: 'one', id: b },
        { alias: 'two', id: a },
      ],
      'two is the deployment',
    ],
    [
      'one id for two servers',
      { only: a },
      [
        { alias: 'one', id: a },
        { alias: 'two', id: b },
      ],
      'two is the deployment',
    ],
  ])('refuses %s', (_name, expected, found, message) => {
    expect(refuse(expected, found)).toMatch(/^wrong-deployment: /);
    expect(refuse(expected, found)).toContain(message);
  });
});
