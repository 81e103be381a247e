/** What a change outside of IAM builds on: it is not attempted unless all of that is done. */

import { chainOf, isAccess } from './order.ts';
import type { Kind, ResourceChange } from './resource-change.ts';

/** The changes of one kind in one chain, if there are any. */
export interface Need {
  readonly kind: Kind;
  readonly chain: string;
}

/**
 * Only what is carried out earlier counts. A rule that leads nowhere is refused, and so is removing a target
 * that a rule still leads to. What is changed in IAM waits for whatever concerns the same people.
 */
export function listNeeds(change: ResourceChange): Need[] {
  const chain = chainOf(change);
  if (isAccess(change)) return [];
  switch (change.kind) {
    case 'replication':
      return [{ kind: 'remote-target', chain }];
    case 'remote-target':
      return [{ kind: 'replication', chain }];
    case 'site-replication':
      return [{ kind: 'site-replication', chain }];
    case 'replicated-site':
    case 'bucket':
      return [];
    default:
      return [{ kind: 'bucket', chain }];
  }
}
