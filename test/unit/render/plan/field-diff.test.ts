import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameJson } from '../../../../src/canonical-json.ts';
import type { Json } from '../../../../src/change.ts';
import { diffFields } from '../../../../src/render/plan/field-diff.ts';

function show(before: Json | undefined, after: Json | undefined): string[] {
  const sides = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  const change = {
    alias: 'a',
    owner: 'apply-buckets',
    kind: 'k',
    key: 'b',
    verb: 'update',
    ...sides,
  } as const;
  return diffFields(change).map(({ sign, field, value }) => `${sign} ${field}: ${value}`);
}

describe('fields', () => {
  test.each<[string, Json | undefined, Json | undefined, string[]]>([
    [
      'of something new leave out what is not set',
      undefined,
      { a: 1, b: null, c: '', d: false, e: [] },
      ['+ a: 1'],
    ],
    ['that are emptied are shown', { a: 'x' }, { a: '' }, ['- a: x', '+ a: ""']],
    [
      'that are empty and new are shown when there is nothing else',
      { a: 'x' },
      { a: 'x', b: '' },
      ['+ b: ""'],
    ],
    [
      'of long lists are told item by item',
      { a: ['x'.repeat(60), 'y'.repeat(60)] },
      { a: ['x'.repeat(60), 'evil', 'y'.repeat(60)] },
      ['+ a: evil'],
    ],
    [
      'of long lists are told whole where only their order differs',
      { a: ['x', 'y'.repeat(100)] },
      { a: ['y'.repeat(100), 'x'] },
      [`- a: ["x","${'y'.repeat(100)}"]`, `+ a: ["${'y'.repeat(100)}","x"]`],
    ],
    [
      'of long lists that are new, too',
      undefined,
      { a: ['x', 'y'.repeat(100)] },
      ['+ a: x', `+ a: ${'y'.repeat(100)}`],
    ],
    ['of rules are named by id', [{ id: 'r', n: 1 }], [{ id: 'r', n: 2 }], ['- [r].n: 1', '+ [r].n: 2']],
    [
      'of two rules of one name are both shown',
      { Statement: [{ Sid: 'Read', Action: ['s3:GetObject'] }] },
      {
        Statement: [
          { Sid: 'Read', Action: ['s3:DeleteObject'] },
          { Sid: 'Read', Action: ['s3:GetObject'] },
        ],
      },
      [
        '+ Statement[Read#1].Action: ["s3:GetObject"]',
        '+ Statement[Read#1].Sid: Read',
        '- Statement[Read].Action: ["s3:GetObject"]',
        '+ Statement[Read].Action: ["s3:DeleteObject"]',
      ],
    ],
  ])('%s', (_title, before, after, lines) => {
    expect(show(before, after)).toEqual(lines);
  });

  test('differ in at least one line whenever the two sides differ', () => {
    const text = fc.constantFrom('', 'a', 'b', '1', '#2', 'a.b', '""');
    const rule = fc.record({ id: text, Sid: text, value: fc.oneof(text, fc.constantFrom(null, 1, false)) });
    const side = fc.oneof(
      fc.dictionary(text, fc.oneof(text, fc.constant({}), fc.dictionary(text, text))),
      fc.record({ a: fc.array(fc.constantFrom('x', 'y', 'z'.repeat(100)), { maxLength: 4 }) }),
      fc.array(rule, { maxLength: 4 }),
      fc.record({ Statement: fc.array(rule, { maxLength: 3 }) }),
      fc.jsonValue() as fc.Arbitrary<Json>,
    );
    fc.assert(
      fc.property(side, side, (before, after) => {
        expect(show(before, after).length > 0).toBe(!sameJson(before, after));
      }),
      { numRuns: 3000 },
    );
  });
});
