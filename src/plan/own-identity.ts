/** Who a run is at one site. Of root, whom nothing binds, only the access key is known. */
export interface OwnIdentity {
  /** '' where the run signs in by itself. */
  readonly accessKey: string;
  /** The user that its access key belongs to, of a service account or of temporary keys. */
  readonly parent: string | undefined;
  /** The policy that its keys were given by name, where they belong to no user. */
  readonly policy: string | undefined;
}

/** Nobody of these may go. */
export function listOwnKeys({ accessKey, parent }: Pick<OwnIdentity, 'accessKey' | 'parent'>): Set<string> {
  return new Set([accessKey, ...(parent === undefined ? [] : [parent])]);
}

/** The user whose rights count. */
export function ownUser({ accessKey, parent }: OwnIdentity): string {
  return parent ?? accessKey;
}
