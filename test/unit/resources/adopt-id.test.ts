import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptIds } from '../../../src/resources/adopt-id.ts';

const rule = (id: string, prefix: string) => ({ id, prefix });

test.each([
  ['an equal rule’s id is taken over', [rule('', 'a')], [rule('x', 'a')], ['x']],
  [
    'rules that have no id there keep none',
    [rule('', 'a'), rule('', 'b')],
    [rule('', 'a'), rule('', 'b')],
    ['', ''],
  ],
  ['a declared id stays', [rule('mine', 'a')], [rule('x', 'a')], ['mine']],
  [
    'two equal rules take two ids',
    [rule('', 'a'), rule('', 'a')],
    [rule('x', 'a'), rule('y', 'a')],
    ['x', 'y'],
  ],
  [
    'an id that is declared elsewhere is not taken',
    [rule('', 'a'), rule('x', 'b')],
    [rule('x', 'a')],
    [/^rule-/, 'x'],
  ],
])('%s', (_title, declared, actual, ids) => {
  const adopted = adoptIds(declared, actual).map((one) => one.id);
  ids.forEach(
    (id, index) =>
      void expect(adopted[index]).toEqual(typeof id === 'string' ? id : expect.stringMatching(id)),
  );
});

test('ids are unique, the same on every run, and settle after one round', () => {
  const rules = fc.array(fc.record({ id: fc.constant(''), prefix: fc.constantFrom('a', 'b', 'c') }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(rules, (declared) => {
      const once = adoptIds(declared, []);
      expect(new Set(once.map((one) => one.id)).size).toBe(declared.length);
      expect(adoptIds(declared, [])).toEqual(once);
      expect(adoptIds(declared, once)).toEqual(once);
    }),
  );
});
