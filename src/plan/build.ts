import type { BucketOwner } from '../change.ts';
import type { DeclaredBucket, Desired } from '../config/desired.ts';
import type { Actual, ActualBucket } from '../resources/actual.ts';
import { diffBucket } from '../resources/diff-bucket.ts';
import type { Unmanaged } from '../resources/diff-declared.ts';
import { remarkExposure } from '../resources/policy/diff.ts';
import { type Kind, kinds, type ResourceChange, settingKinds } from '../resources/resource-change.ts';
import { digestChanges } from './digest.ts';
import type { Section } from './plan.ts';

/** What one section is made from. Nothing here can reach a server. */
export interface SectionInput {
  readonly owner: BucketOwner;
  readonly desired: Desired;
  readonly actual: Actual;
  readonly unmanaged: Unmanaged;
  /** Host of the server, for when it does not tell its deployment id. */
  readonly host: string;
}

/** Buckets without `sites` are declared for every alias that the run names. */
export function declaredFor(desired: Desired, alias: string): DeclaredBucket[] {
  return desired.buckets.filter(({ declaration: { sites } }) => sites?.includes(alias) ?? true);
}

/** Compares one alias with its declaration. Pure: the same input gives the same section and digest. */
export function buildSection({ owner, desired, actual, unmanaged, host }: SectionInput): Section {
  const { alias, capabilities } = actual;
  const declared = declaredFor(desired, alias);
  const changes = declared.flatMap((bucket) => {
    const there = actual.buckets.get(bucket.name);
    const locked = there?.objectLocking ?? bucket.declaration.objectLocking ?? false;
    const exists = there !== undefined;
    const frame = { ...bucket, alias, capabilities, unmanaged, locked, exists, region: actual.region };
    return diffBucket(owner, frame, there);
  });
  const strays = unmanaged === 'ignore' ? [] : reportStrays(owner, declared, actual);
  const sorted = sortChanges([...changes, ...strays]);
  const server = capabilities.deploymentId ?? host;
  return {
    id: `${alias}/${owner}`,
    alias,
    owner,
    server,
    host,
    changes: sorted,
    existing: countExisting(actual),
    digest: digestChanges(server, sorted),
  };
}

/** Buckets that nobody declared: told, and left alone in every mode. */
function reportStrays(
  owner: BucketOwner,
  declared: readonly DeclaredBucket[],
  actual: Actual,
): ResourceChange[] {
  const names = new Set(declared.map((bucket) => bucket.name));
  const strays = [...actual.buckets.values()].filter((bucket) => !names.has(bucket.name));
  return strays.flatMap((bucket) => reportStray(owner, actual.alias, bucket));
}

function reportStray(owner: BucketOwner, alias: string, bucket: ActualBucket): ResourceChange[] {
  const { name: key, objectLocking, documents } = bucket;
  const report = { alias, owner, key, verb: 'report', reason: 'unmanaged' } as const;
  if (owner === 'apply-buckets') return [{ ...report, kind: 'bucket', before: { objectLocking } }];
  if (!documents.policy) return [];
  const change = { ...report, kind: 'policy', before: documents.policy } as const;
  return [{ ...change, notes: remarkExposure(change) }];
}

/** By bucket, then by kind in the order of applying. */
function sortChanges(changes: readonly ResourceChange[]): ResourceChange[] {
  return [...changes].sort(
    (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

function countExisting({ buckets }: Actual): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = { bucket: buckets.size };
  for (const { documents } of buckets.values()) {
    for (const kind of settingKinds) {
      if (documents[kind] !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts;
}
