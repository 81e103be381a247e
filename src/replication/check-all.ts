/** A whole check: what is to be sent again, then the look at everything, then what only the data can tell. */

import { type Flow, listFlows, presentFlows } from '../config/check/replication-flow.ts';
import type { Desired } from '../config/desired.ts';
import type { Finding } from '../finding.ts';
import type { LineReader, Writer } from '../server/port.ts';
import type { WalkLimits } from './check/backlog.ts';
import { listUndeclared } from './check/coverage.ts';
import { checkGroups } from './check/group.ts';
import { judgeReport } from './check/judge.ts';
import type { Thresholds } from './check/threshold.ts';
import type { CheckReport, RuleReport } from './check-report.ts';
import { checkRules } from './check-rules.ts';
import { addProofs } from './judge-proof.ts';
import { type ProveOptions, proveWays } from './prove.ts';
import { type Renewal, renewWays } from './renew.ts';
import type { SiteActual } from './site.ts';
import { listGroupWays, type Way, wayOf } from './way.ts';

export interface CheckRequest {
  readonly desired: Desired;
  /** The alias whose rules are judged, those that begin or end there; `all` for every one. */
  readonly alias: string;
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Alias → why it could not be read, ready to show. */
  readonly unread: ReadonlyMap<string, string>;
  /** About sites that could not be read. */
  readonly findings: readonly Finding[];
  /** Alias → URL at which other sites reach it. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly readers: ReadonlyMap<string, LineReader>;
  /** Empty in a check that only reads. */
  readonly writers: ReadonlyMap<string, Writer>;
  readonly thresholds: Partial<Thresholds>;
  readonly limits: Omit<WalkLimits, 'clockAheadSeconds'>;
  readonly renew: { readonly retry: boolean; readonly resync: boolean; readonly waitSeconds: number };
  readonly prove: Pick<ProveOptions, 'canarySeconds' | 'inventory'>;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/** @throws {ServiceError} only when the run is cancelled */
export async function checkAll(request: CheckRequest): Promise<CheckReport> {
  const { alias, sites, limits } = request;
  const begins = ({ from }: Pick<Way, 'from'>) => alias === 'all' || from.alias === alias;
  const isAsked = (way: Pick<Way, 'from' | 'to'>) => begins(way) || way.to.alias === alias;
  const declared = presentFlows(listFlows(request.desired, request.desired.replicationFile));
  const flows = declared.filter(isAsked);
  const ruleWays = flows.map((flow) => wayOf(flow, sites));
  const ways = [...ruleWays, ...listGroupWays(sites).filter(isAsked)];
  const renewals = await renew(ways.filter(begins), request);
  const groups = await judgeGroups(request);
  const rules = [...(await judgeRules(flows, declared, request)), ...groups.rules.filter(isAsked)];
  const { deadline } = limits;
  const proofs = await proveWays(ways, { ...request, ...request.prove, deadline, isSent: begins });
  const byName = new Map(ways.map((way) => [nameOf(way), way]));
  const proved = rules.map((report, index): RuleReport => {
    const way = ruleWays[index] ?? byName.get(nameOf(report));
    return way ? addProofs(report, way, proofs.get(way) ?? {}, renewals.get(way) ?? {}) : report;
  });
  const judged = [...sites].filter(([name]) => alias === 'all' || name === alias);
  const undeclared = listUndeclared(declared, new Map(judged));
  return judgeReport(proved, [...request.findings, ...groups.findings, ...undeclared]);
}

function nameOf({ from, to }: Pick<Way, 'from' | 'to'>): string {
  return JSON.stringify([from.alias, from.bucket, to.alias, to.bucket]);
}

async function renew(ways: readonly Way[], request: CheckRequest): Promise<ReadonlyMap<Way, Renewal>> {
  const { retry, resync } = request.renew;
  if (!retry && !resync) return new Map();
  const { maxVersions, deadline } = request.limits;
  // The look at everything needs its share.
  const until = Date.now() + ((deadline - Date.now()) * 2) / 3;
  return renewWays(ways, { ...request, ...request.renew, maxVersions, deadline: until });
}

function judgeRules(
  flows: readonly Flow[],
  declared: readonly Flow[],
  request: CheckRequest,
): Promise<RuleReport[]> {
  const { onProgress } = request;
  const tell = (bucket: string, behind: number) => onProgress(`${bucket}: ${behind} versions behind so far`);
  return checkRules({ ...request, flows, declared, onProgress: tell });
}

function judgeGroups(request: CheckRequest) {
  const { desired, limits, onProgress } = request;
  const tell = (walked: number, all: number) => onProgress(`${walked} of ${all} replicated buckets walked`);
  return checkGroups({
    ...request,
    replication: desired.replication,
    file: desired.replicationFile,
    limits: { ...limits, onProgress: tell },
  });
}
