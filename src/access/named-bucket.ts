/** Buckets that are worth an audit: those that are known, and those that policies name. */

import type { PolicyDocument } from '../policy/document.ts';
import { toList } from '../policy/field.ts';
import { resourcePattern } from '../policy/resource.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import { coversGlob, meetGlobs } from './glob.ts';

/** Letters that the name of a bucket has at most. */
const longestName = 63;

/** Nobody writes policies so entangled; without an end, sixteen patterns could make a hundred thousand. */
const mostMeetings = 500;

/** Stand for the wildcards of a pattern in a name that no bucket can have; no `?`s, however many, are any text. */
const anyText = '\ue000'.repeat(longestName + 1);
const anyLetter = '\ue001';

/**
 * The buckets that resources name, be it to allow, to deny or to spare them; a pattern is a bucket of its own, which
 * stands for all that match it and are not known: `logs-*`, or `*` for every other bucket. What patterns have in
 * common, such as `team-*-logs`, is one as well: only there one may allow what another denies elsewhere. `showBucket`
 * gives its name back.
 */
export function findNamedBuckets(documents: Iterable<PolicyDocument>): string[] {
  const patterns = new Set([...documents].flatMap(({ Statement }) => Statement.flatMap(listPatterns)));
  const globs = new Set([...patterns].flatMap(listGlobs));
  return [...new Set([...globs, ...listMeetings([...globs])].map(nameGlob))].sort();
}

function listPatterns({ Effect, Action, Resource, NotResource }: PolicyStatement): string[] {
  const spared = toList(NotResource);
  const named = [...toList(Resource), ...spared].flatMap((resource) => resourcePattern(resource) ?? []);
  // Of what is about `*` the server reads no resource.
  const isOpen = Effect === 'Allow' && (spared.length > 0 || toList(Action).includes('*'));
  return isOpen ? ['*', ...named] : named;
}

/** A star takes in slashes too: `team-*-logs/*` is also about `x-logs/…` in the bucket `team-a`. */
function listGlobs(pattern: string): string[] {
  const bucket = bucketGlob(pattern);
  const beginnings = [...bucket.matchAll(/\*/g)].map(({ index }) => bucket.slice(0, index + 1));
  return [bucket, ...beginnings].filter((glob) => glob.replaceAll('*', '').length <= longestName);
}

/** What some of the patterns have in common that no one of them says: first of two of them, then of three, and so on. */
function listMeetings(globs: readonly string[]): Set<string> {
  const wide = globs.filter((glob) => /[*?]/.test(glob));
  const found = new Set<string>();
  const waiting = wide.map((glob, index) => ({ glob, index }));
  for (const { glob, index } of waiting) {
    for (const [place, other] of [...wide.entries()].slice(index + 1)) {
      for (const met of meet(glob, other)) {
        if (found.has(met)) continue;
        if (found.size === mostMeetings) return found;
        found.add(met);
        waiting.push({ glob: met, index: place });
      }
    }
  }
  return found;
}

/** What is in the middle of both, such as `*a*` and `*b*`, can come one way or the other. */
function meet(one: string, other: string): string[] {
  if (coversGlob(one, other) || coversGlob(other, one)) return [];
  return [meetGlobs(one, other), meetGlobs(other, one)].flatMap((glob) => glob ?? []);
}

/** The bucket that a pattern is about. Variables in the name of a bucket can stand for anything. */
export function nameBucket(pattern: string): string {
  return nameGlob(bucketGlob(pattern));
}

function bucketGlob(pattern: string): string {
  const [bucket = ''] = pattern.replace(/\$\{[^}]*\}/g, '*').split('/');
  return bucket.replace(/\*+/g, '*');
}

function nameGlob(glob: string): string {
  return glob.replaceAll('*', anyText).replaceAll('?', anyLetter);
}

export function showBucket(name: string): string {
  return name.replaceAll(anyText, '*').replaceAll(anyLetter, '?');
}
