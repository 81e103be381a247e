import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSuggester, suggestMend, suggestWord } from '../../src/suggestion.ts';

const known = ['versioning', 'objectLocking', 'defaultPolicyFile', 'quota', 'tags'];

test.each([
  ['versionning', 'versioning'],
  ['Versioning', 'versioning'],
  ['object_locking', 'objectLocking'],
  ['defaultpolicyfile', 'defaultPolicyFile'],
  ['qouta', 'quota'],
  ['tag', 'tags'],
  ['replication', undefined],
  ['', undefined],
])('%s is taken for %s', (word, expected) => {
  expect(suggestWord(word, known)).toBe(expected);
});

test('says what else to do when nothing is near', () => {
  expect(suggestMend('tagz', known, 'Remove it.')).toBe('Did you mean "tags"?');
  expect(suggestMend('zzzzzz', known, 'Remove it.')).toBe('Remove it.');
});

test('a known word is its own suggestion, and only known words are suggested', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zA-Z]{1,20}$/), { minLength: 1 }),
      fc.string(),
      (words, other) => {
        const first = words[0] ?? '';
        expect(suggestWord(first, words)?.toLowerCase()).toBe(first.toLowerCase());
        const suggestion = suggestWord(other, words);
        if (suggestion !== undefined) expect(words).toContain(suggestion);
      },
    ),
  );
});

test('one letter more, less or other is still near', () => {
  const word = fc.stringMatching(/^[a-z]{6,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), (target, at) => {
      const index = at % target.length;
      const mistyped = [
        target.slice(0, index) + target.slice(index + 1),
        `${target.slice(0, index)}q${target.slice(index)}`,
        `${target.slice(0, index)}q${target.slice(index + 1)}`,
      ];
      for (const typo of mistyped) expect(suggestWord(typo, [target])).toBe(target);
    }),
  );
});

test('of many mistakes the first hundred get a suggestion, since each looks at every word', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `bucket-number-${index}`);
  const suggest = createSuggester(words);
  const mends = Array.from({ length: 10_000 }, (_, index) => suggest(`bucket-nubmer-${index}`, 'otherwise'));
  expect(mends[0]).toBe('Did you mean "bucket-number-0"?');
  expect(mends.filter((mend) => mend !== 'otherwise')).toHaveLength(100);
});
