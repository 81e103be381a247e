/** Replication rules as arrows from a bucket of one site to a bucket of another. */

import { below, type Source } from '../../finding.ts';
import type { Desired } from '../desired.ts';
import type { BucketReplicationDeclaration } from '../generated/types.ts';

/** A bucket at a site. */
export interface End {
  readonly alias: string;
  readonly bucket: string;
}

export interface Flow {
  readonly from: End;
  readonly to: End;
  readonly rule: BucketReplicationDeclaration;
  /** The declaration of the rule. */
  readonly source: Source;
}

/** One arrow per rule, and two for a rule that is declared for both directions. */
export function listFlows(declared: Desired, file: Source): Flow[] {
  return (declared.replication?.bucketReplications ?? []).flatMap((rule, index) => {
    const source = below(file, 'bucketReplications', index);
    const here = { alias: rule.sourceAlias, bucket: rule.sourceBucket };
    const there = { alias: rule.targetAlias, bucket: rule.targetBucket };
    const forth: Flow = { from: here, to: there, rule, source };
    return rule.bidirectional === true ? [forth, { ...forth, from: there, to: here }] : [forth];
  });
}

/** Those that are to be there. */
export function presentFlows(flows: readonly Flow[]): Flow[] {
  return flows.filter(({ rule }) => rule.state !== 'absent');
}

export function isSameEnd(one: End, other: End): boolean {
  return one.alias === other.alias && one.bucket === other.bucket;
}

/** `alias/bucket`; neither part can hold a slash. */
export function nameEnd({ alias, bucket }: End): string {
  return `${alias}/${bucket}`;
}
