/** Whether an identity may sign in. */
export type Status = 'enabled' | 'disabled';

/**
 * What is known of a secret key, which no server tells. `other`: the declared one does not fit; `unknown`:
 * of one that is disabled, which can't be tried; `generated`: made while applying, and delivered where it is declared.
 */
export type SecretState = 'as declared' | 'generated' | 'other' | 'unknown';

/** One who signs in with an access key of its own. */
export type User = {
  readonly status: Status;
  /** Names of the policies that it has by itself; sorted. */
  readonly policies: readonly string[];
  /** Only where it is new, or to be changed. */
  readonly secret?: SecretState;
};
