import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coversGlob, deriveGlob, dropCovered, globsOverlap, meetGlobs } from '../../../src/access/glob.ts';
import { intersect, type Reach, subtract } from '../../../src/access/reach.ts';
import { matchesWildcard } from '../../../src/policy/wildcard.ts';

/** Short, over few letters, so that much of it meets. */
const pattern = fc
  .array(fc.constantFrom('a', 'b', '/', '*', '?'), { maxLength: 5 })
  .map((all) => all.join(''));
const letters = ['a', 'b', '/'];
const names = ['', ...letters, ...letters.flatMap((x) => letters.map((y) => x + y))].flatMap((start) => [
  start,
  ...letters.flatMap((x) => letters.map((y) => `${start}${x}${y}`)),
]);

test('a pattern that covers another has every name of it', () => {
  fc.assert(
    fc.property(pattern, pattern, (wide, narrow) => {
      if (!coversGlob(wide, narrow)) return;
      for (const name of names)
        if (matchesWildcard(narrow, name)) expect(matchesWildcard(wide, name)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['*', 'a/*', true],
  ['a/*', 'a/*', true],
  ['a/*', 'a/b/*.txt', true],
  ['a?', 'a*', false],
  ['a?', 'a?', true],
  ['a*b', 'a*c*b', true],
  ['a/*', 'a', false],
  ['**', '*', true],
])('%s covers %s: %s', (wide, narrow, expected) => {
  expect(coversGlob(wide, narrow)).toBe(expected);
});

test('patterns overlap where a name matches both', () => {
  fc.assert(
    fc.property(pattern, pattern, (one, other) => {
      const common = names.some((name) => matchesWildcard(one, name) && matchesWildcard(other, name));
      if (common) expect(globsOverlap(one, other)).toBe(true);
      if (!globsOverlap(one, other)) expect(common).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('two patterns have a pattern in common where they overlap', () => {
  fc.assert(
    fc.property(pattern, pattern, (one, other) => {
      const met = meetGlobs(one, other);
      expect(met !== undefined).toBe(globsOverlap(one, other));
      if (met !== undefined) expect([coversGlob(one, met), coversGlob(other, met)]).toEqual([true, true]);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a*', '*b', 'a*b'],
  ['*x', '*y*', '*y*x'],
  ['a?', '*', 'a?'],
  ['a?c', '?b*', 'abc'],
])('%s and %s have %s in common', (one, other, expected) => {
  expect(meetGlobs(one, other)).toBe(expected);
});

test.each([
  ['a*', '*b', true],
  ['a*', 'b*', false],
  ['a?', 'ab', true],
  ['a?', 'a', false],
  ['', '*', true],
  ['', '?', false],
])('%j and %j overlap: %s', (one, other, expected) => {
  expect([globsOverlap(one, other), globsOverlap(other, one)]).toEqual([expected, expected]);
});

test('what is left of a pattern has exactly the names that complete the beginning', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom('a/', 'ab/', 'b/'), (whole, beginning) => {
      const rests = deriveGlob(whole, beginning);
      for (const name of names) {
        const expected = matchesWildcard(whole, beginning + name);
        expect(rests.some((rest) => matchesWildcard(rest, name))).toBe(expected);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what others cover is dropped, and of equals one stays', () => {
  expect(dropCovered(['a/*', '*', '**', 'a'])).toEqual(['*']);
  expect(dropCovered(['b', 'a', 'b'])).toEqual(['b', 'a']);
});

const reach: fc.Arbitrary<Reach> = fc.record({
  within: fc.array(pattern, { minLength: 1, maxLength: 2 }),
  except: fc.array(pattern, { maxLength: 2 }),
  terms: fc.constant([]),
});

const has = ({ within, except }: Reach, name: string) =>
  within.every((one) => matchesWildcard(one, name)) && !except.some((one) => matchesWildcard(one, name));

test('sets of names meet and are taken from each other as sets do', () => {
  fc.assert(
    fc.property(reach, reach, (one, other) => {
      const both = intersect(one, other);
      const rest = subtract(one, other);
      for (const name of names) {
        const [here, there] = [has(one, name), has(other, name)];
        expect(both !== undefined && has(both, name)).toBe(here && there);
        expect(rest.some((part) => has(part, name))).toBe(here && !there);
      }
    }),
    { numRuns: 1500 },
  );
});
