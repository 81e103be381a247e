/** Every check that needs neither a server nor another file to be read. */

import type { Finding } from '../../finding.ts';
import type { DeclaredAlias, DeclaredBucket, Desired } from '../desired.ts';
import { checkAlias, checkAliases } from './alias.ts';
import { checkBucketName } from './bucket-name.ts';
import { checkAbsent, checkEncryption, checkPublic, checkQuota, checkTags } from './bucket-setting.ts';
import { checkCharacters } from './character.ts';
import { checkLayout, checkPrefixes } from './layout.ts';
import { checkLifecycle } from './lifecycle.ts';
import { checkCors, checkNotifications } from './notification.ts';
import { checkDuplicates, checkReferences, createBucketFinder, type UnreadNames } from './reference.ts';
import { listFlows, presentFlows } from './replication-flow.ts';
import { checkReplicationEnds, checkReplicationRule } from './replication-rule.ts';
import { checkReplicationStates } from './replication-state.ts';
import { checkAliasSecrets } from './secret.ts';
import { checkSitePairs } from './site-group.ts';
import { checkSiteGroups, checkTopology } from './topology.ts';
import { checkExclusions, checkRetention, checkVersioning } from './versioning.ts';

const bucketChecks: readonly ((bucket: DeclaredBucket) => Finding[])[] = [
  checkBucketName,
  checkVersioning,
  checkExclusions,
  checkRetention,
  checkLifecycle,
  checkQuota,
  checkEncryption,
  checkTags,
  checkNotifications,
  checkCors,
  checkPublic,
  checkLayout,
  checkPrefixes,
  checkCharacters,
  checkAbsent,
];

/** What can be said of the aliases alone. */
export function checkAliasFile(aliases: readonly DeclaredAlias[]): Finding[] {
  return [
    ...aliases.flatMap((alias) => [...checkAlias(alias), ...checkAliasSecrets(alias)]),
    ...checkAliases(aliases),
  ];
}

/** Pure: the same declarations give the same findings, in the same order. */
export function checkDeclarations(declared: Desired, unread: UnreadNames): Finding[] {
  const { replicationFile } = declared;
  const find = createBucketFinder(declared.buckets);
  const all = listFlows(declared, replicationFile);
  const flows = presentFlows(all);
  const rules = flows.filter(
    ({ from, rule }) => from.alias === rule.sourceAlias && from.bucket === rule.sourceBucket,
  );
  return [
    ...declared.buckets.flatMap((bucket) => bucketChecks.flatMap((check) => check(bucket))),
    ...checkDuplicates(declared.buckets),
    ...checkAliasFile(declared.aliases),
    ...checkReferences(declared, unread, replicationFile, find),
    ...rules.flatMap(checkReplicationRule),
    ...flows.flatMap((flow) => checkReplicationEnds(flow, find)),
    ...checkTopology(flows),
    ...checkReplicationStates(all),
    ...checkSiteGroups(declared, flows, replicationFile),
    ...checkSitePairs(declared.replication?.siteReplications ?? [], replicationFile),
  ];
}
