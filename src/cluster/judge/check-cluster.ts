/** One cluster: read, judged, told as data. */

import { type Finding, sortFindings } from '../../finding.ts';
import { levelOf, worstLevel } from '../../level.ts';
import type { Connection } from '../../server/connection.ts';
import type { Reader } from '../../server/port.ts';
import { diffDeclared, type Locator } from '../running/diff-running.ts';
import type { Health } from '../running/health.ts';
import type { RunningInfo } from '../running/info.ts';
import type { AskedNode } from '../running/node.ts';
import { type ReadOptions, type RunningCluster, readRunning } from '../running/read-running.ts';
import type { ClusterSpec } from '../spec.ts';
import { judgeCertificate, judgeNodeCertificates, reportCertificate } from './judge-certificate.ts';
import { judgeHealth } from './judge-health.ts';
import { judgeClocks, judgeNodes, tellUnasked } from './judge-node.ts';
import { judgeDrives, judgeSpace, measurePools, sumSpace } from './judge-space.ts';
import { type DeclaredQuota, judgeUsage, reportBuckets, sumUsage } from './judge-usage.ts';
import { judgeVersions, type VersionFacts } from './judge-version.ts';
import { find } from './judgement.ts';
import { countDrives, listSets, mayGo, measureMargin, type SetState } from './margin.ts';
import type { ClusterReport, HealthNumbers, NodeReport } from './report.ts';
import { type ClusterThresholds, defaultClusterThresholds } from './threshold.ts';

/** What the cluster is held against. */
export interface Expectation {
  /** Those that are absent are the defaults. */
  readonly thresholds: Partial<ClusterThresholds>;
  readonly quotas: readonly DeclaredQuota[];
  readonly versions: VersionFacts;
  /** With it, what runs is compared with the env file. */
  readonly declared?: { readonly spec: ClusterSpec; readonly env: Locator };
}

/**
 * Reads only; without keys what anybody may ask is still told. What can't be read is a finding.
 * @throws {ExpectedError} of a cancelled run
 */
export async function checkCluster(
  reader: Reader,
  connection: Connection,
  options: ReadOptions,
  expectation: Expectation,
): Promise<ClusterReport> {
  const running = await readRunning(reader, connection, options);
  return judgeCluster(running, expectation, (options.now ?? Date.now)());
}

/** Never `ok` with anything that could not be looked at. Pure. `now` in milliseconds. */
export function judgeCluster(running: RunningCluster, expectation: Expectation, now: number): ClusterReport {
  const info = running.info.ok ? running.info.value : undefined;
  const sets = info === undefined ? [] : listSets(info);
  const margin = measureMargin(sets);
  const pools = info === undefined ? [] : measurePools(info);
  const space = sumSpace(pools);
  const findings = sortFindings(gatherFindings(running, expectation, { margin, pools, space }, now));
  return {
    alias: running.alias,
    origin: running.origin,
    ...(info?.deploymentId && { deploymentId: info.deploymentId }),
    level: worstLevel(findings.map(levelOf)),
    health: running.health.ok ? summariseHealth(running.health.value) : undefined,
    drives: info && countDrives(info.nodes.flatMap(({ drives }) => drives)),
    nodes: info === undefined ? [] : reportNodes(info, sets, running.nodes),
    pools,
    margin,
    space,
    usage: sumUsage(running.usage, now),
    buckets: reportBuckets(running.usage, expectation.quotas),
    certificate: reportCertificate(running.certificate, now),
    findings,
  };
}

function gatherFindings(
  running: RunningCluster,
  { quotas, versions, declared, ...expectation }: Expectation,
  { margin, pools, space }: Pick<ClusterReport, 'margin' | 'pools' | 'space'>,
  now: number,
): Finding[] {
  const thresholds = { ...defaultClusterThresholds, ...expectation.thresholds };
  const { info, health, usage, certificate } = running;
  const nodeCount = info.ok ? info.value.nodes.length : 0;
  const basic = judgeHealth(running, nodeCount, margin, thresholds);
  // Then all else would only say so again.
  if (!health.ok && health.reason === 'unreachable' && !info.ok) return basic;
  const served = judgeCertificate(certificate, thresholds, now);
  if (!info.ok)
    return [...basic, ...served, tellUnread(info.why, health.ok && info.reason === 'unreachable')];
  return [
    ...basic,
    ...served,
    ...(margin === undefined ? [tellStarting()] : []),
    ...judgeNodes(info.value, margin),
    ...judgeClocks(running.nodes, thresholds),
    ...tellUnasked(info.value, running.nodes),
    ...judgeNodeCertificates(running, thresholds, now),
    ...judgeSpace(pools, space, thresholds),
    ...judgeDrives(info.value, pools, thresholds),
    ...judgeUsage(usage, quotas, thresholds, now),
    ...judgeVersions(info.value, versions),
    ...(declared === undefined ? [] : diffDeclared(declared.spec, info.value, declared.env)),
  ];
}

/**
 * A node that takes connections and answers nothing (its drives or its machine hang) keeps the others waiting
 * longer than any caller waits, while the quorum stands.
 */
function tellUnread(why: string, hangs: boolean): Finding {
  if (hangs) {
    const message = `Health is answered, but not what one node asks the others for: ${why}`;
    return find('error', 'nodes/hanging', [message, 'Look for a node that hangs, and restart it.']);
  }
  const mend = 'Give keys that may use admin:ServerInfo and admin:DataUsageInfo.';
  return find('warning', 'unread/info', [`Nodes, drives, space and versions can't be read: ${why}`, mend]);
}

function tellStarting(): Finding {
  const message = 'The node that answered does not know its drives yet.';
  return find('warning', 'unread/drives', [
    message,
    'Check again once it has started; then look at its log.',
  ]);
}

function summariseHealth({ live, ready, write, read, maintenance }: Health): HealthNumbers {
  return {
    live: live.healthy,
    ready: ready.healthy,
    write: write.healthy,
    read: read.healthy,
    maintenance: maintenance.write.healthy,
  };
}

function reportNodes(
  { nodes }: RunningInfo,
  sets: readonly SetState[],
  asked: readonly AskedNode[],
): NodeReport[] {
  const answers = new Map(asked.map((answer) => [answer.endpoint, answer]));
  return nodes.map((node) => {
    const { endpoint, state, version, uptimeSeconds, drives } = node;
    const answer = answers.get(endpoint);
    const clockAheadSeconds = answer?.clockAheadSeconds;
    return {
      endpoint,
      state,
      version,
      ...(uptimeSeconds !== undefined && { uptimeSeconds }),
      drives: countDrives(drives),
      // What the node says itself counts more than what we make of the drives.
      mayGo: answer?.mayGo ?? (sets.length > 0 && mayGo(node, sets)),
      ...(clockAheadSeconds !== undefined && { clockAheadSeconds }),
    };
  });
}
