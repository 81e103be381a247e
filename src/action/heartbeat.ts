import type { Reporter } from '../report/reporter.ts';

const beatMs = 15_000;

/** Does the work, and says every 15 seconds that it is still under way, and how far: long work is never silent. */
export async function withHeartbeat<T>(
  reporter: Reporter,
  label: string,
  work: () => Promise<T>,
  detail: () => string = () => '',
): Promise<T> {
  const start = Date.now();
  const timer = setInterval(() => {
    const more = detail();
    const seconds = Math.round((Date.now() - start) / 1000);
    reporter.log('info', `still ${label} (${seconds} s)${more === '' ? '' : `: ${more}`}`);
  }, beatMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
