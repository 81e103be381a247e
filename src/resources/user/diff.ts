import type { DeclaredSecret, DeclaredUser } from '../../access/declared.ts';
import type { Change } from '../../change.ts';
import { type AccessFrame, frameOf, settleNames, settleStrays } from '../access-frame.ts';
import type { ActualAccess } from '../actual-access.ts';
import { compare } from '../diff-declared.ts';
import type { SecretState, User } from './types.ts';

export type UserChange = Change<'user', User>;
type Known = Pick<ActualAccess, 'users' | 'groups'>;

export function diffUsers(
  frame: AccessFrame,
  declared: readonly DeclaredUser[],
  actual: Known,
): UserChange[] {
  const names = new Set(declared.map(({ name }) => name));
  const strays = [...actual.users]
    .filter(([name]) => !names.has(name))
    .map(([key, before]) => {
      const keep = frame.own.has(key) ? { keep: 'It stays: this run signs in with it.' } : {};
      return { key, before, oneWay: tellGone(key, actual), ...keep };
    });
  return [
    ...declared.flatMap((user) => diffUser(frame, user, actual)),
    ...settleStrays(frame, 'user', declared.length > 0, strays),
  ];
}

function diffUser(frame: AccessFrame, declared: DeclaredUser, actual: Known): UserChange[] {
  const { name, state, source, secret } = declared;
  const there = actual.users.get(name);
  const at = frameOf(frame, 'user', name, source);
  if (state === 'absent') {
    const gone = compare(at, undefined, there);
    return gone ? [{ ...gone, oneWay: tellGone(name, actual) }] : [];
  }
  const settled = settleUser(frame, declared, there);
  if (there === undefined) {
    const created = compare(at, { ...settled, secret: nameSecret(secret) }, undefined);
    return created ? [{ ...created, notes: [tellSecret(secret)] }] : [];
  }
  const differs = frame.otherSecrets.has(name);
  const change = compare<'user', User>(
    at,
    differs ? { ...settled, secret: 'as declared' } : settled,
    differs ? { ...there, secret: 'other' } : there,
  );
  if (!change) return [];
  return [differs ? { ...change, notes: [tellReplaced(name)] } : change];
}

function settleUser(
  { absentPolicies }: AccessFrame,
  { status, policies, attachments }: DeclaredUser,
  there: User | undefined,
): User {
  return {
    status: status ?? there?.status ?? 'enabled',
    policies: settleNames(policies, attachments, there?.policies ?? [], absentPolicies),
  };
}

/** What the secret of a new identity will be. */
export function nameSecret(secret: DeclaredSecret | undefined): SecretState {
  return secret?.kind === 'generate' ? 'generated' : 'as declared';
}

/** Where it comes from, or goes to. */
export function tellSecret(secret: DeclaredSecret | undefined): string {
  if (secret === undefined) return 'No secret is declared for it.';
  if (secret.kind === 'environment') return `Its secret key is taken from ${secret.variable}.`;
  const { deliver } = secret;
  if (deliver.kind === 'output') return 'Its secret key is generated, and is then in the output `secrets`.';
  if (deliver.kind === 'file') return `Its secret key is generated, and is then in the file ${deliver.path}.`;
  const place = [deliver.repository, deliver.environment].filter((part) => part !== undefined).join(', ');
  return `Its secret key is generated, and is then the secret ${deliver.name} of GitHub Actions${place && ` (${place})`}.`;
}

/** The one way in which a secret is replaced. */
export function tellReplaced(name: string): string {
  return `${name} signs in with another secret key than the declared one: it is replaced, and the old one ends at once.`;
}

function tellGone(name: string, { groups }: Known): string {
  const memberOf = [...groups].filter(([, { members }]) => members.includes(name)).map(([group]) => group);
  const leaves = memberOf.length > 0 ? ` It also leaves ${memberOf.join(', ')}.` : '';
  return `Its secret key is gone for good, and its service accounts go with it.${leaves}`;
}
