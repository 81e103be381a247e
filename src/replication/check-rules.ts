/** Every declared rule judged by what is at its ends: read once for each source bucket, within bounds. */

import pMap from 'p-map';
import { type Flow, nameEnd } from '../config/check/replication-flow.ts';
import { ServiceError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { ReplicationRule } from '../resources/replication/types.ts';
import type { LineReader } from '../server/port.ts';
import { readBacklog, type WalkLimits } from './check/backlog.ts';
import { type Arrow, listArrows } from './check/chain-gap.ts';
import { readCounters } from './check/counter.ts';
import { checkCoverage, findRule } from './check/coverage.ts';
import { gatherEvidence } from './check/evidence.ts';
import { judgeRule } from './check/judge.ts';
import { describeLink } from './check/link.ts';
import { findTarget } from './check/rule-target.ts';
import { resolveThresholds, type Thresholds } from './check/threshold.ts';
import type { Backlog, Counters, RuleReport } from './check-report.ts';
import type { SiteActual, SiteBucket } from './site.ts';

export interface RuleCheck {
  /** Those to judge. */
  readonly flows: readonly Flow[];
  /** Every rule that is to be there, judged or not: what one does not bring another may. */
  readonly declared: readonly Flow[];
  /** By alias; a site that could not be read is missing. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  readonly readers: ReadonlyMap<string, LineReader>;
  /** What the run was given; a rule's own values come first. */
  readonly thresholds: Partial<Thresholds>;
  readonly limits: Omit<WalkLimits, 'clockAheadSeconds'>;
  /** Told of versions that are behind while a walk goes on. */
  readonly onProgress: (bucket: string, behind: number) => void;
}

/** Buckets walked at one time: the work is the server's, and it has others to serve. */
const concurrency = 6;

/** One report for each flow, in their order. @throws {ServiceError} only when the run is cancelled */
export async function checkRules(check: RuleCheck): Promise<RuleReport[]> {
  const arrows = [...check.declared, ...listArrows(check.sites)];
  const sources = [...groupBy(check.flows, ({ from }) => nameEnd(from)).values()];
  const reports = await pMap(sources, (flows) => checkSource(flows, check, arrows), { concurrency });
  const byFlow = new Map(reports.flat());
  return check.flows.flatMap((flow) => byFlow.get(flow) ?? []);
}

/** What is known of one source bucket. */
interface Source {
  readonly reader: LineReader | undefined;
  readonly site: SiteActual | undefined;
  readonly bucket: SiteBucket | undefined;
  readonly walk: Walk;
  /** ARN → what the server counted for it. */
  readonly counters: ReadonlyMap<string, Counters>;
}

type Walk = { readonly backlogs: ReadonlyMap<ReplicationRule, Backlog> } | { readonly unread: string };

async function checkSource(
  flows: readonly Flow[],
  check: RuleCheck,
  arrows: readonly Arrow[],
): Promise<[Flow, RuleReport][]> {
  const [first] = flows;
  const from = first?.from ?? { alias: '', bucket: '' };
  const reader = check.readers.get(from.alias);
  const site = check.sites.get(from.alias);
  const bucket = site?.buckets.get(from.bucket);
  const walk = await walkBucket({ reader, site, bucket }, check);
  const counters = reader && bucket ? await readCounters(reader, bucket.name) : new Map();
  const source = { reader, site, bucket, walk, counters };
  return Promise.all(
    flows.map(
      async (flow): Promise<[Flow, RuleReport]> => [flow, await checkFlow(flow, source, check, arrows)],
    ),
  );
}

async function walkBucket(
  { reader, site, bucket }: Omit<Source, 'walk' | 'counters'>,
  { limits, onProgress }: RuleCheck,
): Promise<Walk> {
  if (!reader || !site) return { unread: 'The source could not be read.' };
  if (!bucket) return { unread: 'There is no source bucket.' };
  if (limits.now() >= limits.deadline) return { unread: 'The time limit came before its turn.' };
  const { clockAheadSeconds } = site;
  try {
    const tell = (behind: number) => onProgress(`${site.alias}/${bucket.name}`, behind);
    return { backlogs: await readBacklog(reader, bucket, { ...limits, clockAheadSeconds }, tell) };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return { unread: error.message };
  }
}

async function checkFlow(
  flow: Flow,
  { reader, site, bucket, walk, counters }: Source,
  { declared, sites, readers, thresholds, limits }: RuleCheck,
  arrows: readonly Arrow[],
): Promise<RuleReport> {
  const rule = findRule(bucket, flow);
  const backlog = rule && 'backlogs' in walk ? walk.backlogs.get(rule) : undefined;
  const serverNow = limits.now() + (site?.clockAheadSeconds ?? 0) * 1000;
  // A site or bucket that was not there a moment ago is not asked again: that is told already.
  const isThere = sites.get(flow.to.alias)?.buckets.has(flow.to.bucket) === true;
  const target = isThere ? readers.get(flow.to.alias) : undefined;
  const moment = { behind: backlog?.examples ?? [], serverNow };
  const evidence =
    reader && bucket && rule ? await gatherEvidence(reader, bucket, rule, target, moment) : undefined;
  const known = bucket && rule && findTarget(bucket, rule);
  const counted = counters.get(known?.arn ?? '');
  const report = judgeRule({
    flow,
    link: known ? describeLink(known.link, serverNow) : { state: 'unknown', latencyMs: 0 },
    backlog,
    ...('unread' in walk && { unread: walk.unread }),
    targetRead: known !== undefined && sites.has(flow.to.alias),
    coverage: checkCoverage({ flow, sites, arrows, declared, evidence, backlog }),
    thresholds: resolveThresholds(flow.rule, thresholds),
  });
  return { ...report, ...(counted && { counters: counted }) };
}
