import { expect } from 'vitest';

const factor = 16;
const tries = 3;
/** Below this a clock tells nothing. */
const floorMs = 2;

/**
 * Work on something sixteen times as big takes about sixteen times as long, and not two hundred and fifty-six: both are
 * measured here and now, so that a busy machine makes no difference.
 */
export function expectLinear(work: (size: number) => unknown, size: number): void {
  const small = Math.max(
    floorMs,
    measure(() => work(Math.ceil(size / factor))),
  );
  expect(measure(() => work(size)) / small).toBeLessThan(factor * 6);
}

/** The quickest of some tries, in milliseconds. */
function measure(work: () => unknown): number {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
