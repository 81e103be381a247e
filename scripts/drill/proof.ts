/** The proof that everything is whole: both sides of every rule compared, and mended where the server lost something. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { RuleReport } from '../../src/replication/check-report.ts';
import {
  describeMissing,
  findMissing,
  isForsaken,
  isObject,
  isTakenBack,
  listWays,
  type Missing,
} from './promise.ts';
import type { Rule } from './stage.ts';
import { type Drill, strict } from './watch.ts';

export interface Comparison {
  /** Versions, over all rules. */
  readonly compared: number;
  /** Delete markers and tags that the server had lost and called sent; a resync brought them. */
  readonly mended: number;
  /** Delete markers that a rule without removals could not bring and never will. */
  readonly forsaken: number;
  /** Changes of tags that were acknowledged and are gone where they were made. */
  readonly takenBack: number;
  /** Of anything else: still not there at the end. */
  readonly lost: number;
}

/** A resync that the server has ended may have left something out again: it is asked anew. */
const resyncs = 4;
const patienceMs = 20_000;
const pauseMs = 1_000;

/**
 * Compares both sides of every rule in full; where a delete marker or tags are missing, sends everything again and
 * compares once more. @throws {Error} when a side lacks anything that the journal does not know to be missing
 */
export async function proveWhole(drill: Drill, rules = drill.rules): Promise<Comparison> {
  const first = await findAll(drill, rules);
  await compareSides(drill, first.missing);
  if (first.owed.length > 0) await mend(drill, rules);
  const { missing, owed, forsaken, takenBack } = await findAll(drill, rules);
  const compared = await compareSides(drill, missing);
  for (const one of owed) drill.say(`Not there after ${resyncs} resyncs: ${describeMissing(one)}`);
  const left = new Set(missing.map(describeMissing));
  const mended = first.owed.filter((one) => !left.has(describeMissing(one))).length;
  return { compared, mended, forsaken, takenBack, lost: owed.length };
}

interface Sorted {
  readonly missing: readonly Missing[];
  /** What a resync should bring. */
  readonly owed: readonly Missing[];
  readonly forsaken: number;
  /** Changes, whatever the number of sites that lack them. */
  readonly takenBack: number;
}

async function findAll({ journal, sites }: Drill, rules: readonly Rule[]): Promise<Sorted> {
  const missing = await findMissing(journal.entries, listWays(rules), sites);
  const gone = new Set<Missing>();
  for (const one of missing) if (await isTakenBack(one)) gone.add(one);
  return {
    missing,
    owed: missing.filter((one) => !isForsaken(one) && !gone.has(one)),
    forsaken: missing.filter(isForsaken).length,
    takenBack: new Set([...gone].map(({ entry }) => entry)).size,
  };
}

async function mend(drill: Drill, rules: readonly Rule[]): Promise<void> {
  for (let round = 0; round < resyncs; round += 1) {
    const until = Date.now() + patienceMs;
    await drill.stage.run('replication-check', { ...strict, resync: 'true', 'retry-wait': '30s' });
    do {
      if ((await findAll(drill, rules)).owed.length === 0) return;
      await sleep(pauseMs);
    } while (Date.now() < until);
  }
}

/** @returns versions compared */
async function compareSides({ stage }: Drill, missing: readonly Missing[]): Promise<number> {
  if (missing.some(isObject)) throw new Error('An object is missing.');
  const { check } = await stage.run('replication-check', { ...strict, inventory: 'true' });
  const counts = check.rules.map((rule) => compareRule(rule, missing));
  return counts.reduce((total, count) => total + count, 0);
}

/** Neither side may lack more than is known; at the target more is fine where removals stay behind. */
function compareRule({ from, to, inventory }: RuleReport, missing: readonly Missing[]): number {
  const name = `${from.alias}/${from.bucket} → ${to.alias}/${to.bucket}`;
  if (inventory?.extent !== 'full') throw new Error(`${name} was not compared in full.`);
  const known = missing.filter(
    ({ entry, way }) => entry.kind === 'deletion' && way.to === to.alias && way.toBucket === to.bucket,
  );
  if (inventory.missing + inventory.inFlight > known.length || inventory.different > 0) {
    throw new Error(`${name} is not equal: ${JSON.stringify(inventory)}; ${known.length} known.`);
  }
  return inventory.comparedVersions;
}
