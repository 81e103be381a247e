import type { DeclaredGroup, DeclaredUser, ListMode } from '../../access/declared.ts';
import type { GroupDeclaration, UserDeclaration } from '../generated/types.ts';
import type { Entry, ReadEntry } from './entry.ts';
import { readSecret } from './read-secret.ts';

export function readUser(
  { declaration, source }: Entry<UserDeclaration>,
  workspace: string,
): ReadEntry<DeclaredUser> {
  const { name, status, sites, state = 'present' } = declaration;
  const { declared: secret, findings } = readSecret(declaration.secret, source, workspace);
  const { names: policies, mode: attachments } = readList(declaration.policies, declaration.attachments);
  return { declared: { name, source, sites, state, status, policies, attachments, secret }, findings };
}

export function readGroup({ declaration, source }: Entry<GroupDeclaration>): ReadEntry<DeclaredGroup> {
  const { name, status, sites, state = 'present' } = declaration;
  const { names: members, mode: membership } = readList(declaration.members, declaration.membership);
  const { names: policies, mode: attachments } = readList(declaration.policies, declaration.attachments);
  const list = { members, membership, policies, attachments };
  return { declared: { name, source, sites, state, status, ...list }, findings: [] };
}

/** To say "exclusive" about a list that is not there says that nothing is in it. */
function readList(
  names: readonly string[] | null | undefined,
  mode: ListMode | undefined,
): { readonly names: readonly string[] | undefined; readonly mode: ListMode } {
  const managed = names !== undefined || mode === 'exclusive';
  return { names: managed ? (names ?? []) : undefined, mode: mode ?? 'exclusive' };
}
