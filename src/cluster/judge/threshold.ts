import type { Limit } from '../../level.ts';

export interface ClusterThresholds {
  /** Used share of a pool and of the cluster, of 1. */
  readonly usage: Limit;
  /** Used share of a declared quota, of 1. */
  readonly quota: Limit;
  /** Size of any one bucket, in bytes. */
  readonly bucketBytes: Limit;
  /** Age of what the scanner counted, in seconds. */
  readonly usageAge: Limit;
  /** Seconds by which a node's clock may differ from another's. */
  readonly clockSkew: Limit;
  /** Remaining life of the certificate in seconds: here less is worse. */
  readonly certificateLife: Limit;
}

const day = 86_400;

/**
 * Where nobody says otherwise. Requests signed 15 minutes off are refused, and nodes sign theirs too: long
 * before that somebody should know. The scanner goes round in minutes to hours, in a large cluster in days.
 */
export const defaultClusterThresholds: ClusterThresholds = {
  usage: { warning: 0.8, critical: 0.9 },
  quota: { warning: 0.8, critical: 0.95 },
  bucketBytes: { warning: Number.POSITIVE_INFINITY, critical: Number.POSITIVE_INFINITY },
  usageAge: { warning: 2 * day, critical: 7 * day },
  clockSkew: { warning: 5, critical: 60 },
  certificateLife: { warning: 30 * day, critical: 7 * day },
};
