/** Not the same everywhere. Only ever of what is there, never of what is declared. */
export type Mixed = 'mixed';

/**
 * One deployment of a group that replicates everything. How it is sent to is kept by each other site for
 * itself, and by each bucket's target: a site that is asked to change it tells no other.
 */
export type ReplicatedSite = {
  /** Unique in the group. */
  readonly name: string;
  /** Scheme, host and port as in `URL.origin`; `mixed` where sites know it under different ones. */
  readonly endpoint: string;
  /** Whether writes elsewhere wait for this site. */
  readonly synchronous: boolean | Mixed;
  /** Bytes per second for each bucket; 0 for no limit. */
  readonly bandwidth: number | Mixed;
};

export type SiteGroup = {
  /** Sorted by name. */
  readonly sites: readonly ReplicatedSite[];
  /** Whether lifecycle expiry is replicated too. */
  readonly lifecycleExpiry: boolean | Mixed;
};

/** A group as one of its sites knows it. What it says of sending to itself means nothing. */
export interface KnownGroup {
  readonly group: SiteGroup;
  /** Site name → deployment id. */
  readonly deploymentIds: ReadonlyMap<string, string>;
}

/** What one alias says. */
export interface SiteView {
  readonly alias: string;
  /** Absent where the caller isn't told. */
  readonly deploymentId?: string;
  /** `undefined` when it replicates with none. */
  readonly known: KnownGroup | undefined;
}

/** The one value of them all. */
export function settle<Value>(values: readonly [Value, ...Value[]]): Value | Mixed {
  return values.every((value) => value === values[0]) ? values[0] : 'mixed';
}

export function sortSites(sites: Iterable<ReplicatedSite>): ReplicatedSite[] {
  return [...sites].sort((a, b) => (a.name < b.name ? -1 : 1));
}
