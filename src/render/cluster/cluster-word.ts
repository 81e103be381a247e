/** A check of a cluster in words, for every place alike. */

import type {
  BucketReport,
  CertificateReport,
  ClusterReport,
  DriveCount,
  HealthNumbers,
  Margin,
  Space,
  UsageNumbers,
} from '../../cluster/judge/report.ts';
import { type Finding, sortFindings } from '../../finding.ts';
import { describeDuration } from '../duration.ts';
import { plain } from '../plain.ts';
import { describeBytes, describeCount, formatCount } from '../quantity.ts';

/** `primary_cluster: critical, 2 findings; 15 of 16 drives online`. */
export function describeClusterVerdict(report: ClusterReport): string {
  const { alias, level, drives, findings } = report;
  const count = level === 'ok' ? '' : `, ${describeCount(findings.length, 'finding')}`;
  const shape = drives === undefined ? 'nodes and drives not known' : describeDrives(drives);
  return `${plain(alias)}: ${level}${count}; ${shape}`;
}

/** `15 of 16 drives online, 1 being healed`. */
export function describeDrives({ online, offline, healing }: DriveCount): string {
  const all = formatCount(online + offline);
  return `${formatCount(online)} of ${all} drives online${healing > 0 ? `, ${formatCount(healing)} being healed` : ''}`;
}

export function describeHealth({ live, ready, write, read }: HealthNumbers): string {
  const say = (name: string, holds: boolean) => `${name} ${holds ? 'yes' : 'NO'}`;
  return [say('live', live), say('ready', ready), say('writes', write), say('reads', read)].join(', ');
}

/** How much more may be lost now. */
export function describeMargin({ writes, reads }: Margin): string {
  const say = (nodes: number, drives: number) =>
    `${describeCount(nodes, 'node')} or ${describeCount(drives, 'drive')} of a set`;
  return `for writes ${say(writes.nodes, writes.drives)}, for reads ${say(reads.nodes, reads.drives)}`;
}

/** `83 %` of what; cut, so that what is not full never reads as 100 %. */
export function describeShare(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}

export function describeSpace({ raw, usable, usedShare, complete }: Space): string {
  const full = `${describeShare(usedShare)} full`;
  const sizes = `${describeBytes(usable)} usable of ${describeBytes(raw)} raw`;
  return `${full}, ${sizes}${complete ? '' : ', of the drives online only'}`;
}

export function describeUsage({ bytes, objects, buckets, ageSeconds }: UsageNumbers): string {
  const what = `${describeBytes(bytes)} in ${describeCount(objects, 'object')} of ${describeCount(buckets, 'bucket')}`;
  return `${what}, counted ${describeDuration(ageSeconds)} ago`;
}

/** '' without a quota. */
export function describeQuota({ bytes, quota }: BucketReport): string {
  return quota === undefined ? '' : `${describeShare(bytes / quota)} of ${describeBytes(quota)}`;
}

export function describeCertificate({ secondsLeft, names }: CertificateReport): string {
  const life = secondsLeft > 0 ? `expires in ${describeDuration(secondsLeft)}` : 'has expired';
  return `${life}, for ${plain(names.join(', ')) || 'no name'}`;
}

/** Worst first; of several clusters each says which. */
export function listClusterFindings(reports: readonly ClusterReport[]): Finding[] {
  if (reports.length < 2) return [...(reports[0]?.findings ?? [])];
  const named = reports.flatMap(({ alias, findings }) =>
    findings.map((finding) => ({ ...finding, message: `${alias}: ${finding.message}` })),
  );
  return sortFindings(named);
}
