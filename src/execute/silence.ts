import type { Result } from '../result.ts';

/** Replies lost in a row after which a server counts as gone; one alone may be an accident on the way. */
const maxLostReplies = 3;

/** Notices that a server no longer answers, so that a thousand changes don't wait for it one by one. */
export interface SilenceWatch {
  notice(result: Result): void;
  isSilent(alias: string): boolean;
}

export function watchSilence(): SilenceWatch {
  const lost = new Map<string, number>();
  return {
    notice: ({ change: { alias }, outcome, failure }) => {
      if (outcome === 'done') lost.set(alias, 0);
      if (failure?.reason !== 'unreachable') return;
      lost.set(alias, outcome === 'unknown' ? (lost.get(alias) ?? 0) + 1 : maxLostReplies);
    },
    isSilent: (alias) => (lost.get(alias) ?? 0) >= maxLostReplies,
  };
}
