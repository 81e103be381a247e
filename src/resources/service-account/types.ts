import type { IamPolicy } from '../iam-policy/types.ts';
import type { SecretState, Status } from '../user/types.ts';

/** An access key of a user, which may do what both its own policy and its parent's rights allow. */
export type ServiceAccount = {
  /** The user it belongs to, for good. */
  readonly parent: string;
  readonly status: Status;
  /** '' for none, as in `description`; once set neither can be blanked. */
  readonly name: string;
  readonly description: string;
  /** ISO 8601, to the second; `null` for never. */
  readonly expires: string | null;
  /**
   * `inherit`: all that its parent may. Without statements: nothing. `unclear`: one of the two, which the server does not tell
   * of one account; only found, never declared.
   */
  readonly policy: IamPolicy | 'inherit' | 'unclear';
  /** Only where it is new, or to be changed. */
  readonly secret?: SecretState;
};

/** As servers keep it; they answer the beginning of 1970, or of all time, for never. */
export function formatExpiry(time: number | null): string | null {
  if (time === null || Number.isNaN(time) || time <= 0) return null;
  return new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
