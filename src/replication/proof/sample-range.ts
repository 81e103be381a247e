/** Stretches of a bucket's keys, begun at places that nobody chose. */

import type { ListedVersion } from './list-versions.ts';
import { compareKeys } from './pair-versions.ts';

type Versions = AsyncGenerator<ListedVersion, undefined>;

/** One stretch: all keys after `after`, until its share of versions was seen. */
export interface SampleRange {
  /** Absent: from the beginning. */
  readonly after?: string;
  /** The source's versions until there are enough of them; the last key is whole. */
  limitSource(versions: Versions): Versions;
  /** The target's versions over the same keys. To be read no faster than the source's. */
  limitTarget(versions: Versions): Versions;
  /** Whether a key of the target lies behind the last key of the stretch. */
  isBeyond(key: string): boolean;
  /** The last key of the stretch; absent when it went to the end of the bucket. */
  end(): string | undefined;
}

export interface Sampler {
  /** The next stretch, none of which was looked at before; undefined when all of the bucket was. */
  next(): SampleRange | undefined;
  done(range: SampleRange): void;
}

/** From a key (exclusive; absent: the beginning) to a key (inclusive; absent: the end). */
interface Stretch {
  readonly after: string;
  readonly end: string | undefined;
}

const maxKnownKeys = 100;

/**
 * The first stretch begins at the beginning, each other after a name made from the keys seen so far with
 * one character changed. That reaches all parts of a bucket, but not evenly, and rightly so only by chance.
 */
export function createSampler(prefix: string, versionsPerRange: number, random: () => number): Sampler {
  const seen: Stretch[] = [];
  const known: string[] = [];
  const begin = () => (known.length === 0 ? prefix : `${prefix}${vary(known, random)}`);
  return {
    next() {
      const after = skipSeen(seen, begin(), prefix);
      if (after === undefined) return undefined;
      const limit = seen
        .map((stretch) => stretch.after)
        .sort(compareKeys)
        .find((key) => compareKeys(key, after) > 0);
      return openRange(after === prefix ? undefined : after, limit, versionsPerRange, (key) => {
        if (known.length < maxKnownKeys) known.push(key.slice(prefix.length));
      });
    },
    done(range) {
      seen.push({ after: range.after ?? prefix, end: range.end() });
    },
  };
}

/** The first place from `start` on, and then from the beginning, that lies in no stretch. */
function skipSeen(seen: readonly Stretch[], start: string, beginning: string): string | undefined {
  return skipFrom(seen, start) ?? skipFrom(seen, beginning);
}

function skipFrom(seen: readonly Stretch[], start: string): string | undefined {
  const around = seen.find(
    ({ after, end }) => compareKeys(after, start) <= 0 && (end === undefined || compareKeys(start, end) < 0),
  );
  if (around === undefined) return start;
  return around.end === undefined ? undefined : skipFrom(seen, around.end);
}

/** `limit` is where a stretch that was looked at already begins. */
function openRange(
  after: string | undefined,
  limit: string | undefined,
  size: number,
  onKey: (key: string) => void,
): SampleRange {
  let end = limit;
  const isBeyond = (key: string) => end !== undefined && compareKeys(key, end) > 0;
  return {
    ...(after !== undefined && { after }),
    isBeyond,
    end: () => end,
    async *limitSource(versions) {
      let count = 0;
      let last: string | undefined;
      for await (const version of versions) {
        if (count >= size) end = last;
        if (isBeyond(version.key)) return undefined;
        if (version.key !== last && (count === 0 || count >= size - 1)) onKey(version.key);
        last = version.key;
        count += 1;
        yield version;
      }
      return undefined;
    },
    async *limitTarget(versions) {
      for await (const version of versions) {
        if (isBeyond(version.key)) return undefined;
        yield version;
      }
      return undefined;
    },
  };
}

/** One of the keys up to some character, and another character in its place. */
function vary(keys: readonly string[], random: () => number): string {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const characters = Array.from(pick(keys) ?? '');
  const kept = characters.slice(0, Math.floor(random() * characters.length));
  const printable = String.fromCodePoint(0x21 + Math.floor(random() * 0x5e));
  const changed = random() < 0.5 ? pick(Array.from(pick(keys) ?? '')) : printable;
  return [...kept, changed ?? printable].join('');
}
