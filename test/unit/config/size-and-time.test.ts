import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBytes } from '../../../src/config/byte-size.ts';
import { parseDuration } from '../../../src/config/duration.ts';

test.each([
  ['1048576', 1_048_576],
  ['500GiB', 536_870_912_000],
  ['500 GiB', 536_870_912_000],
  ['1.5kB', 1500],
  ['2tb', 2e12],
  ['0', 0],
  ['7B', 7],
  ['500G', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['', undefined],
  ['GiB', undefined],
  ['99999999PiB', undefined],
])('%s is %s bytes', (text, bytes) => {
  expect(parseBytes(text)).toBe(bytes);
});

test.each([
  ['90s', 90],
  ['15m', 900],
  ['2h', 7200],
  ['1d', 86_400],
  ['0s', undefined],
  ['15', undefined],
  ['1.5h', undefined],
  ['', undefined],
])('%s is %s seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test('whatever is written, a size is a whole number that JSON carries', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bytes = parseBytes(text);
      if (bytes !== undefined) expect(Number.isSafeInteger(bytes)).toBe(true);
    }),
  );
});
