import type { BucketDeclaration } from '../../config/generated/types.ts';

/**
 * A bucket that never had versioning has no such value at all; it can never go back to that.
 * Objects under excluded prefixes or folders are not versioned and therefore not replicated.
 */
export type Versioning = {
  readonly status: 'Enabled' | 'Suspended';
  readonly excludedPrefixes: readonly string[];
  readonly excludeFolders: boolean;
};

/**
 * What the bucket should be, keeping what is there of everything undeclared: the server stores one
 * document, so a part that is not managed has to be sent back as it was.
 */
export function declareVersioning(
  { versioning, excludedPrefixes, excludeFolders, objectLocking }: BucketDeclaration,
  actual: Versioning | undefined,
): Versioning | undefined {
  const status = desiredStatus(versioning ?? (objectLocking || undefined), actual);
  if (status === undefined) return undefined;
  return {
    status,
    excludedPrefixes:
      excludedPrefixes === undefined ? (actual?.excludedPrefixes ?? []) : sorted(excludedPrefixes),
    excludeFolders: excludeFolders ?? actual?.excludeFolders ?? false,
  };
}

/** `false` asks for "not Enabled": a bucket that never had versioning already is. */
function desiredStatus(versioning: boolean | undefined, actual: Versioning | undefined) {
  if (versioning === true) return 'Enabled';
  if (versioning === false && actual?.status === 'Enabled') return 'Suspended';
  return actual?.status;
}

function sorted(prefixes: readonly string[] | null): string[] {
  return [...(prefixes ?? [])].sort();
}
