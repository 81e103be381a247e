/** A member's buckets with the rules and targets that site replication made in them. */

import { listBucketNames } from '../../resources/bucket/read.ts';
import { idOf, parseRemoteTargets, plainView } from '../../resources/remote-target/read.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { describeBuckets, readTexts } from '../read-site.ts';
import type { SiteActual, SiteBucket } from '../site.ts';
import type { Member } from './group-member.ts';
import { findTarget } from './rule-target.ts';

/** Rules of the group lead to the alias of a member here; all others lead to no alias. */
export interface MemberReading {
  readonly site: SiteActual;
  /** Buckets with rules or targets that are not the group's. */
  readonly leftovers: readonly string[];
}

/** A few requests for all buckets. @throws {ServiceError} */
export async function readMember(
  reader: Reader,
  site: SiteActual,
  members: readonly Member[],
): Promise<MemberReading> {
  const [names, listing] = await Promise.all([
    listBucketNames(reader),
    reader.read(routes.listRemoteTargets),
  ]);
  // Whom it concerns was told when the site was read.
  const texts = await readTexts(reader, { ...plainView, buckets: names, onSlowPath: () => undefined });
  const targets = parseRemoteTargets(reader.alias, listing.body, plainView);
  const described = describeBuckets(reader.alias, texts, targets, new Set());
  const aliases = new Map(members.map(({ deploymentId, alias }) => [deploymentId, alias]));
  const buckets = [...described].map(([name, bucket]) => [name, relabel(bucket, aliases)] as const);
  return {
    site: { ...site, buckets: new Map(buckets) },
    leftovers: buckets.filter(([, bucket]) => hasLeftover(bucket, aliases)).map(([name]) => name),
  };
}

function relabel(bucket: SiteBucket, aliases: ReadonlyMap<string, string>): SiteBucket {
  const rules = bucket.rules.map((rule) => {
    const site = isOfGroup(rule) ? (aliases.get(peerOf(bucket, rule)) ?? '') : '';
    // Where the target is gone, only the ARN tells the way.
    const to = { ...rule.to, site, bucket: rule.to.bucket || bucket.name };
    return { ...rule, to };
  });
  return { ...bucket, rules };
}

function isOfGroup({ id }: ReplicationRule): boolean {
  return id.startsWith('site-repl-');
}

/** Deployment id; anything at random in rules of others. */
function peerOf(bucket: SiteBucket, rule: ReplicationRule): string {
  return idOf(findTarget(bucket, rule)?.arn ?? rule.to.endpoint);
}

function hasLeftover({ rules, targets }: SiteBucket, aliases: ReadonlyMap<string, string>): boolean {
  return rules.some(({ to }) => to.site === '') || targets.some(({ arn }) => !aliases.has(idOf(arn)));
}
