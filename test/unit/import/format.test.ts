import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBytes, writeBytes } from '../../../src/config/byte-size.ts';
import { formatFile } from '../../../src/import/format.ts';

test('what fits stays on a line, entries of a list and long values are spread', () => {
  const long = 'x'.repeat(60);
  const text = formatFile([
    { name: 'a', tags: { k: 'v' } },
    { name: 'b', rules: [{ id: long, prefix: long }] },
    {},
  ]);
  expect(text).toBe(`[
  {
    "name": "a",
    "tags": { "k": "v" }
  },
  {
    "name": "b",
    "rules": [
      {
        "id": "${long}",
        "prefix": "${long}"
      }
    ]
  },
  {}
]
`);
});

test('no line is longer than it has to be', () => {
  const text = formatFile({
    list: ['a'.repeat(50), 'b'.repeat(43)],
    other: ['a'.repeat(50), 'b'.repeat(44)],
  });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
});

test('any value is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(formatFile(json))).toEqual(json);
    }),
  );
});

test.each([
  [5 * 2 ** 30, '5GiB'],
  [1_000_000_000, '1GB'],
  [1536 * 2 ** 20, '1536MiB'],
  [1_234_567, 1_234_567],
  [0, 0],
])('%i bytes are written as %s', (bytes, text) => {
  expect(writeBytes(bytes)).toBe(text);
});

test('a size is read back exactly', () => {
  const size = fc.oneof(
    fc.maxSafeNat(),
    fc
      .tuple(fc.nat({ max: 4000 }), fc.constantFrom(1e3, 1e6, 1e9, 1e12, 2 ** 10, 2 ** 20, 2 ** 40))
      .map(([count, unit]) => count * unit),
  );
  fc.assert(
    fc.property(size, (bytes) => {
      const written = writeBytes(bytes);
      expect(typeof written === 'string' ? parseBytes(written) : written).toBe(bytes);
    }),
  );
});
