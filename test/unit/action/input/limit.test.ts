import { expect, test } from 'vitest';
import { parseLifeLimit, parseShareLimit } from '../../../../src/action/input/limit.ts';

test.each([
  ['80,90', { warning: 0.8, critical: 0.9 }],
  ['80%, 92.5%', { warning: 0.8, critical: 0.925 }],
  ['90', { warning: 0.9, critical: 0.9 }],
  ['0,100', { warning: 0, critical: 1 }],
  ['90,80', undefined],
  ['101', undefined],
  ['80,', undefined],
  ['80,x', undefined],
  ['80,85,90', undefined],
  ['', undefined],
])('a share of %j', (text, limit) => {
  expect(parseShareLimit(text)).toEqual(limit);
});

const day = 86_400;

test.each([
  ['30d,7d', { warning: 30 * day, critical: 7 * day }],
  ['12h', { warning: day / 2, critical: day / 2 }],
  ['30d,0', { warning: 30 * day, critical: 0 }],
  ['7d,30d', undefined],
  ['30d,', undefined],
  ['30', undefined],
])('a life of %j', (text, limit) => {
  expect(parseLifeLimit(text)).toEqual(limit);
});
