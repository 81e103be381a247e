import type { Status } from '../user/types.ts';

export type Group = {
  readonly status: Status;
  /** Access keys of users; sorted. */
  readonly members: readonly string[];
  /** Names of its policies; sorted. A disabled group gives its members none of them. */
  readonly policies: readonly string[];
};
