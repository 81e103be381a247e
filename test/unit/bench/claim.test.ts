import { expect, test } from 'vitest';
import { claimAtMost, claimExactly, renderClaims, tellFigure } from '../../../bench/claim.ts';

test.each([
  ['at the bar', claimAtMost('peak', 200, 200, ' MB'), true],
  ['above it', claimAtMost('ratio', 1.051, 1.05, ' times'), false],
  ['the same', claimExactly('behind', 1000, 1000), true],
  ['one less', claimExactly('behind', 999, 1000), false],
  ['another word', claimExactly('verdict', 'ok', 'critical'), false],
])('%s', (_, claim, expected) => {
  expect(claim.holds).toBe(expected);
  expect(renderClaims([claim])).toContain(expected ? 'PASS' : 'FAIL');
});

test('a figure is shown with its unit, and not judged', () => {
  const table = renderClaims([tellFigure('time', 1.234, ' s')]);
  expect(table).toContain('1.23 s');
  expect(table).toContain('shown only');
});
