/** In which order changes of different kinds are carried out, and which of them belong together. */

import type { ResourceChange } from './index.ts';

/**
 * Changes of one stage may run side by side; the next stage begins when all of it is over. Every remote target
 * is set before any rule, since only setting one shows whether its server can be reached. A group ends
 * before bucket rules are made, and begins after these are gone: the two exclude each other. Sites join before
 * others leave, so that data is never at one site alone.
 */
export function stageOf({ kind, verb }: ResourceChange): number {
  switch (kind) {
    case 'remote-target':
      return verb === 'delete' ? 3 : 1;
    case 'replication':
      return 2;
    case 'replicated-site':
      return 5;
    case 'site-replication':
      return verb === 'delete' ? 0 : 4;
    default:
      return 0;
  }
}

/** What is changed one after another: the bucket, or the group of sites. */
export function chainOf(change: ResourceChange): string {
  if (change.kind === 'remote-target') return (change.after ?? change.before)?.from ?? change.key;
  return change.kind === 'replicated-site' ? 'group' : change.key;
}
