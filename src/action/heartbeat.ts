import type { Reporter } from '../report/reporter.ts';

const beatMs = 15_000;

/** Does the work, and says every 15 seconds that it is still under way: long work is never silent. */
export async function withHeartbeat<T>(
  reporter: Reporter,
  label: string,
  work: () => Promise<T>,
): Promise<T> {
  const start = Date.now();
  const timer = setInterval(() => {
    reporter.log('info', `still ${label} (${Math.round((Date.now() - start) / 1000)} s)`);
  }, beatMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
