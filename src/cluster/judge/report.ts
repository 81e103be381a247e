/** What a check of a cluster came to, as data: judged once, then rendered in every place. */

import type { Finding } from '../../finding.ts';
import type { Level } from '../../level.ts';

export interface ClusterReport {
  readonly alias: string;
  /** Scheme, host and port that were asked. */
  readonly origin: string;
  /** Absent where it could not be read. */
  readonly deploymentId?: string;
  readonly level: Level;
  readonly health: HealthNumbers | undefined;
  /** All below is `undefined` or empty where it could not be read: a finding says so. */
  readonly drives: DriveCount | undefined;
  readonly nodes: readonly NodeReport[];
  readonly pools: readonly PoolReport[];
  readonly margin: Margin | undefined;
  /** Of all pools together. */
  readonly space: Space | undefined;
  readonly usage: UsageNumbers | undefined;
  /** Biggest first; all of them. */
  readonly buckets: readonly BucketReport[];
  readonly certificate: CertificateReport | undefined;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

export interface HealthNumbers {
  readonly live: boolean;
  readonly ready: boolean;
  readonly write: boolean;
  readonly read: boolean;
  /** Whether the node that answered may go. */
  readonly maintenance: boolean;
}

export interface DriveCount {
  readonly online: number;
  readonly offline: number;
  /** Online ones that are being filled. */
  readonly healing: number;
}

export interface NodeReport {
  /** host:port. */
  readonly endpoint: string;
  readonly state: string;
  readonly version: string;
  readonly uptimeSeconds?: number;
  readonly drives: DriveCount;
  /** Whether all sets can still be written, and read, while it is down. */
  readonly mayGo: boolean;
  /** Against the clock of this machine. Absent where it was not asked or is out of reach. */
  readonly clockAheadSeconds?: number;
}

export interface PoolReport {
  /** From 1, in the order of the command line. */
  readonly pool: number;
  readonly sets: number;
  readonly setSize: number;
  readonly parity: number;
  readonly drives: DriveCount;
  readonly space: Space | undefined;
}

/**
 * How many more may be lost now, whichever they are. A drive that is being filled again does not count as one that
 * is there. Below zero never: then the quorum is lost.
 */
export interface Margin {
  readonly writes: Loss;
  readonly reads: Loss;
}

export interface Loss {
  /** Of the set that has least to lose. */
  readonly drives: number;
  readonly nodes: number;
}

/** In bytes. */
export interface Space {
  /** Of the drives that are online. */
  readonly raw: number;
  readonly rawUsed: number;
  /** For objects of class STANDARD. */
  readonly usable: number;
  /** Of 1. */
  readonly usedShare: number;
  /** With `false` some drives are not counted, since they are not online. */
  readonly complete: boolean;
}

export interface UsageNumbers {
  readonly bytes: number;
  readonly objects: number;
  readonly buckets: number;
  /** Seconds since the scanner counted. */
  readonly ageSeconds: number;
}

export interface BucketReport {
  readonly name: string;
  readonly bytes: number;
  readonly objects: number;
  readonly versions: number;
  /** As declared, in bytes. */
  readonly quota?: number;
}

export interface CertificateReport {
  /** In milliseconds since 1970. */
  readonly validTo: number;
  readonly secondsLeft: number;
  readonly names: readonly string[];
}
