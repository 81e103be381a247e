/** The check as the drill uses it: as strict as can be, and never believed without a look at the sites. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { RuleReport } from '../../src/replication/check-report.ts';
import type { Journal } from './journal.ts';
import { findMissing, listWays, type Missing } from './promise.ts';
import { type DrillSites, type DrillStage, expectSuccess, type Outcome, type Rule } from './stage.ts';

export interface Drill {
  readonly stage: DrillStage;
  readonly sites: DrillSites;
  readonly rules: readonly Rule[];
  /** Those that applications write to at the zones. */
  readonly buckets: readonly string[];
  readonly journal: Journal;
  /** Seconds for which applications write in each part. */
  readonly writeSeconds: number;
  readonly say: (text: string) => void;
}

/** Nothing at all may be behind. */
const strict = { 'max-pending-objects': '0', 'max-lag': '0' } as const;

/** Ages are in whole seconds, so that a delete marker younger than this can be behind unsaid. */
const roundedMs = 2000;
const patienceMs = 120_000;
const pauseMs = 500;

/**
 * Checks, with nothing allowed to be behind.
 * @throws {Error} when it says `ok` although something that was acknowledged before it began is still not there
 * after it ended
 */
export async function check(
  drill: Drill,
  inputs: Readonly<Record<string, string>> = {},
  rules = drill.rules,
): Promise<Outcome> {
  const before = Date.now();
  const entries = [...drill.journal.entries];
  const outcome = await drill.stage.run('replication-check', { ...strict, ...inputs });
  if (outcome.check.status !== 'ok') return outcome;
  const missing = await findMissing(entries, listWays(rules), drill.sites);
  const [lie] = missing.filter(({ entry }) => entry.kind !== 'deletion' || entry.at < before - roundedMs);
  if (lie) throw new Error(`The check is green over ${missing.length} missing, such as ${describe(lie)}.`);
  return outcome;
}

/** @throws {Error} when the check is green, or fails for another reason than that something is behind */
export async function expectRed(drill: Drill, rules = drill.rules): Promise<void> {
  const { reason, check: verdict } = await check(drill, {}, rules);
  if (reason !== 'behind' || verdict.status !== 'critical') {
    throw new Error(`The check must be red, and is ${verdict.status} (${reason}).`);
  }
}

/**
 * Sends something along every rule. A server looks after a target only once it has something to send there, so
 * that after a start the way is unknown until then.
 * @returns the seconds of the slowest. @throws {Error} when one does not arrive
 */
export async function sendCanaries(drill: Drill, rules = drill.rules): Promise<number> {
  const { check: verdict, message } = await check(drill, { canary: 'true' }, rules);
  // Where default retention would keep it, none can be sent.
  const sent = verdict.rules.filter(({ canary }) => canary?.outcome !== 'not-possible');
  const late = sent.find(({ canary }) => canary?.outcome !== 'arrived');
  if (late) {
    const { from, canary } = late;
    throw new Error(`No canary arrived from ${from.alias}/${from.bucket}: ${canary?.message ?? message}`);
  }
  return Math.max(...sent.map(({ canary }) => canary?.seconds ?? 0));
}

export interface Whole {
  /** Until everything that was acknowledged was where it is promised. */
  readonly seconds: number;
  /** Until the check said so. */
  readonly greenSeconds: number;
}

/** Waits until the sites hold everything, and the check says so, asking failed versions again. */
export async function waitUntilGreen(drill: Drill, rules = drill.rules): Promise<Whole> {
  const begun = Date.now();
  let whole: number | undefined;
  let last = '';
  while (Date.now() < begun + patienceMs) {
    whole ??= await lookWhether(drill, rules);
    const { check: verdict, message } = await check(
      drill,
      { 'retry-failed': 'true', 'retry-wait': '5s' },
      rules,
    );
    whole ??= await lookWhether(drill, rules);
    if (verdict.status === 'ok') {
      const now = Date.now();
      return { seconds: ((whole ?? now) - begun) / 1000, greenSeconds: (now - begun) / 1000 };
    }
    last = `${verdict.status}: ${message} ${describeFirst(verdict.rules)}`;
    await sleep(pauseMs);
  }
  throw new Error(`Not green within ${patienceMs / 1000} s: ${last}`);
}

/** When it was seen that nothing is missing. */
async function lookWhether({ journal, sites }: Drill, rules: readonly Rule[]): Promise<number | undefined> {
  const missing = await findMissing(journal.entries, listWays(rules), sites);
  return missing.length === 0 ? Date.now() : undefined;
}

/**
 * Compares both sides of every rule in full. Only where deletes are not sent may a target hold more.
 * @returns versions compared
 */
export async function compareSides(drill: Drill): Promise<number> {
  await check(drill);
  const { check: verdict } = await expectSuccess(drill.stage, 'replication-check', {
    ...strict,
    inventory: 'true',
  });
  const compared = verdict.rules.map(({ from, to, inventory }) => {
    if (inventory?.extent !== 'full')
      throw new Error(`${from.alias}/${from.bucket} was not compared in full.`);
    const { missing, different, inFlight } = inventory;
    if (missing + different + inFlight > 0) {
      throw new Error(`${to.alias}/${to.bucket} is not equal: ${inventory.examples.join(', ')}`);
    }
    return inventory.comparedVersions;
  });
  return compared.reduce((sum, count) => sum + count, 0);
}

function describe({ entry, way }: Missing): string {
  return `${entry.kind} ${entry.bucket}/${entry.key} of ${entry.site.alias} at ${way.to}`;
}

function describeFirst(rules: readonly RuleReport[]): string {
  const worst = rules.find(({ level }) => level !== 'ok');
  return worst?.findings.map(({ rule, message }) => `${rule}: ${message}`).join(' ') ?? '';
}
