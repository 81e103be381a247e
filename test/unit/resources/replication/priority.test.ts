import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPriorities, maxPriority } from '../../../../src/resources/replication/priority.ts';

test.each([
  ['none declared: the first is the highest', [{}, {}, {}], [], [3, 2, 1]],
  ['declared ones are given', [{ declared: 7 }, { declared: 0 }], [], [7, 0]],
  ['equal ones are assigned', [{ declared: 1 }, { declared: 1 }], [], [2, 1]],
  ['equal ones keep what they have', [{ declared: 1, current: 4 }, { declared: 1 }], [], [4, 5]],
  ['what is there stays', [{ current: 3 }, {}], [], [3, 4]],
  ['a declared one wins over one that is there', [{ current: 3 }, { declared: 3 }], [], [4, 3]],
  ['one that stays undeclared is never taken', [{ declared: 5 }], [5], [6]],
  ['at the top there is room below', [{}, {}], [maxPriority], [maxPriority - 1, maxPriority - 2]],
] as const)('%s', (_title, wishes, kept, expected) => {
  expect(assignPriorities(wishes, new Set(kept))).toEqual(expected);
});

test('each once, none that is kept, and the same when asked again', () => {
  const some = fc.option(fc.nat(8), { nil: undefined });
  const wishes = fc.array(fc.record({ declared: some, current: some }), { maxLength: 8 });
  fc.assert(
    fc.property(wishes, fc.uniqueArray(fc.nat(8)), (asked, kept) => {
      const given = assignPriorities(asked, new Set(kept));
      expect(new Set([...given, ...kept]).size).toBe(asked.length + kept.length);
      const again = asked.map(({ declared }, index) => ({ declared, current: given[index] }));
      expect(assignPriorities(again, new Set(kept))).toEqual(given);
    }),
  );
});
