import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesByBytes, matchesWildcard, reachesWildcard } from '../../../src/policy/wildcard.ts';

describe('matchesWildcard', () => {
  test.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['s3:*', 's3:GetObject', true],
    ['s3:Get*', 's3:PutObject', false],
    ['s3:GetObjec?', 's3:GetObject', true],
    ['?', '', false],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbYbZ', false],
    ['bucket/*', 'bucket', false],
    ['bucket*', 'bucket', true],
  ])('%s and %s: %s', (pattern, text, matches) => {
    expect(matchesWildcard(pattern, text)).toBe(matches);
  });

  test('by bytes, a letter beyond ASCII is several', () => {
    expect(matchesByBytes('?', 'ä')).toBe(false);
    expect(matchesByBytes('a/??*', 'a/ä')).toBe(true);
    expect(matchesByBytes('ä*', 'äx')).toBe(true);
  });

  test('agrees with a regular expression on anything', () => {
    const symbol = fc.constantFrom('a', 'b', '*', '?');
    const letter = fc.constantFrom('a', 'b');
    const word = (unit: fc.Arbitrary<string>) =>
      fc.array(unit, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word(symbol), word(letter), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesWildcard(pattern, text)).toBe(expression.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('ends soon for a pattern made to be slow', () => {
    expect(matchesWildcard(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

test.each([
  ['bucket/*', true],
  ['bucket*', true],
  ['*', true],
  ['bucket', false],
  ['bucke?/x', true],
  ['other/*', false],
  ['bucket/a/b', true],
])('%s reaches into bucket/: %s', (pattern, reaches) => {
  expect(reachesWildcard(pattern, 'bucket/')).toBe(reaches);
});
