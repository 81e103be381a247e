/** The check as the drill uses it: as strict as can be, and never believed without a look at the sites. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { RuleReport } from '../../src/replication/check-report.ts';
import type { Journal } from './journal.ts';
import { describeMissing, findMissing, isObject, listWays } from './promise.ts';
import type { DrillSites, DrillStage, Outcome, Rule } from './stage.ts';

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
export const strict = { 'max-pending-objects': '0', 'max-lag': '0' } as const;

const patienceMs = 120_000;
const pauseMs = 500;

/**
 * Checks, with nothing allowed to be behind.
 * @throws {Error} when it says `ok` although an object that was acknowledged before it began is still not there after
 * it ended. (Delete markers and tags that this server loses, and calls sent, are left to `proveWhole`.)
 */
export async function check(
  drill: Drill,
  inputs: Readonly<Record<string, string>> = {},
  rules = drill.rules,
): Promise<Outcome> {
  const entries = [...drill.journal.entries];
  const outcome = await drill.stage.run('replication-check', { ...strict, ...inputs });
  if (!isGreen(outcome.check)) return outcome;
  const missing = await findMissing(entries, listWays(rules), drill.sites);
  const owed = missing.filter(isObject);
  const [lie] = owed;
  if (lie)
    throw new Error(`The check is green over ${owed.length} missing, such as ${describeMissing(lie)}.`);
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

const retry = { 'retry-failed': 'true', 'retry-wait': '5s' } as const;
/** It waits for each rule in turn. */
const retryEvery = 6;

export interface Whole {
  /** Until every object that was acknowledged was where it is promised. */
  readonly seconds: number;
  /** Until the check said so. */
  readonly greenSeconds: number;
}

/** Waits until the sites hold every object, and the check says so, asking failed versions again. */
export async function waitUntilGreen(drill: Drill, rules = drill.rules): Promise<Whole> {
  const begun = Date.now();
  let whole: number | undefined;
  let last = '';
  for (let look = 0; Date.now() < begun + patienceMs; look += 1) {
    whole ??= await lookWhether(drill, rules);
    const { check: verdict, message } = await check(drill, look % retryEvery === 0 ? retry : {}, rules);
    whole ??= await lookWhether(drill, rules);
    if (isGreen(verdict)) {
      const now = Date.now();
      return { seconds: ((whole ?? now) - begun) / 1000, greenSeconds: (now - begun) / 1000 };
    }
    last = `${verdict.status}: ${message} ${describeFirst(verdict.rules)}`;
    await sleep(pauseMs);
  }
  throw new Error(`Not green within ${patienceMs / 1000} s: ${last}`);
}

/** What a check may still say of delete markers: of those that it sends again, this server forgets where they are. */
const aboutDeletes = ['lag/deletes', 'proof/survivors'];

/** In order, or no object is behind, and of deletes only an inventory can tell. */
function isGreen({ status, rules }: Outcome['check']): boolean {
  if (status === 'ok') return true;
  return rules.length > 0 && rules.every((rule) => rule.level === 'ok' || isOnlyDeletes(rule));
}

function isOnlyDeletes({ level, backlog, findings }: RuleReport): boolean {
  const objects = backlog ? backlog.pendingObjects + backlog.failedObjects : 1;
  if (level !== 'warning' || objects > 0) return false;
  return findings.every(({ rule, severity }) => severity === 'note' || aboutDeletes.includes(rule));
}

/** When it was seen that no object is missing. */
async function lookWhether({ journal, sites }: Drill, rules: readonly Rule[]): Promise<number | undefined> {
  const missing = await findMissing(journal.entries, listWays(rules), sites);
  return missing.some(isObject) ? undefined : Date.now();
}

function describeFirst(rules: readonly RuleReport[]): string {
  const worst = rules.find((rule) => rule.level !== 'ok' && !isOnlyDeletes(rule));
  if (!worst) return '';
  const { from, to, findings, backlog } = worst;
  const said = findings.map(({ rule, message }) => `${rule}: ${message}`).join(' ');
  const example = JSON.stringify(backlog?.examples[0] ?? {});
  return `${from.alias}/${from.bucket} → ${to.alias}/${to.bucket}: ${said} ${example}`;
}
