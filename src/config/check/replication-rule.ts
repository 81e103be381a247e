/** Single replication rules: what the server refuses of one, and what it silently leaves out. */

import { below, type Finding } from '../../finding.ts';
import { findNonXml } from '../../server/xml-text.ts';
import { parseBytes } from '../byte-size.ts';
import type { DeclaredBucket } from '../desired.ts';
import { parseDuration } from '../duration.ts';
import { error, note, quote, warning } from '../judgement.ts';
import type { BucketFinder } from './reference.ts';
import { type Flow, isSameEnd, nameEnd } from './replication-flow.ts';
import { findTagProblem } from './tag.ts';

/** The server refuses less, but for zero, which is no limit. */
const minBandwidth = 100_000_000;

/** The rule alone, once however many directions it has. */
export function checkReplicationRule({ from, to, rule, source }: Flow): Finding[] {
  const findings: Finding[] = [];
  if (isSameEnd(from, to)) {
    const message = 'A bucket cannot be replicated to itself.';
    findings.push(error('replication/self', source, message, 'Name another target.'));
  }
  return [
    ...findings,
    ...checkPrefix(rule, source),
    ...checkTags(rule, source),
    ...checkLimits(rule, source),
    ...checkReach(rule, source),
  ];
}

/** The rules travel as XML: the server would refuse all of them, after their targets were set. */
function checkPrefix({ prefix = '' }: Flow['rule'], source: Flow['source']): Finding[] {
  const character = findNonXml(prefix);
  if (character === undefined) return [];
  const message = `The prefix holds ${character}, a character that no rule can hold.`;
  return [error('replication/prefix', below(source, 'prefix'), message, 'Leave it out.')];
}

function checkTags(rule: Flow['rule'], source: Flow['source']): Finding[] {
  const tags = rule.tags ?? [];
  const findings = tags.flatMap(({ key, value }, index) => {
    const problem = findTagProblem(key, value);
    const place = below(source, 'tags', index);
    if (problem) return [error('replication/tag', place, problem.message, problem.mend)];
    if (tags.findIndex((tag) => tag.key === key) === index) return [];
    const message = `The server refuses the tag ${quote(key)} twice in one rule.`;
    return [error('replication/tag', place, message, 'Keep one of them.')];
  });
  if (tags.length === 0 || rule.deleteMarkers === false) return findings;
  const place = below(source, 'tags');
  if (rule.deleteMarkers === true) {
    const message = 'The server refuses "deleteMarkers" in a rule that filters by tags.';
    const mend = 'Filter by "prefix" instead, or set "deleteMarkers" to false: deletes then stay here.';
    return [...findings, error('replication/tag-deletes', place, message, mend)];
  }
  const message = 'With a tag filter, deletes do not reach the target.';
  const mend = 'Filter by "prefix" instead, or set "deleteMarkers" to false to say that this is meant.';
  return [...findings, warning('replication/tag-deletes', place, message, mend)];
}

function checkLimits(rule: Flow['rule'], source: Flow['source']): Finding[] {
  const findings: Finding[] = [];
  const { bandwidth } = rule;
  const bytes = typeof bandwidth === 'string' ? parseBytes(bandwidth) : bandwidth;
  if (bandwidth !== undefined && (bytes === undefined || (bytes > 0 && bytes < minBandwidth))) {
    const message = `The bandwidth ${quote(String(bandwidth))} is none that the server takes.`;
    const mend = 'Write bytes per second or a size such as 200MiB: 100 MB or more, or 0 for no limit.';
    findings.push(error('replication/bandwidth', below(source, 'bandwidth'), message, mend));
  }
  return [...findings, ...checkThresholds(rule, source)];
}

const times = ['maxLag', 'maxDowntime', 'healthInterval'] as const;

function checkThresholds(rule: Flow['rule'], source: Flow['source']): Finding[] {
  const findings = times.flatMap((key) => {
    const value = rule[key];
    if (value === undefined || parseDuration(value) !== undefined) return [];
    const mend = 'Write a number and s, m, h or d, such as 15m.';
    return [error('replication/time', below(source, key), `${quote(value)} is no time.`, mend)];
  });
  const bytes = rule.maxPendingBytes;
  if (typeof bytes !== 'string' || parseBytes(bytes) !== undefined) return findings;
  const place = below(source, 'maxPendingBytes');
  const mend = 'Write bytes, or a size such as 10GiB.';
  return [...findings, error('replication/size', place, `${quote(bytes)} is no size.`, mend)];
}

function checkReach(rule: Flow['rule'], source: Flow['source']): Finding[] {
  const findings: Finding[] = [];
  if (rule.existingObjects === false) {
    const message = 'What was there before the rule never reaches the target, and no backlog shows it.';
    const mend = 'Remove "existingObjects", or copy the older objects yourself.';
    findings.push(warning('replication/existing-objects', below(source, 'existingObjects'), message, mend));
  }
  if (rule.isAsync === false) {
    const message = `Every write to ${quote(rule.sourceBucket)} waits for ${quote(rule.targetAlias)}.`;
    const mend = 'Keep it for sites that are near to each other only.';
    findings.push(note('replication/synchronous', below(source, 'isAsync'), message, mend));
  }
  return findings;
}

/** What the buckets at both ends must be for the server to take the rule. */
export function checkReplicationEnds(flow: Flow, find: BucketFinder): Finding[] {
  const from = find(flow.from.alias, flow.from.bucket);
  const to = find(flow.to.alias, flow.to.bucket);
  return [
    ...checkVersioned(from, flow, nameEnd(flow.from)),
    ...checkVersioned(to, flow, nameEnd(flow.to)),
    ...checkLocks(from, to, flow),
    ...checkExcluded(from, flow),
  ];
}

function checkVersioned(bucket: DeclaredBucket | undefined, { source }: Flow, name: string): Finding[] {
  if (bucket === undefined || bucket.declaration.versioning === true) return [];
  if (bucket.declaration.objectLocking === true && bucket.declaration.versioning === undefined) return [];
  const mend = 'Set "versioning" of the bucket to true.';
  if (bucket.declaration.versioning === false) {
    const message = `Replication needs versioning, which ${quote(name)} declares off.`;
    return [error('replication/unversioned', source, message, mend)];
  }
  const message = `Replication needs versioning, which ${quote(name)} does not declare.`;
  return [warning('replication/unversioned', source, message, mend)];
}

function checkLocks(from: DeclaredBucket | undefined, to: DeclaredBucket | undefined, flow: Flow): Finding[] {
  if (from?.declaration.objectLocking !== true || to === undefined) return [];
  if (to.declaration.objectLocking === true) return [];
  const message = `${quote(nameEnd(flow.from))} has object locking, ${quote(nameEnd(flow.to))} has not; the server refuses the rule.`;
  const mend = 'Set "objectLocking" to true on both; an existing bucket cannot be changed.';
  return [error('replication/lock', flow.source, message, mend)];
}

function checkExcluded(from: DeclaredBucket | undefined, flow: Flow): Finding[] {
  if (!from?.declaration.excludedPrefixes?.length) return [];
  const message = `Objects under the excluded prefixes of ${quote(nameEnd(flow.from))} are not versioned, so they are not replicated.`;
  const mend = 'Remove "excludedPrefixes" where the target must have everything.';
  return [warning('replication/excluded', flow.source, message, mend)];
}
