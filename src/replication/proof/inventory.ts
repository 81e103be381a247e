/** Whether a target holds what its source holds: not what a server says of itself, but what is there. */

import type { Reader } from '../../server/port.ts';
import type { Inventory } from '../check-report.ts';
import { isCanaryKey } from './canary-key.ts';
import { listVersions } from './list-versions.ts';
import { type PairOptions, pairVersions } from './pair-versions.ts';
import { createSampler, type SampleRange } from './sample-range.ts';
import { openSettlement, type RuleCoverage, type Settlement } from './settle.ts';

/** A bucket, and what may read it. */
export interface BucketReader {
  readonly reader: Reader;
  readonly bucket: string;
}

export interface SampleSize {
  /** How many stretches of keys. */
  readonly ranges: number;
  /** About how many versions of the source in each; a key is never cut. */
  readonly versionsPerRange: number;
}

export interface InventoryOptions {
  readonly source: BucketReader;
  readonly target: BucketReader;
  readonly rule: RuleCoverage;
  readonly extent: 'full' | SampleSize;
  /** How old a version must be to be called missing, different or extra; 60 when absent. */
  readonly graceSeconds?: number;
  /** How far the source's clock is ahead of ours. */
  readonly clockAheadSeconds?: number;
  /** Milliseconds since 1970 by our clock; what is not compared by then is left out. */
  readonly deadline?: number;
  /** From 0 to below 1; where samples begin. */
  readonly random?: () => number;
  /** Told how many versions of the source were compared, each 1,000 and at the end. */
  readonly onProgress?: (comparedVersions: number) => void;
  readonly pairing?: PairOptions;
}

/**
 * Compares the versions of two buckets by id, ETag and size, in the order of their names, holding a page of
 * each. Everything at the source that the rule covers must be at the target, also what came to the source as
 * a replica: another site's rule owes that, and the promise is that the target holds all. What is younger
 * than the grace is in flight. What looks wrong is looked at once more (the first 200 of it), since both
 * sides change while they are read. A sample proves that something is wrong, never that nothing is.
 * Canaries are left out, and so is what the server does not list (see `listVersions`).
 * @throws {ServiceError} when a side can't be read
 */
export async function compareInventory(options: InventoryOptions): Promise<Inventory> {
  const settlement = openSettlement(options);
  const compare = (range?: SampleRange) => compareRange(options, settlement, range);
  const { extent } = options;
  const whole = extent === 'full' ? await compare() : await compareSample(options, extent, compare);
  await settlement.settle();
  options.onProgress?.(settlement.compared());
  return { extent: whole, ...settlement.counts() };
}

type Extent = Inventory['extent'];

async function compareSample(
  { rule, random = Math.random }: InventoryOptions,
  { ranges, versionsPerRange }: SampleSize,
  compare: (range: SampleRange) => Promise<Extent>,
): Promise<Extent> {
  const sampler = createSampler(rule.prefix, versionsPerRange, random);
  for (let count = 0; count < ranges; count += 1) {
    const range = sampler.next();
    if (range === undefined) return 'full';
    if ((await compare(range)) === 'cut') return 'cut';
    sampler.done(range);
  }
  return sampler.next() === undefined ? 'full' : 'sample';
}

async function compareRange(
  { source, target, rule, deadline = Number.POSITIVE_INFINITY, pairing = {}, onProgress }: InventoryOptions,
  settlement: Settlement,
  range: SampleRange | undefined,
): Promise<Extent> {
  const listing = { prefix: rule.prefix, ...(range?.after !== undefined && { after: range.after }) };
  const from = listVersions(source.reader, source.bucket, listing);
  const to = listVersions(target.reader, target.bucket, listing);
  const [there, here] = range === undefined ? [from, to] : [range.limitSource(from), range.limitTarget(to)];
  for await (const found of pairVersions(there, here, pairing)) {
    if (Date.now() > deadline) return 'cut';
    if (isCanaryKey(found.version.key) || range?.isBeyond(found.version.key)) continue;
    await settlement.take(found);
    if (found.kind !== 'extra' && settlement.compared() % 1000 === 0) onProgress?.(settlement.compared());
  }
  return 'full';
}
