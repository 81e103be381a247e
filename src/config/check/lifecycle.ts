/** Lifecycle rules of one bucket: what the server refuses, drops, or does otherwise than it reads. */

import { below, type Finding, type Source } from '../../finding.ts';
import type { DeclaredBucket } from '../desired.ts';
import type { LifecycleRuleDeclaration } from '../generated/types.ts';
import { error, quote, warning } from '../judgement.ts';
import { checkExpiration, checkTransition } from './lifecycle-action.ts';
import { findTagProblem } from './tag.ts';

const actions = [
  'expiration',
  'delMarkerExpiration',
  'noncurrentVersionExpiration',
  'transition',
  'noncurrentVersionTransition',
  'abortIncompleteMultipartUpload',
] as const satisfies readonly (keyof LifecycleRuleDeclaration)[];

export function checkLifecycle(bucket: DeclaredBucket): Finding[] {
  const rules = bucket.declaration.lifecycle ?? [];
  const place = below(bucket.source, 'lifecycle');
  return [
    ...checkIds(rules, place),
    ...rules.flatMap((rule, index) => checkRule(rule, below(place, index), bucket)),
  ];
}

function checkIds(rules: readonly LifecycleRuleDeclaration[], place: Source): Finding[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const repeated = seen.has(id);
    seen.add(id);
    if (!repeated) return [];
    const message = `The rule id ${quote(id)} is there twice.`;
    return [
      error('lifecycle/duplicate-id', below(place, index, 'id'), message, 'Give each rule its own id.'),
    ];
  });
}

function checkRule(rule: LifecycleRuleDeclaration, place: Source, bucket: DeclaredBucket): Finding[] {
  const findings = [
    ...checkFilter(rule, place),
    ...checkExpiration(rule, place),
    ...checkTransition(rule, place),
    ...checkNoncurrent(rule, place, bucket),
    ...checkLocked(rule, place, bucket),
    ...checkAbort(rule, place),
  ];
  if (actions.some((action) => rule[action] !== undefined)) return findings;
  const mend = 'Add "expiration" or another action, or remove the rule.';
  return [...findings, error('lifecycle/no-action', place, 'The rule does nothing.', mend)];
}

function checkFilter(rule: LifecycleRuleDeclaration, place: Source): Finding[] {
  const { tags = {}, objectSizeGreaterThan: from, objectSizeLessThan: to } = rule.filter ?? {};
  const filter = below(place, 'filter');
  const findings = Object.entries(tags).flatMap(([key, value]) => {
    const problem = findTagProblem(key, value);
    return problem ? [error('lifecycle/tag', below(filter, 'tags', key), problem.message, problem.mend)] : [];
  });
  if (from !== undefined && to !== undefined && from + 1 >= to) {
    const message = `No object is larger than ${from} and smaller than ${to} bytes.`;
    findings.push(warning('lifecycle/size', filter, message, 'Correct the sizes.'));
  }
  if (rule.delMarkerExpiration !== undefined && Object.keys(tags).length > 0) {
    const message =
      'Delete markers have no tags; the server refuses "delMarkerExpiration" with a tag filter.';
    const mend = 'Filter by prefix, or use a rule of its own.';
    findings.push(error('lifecycle/delete-marker-tag', below(filter, 'tags'), message, mend));
  }
  return findings;
}

function checkNoncurrent(rule: LifecycleRuleDeclaration, place: Source, bucket: DeclaredBucket): Finding[] {
  const expiration = rule.noncurrentVersionExpiration;
  const findings: Finding[] = [];
  if (
    expiration &&
    expiration.noncurrentDays === undefined &&
    expiration.newerNoncurrentVersions === undefined
  ) {
    const message = '"noncurrentVersionExpiration" says neither how old nor how many.';
    const mend = 'Add "noncurrentDays", "newerNoncurrentVersions", or both.';
    findings.push(error('lifecycle/noncurrent', below(place, 'noncurrentVersionExpiration'), message, mend));
  }
  const key = expiration ? 'noncurrentVersionExpiration' : 'noncurrentVersionTransition';
  if (rule[key] !== undefined && bucket.declaration.versioning === false) {
    const message = 'The bucket is not versioned: no version stops being current.';
    const mend = 'Set "versioning" to true, or remove this.';
    findings.push(warning('lifecycle/noncurrent-unversioned', below(place, key), message, mend));
  }
  return findings;
}

function checkLocked(rule: LifecycleRuleDeclaration, place: Source, bucket: DeclaredBucket): Finding[] {
  if (bucket.declaration.objectLocking !== true) return [];
  const mend = 'Remove it: locked versions must go through their retention.';
  const refuse = (what: string, ...steps: string[]) =>
    error(
      'lifecycle/locked',
      below(place, ...steps),
      `The server refuses ${what} with object locking.`,
      mend,
    );
  const findings: Finding[] = [];
  if (rule.expiration?.expiredObjectAllVersions === true) {
    findings.push(refuse('"expiredObjectAllVersions"', 'expiration', 'expiredObjectAllVersions'));
  }
  if (rule.delMarkerExpiration !== undefined) {
    findings.push(refuse('"delMarkerExpiration"', 'delMarkerExpiration'));
  }
  return findings;
}

function checkAbort(rule: LifecycleRuleDeclaration, place: Source): Finding[] {
  if (rule.abortIncompleteMultipartUpload === undefined) return [];
  const message =
    'This server has no rule for unfinished uploads: it refuses it alone, and drops it beside others.';
  const mend = 'Remove it, and set "api stale_uploads_expiry" on the server, which holds for all buckets.';
  return [error('lifecycle/abort-multipart', below(place, 'abortIncompleteMultipartUpload'), message, mend)];
}
