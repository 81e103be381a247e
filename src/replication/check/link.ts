import type { TargetLink } from '../../resources/remote-target/types.ts';
import type { Link } from '../check-report.ts';

/**
 * The way to a target as its source sees it. A fresh target is `unknown`, never `offline`: nobody has looked
 * yet. Where the target was never seen since the source started, it has been away as long as the source
 * counts. `now` is in milliseconds by the server's clock.
 */
export function describeLink(link: TargetLink, now: number): Link {
  const { state, lastOnline, downtimeSeconds, latencyMs } = link;
  if (state !== 'offline') return { state, latencyMs };
  const seen = Date.parse(lastOnline ?? '');
  const away = Number.isNaN(seen) ? downtimeSeconds : (now - seen) / 1000;
  return { state, latencyMs, offlineSeconds: Math.max(0, Math.round(away)) };
}
