import type { Status } from '../user/types.ts';

export type Group = {
  /** In one disabled group a user may do nothing at all, whatever else the user was given. */
  readonly status: Status;
  /** Access keys of users; sorted. */
  readonly members: readonly string[];
  /** Names of its policies; sorted. */
  readonly policies: readonly string[];
};
