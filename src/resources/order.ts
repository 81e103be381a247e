/** In which order changes of different kinds are carried out, and which of them belong together. */

import { accessKinds, type Kind, type ResourceChange } from './resource-change.ts';
import { narrowsAccount } from './withhold.ts';

/**
 * Changes of one stage may run side by side; the next stage begins when all of it is over. Every remote target
 * is set before any rule, since only setting one shows whether its server can be reached. A group ends
 * before bucket rules are made, and begins after these are gone: the two exclude each other. Sites join before
 * others leave, so that data is never at one site alone. Whatever names another in IAM is made after it, and
 * goes before it: policies, users, groups, service accounts; but an account that gets less does so before its
 * parent gets more.
 */
export function stageOf(change: ResourceChange): number {
  const { verb } = change;
  switch (change.kind) {
    case 'iam-policy':
      return verb === 'delete' ? 7 : 0;
    case 'user':
      return verb === 'delete' ? 6 : 1;
    case 'group':
      return verb === 'delete' ? 5 : 2;
    case 'service-account':
      if (verb === 'delete') return 4;
      return narrowsAccount(change) ? 0 : 3;
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

/** What is changed one after another: the bucket, the group of sites, or one thing in IAM. */
export function chainOf(change: ResourceChange): string {
  if (isAccess(change)) return nameAccessChain(change.kind, change.key);
  if (change.kind === 'remote-target') return (change.after ?? change.before)?.from ?? change.key;
  return change.kind === 'replicated-site' ? 'group' : change.key;
}

/** Kinds share names: a user may be called like a group. */
export function nameAccessChain(kind: Kind, key: string): string {
  return `${kind} ${key}`;
}

function isAccess({ kind }: ResourceChange): boolean {
  return accessKinds.some((known) => known === kind);
}
