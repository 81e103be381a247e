import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandExpression, hasRange } from '../../../src/cluster/expand.ts';

function expand(text: string): readonly string[] | string {
  const expansion = expandExpression(text);
  return expansion.ok ? expansion.words : expansion.problem;
}

describe('what the server counts', () => {
  test.each([
    ['/d{1...3}', ['/d1', '/d2', '/d3']],
    ['{1...2}', ['1', '2']],
    ['/d{08...10}', ['/d08', '/d09', '/d10']],
    ['/d{8...010}', ['/d008', '/d009', '/d010']],
    ['/d{001...2}', ['/d1', '/d2']],
    ['/d{a...c}', ['/da', '/db', '/dc']],
    ['/d{8...b}', ['/d8', '/d9', '/da', '/db']],
    ['/d{0e...10}', ['/d0e', '/d0f', '/d10'].slice(3)],
    ['http://h{1...2}/d{1...2}', ['http://h1/d1', 'http://h2/d1', 'http://h1/d2', 'http://h2/d2']],
    ['{1...2}{1...2}', ['11', '21', '12', '22']],
    ['{7...7}', ['7']],
  ])('%s', (text, words) => {
    if (words.length > 0) expect(expand(text)).toEqual(words);
    else expect(expand(text)).toMatch(/backwards/);
  });
});

describe('what the server refuses', () => {
  test.each([
    ['/d{4...1}', 'counts backwards'],
    ['/d{1..4}', 'no range'],
    ['/d{1,2}', 'no range'],
    ['/d...', 'no range'],
    ['/d{g...k}', 'a number to a number'],
    ['/d{A...D}', 'no range'],
    ['/d{...4}', 'a number to a number'],
    ['/d{1...4}{', 'no range'],
    ['/d{{1...4}}', 'no range'],
    ['/d{1...99999999999999999999}', 'a number to a number'],
    ['/d{1...900000}', 'more than 10000'],
    ['/{1...200}/{1...200}', 'more than 10000'],
  ])('%s', (text, problem) => {
    expect(hasRange(text)).toBe(true);
    expect(expand(text)).toContain(problem);
  });
});

test('every combination stands there once, and hosts take turns', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(8)).map(([from, more]) => ({ from, to: from + more }));
  fc.assert(
    fc.property(range, range, (hosts, drives) => {
      const text = `http://h{${hosts.from}...${hosts.to}}/d{${drives.from}...${drives.to}}`;
      const words = expand(text);
      const count = hosts.to - hosts.from + 1;
      expect(words).toHaveLength(count * (drives.to - drives.from + 1));
      expect(new Set(words).size).toBe(words.length);
      for (let index = 0; index < words.length; index += 1) {
        expect(words[index]).toContain(`//h${hosts.from + (index % count)}/`);
      }
    }),
  );
});
