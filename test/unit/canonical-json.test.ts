import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sameJson, sortByCanonical } from '../../src/canonical-json.ts';
import type { Json } from '../../src/change.ts';

const json = fc.jsonValue() as fc.Arbitrary<Json>;

describe('canonicalJson', () => {
  test('orders keys, and leaves lists as they are', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  });

  test('says the same of every copy of a value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('`undefined` is the same as nothing but itself', () => {
    expect([sameJson(undefined, undefined), sameJson(undefined, null), sameJson({}, undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('sortByCanonical gives one order for every order', () => {
  fc.assert(
    fc.property(fc.array(json), (items) => {
      const sorted = sortByCanonical(items).map(canonicalJson);
      expect(sortByCanonical(items.toReversed()).map(canonicalJson)).toEqual(sorted);
    }),
  );
});
