import { parseBytes } from '../../config/byte-size.ts';
import { parseDuration } from '../../config/duration.ts';
import type { BucketReplicationDeclaration } from '../../config/generated/types.ts';
import type { Limit } from '../../level.ts';

export interface Thresholds {
  /** Seconds since the oldest object that is not at the target was written. */
  readonly lagSeconds: Limit;
  /** Objects behind, whether waiting or failed. */
  readonly pendingObjects: Limit;
  readonly pendingBytes: Limit;
  readonly failedObjects: Limit;
  /** Seconds for which the target has been out of reach. */
  readonly downtimeSeconds: Limit;
}

/** What a rule may say of itself. */
export type RuleLimits = Pick<
  BucketReplicationDeclaration,
  'isAsync' | 'maxLag' | 'maxPendingObjects' | 'maxPendingBytes' | 'maxFailedObjects' | 'maxDowntime'
>;

const none: Limit = { warning: Number.POSITIVE_INFINITY, critical: Number.POSITIVE_INFINITY };

/**
 * Where nobody says otherwise: a quarter of an hour of lag, a minute for a synchronous rule; any number may
 * wait that long; one that failed and has not arrived since is critical, for a check that stays green meanwhile
 * is not believed again; a target out of reach is a warning at once and critical after ten minutes.
 */
export const defaultThresholds: Thresholds = {
  lagSeconds: { warning: 450, critical: 900 },
  pendingObjects: none,
  pendingBytes: none,
  failedObjects: { warning: 0, critical: 0 },
  downtimeSeconds: { warning: 0, critical: 600 },
};

const synchronousLag: Limit = { warning: 30, critical: 60 };

/**
 * A rule's own value is the critical level, and half of it the warning; then what the run was given, then
 * the defaults. A value that does not parse is none: the configuration's check has told of it.
 */
export function resolveThresholds(rule: RuleLimits, given: Partial<Thresholds> = {}): Thresholds {
  const { maxLag, maxPendingObjects, maxPendingBytes, maxFailedObjects, maxDowntime } = rule;
  const usual =
    rule.isAsync === false ? { ...defaultThresholds, lagSeconds: synchronousLag } : defaultThresholds;
  const fallback = { ...usual, ...given };
  const bytes = typeof maxPendingBytes === 'string' ? parseBytes(maxPendingBytes) : maxPendingBytes;
  return {
    lagSeconds: halve(maxLag && parseDuration(maxLag)) ?? fallback.lagSeconds,
    pendingObjects: halve(maxPendingObjects) ?? fallback.pendingObjects,
    pendingBytes: halve(bytes) ?? fallback.pendingBytes,
    failedObjects: halve(maxFailedObjects) ?? fallback.failedObjects,
    downtimeSeconds: halve(maxDowntime && parseDuration(maxDowntime)) ?? fallback.downtimeSeconds,
  };
}

function halve(critical: number | '' | undefined): Limit | undefined {
  return typeof critical === 'number' ? { warning: Math.floor(critical / 2), critical } : undefined;
}
