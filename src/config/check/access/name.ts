/** Names that the server refuses, or that stand for something else. */

import type { DeclaredAccess, DeclaredServiceAccount, DeclaredUser } from '../../../access/declared.ts';
import { below, type Finding, type Source } from '../../../finding.ts';
import { builtInPolicies } from '../../../policy/built-in.ts';
import { fitsHeader } from '../../../server/sign.ts';
import { error, quote } from '../../judgement.ts';

/** A policy is a folder of the server's drives; the policies of a group are in a file with ".json" behind its name. */
const [maxPolicyBytes, maxGroupBytes] = [255, 250];

export function checkAccessNames(access: DeclaredAccess): Finding[] {
  const { policies, users, groups, serviceAccounts, grants } = access;
  return [
    ...policies.flatMap(({ name, source }) => checkPolicyName(name, below(source, 'name'))),
    ...grants.flatMap(({ name, source }) => checkPolicyName(name, below(source, 'name'))),
    ...users.flatMap((user) => checkAccessKey(user.name, user, below(user.source, 'name'))),
    ...groups.flatMap(({ name, source }) => checkName(name, maxGroupBytes, below(source, 'name'))),
    ...serviceAccounts.flatMap(checkServiceAccount),
  ];
}

function checkPolicyName(name: string, place: Source): Finding[] {
  if (!builtInPolicies.has(name)) return checkName(name, maxPolicyBytes, place);
  const message = `${quote(name)} is built into every server and can't be declared.`;
  return [
    error('access/built-in', place, message, 'Choose another name; it can be given to anyone as it is.'),
  ];
}

/** One that nobody can sign in with may still be taken away. */
function checkAccessKey(
  key: string,
  { state, secret }: Pick<DeclaredUser, 'state' | 'secret'>,
  place: Source,
): Finding[] {
  const length = Buffer.byteLength(key);
  if (length < 3 || length > 20) {
    const message = `${quote(key)} must have 3 to 20 characters, as every access key.`;
    return [error('access/name', place, message, 'Choose another name.')];
  }
  if ((state === 'present' || secret !== undefined) && !fitsHeader(key)) {
    const message = `${quote(key)} can't be an access key: nobody can sign in with other characters than printable ASCII.`;
    const mend = 'Use a-z, A-Z and 0-9; one that is there can be declared absent, without a secret.';
    return [error('access/name', place, message, mend)];
  }
  return checkName(key, maxPolicyBytes, place);
}

/** The server keeps each of them in a list with commas, and in a path. */
function checkName(name: string, maxBytes: number, place: Source): Finding[] {
  if (Buffer.byteLength(name) > maxBytes) {
    const message = `${quote(name)} has more than ${maxBytes} bytes, which the server can't store.`;
    return [error('access/name', place, message, 'Choose a shorter name.')];
  }
  if (name !== '' && name === name.trim() && !/[=,/\\\p{C}]/u.test(name) && name !== '.' && name !== '..')
    return [];
  const message = `${quote(name)} can't be a name: no comma, "=", slash or control character, no blank at its ends.`;
  return [error('access/name', place, message, 'Choose another name.')];
}

/** The account by which sites replicate to each other. */
const replicator = 'site-replicator-0';

function checkServiceAccount(account: DeclaredServiceAccount): Finding[] {
  const { accessKey, name, description = '', source } = account;
  const findings = checkAccessKey(accessKey, account, below(source, 'accessKey'));
  if (accessKey === replicator) {
    const message = `${quote(accessKey)} belongs to site replication, which makes it for itself.`;
    findings.push(error('access/name', below(source, 'accessKey'), message, 'Remove the entry.'));
  }
  if (name !== undefined && !/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) {
    const message = `${quote(name)} must be a letter, then letters, digits, "_" and "-".`;
    findings.push(error('access/name', below(source, 'name'), message, 'Put the rest into "description".'));
  }
  if (Buffer.byteLength(description) > 256) {
    const message = 'The description has more than 256 bytes, which the server refuses.';
    findings.push(
      error('access/name', below(source, 'description'), message, 'Shorten it; "notes" has room.'),
    );
  }
  return findings;
}
