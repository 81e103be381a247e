/** The proof that everything is whole: both sides of every rule compared, and mended where the server lost something. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { RuleReport } from '../../src/replication/check-report.ts';
import { describeMissing, findMissing, isForsaken, isObject, listWays, type Missing } from './promise.ts';
import type { Rule } from './stage.ts';
import { type Drill, strict } from './watch.ts';

export interface Comparison {
  /** Versions, over all rules. */
  readonly compared: number;
  /** Delete markers and tags that the server had lost and called sent; a resync brought them. */
  readonly mended: number;
  /** Delete markers that a rule without removals could not bring and never will. */
  readonly forsaken: number;
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
  await compareSides(drill, first);
  const owed = first.filter((one) => !isForsaken(one));
  if (owed.length > 0) await mend(drill, rules);
  const left = await findAll(drill, rules);
  const compared = await compareSides(drill, left);
  const lost = left.filter((one) => !isForsaken(one));
  for (const one of lost) drill.say(`Not there after ${resyncs} resyncs: ${describeMissing(one)}`);
  const forsaken = left.length - lost.length;
  return { compared, mended: owed.length - lost.length, forsaken, lost: lost.length };
}

function findAll({ journal, sites }: Drill, rules: readonly Rule[]): Promise<Missing[]> {
  return findMissing(journal.entries, listWays(rules), sites);
}

async function mend(drill: Drill, rules: readonly Rule[]): Promise<void> {
  for (let round = 0; round < resyncs; round += 1) {
    const until = Date.now() + patienceMs;
    await drill.stage.run('replication-check', { ...strict, resync: 'true', 'retry-wait': '30s' });
    do {
      if ((await findAll(drill, rules)).every(isForsaken)) return;
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
