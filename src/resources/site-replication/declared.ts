import { parseBytes } from '../../config/byte-size.ts';
import { type DeclaredPair, groupPairs } from '../../config/check/site-group.ts';
import type { ReplicationDeclaration } from '../../config/generated/types.ts';
import type { Source } from '../../finding.ts';
import { normaliseEndpoint } from './read.ts';

/** A site as it should be. What is `undefined` stays as it is, and is off for a new one. */
export interface DeclaredSite {
  readonly alias: string;
  /** For a site that is in no group yet; one that is keeps its name, since that can't be changed. */
  readonly name: string;
  /** Where the other sites reach it. */
  readonly endpoint: string;
  readonly synchronous: boolean | undefined;
  /** Bytes per second; 0 for none. */
  readonly bandwidth: number | undefined;
  /** The first pair that names it. */
  readonly source: Source;
}

/** As in `DeclaredSite`. */
export type LeavingSite = Pick<DeclaredSite, 'alias' | 'endpoint' | 'source'>;

export interface DeclaredGroup {
  /** In the order of the file; one alone when every other leaves. */
  readonly sites: readonly DeclaredSite[];
  /** Declared absent. */
  readonly leaving: readonly LeavingSite[];
  readonly lifecycleExpiry: boolean | undefined;
  readonly source: Source;
}

/**
 * The groups that the pairs declare; `[]`: no site is replicated; `undefined`: nothing is said of it.
 * `addresses`: alias → where other sites reach it. The pairs are taken to have passed their checks.
 */
export function declareGroups(
  replication: ReplicationDeclaration | undefined,
  file: Source,
  addresses: ReadonlyMap<string, string>,
): DeclaredGroup[] | undefined {
  const pairs = replication?.siteReplications;
  if (pairs === undefined) return undefined;
  return groupPairs(pairs, file).map((group) => declareGroup(group, addresses));
}

function declareGroup(group: readonly DeclaredPair[], addresses: ReadonlyMap<string, string>): DeclaredGroup {
  const leaving = group
    .filter(({ pair }) => pair.state === 'absent')
    .map(({ pair: { targetAlias: alias }, source }) => ({
      alias,
      endpoint: locate(alias, addresses),
      source,
    }));
  const gone = new Set(leaving.map(({ alias }) => alias));
  const aliases = new Set(group.flatMap(({ pair }) => [pair.sourceAlias, pair.targetAlias]));
  const [lifecycleExpiry] = group.flatMap(({ pair }) => pair.replicateLifecycleExpiry ?? []);
  return {
    sites: [...aliases]
      .filter((alias) => !gone.has(alias))
      .map((alias) => declareSite(alias, group, addresses)),
    leaving: leaving.filter(({ alias }, index) => leaving.findIndex((one) => one.alias === alias) === index),
    lifecycleExpiry,
    source: sourceOf(group),
  };
}

function declareSite(
  alias: string,
  group: readonly DeclaredPair[],
  addresses: ReadonlyMap<string, string>,
): DeclaredSite {
  const towards = group.filter(({ pair }) => pair.targetAlias === alias).map(({ pair }) => pair);
  const [name = alias] = towards.flatMap(({ targetName }) => targetName ?? []);
  const [isAsync] = towards.flatMap((pair) => pair.isAsync ?? []);
  const [bandwidth] = towards.flatMap((pair) => pair.bandwidth ?? []);
  const naming = group.filter(({ pair }) => pair.sourceAlias === alias || pair.targetAlias === alias);
  return {
    alias,
    name,
    endpoint: locate(alias, addresses),
    synchronous: isAsync === undefined ? undefined : !isAsync,
    bandwidth: typeof bandwidth === 'string' ? parseBytes(bandwidth) : bandwidth,
    source: sourceOf(naming),
  };
}

function locate(alias: string, addresses: ReadonlyMap<string, string>): string {
  return normaliseEndpoint(addresses.get(alias) ?? '');
}

function sourceOf([first]: readonly DeclaredPair[]): Source {
  if (first === undefined) throw new Error('a group has at least one pair');
  return first.source;
}
