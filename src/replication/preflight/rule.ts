/** What the buckets at both ends of a rule are, against what the rule needs: the server's own refusals, told before. */

import type { Flow } from '../../config/check/replication-flow.ts';
import { nameEnd } from '../../config/check/replication-flow.ts';
import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { SiteActual, SiteBucket } from '../site.ts';

/** A rule with what is there at its ends. */
interface Ends {
  readonly flow: Flow;
  readonly from: SiteBucket | undefined;
  readonly to: SiteBucket | undefined;
}

export interface RuleContext {
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Whether the bucket definitions promise this bucket at this site. */
  readonly isDeclared: (alias: string, bucket: string) => boolean;
  /** In a plan, a bucket that is declared may still be to come. */
  readonly mode: 'plan' | 'apply';
  /** Whether the declaration ends every group of sites. */
  readonly groupsEnd: boolean;
}

/** Pure. */
export function checkRuleEnds(flow: Flow, context: RuleContext): Finding[] {
  const ends: Ends = {
    flow,
    from: context.sites.get(flow.from.alias)?.buckets.get(flow.from.bucket),
    to: context.sites.get(flow.to.alias)?.buckets.get(flow.to.bucket),
  };
  return [
    ...checkThere(ends, context),
    ...checkVersioned(ends, context),
    ...checkLocks(ends),
    ...checkExcluded(ends),
    ...checkGroup(ends, context),
  ];
}

function checkThere({ flow, from, to }: Ends, { isDeclared, mode }: RuleContext): Finding[] {
  const missing = [...(from ? [] : [flow.from]), ...(to ? [] : [flow.to])];
  return missing.map((end) => {
    const message = `There is no bucket ${quote(nameEnd(end))}.`;
    const declared = isDeclared(end.alias, end.bucket);
    const mend = declared ? 'Run apply-buckets first.' : 'Declare it, or correct the rule.';
    const judge = declared && mode === 'plan' ? warning : error;
    return judge('preflight/missing-bucket', flow.source, message, mend);
  });
}

function checkVersioned({ flow, from, to }: Ends, { mode }: RuleContext): Finding[] {
  const off = [
    ...(from && from.versioning?.status !== 'Enabled' ? [flow.from] : []),
    ...(to && to.versioning?.status !== 'Enabled' ? [flow.to] : []),
  ];
  return off.map((end) => {
    const message = `Versioning of ${quote(nameEnd(end))} is not on, and the server takes no rule without it.`;
    const mend = 'Declare "versioning": true for the bucket and run apply-buckets first.';
    return (mode === 'plan' ? warning : error)('preflight/unversioned', flow.source, message, mend);
  });
}

function checkLocks({ flow, from, to }: Ends): Finding[] {
  if (!from?.objectLocking || !to || to.objectLocking) return [];
  const message = `${quote(nameEnd(flow.from))} has object locking, ${quote(nameEnd(flow.to))} has not; the server refuses the rule.`;
  const mend = 'Replicate to a bucket that was made with object locking; an existing one cannot be changed.';
  return [error('preflight/lock', flow.source, message, mend)];
}

function checkExcluded({ flow, from }: Ends): Finding[] {
  const prefixes = from?.versioning?.excludedPrefixes ?? [];
  if (prefixes.length === 0 && !from?.versioning?.excludeFolders) return [];
  const message = `What lies under the excluded prefixes of ${quote(nameEnd(flow.from))} is not versioned, so it is not replicated.`;
  return [warning('preflight/excluded', flow.source, message, 'Remove them where the target must have all.')];
}

/** The server takes the rule before it joins a group and refuses it after; either way the two never agree. */
function checkGroup({ flow }: Ends, { sites, groupsEnd }: RuleContext): Finding[] {
  if (groupsEnd || sites.get(flow.from.alias)?.group === undefined) return [];
  const message = `${quote(flow.from.alias)} replicates as a site; the server takes no rules of its buckets beside that.`;
  const mend = 'Choose one: let the site leave its group, or remove the rule.';
  return [error('preflight/site-conflict', flow.source, message, mend)];
}
