import type { Credentials } from '../server/sign.ts';
import { lifeSeconds, type TemporaryKeys } from './exchange.ts';

/** Fresh keys are made once the old ones have less than this left: time for one request and its retries. */
const reserveMs = 180_000;

export interface SignIn {
  /** The keys of now. One failure stands for the rest of the run. @throws {ExpectedError} */
  keys(): Promise<Credentials>;
  /** All that were made and may still be good. Makes none. */
  made(): Promise<readonly TemporaryKeys[]>;
}

/** Signs in when keys are first wanted, once for everybody who asks, and again before they end. */
export function createSignIn(make: () => Promise<TemporaryKeys>, now: () => number = Date.now): SignIn {
  const made: { readonly keys: Promise<TemporaryKeys>; readonly end: number }[] = [];
  return {
    keys: () => {
      const last = made.at(-1);
      if (last !== undefined && now() < last.end - reserveMs) return last.keys;
      const next = { keys: make(), end: now() + lifeSeconds * 1000 };
      made.push(next);
      return next.keys;
    },
    made: async () => {
      const good = made.filter(({ end }) => now() < end);
      const settled = await Promise.allSettled(good.map(({ keys }) => keys));
      return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
  };
}
