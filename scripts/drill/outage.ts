/** First part: one zone goes while applications write, the other serves, and the zone returns. */

import { setTimeout as sleep } from 'node:timers/promises';
import { findMissing, listWays } from './promise.ts';
import { type Comparison, proveWhole } from './proof.ts';
import { checkReads } from './read.ts';
import { crash } from './stage.ts';
import { type Drill, expectRed, check as look, waitUntilGreen } from './watch.ts';
import { startWorkload } from './workload.ts';

export interface OutageFigures {
  readonly written: number;
  /** Read back at the zone that was left, during the outage. */
  readonly read: number;
  /** Acknowledged by the zone that went, and nowhere else until it came back. */
  readonly stranded: number;
  readonly secondsToWhole: number;
  readonly secondsToGreen: number;
  readonly comparison: Comparison;
}

export async function drillOutage(drill: Drill): Promise<OutageFigures> {
  const { sites, buckets, journal, writeSeconds, say } = drill;
  const { first, second } = sites;
  const begun = journal.entries.length;
  const workload = startWorkload([first, second], buckets, journal);
  try {
    await sleep(writeSeconds * 1000);
    await look(drill);
    say('One zone is killed; its applications go to the other');
    await crash(second);
    workload.route([first, first]);
    await sleep(writeSeconds * 1000);
    await expectRed(drill);
    const between = listWays(drill.rules).filter(
      ({ from, to }) => from === second.alias && to === first.alias,
    );
    const stranded = await findMissing(journal.entries.slice(begun), between, sites);
    const read = await checkReads(journal, first, stranded);
    say('The zone returns while applications write');
    await second.server.restart();
    workload.route([first, second]);
    await look(drill);
    await sleep(writeSeconds * 1000);
    await workload.stop();
    const whole = await waitUntilGreen(drill);
    const comparison = await proveWhole(drill);
    return {
      written: journal.entries.length - begun,
      read,
      stranded: stranded.length,
      secondsToWhole: whole.seconds,
      secondsToGreen: whole.greenSeconds,
      comparison,
    };
  } finally {
    await workload.stop();
  }
}
