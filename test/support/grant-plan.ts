/** Access files whose grants change, and what their plans make of it. */

import { accessAt, spareHandMade } from '../../src/access/access-at.ts';
import { deriveGrantName } from '../../src/access/compile-grant.ts';
import type { DeclaredAccess, DeclaredGrant } from '../../src/access/declared.ts';
import { buildAccessSection } from '../../src/plan/build-access.ts';
import { expectAccess } from '../../src/plan/expect-access.ts';
import { judgeAttachments } from '../../src/plan/judge-attachment.ts';
import type { ActualAccess } from '../../src/resources/actual-access.ts';
import type { Unmanaged } from '../../src/resources/diff-declared.ts';
import { declareGroup, declareUser } from './access-declared.ts';

const source = { file: 'config/access.json', path: [] };
const item = { source, sites: undefined, state: 'present' } as const;

/** To ann, unless said otherwise. */
export function grant(more: Partial<DeclaredGrant> = {}): DeclaredGrant {
  const terms = { bucket: 'data', prefix: '', may: ['read'], secureTransport: false, ...more } as const;
  const to = { users: ['ann'], groups: [], serviceAccounts: [] };
  return { ...item, to, name: deriveGrantName(terms), ...terms };
}

/** Ann, bob and the group ops with nothing but grants. */
export function declare(
  grants: readonly DeclaredGrant[],
  more: Partial<DeclaredAccess> = {},
): DeclaredAccess {
  const principals = { users: [declareUser('ann'), declareUser('bob')], groups: [declareGroup('ops')] };
  const rest = { policies: [], serviceAccounts: [], buckets: ['data', 'logs'] };
  return { source, ...principals, ...rest, grants, ...more };
}

/** The plan at one site, what is there once it is applied, and what is told of it. */
export function plan(access: DeclaredAccess, actual: ActualAccess, unmanaged: Unmanaged = 'report') {
  const declared = spareHandMade(accessAt(access, 'primary'), actual.policies);
  const none = { own: new Set<string>(), otherSecrets: new Set<string>(), host: 'h' };
  const section = buildAccessSection({ declared, actual, unmanaged, ...none });
  const after = expectAccess(actual, section.changes);
  const told = judgeAttachments({ declared, actual, changes: section.changes });
  return { section, after, told: told.map(({ rule, message }) => `${rule} ${message}`) };
}

/** Who has which policies. */
export const held = ({ users, groups }: ActualAccess) => ({
  ...Object.fromEntries([...users].map(([name, { policies }]) => [name, policies])),
  ...Object.fromEntries([...groups].map(([name, { policies }]) => [name, policies])),
});
