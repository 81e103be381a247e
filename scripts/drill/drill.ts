/** The drill of recovery: what was promised is tried, step by step, and every verdict on the way is held to it. */

import { openJournal } from './journal.ts';
import { drillOutage, type OutageFigures } from './outage.ts';
import { listWays } from './promise.ts';
import { drillPromotion, type PromotionFigures } from './promotion.ts';
import { type DrillSites, type DrillStage, expectSuccess, type Rule, withoutLimits } from './stage.ts';
import { type Drill, sendCanaries, waitUntilGreen } from './watch.ts';

export interface Figures {
  /** Rules, each direction counted. */
  readonly ways: number;
  /** The longest way of a canary, before anything went wrong. */
  readonly canarySeconds: number;
  readonly outage: OutageFigures;
  readonly promotion: PromotionFigures;
}

export interface DrillOptions {
  readonly stage: DrillStage;
  readonly sites: DrillSites;
  /** Between the two zones both ways, and from each to the recovery site. */
  readonly rules: readonly Rule[];
  readonly writeSeconds: number;
  readonly say: (text: string) => void;
}

/** The workspace declares the buckets; nothing is on the servers yet. @throws {Error} at the first broken promise */
export async function runDrill(options: DrillOptions): Promise<Figures> {
  const rules = withoutLimits(options.rules);
  const { stage, sites } = options;
  const zone = sites.first.alias;
  const sources = rules.filter(({ sourceAlias }) => sourceAlias === zone);
  const buckets = [...new Set(sources.map(({ sourceBucket }) => sourceBucket))];
  const drill: Drill = { ...options, rules, buckets, journal: openJournal() };
  await stage.declare(rules);
  await expectSuccess(stage, 'apply-buckets', { alias: 'all' });
  await expectSuccess(stage, 'setup-replication');
  const again = await expectSuccess(stage, 'setup-replication', { mode: 'plan' });
  if (again.hasChanges) throw new Error('The second plan is not empty.');
  const canarySeconds = await sendCanaries(drill);
  await waitUntilGreen(drill);
  const outage = await drillOutage(drill);
  const promotion = await drillPromotion(drill);
  return { ways: listWays(rules).length, canarySeconds, outage, promotion };
}
