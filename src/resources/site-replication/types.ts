/** One deployment of a group that replicates everything. */
export type ReplicatedSite = {
  /** Unique in the group. */
  readonly name: string;
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** Whether writes elsewhere wait for this site. */
  readonly synchronous: boolean;
  /** Bytes per second for each bucket; 0 for no limit. */
  readonly bandwidth: number;
};

export type SiteGroup = {
  /** Sorted by name. */
  readonly sites: readonly ReplicatedSite[];
  /** Whether lifecycle expiry is replicated too. */
  readonly lifecycleExpiry: boolean;
};

/** A group as one of its sites knows it. */
export interface KnownGroup {
  readonly group: SiteGroup;
  /** Site name → deployment id. */
  readonly deploymentIds: ReadonlyMap<string, string>;
}
