/** Declarations for tests, without files. */

import { checkDeclarations } from '../../src/config/check/index.ts';
import type { Desired } from '../../src/config/desired.ts';
import { deriveEnvPrefix } from '../../src/config/env-prefix.ts';
import type {
  AliasDeclaration,
  BucketDeclaration,
  BucketReplicationDeclaration,
  ReplicationDeclaration,
} from '../../src/config/generated/types.ts';
import { parseBucket, parseReplication } from '../../src/config/schema-check.ts';
import type { Finding } from '../../src/finding.ts';

interface Parts {
  readonly buckets?: readonly BucketDeclaration[];
  readonly aliases?: Readonly<Record<string, AliasDeclaration>>;
  readonly replication?: ReplicationDeclaration;
}

const threeSites: Record<string, AliasDeclaration> = {
  one: { url: 'https://one.example.com' },
  two: { url: 'https://two.example.com' },
  dr: { url: 'https://dr.example.com' },
};

const unread = { aliases: new Set<string>(), buckets: new Set<string>() };

/** What the files of a configuration would give; three aliases unless others are named. */
export function declare({ buckets = [], aliases = threeSites, replication }: Parts): Desired {
  return {
    root: '/repository',
    aliases: Object.entries(aliases).map(([name, declaration]) => ({
      name,
      declaration,
      source: { file: 'aliases', path: [name] },
      envPrefix: deriveEnvPrefix(name, declaration),
    })),
    buckets: buckets.map((declaration, index) => ({
      name: declaration.name,
      declaration,
      source: { file: 'buckets', path: [index] },
      policy: undefined,
    })),
    replication,
    replicationFile: { file: 'replication', path: [] },
    access: undefined,
  };
}

/** `severity rule place` of every finding; fails when a declaration does not fit its schema. */
export function judge(parts: Parts): string[] {
  const misfits: Finding[] = [];
  for (const bucket of parts.buckets ?? []) parseBucket(bucket, { file: 'buckets', path: [] }, misfits);
  if (parts.replication) parseReplication(parts.replication, { file: 'replication', path: [] }, misfits);
  if (misfits.length > 0) throw new Error(`Bad test data: ${misfits[0]?.message}`);
  const findings = checkDeclarations(declare(parts), unread);
  return findings.map(({ severity, rule, source }) => `${severity} ${rule} ${source?.path.join('.')}`);
}

/** Judges one bucket, called `data` unless it says otherwise. */
export function judgeBucket(bucket: Partial<BucketDeclaration>): string[] {
  return judge({ buckets: [{ name: 'data', ...bucket }] });
}

/** A versioned bucket at every site. */
export const versioned: BucketDeclaration = { name: 'data', versioning: true };

/** A rule for the bucket `data`, such as `one>dr`. */
export function rule(
  route: string,
  more: Partial<BucketReplicationDeclaration> = {},
): BucketReplicationDeclaration {
  const [sourceAlias = '', targetAlias = ''] = route.split('>');
  return { sourceAlias, sourceBucket: 'data', targetAlias, targetBucket: 'data', ...more };
}

export function judgeRules(...bucketReplications: BucketReplicationDeclaration[]): string[] {
  return judge({ buckets: [versioned], replication: { bucketReplications } });
}
