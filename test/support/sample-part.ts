/** A few buckets of the sample, with their replication: the real declarations, in less time. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BucketDeclaration, BucketReplicationDeclaration } from '../../src/config/generated/types.ts';

const config = join(import.meta.dirname, '../../config');
const read = (name: string) => JSON.parse(readFileSync(join(config, name), 'utf8'));

export interface SamplePart {
  /** Without their policies, which have no part in this. */
  readonly buckets: readonly BucketDeclaration[];
  readonly rules: readonly BucketReplicationDeclaration[];
}

/** Those buckets, and their copies at the recovery site. */
export function readSamplePart(names: readonly string[]): SamplePart {
  const all: BucketDeclaration[] = read('buckets_definition.json');
  const rules: BucketReplicationDeclaration[] = read('replication_rules.json').bucketReplications;
  const chosen = all.filter(({ name }) => names.includes(name.replace(/-dr$/, '')));
  return {
    buckets: chosen.map(({ defaultPolicyFile: _policy, ...bucket }) => bucket),
    rules: rules.filter(({ sourceBucket }) => names.includes(sourceBucket)),
  };
}
