import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/change.ts';
import { type Declared, diffDeclared, type Unmanaged } from '../../../src/resources/diff-declared.ts';

const frame = {
  alias: 'a',
  owner: 'apply-buckets',
  kind: 'thing',
  key: 'b',
  source: { file: 'f', path: [] },
} as const;
const value = fc.jsonValue().filter((json) => json !== null) as fc.Arbitrary<Json>;
const maybe = fc.option(value, { nil: undefined });

function diff(desired: Declared<Json>, actual: Json | undefined, unmanaged: Unmanaged = 'report') {
  return diffDeclared(frame, desired, actual, unmanaged);
}

describe('diffDeclared', () => {
  test.each([
    ['absent and not there', undefined, undefined, 'report', []],
    ['absent and there', undefined, 1, 'report', ['report']],
    ['absent and there, ignored', undefined, 1, 'ignore', []],
    ['absent and there, to be deleted', undefined, 1, 'delete', ['delete']],
    ['null and not there', null, undefined, 'report', []],
    ['null and there', null, 1, 'ignore', ['delete']],
    ['declared and not there', 1, undefined, 'report', ['create']],
    ['declared and there', 1, 1, 'delete', []],
    ['declared and other', 2, 1, 'ignore', ['update']],
  ] as const)('%s', (_title, desired, actual, unmanaged, verbs) => {
    expect(diff(desired, actual, unmanaged).map((change) => change.verb)).toEqual(verbs);
  });

  test('of a value and itself is empty', () => {
    fc.assert(
      fc.property(value, (same) => {
        expect(diff(same, JSON.parse(JSON.stringify(same)))).toEqual([]);
      }),
    );
  });

  test('applied to what is there gives what is declared', () => {
    fc.assert(
      fc.property(fc.option(value), maybe, (desired, actual) => {
        const [change] = diff(desired, actual);
        const result = change ? change.after : actual;
        expect(result).toEqual(desired ?? undefined);
        if (change) expect(change.before).toEqual(actual);
      }),
    );
  });
});
