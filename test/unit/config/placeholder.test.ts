import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from '../../../src/config/placeholder.ts';

describe('filling', () => {
  test('a text is filled inside longer texts, wherever they stand', () => {
    const value = { Resource: ['arn:aws:s3:::{{BUCKET_NAME}}/*'], Condition: { x: { y: '{{ OWNER }}' } } };
    expect(fillPlaceholders(value, { BUCKET_NAME: 'users', OWNER: 'app' })).toEqual({
      value: { Resource: ['arn:aws:s3:::users/*'], Condition: { x: { y: 'app' } } },
      unresolved: [],
      misplaced: [],
      used: ['BUCKET_NAME', 'OWNER'],
    });
  });

  test('a list takes the place of its entry', () => {
    const value = { AWS: ['first', '{{LIST}}', 'last'] };
    expect(fillPlaceholders(value, { LIST: ['a', 'b'] }).value).toEqual({ AWS: ['first', 'a', 'b', 'last'] });
    expect(fillPlaceholders(value, { LIST: [] }).value).toEqual({ AWS: ['first', 'last'] });
  });

  test('a list elsewhere is misplaced and left alone', () => {
    const value = { AWS: '{{LIST}}', Resource: ['x/{{LIST}}'] };
    const filled = fillPlaceholders(value, { LIST: ['a'] });
    expect(filled.misplaced).toEqual(['LIST']);
    expect(filled.value).toEqual(value);
  });

  test('every unknown name is told once', () => {
    const filled = fillPlaceholders(['{{B}}', '{{A}} {{B}}'], {});
    expect(filled.unresolved).toEqual(['A', 'B']);
  });

  test('what is filled in is not read again', () => {
    expect(fillPlaceholders('{{A}}', { A: '{{B}}', B: 'never' }).value).toBe('{{B}}');
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no value that everything has', (name) => {
    expect(fillPlaceholders(`{{${name}}}`, {}).unresolved).toEqual([name]);
  });
});

test('without placeholders nothing changes, and the input never does', () => {
  const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('{{'));
  fc.assert(
    fc.property(plain, fc.dictionary(fc.stringMatching(/^[A-Z_]{1,8}$/), fc.string()), (value, values) => {
      const before = structuredClone(value);
      expect(JSON.stringify(fillPlaceholders(value, values).value)).toBe(JSON.stringify(before));
      expect(value).toEqual(before);
    }),
  );
});

test('every name ends in exactly one of used, unresolved', () => {
  const name = fc.stringMatching(/^[A-Z]{1,3}$/);
  fc.assert(
    fc.property(fc.array(name), fc.dictionary(name, fc.string()), (names, values) => {
      const text = names.map((each) => `{{${each}}}`).join('-');
      const { used, unresolved } = fillPlaceholders(text, values);
      expect([...used, ...unresolved].sort()).toEqual([...new Set(names)].sort());
      for (const each of used) expect(Object.keys(values)).toContain(each);
    }),
  );
});
