/** What buckets hold, against what was declared for them. */

import { parseBytes } from '../../config/byte-size.ts';
import type { Desired } from '../../config/desired.ts';
import { quote } from '../../config/judgement.ts';
import { below, type Finding, type Source } from '../../finding.ts';
import type { Part } from '../running/read-running.ts';
import type { BucketUsage, Usage } from '../running/usage.ts';
import { exceed, find, percent } from './judgement.ts';
import type { BucketReport, UsageNumbers } from './report.ts';
import type { ClusterThresholds } from './threshold.ts';

export interface DeclaredQuota {
  readonly bucket: string;
  /** More than zero. */
  readonly bytes: number;
  readonly source: Source;
}

/** Quotas that are declared for one alias. */
export function listQuotas({ buckets }: Desired, alias: string): DeclaredQuota[] {
  return buckets.flatMap(({ name, source, declaration: { quota, sites } }) => {
    const bytes = typeof quota === 'string' ? parseBytes(quota) : quota;
    const here = sites === undefined || sites.includes(alias);
    return bytes && here ? [{ bucket: name, bytes, source: below(source, 'quota') }] : [];
  });
}

export function reportBuckets(usage: Part<Usage>, quotas: readonly DeclaredQuota[]): BucketReport[] {
  if (!usage.ok) return [];
  const limits = new Map(quotas.map(({ bucket, bytes }) => [bucket, bytes]));
  return usage.value.buckets.map((bucket) => {
    const quota = limits.get(bucket.name);
    return quota === undefined ? bucket : { ...bucket, quota };
  });
}

/** `undefined` where nothing was counted. */
export function sumUsage(usage: Part<Usage>, now: number): UsageNumbers | undefined {
  if (!usage.ok || usage.value.countedAt === undefined) return undefined;
  const { bytes, objects, buckets, countedAt } = usage.value;
  const ageSeconds = Math.max(0, Math.round((now - countedAt) / 1000));
  return { bytes, objects, buckets: buckets.length, ageSeconds };
}

export function judgeUsage(
  usage: Part<Usage>,
  quotas: readonly DeclaredQuota[],
  thresholds: ClusterThresholds,
  now: number,
): Finding[] {
  if (!usage.ok) {
    const mend = 'Allow the access key admin:DataUsageInfo.';
    return [find('warning', 'unread/usage', [`What buckets hold can't be read: ${usage.why}`, mend])];
  }
  const numbers = sumUsage(usage, now);
  if (numbers === undefined) {
    const message = 'The server has not counted yet what its buckets hold.';
    const mend = 'Check again once its scanner has gone round, which begins with the first bucket.';
    return [find('note', 'unread/usage', [message, mend])];
  }
  const { ageSeconds } = numbers;
  const message = `What buckets hold was last counted ${ageSeconds} s ago.`;
  const mend = 'See that the scanner runs, and what the drives are busy with.';
  return [
    ...exceed('usage/age', ageSeconds, thresholds.usageAge, [message, mend]),
    ...usage.value.buckets.flatMap((bucket) => judgeSize(bucket, thresholds)),
    ...judgeQuotas(usage.value.buckets, quotas, thresholds),
  ];
}

function judgeSize({ name, bytes }: BucketUsage, { bucketBytes }: ClusterThresholds): Finding[] {
  return exceed('usage/bucket', bytes, bucketBytes, [
    `Bucket ${quote(name)} holds ${bytes} bytes.`,
    'See what fills it; lifecycle rules and a quota keep it small.',
  ]);
}

/** A quota is enforced late, by the same counts. */
function judgeQuotas(
  buckets: readonly BucketUsage[],
  quotas: readonly DeclaredQuota[],
  { quota }: ClusterThresholds,
): Finding[] {
  const sizes = new Map(buckets.map(({ name, bytes }) => [name, bytes]));
  return quotas.flatMap(({ bucket, bytes, source }) => {
    const share = (sizes.get(bucket) ?? 0) / bytes;
    const told = [
      `Bucket ${quote(bucket)} holds ${percent(share)} of its quota.`,
      'Raise the quota, or make room: once it is reached, uploads are refused.',
    ] as const;
    return exceed('usage/quota', share, quota, told).map((finding) => ({ ...finding, source }));
  });
}
