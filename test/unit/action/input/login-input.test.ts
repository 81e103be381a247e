import { expect, test } from 'vitest';
import { parseAudiences } from '../../../../src/action/input/login-input.ts';

test('one audience is for every alias', () => {
  expect(parseAudiences('https://minio.example/a')('any')).toBe('https://minio.example/a');
});

test.each(['one=abc, two=def', 'one=abc\ntwo = def\n'])('each alias can have its own: %j', (text) => {
  const audiences = parseAudiences(text);
  expect([audiences('one'), audiences('two'), audiences('three')]).toEqual(['abc', 'def', undefined]);
});

test.each(['', 'two words', 'one=abc, one=def', 'one=', 'a=b=c,', '=abc'])('%j is none', (text) => {
  expect(() => parseAudiences(text)).toThrow(expect.objectContaining({ reason: 'invalid-input' }));
});
