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

/** What of a bucket a rule sends: all where nothing is said. */
export interface Filter {
  readonly prefix?: string;
  /** All of them must be on an object. */
  readonly tags?: readonly { readonly key: string; readonly value: string }[];
}

/** Whether all that the narrow filter lets pass passes the wide one too. */
export function isAsWide(wide: Filter, narrow: Filter): boolean {
  const tags = narrow.tags ?? [];
  if (!(narrow.prefix ?? '').startsWith(wide.prefix ?? '')) return false;
  return (wide.tags ?? []).every((tag) =>
    tags.some(({ key, value }) => key === tag.key && value === tag.value),
  );
}

/** The filter of what passes both; `undefined` when nothing can. */
export function intersectFilters(one: Filter, other: Filter): Filter | undefined {
  const [a, b] = [one.prefix ?? '', other.prefix ?? ''];
  if (!a.startsWith(b) && !b.startsWith(a)) return undefined;
  const tags = new Map((one.tags ?? []).map(({ key, value }) => [key, value]));
  for (const { key, value } of other.tags ?? []) {
    if ((tags.get(key) ?? value) !== value) return undefined;
    tags.set(key, value);
  }
  const both = [...tags].map(([key, value]) => ({ key, value }));
  return { prefix: a.length > b.length ? a : b, tags: both };
}

export function isSameEnd(one: End, other: End): boolean {
  return one.alias === other.alias && one.bucket === other.bucket;
}

/** `alias/bucket`; neither part can hold a slash. */
export function nameEnd({ alias, bucket }: End): string {
  return `${alias}/${bucket}`;
}

/** What tells rules with the same ends apart. */
export function filterOf({ prefix = '', tags = [] }: Flow['rule']): string {
  return JSON.stringify([prefix, tags.map(({ key, value }) => `${key}=${value}`).sort()]);
}
