/**
 * What a check came to, as data: judged once, then rendered as text, table, map, metrics or JSON. Nothing
 * in here is a guess: what was not looked at is said to be unknown.
 */

import type { Finding, Source } from '../finding.ts';
import type { Level } from '../level.ts';

/** A bucket at a site. */
export interface End {
  readonly alias: string;
  readonly bucket: string;
}

/** How the source sees the way to the target. */
export interface Link {
  readonly state: 'online' | 'offline' | 'unknown';
  /** Seconds since it was last seen; only while it is offline. */
  readonly offlineSeconds?: number;
  readonly latencyMs: number;
}

/** Versions that are not yet where the rule sends them. */
export interface Backlog {
  /** Whether the walk saw all of it; with `false`, every number is "at least". */
  readonly complete: boolean;
  /** Why it is not complete, in words ready to show. */
  readonly limit?: string;
  readonly pendingObjects: number;
  readonly failedObjects: number;
  /**
   * Delete markers and removals of versions that have not arrived; in neither of the two above. This server
   * does not tell of the removal of a version that had arrived: only an inventory shows it, as extra.
   */
  readonly pendingDeletes: number;
  /** Of pending and failed objects whose size is known. */
  readonly pendingBytes: number;
  /** Objects whose size was not looked up; their bytes are missing above. */
  readonly unsizedObjects: number;
  /**
   * Seconds since the oldest pending or failed object was written; absent when there is none. Where only
   * tags or metadata of an old version are behind, it is the version's age all the same: the server does
   * not tell the two apart.
   */
  readonly oldestSeconds?: number;
  /** Seconds since the oldest delete marker was set; of a removal, since that version was written. */
  readonly oldestDeleteSeconds?: number;
  /** Some of them, oldest first, for a person to look at. */
  readonly examples: readonly BacklogVersion[];
}

export interface BacklogVersion {
  readonly key: string;
  readonly versionId: string;
  readonly state: 'pending' | 'failed';
  readonly deletion: boolean;
  readonly ageSeconds: number;
}

/** What the source counted since it started. For orientation: counts say nothing of what is behind now. */
export interface Counters {
  readonly sinceSeconds: number;
  readonly sentObjects: number;
  readonly sentBytes: number;
  /** Now, over all nodes. */
  readonly bytesPerSecond: number;
}

/** A real object sent through a rule: the recovery point as measured, not as promised. */
export interface Canary {
  /** `not-possible`: the bucket would keep it for ever, so none is written there. */
  readonly outcome: 'arrived' | 'late' | 'not-sent' | 'damaged' | 'not-possible';
  /** Seconds from the write to the arrival; absent unless it arrived. */
  readonly seconds?: number;
  readonly message?: string;
  /** Whether both copies are gone again. */
  readonly removed: boolean;
}

/** Both sides compared version by version. */
export interface Inventory {
  /** `sample`: only some ranges of names. */
  readonly extent: 'full' | 'sample' | 'cut';
  readonly comparedVersions: number;
  /** At the source and covered by the rule, but not at the target. */
  readonly missing: number;
  /** At both, with other content. */
  readonly different: number;
  /** Only at the target: kept on purpose where deletes are not sent. */
  readonly extra: number;
  /** Younger than the grace and not at the target yet, or not with the same content; in none of the above. */
  readonly inFlight: number;
  readonly examples: readonly string[];
}

/** What was asked again, and what is still not there. */
export interface Retry {
  /** With `false` more had failed than were asked again. */
  readonly complete: boolean;
  readonly retried: number;
  readonly recovered: number;
  readonly survivors: readonly BacklogVersion[];
}

/** What is in a bucket, sent to one target once more. The server's own counts, which can lack a few. */
export interface Resync {
  /** `failed`: it ended, and not all of it went; `running`: it goes on at the server. */
  readonly outcome: 'completed' | 'failed' | 'cancelled' | 'running' | 'not-started';
  readonly sentVersions: number;
  readonly sentBytes: number;
  readonly failedVersions: number;
  readonly failedBytes: number;
  readonly message?: string;
}

/** One rule, or one bucket of two replicated sites, in one direction. */
export interface RuleReport {
  readonly from: End;
  readonly to: End;
  /** Absent for site replication, which is declared for whole sites. */
  readonly source?: Source;
  readonly level: Level;
  readonly link: Link;
  /** `undefined` where it could not be read: a finding says why. */
  readonly backlog: Backlog | undefined;
  readonly counters?: Counters;
  readonly canary?: Canary;
  readonly inventory?: Inventory;
  readonly retry?: Retry;
  readonly resync?: Resync;
  /** Why the level is what it is; coverage first. */
  readonly findings: readonly Finding[];
}

export interface CheckReport {
  readonly level: Level;
  readonly rules: readonly RuleReport[];
  /** About sites as a whole. */
  readonly findings: readonly Finding[];
}
