import type { Route } from '../server/routes.ts';

/**
 * How one kind's document of a bucket is found and understood. The bulk export and the single request
 * answer with the same text, so both go through the same `parse`: two ways to read, one Actual.
 */
export interface BucketDocument<Value> {
  /** Its name inside `<bucket>/` of the bulk export; absent where the export leaves it out. */
  readonly exportName?: string;
  readonly route: Route<'read'>;
  /** @returns undefined for a document that says nothing. */
  parse(text: string): Value | undefined;
}

/** Most buckets of a server hold the same few documents: of these every text is parsed once. */
export function parseOnce<Value>(document: BucketDocument<Value>): BucketDocument<Value> {
  const known = new Map<string, { readonly value: Value | undefined }>();
  return {
    ...document,
    parse: (text) => {
      const parsed = known.get(text) ?? { value: document.parse(text) };
      known.set(text, parsed);
      return parsed.value;
    },
  };
}
