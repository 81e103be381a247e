import pMap from 'p-map';
import { type Flow, nameEnd } from '../../config/check/replication-flow.ts';
import { ServiceError } from '../../errors.ts';
import { groupBy } from '../../group-by.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { LineReader } from '../../server/port.ts';
import type { Backlog, Link, RuleReport } from '../check-report.ts';
import type { SiteActual, SiteBucket } from '../site.ts';
import { readBacklog, type WalkLimits } from './backlog.ts';
import { type Arrow, listArrows } from './chain-gap.ts';
import { checkCoverage, findRule } from './coverage.ts';
import { gatherEvidence } from './evidence.ts';
import { judgeRule } from './judge.ts';
import { describeLink } from './link.ts';
import { findTarget } from './rule-target.ts';
import { resolveThresholds, type Thresholds } from './threshold.ts';

export interface RuleCheck {
  /** Those that are to be there. */
  readonly flows: readonly Flow[];
  /** By alias; a site that could not be read is not among them. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Of the same sites. */
  readonly readers: ReadonlyMap<string, LineReader>;
  readonly limits: Omit<WalkLimits, 'clockAheadSeconds'>;
  /** What the run was given, over the defaults and under what a rule says itself. */
  readonly thresholds: Partial<Thresholds>;
  /** Told as the walks go on: versions behind that were seen in all buckets. */
  readonly onProgress?: (behind: number) => void;
}

/** Buckets that are walked at one time; a walk is work for the server's drives. */
const concurrency = 4;

/**
 * Every declared rule, in the order given: one walk for each bucket, whatever the number of its rules.
 * @throws {ServiceError} only when the run is cancelled; what else fails is in the reports
 */
export async function checkRules(check: RuleCheck): Promise<RuleReport[]> {
  const { flows, sites, onProgress = () => undefined } = check;
  const arrows = [...flows, ...listArrows(sites)];
  let seen = 0;
  const onVersion = () => {
    seen += 1;
    onProgress(seen);
  };
  const groups = [...groupBy(flows, ({ from }) => nameEnd(from)).values()];
  const checkGroup = (own: readonly Flow[]) => checkBucket(check, own, arrows, onVersion);
  const reports = new Map((await pMap(groups, checkGroup, { concurrency })).flat());
  return flows.flatMap((flow) => reports.get(flow) ?? []);
}

/** The rules of one bucket. */
async function checkBucket(
  check: RuleCheck,
  flows: readonly Flow[],
  arrows: readonly Arrow[],
  onVersion: () => void,
): Promise<[Flow, RuleReport][]> {
  const { alias = '', bucket: name = '' } = flows[0]?.from ?? {};
  const site = check.sites.get(alias);
  const reader = check.readers.get(alias);
  const bucket = site?.buckets.get(name);
  const walk = site && reader && bucket ? await tryWalk(check, reader, site, bucket, onVersion) : noWalk;
  return pMap(flows, async (flow) => [flow, await checkFlow(check, flow, arrows, walk)], { concurrency });
}

interface WalkOutcome {
  readonly backlogs: ReadonlyMap<ReplicationRule, Backlog>;
  readonly unread?: string;
}

const noWalk: WalkOutcome = { backlogs: new Map() };

async function tryWalk(
  { limits }: RuleCheck,
  reader: LineReader,
  { clockAheadSeconds }: SiteActual,
  bucket: SiteBucket,
  onVersion: () => void,
): Promise<WalkOutcome> {
  try {
    return { backlogs: await readBacklog(reader, bucket, { ...limits, clockAheadSeconds }, onVersion) };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return { ...noWalk, unread: error.message };
  }
}

async function checkFlow(
  check: RuleCheck,
  flow: Flow,
  arrows: readonly Arrow[],
  { backlogs, unread }: WalkOutcome,
): Promise<RuleReport> {
  const { sites, readers, limits, thresholds } = check;
  const site = sites.get(flow.from.alias);
  const bucket = site?.buckets.get(flow.from.bucket);
  const rule = findRule(bucket, flow);
  const reader = readers.get(flow.from.alias);
  const evidence =
    bucket && rule && reader && (await gatherEvidence(reader, bucket, rule, readers.get(flow.to.alias)));
  const backlog = rule && backlogs.get(rule);
  return judgeRule({
    flow,
    link: findLink(site, bucket, rule, limits.now()),
    backlog,
    ...(unread === undefined ? {} : { unread }),
    coverage: checkCoverage({ flow, sites, arrows, evidence, backlog }),
    thresholds: resolveThresholds(flow.rule, thresholds),
  });
}

function findLink(
  site: SiteActual | undefined,
  bucket: SiteBucket | undefined,
  rule: ReplicationRule | undefined,
  now: number,
): Link {
  const target = bucket && rule && findTarget(bucket, rule);
  if (site === undefined || target === undefined) return { state: 'unknown', latencyMs: 0 };
  return describeLink(target.link, now + site.clockAheadSeconds * 1000);
}
