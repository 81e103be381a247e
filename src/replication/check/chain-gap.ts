import { type End, type Flow, isSameEnd, nameEnd } from '../../config/check/replication-flow.ts';
import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { SiteActual } from '../site.ts';

/** One bucket that is sent to another, by declaration or by a rule that is there. */
export interface Arrow {
  readonly from: End;
  readonly to: End;
}

/** Every rule that is on and leads to a known site. */
export function listArrows(sites: ReadonlyMap<string, SiteActual>): Arrow[] {
  return [...sites].flatMap(([alias, { buckets }]) =>
    [...buckets.values()].flatMap(({ name, rules }) =>
      rules
        .filter(({ enabled, to }) => enabled && to.site !== '')
        .map(({ to }) => ({ from: { alias, bucket: name }, to: { alias: to.site, bucket: to.bucket } })),
    ),
  );
}

/**
 * Whatever comes to the source of a rule from another site is not sent on by it. `arrows` has all there are,
 * declared or not: a rule that nobody declared brings data too.
 */
export function findChainGaps({ from, to, source }: Flow, arrows: readonly Arrow[]): Finding[] {
  const origins = arrows.filter((arrow) => isSameEnd(arrow.to, from) && !isSameEnd(arrow.from, to));
  const open = origins.filter((origin) => !arrows.some((arrow) => joins(arrow, origin.from, to)));
  const names = new Map(open.map((origin) => [nameEnd(origin.from), origin.from]));
  return [...names].map(([name, origin]) => {
    const message = `What is written at ${quote(name)} never reaches ${quote(nameEnd(to))}: replicas are not sent on by ${quote(nameEnd(from))}.`;
    const mend = `Add a rule from ${quote(name)} to ${quote(nameEnd(to))}.`;
    const twoWay = arrows.some((arrow) => joins(arrow, from, origin));
    return (twoWay ? error : warning)('coverage/chain-gap', source, message, mend);
  });
}

function joins(arrow: Arrow, from: End, to: End): boolean {
  return isSameEnd(arrow.from, from) && isSameEnd(arrow.to, to);
}
