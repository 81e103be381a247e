/** Replication rules of buckets, in the words of the replication file. One direction each. */

import type { JsonObject } from '../change.ts';
import { writeBytes } from '../config/byte-size.ts';
import { nameVariables } from '../config/env-prefix.ts';
import { quote } from '../config/judgement.ts';
import type { Finding } from '../finding.ts';
import type { SiteBucket } from '../replication/site.ts';
import { keyOf, nameEnd } from '../resources/remote-target/address.ts';
import type { KnownTarget, RemoteTarget } from '../resources/remote-target/types.ts';
import { identifyRule } from '../resources/replication/declared.ts';
import { isDead, sortRules } from '../resources/replication/settle.ts';
import type { ReplicationRule } from '../resources/replication/types.ts';
import { leftOut, note } from './finding.ts';
import type { ImportSource } from './source.ts';
import { mendUnknown } from './unknown-address.ts';

export interface Described {
  readonly declared: readonly JsonObject[];
  readonly findings: readonly Finding[];
}

/** Pure. The rules of one site by bucket, the highest priority first. */
export function describeRules(alias: string, buckets: Iterable<SiteBucket>, source: ImportSource): Described {
  const declared: JsonObject[] = [];
  const findings: Finding[] = [];
  for (const bucket of buckets) {
    const place = `${alias}/${bucket.name}`;
    const used = new Set(bucket.rules.map(({ to }) => keyOf(to)));
    for (const rule of sortRules(bucket.rules)) {
      const obstacle = findObstacle(rule, bucket, source);
      if (obstacle) findings.push(leftOut(`${place}: the rule ${describe(rule)}`, ...obstacle));
      else declared.push(describeRule(alias, rule, bucket));
    }
    for (const { target } of bucket.targets) findings.push(...judgeTarget(target, used, place, source));
  }
  return { declared, findings };
}

function describe({ id, to }: ReplicationRule): string {
  return `${quote(id)} to ${nameEnd(to)}`;
}

type Obstacle = readonly [why: string, mend: string];

function findObstacle(rule: ReplicationRule, bucket: SiteBucket, source: ImportSource): Obstacle | undefined {
  if (isDead(rule)) {
    return ['its target is gone, so it sends nothing.', 'Remove it, and the next import is without it.'];
  }
  const known = findTarget(rule, bucket);
  if (rule.to.site === '' && known) {
    const { endpoint, secure } = known.target;
    const place = { endpoint, secure, deploymentId: known.deploymentId };
    return [`no alias has the address ${endpoint}.`, mendUnknown(place, source)];
  }
  if (!rule.enabled) {
    return ['it is switched off, and a declared rule is always on.', 'Switch it on, or remove it.'];
  }
  const twins = bucket.rules.filter((other) => identifyRule(other) === identifyRule(rule));
  if (twins.length < 2) return undefined;
  return ['there is another with the same filter and target.', 'Remove one of them and import again.'];
}

function findTarget({ to }: ReplicationRule, { targets }: SiteBucket): KnownTarget | undefined {
  return targets.find(({ target }) => keyOf(target) === keyOf(to));
}

function describeRule(alias: string, rule: ReplicationRule, bucket: SiteBucket): JsonObject {
  const target = findTarget(rule, bucket)?.target;
  const ordered = bucket.rules.filter(({ to }) => keyOf(to) === keyOf(rule.to)).length > 1;
  return {
    sourceAlias: alias,
    sourceBucket: bucket.name,
    targetAlias: rule.to.site,
    targetBucket: rule.to.bucket,
    isAsync: !target?.synchronous,
    ...(ordered && { priority: rule.priority }),
    ...(rule.prefix !== '' && { prefix: rule.prefix }),
    ...(rule.tags.length > 0 && { tags: rule.tags }),
    deletes: rule.deletes,
    deleteMarkers: rule.deleteMarkers,
    ...(!rule.existingObjects && { existingObjects: false }),
    metadataSync: rule.metadataSync,
    ...(rule.storageClass !== '' && { storageClass: rule.storageClass }),
    ...(target && target.bandwidth > 0 && { bandwidth: writeBytes(target.bandwidth) }),
    ...describeInterval(target),
  };
}

/** What the suite sets where nothing is said. */
const usualInterval = 60;

/** Where it is left out it stays as it is. */
function describeInterval(target: RemoteTarget | undefined): JsonObject {
  const seconds = target?.healthInterval ?? usualInterval;
  return seconds === usualInterval || !Number.isInteger(seconds) || seconds <= 0
    ? {}
    : { healthInterval: `${seconds}s` };
}

function judgeTarget(
  target: RemoteTarget,
  used: ReadonlySet<string>,
  place: string,
  { aliases }: ImportSource,
): Finding[] {
  if (!used.has(keyOf(target))) {
    const message = `${place}: no rule leads to the target ${nameEnd(target)}, so it is in no file.`;
    return [note('import/unused-target', message, 'Remove it, or make a rule to it.')];
  }
  const site = aliases.find(({ name }) => name === target.site);
  if (target.credentials === 'as given' || site === undefined) return [];
  const { replicationAccessKey, replicationSecretKey } = nameVariables(site.envPrefix);
  const message = `${place} signs in at ${nameEnd(target)} with other keys than those given: the first plan will replace them.`;
  const mend = `Set ${replicationAccessKey} and ${replicationSecretKey} to the keys that are in use, if they are to stay.`;
  return [{ rule: 'import/target-keys', severity: 'warning', message, mend }];
}

/** Rules that say the same in both directions become one; the first of them stands for both. */
export function joinDirections(rules: readonly JsonObject[]): JsonObject[] {
  const opposites = new Map(rules.map((rule) => [JSON.stringify(turn(rule)), rule]));
  const joined = new Set<JsonObject>();
  return rules.flatMap((rule) => {
    const opposite = opposites.get(JSON.stringify(rule));
    if (joined.has(rule)) return [];
    if (opposite === undefined || opposite === rule || joined.has(opposite)) return [rule];
    joined.add(opposite);
    const { sourceAlias = '', sourceBucket = '', targetAlias = '', targetBucket = '', ...rest } = rule;
    return [{ sourceAlias, sourceBucket, targetAlias, targetBucket, bidirectional: true, ...rest }];
  });
}

function turn(rule: JsonObject): JsonObject {
  const { sourceAlias = '', sourceBucket = '', targetAlias = '', targetBucket = '' } = rule;
  return {
    ...rule,
    sourceAlias: targetAlias,
    sourceBucket: targetBucket,
    targetAlias: sourceAlias,
    targetBucket: sourceBucket,
  };
}
