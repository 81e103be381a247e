import type { BucketOwner } from '../../change.ts';
import { describeExposure } from '../../policy/exposure.ts';
import type { Actual, ActualBucket } from '../../resources/actual.ts';
import { code, fold, table } from '../markdown.ts';
import { plain } from '../plain.ts';

/** Each owner shows what it reads. */
const columns: Readonly<Record<BucketOwner, readonly string[]>> = {
  'apply-buckets': ['bucket', 'declared', 'versioning', 'lock', 'quota', 'settings'],
  'apply-policies': ['bucket', 'declared', 'policy'],
};

/** Every bucket that is there, declared or not, with what it is set to: a person's "list buckets". */
export function renderBucketsMarkdown(
  owner: BucketOwner,
  actual: Actual,
  declared: ReadonlySet<string>,
): string {
  const rows = describeBuckets(owner, actual, declared).map(([name = '', ...rest]) => [code(name), ...rest]);
  const body = rows.length === 0 ? 'No buckets yet.' : table(columns[owner], rows);
  return fold(`Buckets on ${actual.alias}`, body, false);
}

/** The same for a terminal, in columns. */
export function renderBucketsText(owner: BucketOwner, actual: Actual, declared: ReadonlySet<string>): string {
  const rows = [columns[owner], ...describeBuckets(owner, actual, declared)];
  const widths = columns[owner].map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [`Buckets on ${plain(actual.alias)}:`, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n');
}

function describeBuckets(owner: BucketOwner, { buckets }: Actual, declared: ReadonlySet<string>): string[][] {
  return [...buckets.values()].map((bucket) => [
    plain(bucket.name),
    declared.has(bucket.name) ? 'yes' : 'no',
    ...(owner === 'apply-policies' ? [describePolicy(bucket)] : describeBucket(bucket)),
  ]);
}

function describePolicy({ name, documents: { policy } }: ActualBucket): string {
  if (!policy) return '';
  const open = describeExposure(policy, name);
  return open ? `anyone may ${open}` : 'closed to everyone';
}

function describeBucket(bucket: ActualBucket): string[] {
  const { versioning, quota } = bucket.documents;
  return [
    versioning?.status.toLowerCase() ?? 'never set',
    describeLock(bucket),
    quota && quota.bytes > 0 ? `${quota.bytes} bytes` : '',
    describeSettings(bucket),
  ];
}

function describeLock({ objectLocking, documents: { retention } }: ActualBucket): string {
  if (!objectLocking) return '';
  return retention ? `${retention.mode} ${retention.validity} ${retention.unit}` : 'on';
}

function describeSettings({ documents }: ActualBucket): string {
  const parts = [
    documents.lifecycle && `lifecycle (${documents.lifecycle.length})`,
    documents.tags && `tags (${Object.keys(documents.tags).length})`,
    documents.encryption && `encryption ${documents.encryption.sseAlgorithm}`,
    documents.notification && `notifications (${documents.notification.length})`,
    documents.cors && `CORS (${documents.cors.length})`,
  ];
  return parts.filter(Boolean).join(', ');
}
