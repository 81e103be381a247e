/** Second part: both zones go, the recovery site takes over, the zones return, and everything goes back. */

import { setTimeout as sleep } from 'node:timers/promises';
import { findMissing, listWays, type Missing, type Way } from './promise.ts';
import { type Comparison, proveWhole } from './proof.ts';
import { checkReads } from './read.ts';
import { crash, expectSuccess, type Rule, type Site } from './stage.ts';
import { type Drill, expectRed, sendCanaries, type Whole, waitUntilGreen } from './watch.ts';
import { startWorkload } from './workload.ts';

export interface PromotionFigures {
  readonly written: number;
  /** Promised to the recovery site and not there when both zones went. */
  readonly lostAtPromotion: number;
  /** Age of the oldest of these; 0 when there are none. */
  readonly recoveryPointSeconds: number;
  readonly readAtRecovery: number;
  readonly writtenAtRecovery: number;
  readonly secondsToWhole: number;
  readonly secondsToGreen: number;
  readonly comparison: Comparison;
}

export async function drillPromotion(drill: Drill): Promise<PromotionFigures> {
  const { sites, journal, rules, stage, say } = drill;
  const zones = [sites.first, sites.second];
  const begun = journal.entries.length;
  const killedAt = await writeUntilKilled(drill, zones);
  const written = journal.entries.length - begun;

  const outward = listWays(rules).filter(({ to }) => to === sites.recovery.alias);
  const late = await findMissing(journal.entries, outward, sites);
  const oldest = Math.min(killedAt, ...late.map(({ entry }) => entry.at));
  say('The recovery site is promoted: it serves, and takes writes');
  await expectRed(drill);
  const readAtRecovery = await readPromised(drill, outward, late);
  const atRecovery = await writeAt(drill, sites.recovery, outward);

  say('The zones return; what was written at the recovery site is sent back');
  await Promise.all(zones.map(({ server }) => server.restart()));
  const both = [...rules, ...reverse(outward)];
  await stage.declare(both);
  const begin = Date.now();
  await expectSuccess(stage, 'setup-replication');
  await sendCanaries(drill, both);
  const before = (Date.now() - begin) / 1000;
  const whole = await waitUntilGreen(drill, both);
  const comparison = await proveWhole(drill, both);
  await failBack(drill, both);
  return {
    written,
    lostAtPromotion: late.length,
    recoveryPointSeconds: (killedAt - oldest) / 1000,
    readAtRecovery,
    writtenAtRecovery: atRecovery,
    ...shift(whole, before),
    comparison,
  };
}

/** @returns when they were gone, in milliseconds since 1970 */
async function writeUntilKilled(drill: Drill, zones: readonly Site[]): Promise<number> {
  const workload = startWorkload(zones, drill.buckets, drill.journal);
  try {
    await sleep(drill.writeSeconds * 1000);
    drill.say('Both zones are killed while applications write');
    const killedAt = Date.now();
    await Promise.all(zones.map(crash));
    return killedAt;
  } finally {
    await workload.stop();
  }
}

/** Of the buckets that are copied as they are: with a filter by tags, deletes stay behind. */
function readPromised({ journal, sites }: Drill, outward: readonly Way[], late: readonly Missing[]) {
  const names = new Map(
    outward.filter(({ rule }) => !rule.tags).map(({ fromBucket, toBucket }) => [fromBucket, toBucket]),
  );
  const entries = journal.entries.filter(({ bucket }) => names.has(bucket));
  return checkReads({ ...journal, entries }, sites.recovery, late, (bucket) => names.get(bucket) ?? bucket);
}

async function writeAt(
  { journal, writeSeconds }: Drill,
  site: Site,
  outward: readonly Way[],
): Promise<number> {
  const begun = journal.entries.length;
  const buckets = [...new Set(outward.map(({ toBucket }) => toBucket))];
  const workload = startWorkload([site], buckets, journal);
  await sleep(writeSeconds * 1000);
  await workload.stop();
  return journal.entries.length - begun;
}

/**
 * Without filters: whatever was written at the recovery site goes to both zones, since replicas are not sent on.
 * With removals, for a server sends delete markers that are older than the rule only along with these.
 */
function reverse(outward: readonly Way[]): Rule[] {
  return outward.map(({ from, fromBucket, to, toBucket }) => ({
    sourceAlias: to,
    sourceBucket: toBucket,
    targetAlias: from,
    targetBucket: fromBucket,
    deleteMarkers: true,
    deletes: true,
  }));
}

/** Everything is everywhere: the way back is taken away again. */
async function failBack(drill: Drill, both: readonly Rule[]): Promise<void> {
  const { stage, rules } = drill;
  drill.say('Everything is at the zones again; the rules back are removed');
  const gone = both.slice(rules.length).map((rule): Rule => ({ ...rule, state: 'absent' }));
  await stage.declare([...rules, ...gone]);
  await expectSuccess(stage, 'setup-replication', { 'max-deletes': '100' });
  await stage.declare(rules);
  const again = await expectSuccess(stage, 'setup-replication', { mode: 'plan' });
  if (again.hasChanges) throw new Error('Something is left to change after failing back.');
  await waitUntilGreen(drill);
}

function shift({ seconds, greenSeconds }: Whole, by: number) {
  return { secondsToWhole: seconds + by, secondsToGreen: greenSeconds + by };
}
