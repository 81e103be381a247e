import {
  type End,
  type Filter,
  type Flow,
  intersectFilters,
  isAsWide,
  isSameEnd,
  nameEnd,
} from '../../config/check/replication-flow.ts';
import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { SiteActual } from '../site.ts';

/** One bucket that is sent to another, by declaration or by a rule that is there. */
export interface Arrow {
  readonly from: End;
  readonly to: End;
  readonly rule: Filter;
}

/** Every rule that is on and leads to a known site. */
export function listArrows(sites: ReadonlyMap<string, SiteActual>): Arrow[] {
  return [...sites].flatMap(([alias, { buckets }]) =>
    [...buckets.values()].flatMap(({ name, rules }) =>
      rules
        .filter(({ enabled, to }) => enabled && to.site !== '')
        .map((rule) => ({
          from: { alias, bucket: name },
          to: { alias: rule.to.site, bucket: rule.to.bucket },
          rule,
        })),
    ),
  );
}

/**
 * Whatever comes to the source of a rule from another site is not sent on by it: where it was written there
 * must be a rule as wide as what both let pass. `arrows` has all there are, declared or not: a rule that
 * nobody declared brings data too.
 */
export function findChainGaps(flow: Flow, arrows: readonly Arrow[]): Finding[] {
  const { from, to } = flow;
  const origins = arrows.filter((arrow) => isSameEnd(arrow.to, from) && !isSameEnd(arrow.from, to));
  const open = origins.filter((origin) => {
    const passed = intersectFilters(origin.rule, flow.rule);
    return (
      passed !== undefined && !direct(arrows, origin.from, to).some(({ rule }) => isAsWide(rule, passed))
    );
  });
  const names = new Map(open.map((origin) => [nameEnd(origin.from), origin.from]));
  return [...names.values()].map((origin) => tellGap(flow, origin, arrows));
}

function tellGap({ from, to, source }: Flow, origin: End, arrows: readonly Arrow[]): Finding {
  const [first, last] = [quote(nameEnd(origin)), quote(nameEnd(to))];
  const some = direct(arrows, origin, to).length > 0;
  const what = some
    ? `Not all that is written at ${first} reaches ${last}`
    : `What is written at ${first} never reaches ${last}`;
  const message = `${what}: replicas are not sent on by ${quote(nameEnd(from))}.`;
  const mend = some
    ? `Widen the prefix or tags of the rule from ${first} to ${last}.`
    : `Add a rule from ${first} to ${last}.`;
  const judge = direct(arrows, from, origin).length > 0 ? error : warning;
  return judge('coverage/chain-gap', source, message, mend);
}

function direct(arrows: readonly Arrow[], from: End, to: End): Arrow[] {
  return arrows.filter((arrow) => isSameEnd(arrow.from, from) && isSameEnd(arrow.to, to));
}
