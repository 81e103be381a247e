import { expect, test } from 'vitest';
import { type Comparison, passes, renderComparisons } from '../../../bench/comparison.ts';

function compare(
  ours: number,
  peer: number,
  bar?: Comparison['bar'],
  peakMB = 10,
  memory?: number,
): Comparison {
  return {
    work: 'work',
    ours: { seconds: ours, peakMB, stdout: '' },
    peerName: 'peer',
    peer: { seconds: peer, peakMB: 500, stdout: '' },
    ...(bar && { bar }),
    ...(memory !== undefined && { memory }),
  };
}

const faster = { kind: 'faster', times: 10 } as const;
const within = { kind: 'within', times: 1.6 } as const;

test.each([
  ['exactly as much faster', compare(1, 10, faster), true],
  ['not fast enough', compare(1, 9.9, faster), false],
  ['exactly within', compare(1.6, 1, within), true],
  ['too slow', compare(1.7, 1, within), false],
  ['too much memory', compare(1, 10, faster, 201, 200), false],
  ['memory in bounds', compare(1, 10, faster, 200, 200), true],
  ['nothing asked', compare(9, 1), true],
])('%s', (_, comparison, expected) => {
  expect(passes(comparison)).toBe(expected);
  if (comparison.bar) expect(renderComparisons([comparison])).toContain(expected ? 'PASS' : 'FAIL');
});

test('what has no bar is shown without a judgement', () => {
  const table = renderComparisons([compare(2, 8)]);
  expect(table).toContain('4.0 times faster');
  expect(table).not.toMatch(/PASS|FAIL/);
});
