/** Puts the versions of two buckets beside each other in one pass, whatever the size of the buckets. */

import type { ListedVersion } from './list-versions.ts';

/** `version` is the source's, save for an extra one. */
export interface Pairing {
  readonly kind: 'same' | 'different' | 'missing' | 'extra';
  readonly version: ListedVersion;
}

export interface PairOptions {
  /** The most unpaired versions that are kept of one key and side; 1,000 when absent. */
  readonly window?: number;
  /** Told how many unpaired versions are kept now. */
  readonly onHeld?: (held: number) => void;
}

interface Side {
  readonly rest: AsyncIterator<ListedVersion, undefined>;
  head: ListedVersion | undefined;
  /** Of the key at hand, by version id, in the order they came. */
  readonly unpaired: Map<string, ListedVersion>;
  readonly alone: 'missing' | 'extra';
}

/**
 * Goes through both in lock-step. Both must come in the order of `listVersions`. Since replicas keep their
 * time the two of a pair come close to each other; a pair whose halves are more than `window` unpaired
 * versions of one key apart (a null version written again at one side) counts as one missing and one extra.
 * @throws {Error} when a side is out of order: a comparison would tell lies
 */
export async function* pairVersions(
  source: AsyncIterable<ListedVersion, undefined>,
  target: AsyncIterable<ListedVersion, undefined>,
  { window = 1000, onHeld = () => undefined }: PairOptions = {},
): AsyncGenerator<Pairing, undefined> {
  const from = openSide(source, 'missing');
  const to = openSide(target, 'extra');
  try {
    await Promise.all([advance(from), advance(to)]);
    let key: string | undefined;
    for (let side = pickSide(from, to); side !== undefined; side = pickSide(from, to)) {
      const taken = side.head;
      if (taken === undefined) break;
      if (taken.key !== key) yield* giveUp([from, to], 0);
      key = taken.key;
      const pairing = pair(taken, side, side === from ? to : from);
      if (pairing !== undefined) yield pairing;
      onHeld(from.unpaired.size + to.unpaired.size);
      yield* giveUp([side], window);
      await advance(side);
    }
    yield* giveUp([from, to], 0);
  } finally {
    await Promise.all([from.rest.return?.(), to.rest.return?.()]);
  }
  return undefined;
}

/** The order of keys: that of their UTF-8 bytes, which is not that of JavaScript's strings. */
export function compareKeys(one: string, other: string): number {
  return one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function openSide(versions: AsyncIterable<ListedVersion, undefined>, alone: Side['alone']): Side {
  return { rest: versions[Symbol.asyncIterator](), head: undefined, unpaired: new Map(), alone };
}

async function advance(side: Side): Promise<void> {
  const before = side.head?.key;
  const next = await side.rest.next();
  side.head = next.value;
  if (before === undefined || side.head === undefined || compareKeys(before, side.head.key) <= 0) return;
  throw new Error('a server lists its versions out of order, so they cannot be compared');
}

/** The side whose next version comes first: by key, and then the newer one. */
function pickSide(from: Side, to: Side): Side | undefined {
  if (from.head === undefined) return to.head && to;
  if (to.head === undefined) return from;
  const order = compareKeys(from.head.key, to.head.key) || to.head.modified - from.head.modified;
  return order <= 0 ? from : to;
}

function pair(taken: ListedVersion, own: Side, other: Side): Pairing | undefined {
  const match = other.unpaired.get(taken.versionId);
  if (match === undefined) {
    own.unpaired.set(taken.versionId, taken);
    return undefined;
  }
  other.unpaired.delete(taken.versionId);
  const version = own.alone === 'missing' ? taken : match;
  return { kind: isSameContent(taken, match) ? 'same' : 'different', version };
}

/** By ETag and size, both of which replicas keep; times are no content. */
export function isSameContent(one: ListedVersion, other: ListedVersion): boolean {
  return one.etag === other.etag && one.size === other.size && one.deletion === other.deletion;
}

function* giveUp(sides: readonly Side[], keep: number): Generator<Pairing> {
  for (const { unpaired, alone } of sides) {
    for (const version of unpaired.values()) {
      if (unpaired.size <= keep) break;
      unpaired.delete(version.versionId);
      yield { kind: alone, version };
    }
  }
}
