/** Buckets that are worth an audit: those that are known, and those that policies name. */

import type { PolicyDocument } from '../policy/document.ts';
import { toList } from '../policy/field.ts';
import { resourcePattern } from '../policy/resource.ts';

/** Stand for the wildcards of a pattern in a name that no bucket can have. */
const anyText = '\ue000';
const anyLetter = '\ue001';

/**
 * The buckets that resources name; a pattern is a bucket of its own, which stands for all that match it and are
 * not known: `logs-*`, or `*` for every other bucket. `showBucket` gives its name back.
 */
export function findNamedBuckets(documents: Iterable<PolicyDocument>): string[] {
  const names = [...documents].flatMap(({ Statement }) =>
    Statement.flatMap(({ Effect, Resource, NotResource }) => {
      if (Effect !== 'Allow') return [];
      const patterns = toList(Resource).flatMap((resource) => resourcePattern(resource) ?? []);
      return toList(NotResource).length > 0 ? ['*', ...patterns] : patterns;
    }),
  );
  return [...new Set(names.map(nameBucket))].sort();
}

/** The bucket that a pattern is about. Variables in the name of a bucket can stand for anything. */
export function nameBucket(pattern: string): string {
  const [bucket = ''] = pattern.replace(/\$\{[^}]*\}/g, '*').split('/');
  return bucket.replace(/\*+/g, anyText).replaceAll('?', anyLetter);
}

export function showBucket(name: string): string {
  return name.replaceAll(anyText, '*').replaceAll(anyLetter, '?');
}
