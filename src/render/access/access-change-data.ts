import type { AccessChange } from '../../access/diff-audit.ts';
import { showBucket } from '../../access/named-bucket.ts';
import type { SiteAccessDiff } from './access-change.ts';

/** Who gains and who loses what, one by one and in whole, for machines; see `schemas/report.schema.json`. */
export function listAccessData(sites: readonly SiteAccessDiff[]): object[] {
  return sites.map(({ alias, diff: { gains, losses, serverGains, serverLosses } }) => ({
    alias,
    gains: gains.map(listChange),
    losses: losses.map(listChange),
    serverGains,
    serverLosses,
  }));
}

function listChange({ principal, ability, actions, bucket, reach, partly }: AccessChange): object {
  const { within, except, terms } = reach;
  return {
    principal,
    ability,
    actions,
    bucket: showBucket(bucket),
    within,
    except,
    conditions: terms,
    partly,
  };
}
