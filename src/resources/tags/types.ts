import type { BucketDeclaration } from '../../config/generated/types.ts';
import type { Declared } from '../diff-declared.ts';

/** Bucket tags: key → value. */
export type Tags = { readonly [key: string]: string };

/** An empty set is the same as none. */
export function declareTags({ tags }: BucketDeclaration): Declared<Tags> {
  if (tags === undefined || tags === null) return tags;
  return Object.keys(tags).length === 0 ? null : tags;
}
