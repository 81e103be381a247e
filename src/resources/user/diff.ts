import type { DeclaredUser } from '../../access/declared.ts';
import type { Change } from '../../change.ts';
import { type AccessFrame, frameOf, settlePrincipal, settleStrays } from '../access-frame.ts';
import type { ActualAccess } from '../actual-access.ts';
import { compare } from '../diff-declared.ts';
import { changeSecret, nameSecret, tellSecret } from '../secret-change.ts';
import type { User } from './types.ts';

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
  const settled = settlePrincipal(frame, declared, there);
  if (there === undefined) {
    const created = compare(at, { ...settled, secret: nameSecret(secret) }, undefined);
    return created ? [{ ...created, notes: [tellSecret(secret)] }] : [];
  }
  const { before, after, notes } = changeSecret({
    ...{ name, secret, differs: frame.otherSecrets.has(name) },
    ...{ before: there.status, after: settled.status },
  });
  const change = compare<'user', User>(at, { ...settled, ...after }, { ...there, ...before });
  if (!change) return [];
  return [notes.length > 0 ? { ...change, notes } : change];
}

function tellGone(name: string, { groups }: Known): string {
  const memberOf = [...groups].filter(([, { members }]) => members.includes(name)).map(([group]) => group);
  const leaves = memberOf.length > 0 ? ` It also leaves ${memberOf.join(', ')}.` : '';
  return `Its secret key is gone for good, and its service accounts go with it.${leaves}`;
}
