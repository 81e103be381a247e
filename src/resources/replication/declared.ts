import { parseBytes } from '../../config/byte-size.ts';
import { type Flow, listFlows } from '../../config/check/replication-flow.ts';
import type { Desired } from '../../config/desired.ts';
import { parseDuration } from '../../config/duration.ts';
import { below, type Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { type Address, keyOf } from '../remote-target/address.ts';
import { sortTags } from './read.ts';
import type { ReplicationRule, RuleTag, RuleTarget } from './types.ts';

/** One declared rule of a source bucket, in one direction. Absent settings stay as they are. */
export interface DeclaredRule {
  readonly flow: Flow;
  readonly source: Source;
  /** `absent`: it is to be removed. */
  readonly state: 'present' | 'absent';
  readonly to: RuleTarget;
  readonly secure: boolean;
  /** Of the deployment that receives, where it is known. */
  readonly deploymentId?: string;
  readonly prefix: string;
  readonly tags: readonly RuleTag[];
}

/** What is declared for the buckets of one alias. */
export interface DeclaredReplication {
  /** Source bucket → its rules, in the order of the file. */
  readonly buckets: ReadonlyMap<string, readonly DeclaredRule[]>;
  /** Where it is declared that there be no rule at all; else absent. */
  readonly none?: Source;
}

/**
 * The rules that begin at one alias. `addresses` must have every alias that receives.
 * @throws {Error} for one that it has not: a bug of the caller
 */
export function declareReplication(
  desired: Desired,
  file: Source,
  alias: string,
  addresses: ReadonlyMap<string, Address>,
): DeclaredReplication {
  const flows = listFlows(desired, file).filter(({ from }) => from.alias === alias);
  const rules = flows.map((flow) => declareRule(flow, addresses));
  const none = desired.replication?.bucketReplications?.length === 0;
  return {
    buckets: groupBy(rules, ({ flow }) => flow.from.bucket),
    ...(none && { none: below(file, 'bucketReplications') }),
  };
}

function declareRule(flow: Flow, addresses: ReadonlyMap<string, Address>): DeclaredRule {
  const { rule, source, to } = flow;
  const address = addresses.get(to.alias);
  if (address === undefined) throw new Error(`no address for alias ${to.alias}`);
  return {
    flow,
    source,
    state: rule.state ?? 'present',
    to: { site: to.alias, endpoint: address.endpoint, bucket: to.bucket },
    secure: address.secure,
    ...(address.deploymentId !== undefined && { deploymentId: address.deploymentId }),
    prefix: rule.prefix ?? '',
    tags: sortTags(rule.tags ?? []),
  };
}

/** What makes two rules of a bucket the same one: where it leads, and what it takes. */
export function identifyRule({ to, prefix, tags }: Pick<ReplicationRule, 'to' | 'prefix' | 'tags'>): string {
  return JSON.stringify([keyOf(to), prefix, tags.map(({ key, value }) => [key, value])]);
}

/** What the rules to one target share; the first that says something counts, and one that waits is enough. */
export function shareSettings(rules: readonly DeclaredRule[]) {
  const declared = rules.map(({ flow }) => flow.rule);
  return {
    synchronous: declared.some(({ isAsync }) => isAsync === false),
    bandwidth: first(declared.map(({ bandwidth }) => toBytes(bandwidth))),
    healthInterval: first(declared.map(({ healthInterval }) => parseDuration(healthInterval ?? ''))),
  };
}

function toBytes(size: string | number | undefined): number | undefined {
  return typeof size === 'string' ? parseBytes(size) : size;
}

function first(values: readonly (number | undefined)[]): number | undefined {
  return values.find((value) => value !== undefined);
}
