import { ServiceError } from '../../errors.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import { timerUntil } from '../../server/bounded-reader.ts';
import type { LineReader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import type { Backlog } from '../check-report.ts';
import type { SiteBucket } from '../site.ts';
import { type Debt, groupRules, listDebts, type RulesByArn } from './attribution.ts';
import { type BacklogLine, parseBacklogLine } from './backlog-line.ts';
import { type Sizeable, sizeVersions } from './backlog-size.ts';
import { BacklogTally } from './backlog-tally.ts';

export interface WalkLimits {
  /** How many versions that are behind are looked at, at most, in one bucket. */
  readonly maxVersions: number;
  /** When to stop, in milliseconds by our clock. */
  readonly deadline: number;
  /** How many sizes are looked up at most in one bucket. */
  readonly maxSizes: number;
  /** Our clock, in milliseconds. */
  readonly now: () => number;
  /** How far the server's clock is ahead of ours, in seconds. */
  readonly clockAheadSeconds: number;
}

/** What the server's walk needs to know of a bucket. */
export type WalkedBucket = Pick<SiteBucket, 'name' | 'rules' | 'targets'>;

/**
 * What is behind, for each rule of the bucket whose target is known: one walk for all of them, on the server
 * over every version, here over those that are behind. `onProgress` is told how many of these were seen.
 * What it could not see is said in each backlog's `limit`. Sizes are looked up by listing, and listing makes
 * the server try again what it lists: that is done last, and for no more than `maxSizes` versions.
 * @throws {ServiceError} when the walk does not begin, or the run is cancelled
 */
export async function readBacklog(
  reader: LineReader,
  bucket: WalkedBucket,
  limits: WalkLimits,
  onProgress: (behind: number) => void = () => undefined,
): Promise<ReadonlyMap<ReplicationRule, Backlog>> {
  const rules = groupRules(bucket);
  if (rules.size === 0) return new Map();
  const walk = new Walk(rules, limits, onProgress);
  const limit = await takeLines(reader, bucket.name, walk, limits);
  await sizeVersions(reader, bucket.name, walk.sizeable, limits, ({ tally }, bytes) => tally.addSize(bytes));
  return walk.finish(limit);
}

/** Why it stopped before the end; `undefined` at the end. */
async function takeLines(
  reader: LineReader,
  bucket: string,
  walk: Walk,
  { deadline, now }: WalkLimits,
): Promise<string | undefined> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), timerUntil(deadline, now()));
  try {
    // Verbose tells which targets a version has reached already, and lists replicas besides.
    const target = { bucket, query: { verbose: 'true' } };
    for await (const line of reader.readLines(routes.getBacklog, target, end.signal)) {
      const problem = walk.take(line);
      if (problem !== undefined) return problem;
      if (now() >= deadline) return timeIsUp;
    }
    return end.signal.aborted ? timeIsUp : undefined;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled' || walk.seen === 0) throw error;
    return error.message;
  } finally {
    clearTimeout(timer);
  }
}

const timeIsUp = 'the time limit came before the end of the walk';
const brokenWalk = 'the server could not go on with its walk, and does not say why';
const otherLine = 'the server wrote a line that is none of a walk';

/** Everything that one walk adds up to. */
class Walk {
  seen = 0;
  /** What may be looked up afterwards; no more than the limit. */
  readonly sizeable: (Sizeable & { readonly tally: BacklogTally })[] = [];
  readonly #rules: RulesByArn;
  readonly #limits: WalkLimits;
  readonly #onProgress: (behind: number) => void;
  readonly #tallies: ReadonlyMap<ReplicationRule, BacklogTally>;

  constructor(rules: RulesByArn, limits: WalkLimits, onProgress: (behind: number) => void) {
    this.#rules = rules;
    this.#limits = limits;
    this.#onProgress = onProgress;
    this.#tallies = new Map([...rules.values()].flat().map((rule) => [rule, new BacklogTally()]));
  }

  /** Why the walk has to stop, if it has to. */
  take(text: string): string | undefined {
    const line = parseBacklogLine(text);
    if (line === 'broken') return brokenWalk;
    if (line === 'other') return otherLine;
    const debts = listDebts(line, this.#rules);
    if (debts.length === 0) return undefined;
    const { maxVersions } = this.#limits;
    if (this.seen >= maxVersions)
      return `more than ${maxVersions} versions are behind, and no more were looked at`;
    this.seen += 1;
    this.#onProgress(this.seen);
    this.#add(line, debts);
    return undefined;
  }

  finish(limit: string | undefined): ReadonlyMap<ReplicationRule, Backlog> {
    return new Map([...this.#tallies].map(([rule, tally]) => [rule, tally.finish(limit)]));
  }

  #add(line: BacklogLine, debts: readonly Debt[]): void {
    const { maxSizes, clockAheadSeconds, now } = this.#limits;
    const serverNow = now() + clockAheadSeconds * 1000;
    for (const debt of debts) {
      const tally = this.#tallies.get(debt.rule);
      if (tally === undefined) continue;
      tally.add(line, debt, serverNow);
      if (debt.deletion || this.sizeable.length >= maxSizes) continue;
      this.sizeable.push({ key: line.key, versionId: line.versionId, tally });
    }
  }
}
