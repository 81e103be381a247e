import type { KnownTarget } from '../resources/remote-target/types.ts';
import type { ReplicationRule } from '../resources/replication/types.ts';
import type { KnownGroup } from '../resources/site-replication/types.ts';
import type { Versioning } from '../resources/versioning/types.ts';
import type { Capabilities } from '../server/capability.ts';

/** A bucket as replication sees it. Rules and targets that site replication made are left out. */
export interface SiteBucket {
  readonly name: string;
  readonly versioning: Versioning | undefined;
  readonly objectLocking: boolean;
  /** In the server's order. */
  readonly rules: readonly ReplicationRule[];
  readonly targets: readonly KnownTarget[];
}

/** What is there at one alias, read afresh in every run, as far as replication needs it. */
export interface SiteActual {
  readonly alias: string;
  readonly capabilities: Capabilities;
  /** How far the server's clock is ahead of ours; negative when behind. Accurate to about 2 s. */
  readonly clockAheadSeconds: number;
  /** Sorted by name. */
  readonly buckets: ReadonlyMap<string, SiteBucket>;
  /** `undefined` when this site replicates with none. */
  readonly group: KnownGroup | undefined;
}
