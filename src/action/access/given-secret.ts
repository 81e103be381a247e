/** Secrets of identities that the environment gives: whether they are there, fit, and are the ones in use. */

import pMap from 'p-map';
import type { DeclaredAccess, DeclaredSecret } from '../../access/declared.ts';
import { ServiceError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { findSecret } from '../../plan/judge-access.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import { openReader } from '../../server/connect.ts';
import type { Connection } from '../../server/connection.ts';
import { routes } from '../../server/routes.ts';
import type { Context } from '../action.ts';
import type { AccessSite } from './access-site.ts';
import { hideIdentity } from './secret-key.ts';

/** As servers take them. */
const [minLength, maxLength] = [8, 40];
const concurrency = 8;

type Given = Extract<DeclaredSecret, { kind: 'environment' }>;

/** Keeps those that are set out of everything shown. */
export function hideGivenSecrets(
  { users, serviceAccounts }: DeclaredAccess,
  { environment, reporter }: Context,
): void {
  const identities = [
    ...users.map(({ name, secret }) => ({ key: name, secret })),
    ...serviceAccounts.map(({ accessKey, secret }) => ({ key: accessKey, secret })),
  ];
  for (const { key, secret } of identities) {
    const value = secret?.kind === 'environment' ? environment[secret.variable] : undefined;
    // What is shorter is refused, and may be a word: hiding it would blot out ordinary text.
    if (value && value.length >= minLength) hideIdentity(reporter, key, value);
  }
}

/** What is wrong with the variable of a secret that is to be set; a plan can do without its value. */
export function judgeGivenSecret(
  { key }: Pick<ResourceChange, 'key'>,
  { variable, source }: Given,
  mode: 'plan' | 'apply',
  { environment }: Context,
): Finding[] {
  const value = environment[variable];
  const refuse = (message: string, mend: string): Finding[] => [
    { rule: 'access/secret-variable', severity: 'error', message, mend, source },
  ];
  if (!value) {
    if (mode === 'plan') return [];
    const mend = `Set ${variable}, from a secret of the environment that the job names.`;
    return refuse(`The variable ${variable} with the secret of ${key} is not set.`, mend);
  }
  if (value.length >= minLength && value.length <= maxLength && /^[\x21-\x7e]+$/.test(value)) return [];
  return refuse(
    `The value of ${variable} can't be the secret of ${key}.`,
    `Use ${minLength} to ${maxLength} printable ASCII characters without blanks or line ends.`,
  );
}

/** Whose secrets nobody looked at, since the variable is not set: a changed one would not be seen. */
export function tellUncompared(
  sites: readonly Pick<AccessSite, 'declared' | 'actual'>[],
  { environment }: Pick<Context, 'environment'>,
): Finding[] {
  const given = sites.flatMap(({ declared, actual: { users, serviceAccounts } }) => {
    const enabled = [
      ...[...users].map(([key, { status }]) => ({ key, status })),
      ...[...serviceAccounts].map(([key, { detail }]) => ({ key, status: detail?.status })),
    ].filter(({ status }) => status !== 'disabled');
    return enabled.flatMap(({ key }) => {
      const secret = findSecret(declared, key);
      return secret?.kind === 'environment' && !environment[secret.variable] ? [{ key, secret }] : [];
    });
  });
  const [first] = given;
  if (first === undefined) return [];
  const names = new Set(given.map(({ key, secret: { variable } }) => `${key} (${variable})`));
  const message = `Not compared with the secret in use, since the variable is not set: that of ${[...names].join(', ')}.`;
  const mend =
    'Nothing to do where the secret is still the same. To see and apply a change of it, set the variable.';
  const { source } = first.secret;
  return [{ rule: 'access/secret-uncompared', severity: 'note', message, mend, source }];
}

/**
 * Which of the identities that are there sign in with another secret than the given one: tried with one request
 * for each, since no server tells a secret. Who is disabled, or whose variable is not set, is not tried.
 * @throws {ServiceError} when the server can't be reached
 */
export async function findOtherSecrets(
  find: (accessKey: string) => DeclaredSecret | undefined,
  { users, serviceAccounts }: ActualAccess,
  connection: Connection,
  { environment, signal }: Context,
): Promise<Set<string>> {
  const keys = [...users.keys(), ...serviceAccounts.keys()];
  const tried = await pMap(
    keys,
    async (accessKey) => {
      const secret = find(accessKey);
      const secretKey = secret?.kind === 'environment' ? environment[secret.variable] : undefined;
      if (!secretKey) return [];
      const { sessionToken: _own, ...place } = connection;
      const differs = await isOtherSecret({ ...place, accessKey, secretKey }, signal);
      return differs ? [accessKey] : [];
    },
    { concurrency },
  );
  return new Set(tried.flat());
}

/** The signature is looked at first: it was right. A user may not ask, and a service account is no user. */
const isRight: ReadonlySet<string> = new Set([
  'AccessDenied',
  'XMinioIAMActionNotAllowed',
  'XMinioAdminNoSuchUser',
]);
/** Turned away before its signature is looked at, as one is whose parent is disabled: it can't be tried. */
const isTurnedAway = 'InvalidAccessKeyId';

/**
 * Whether who has the access key of a connection has another secret than it.
 * @throws {ServiceError} for an answer that does not tell, such as of a server that is busy
 */
export async function isOtherSecret(connection: Connection, signal: AbortSignal): Promise<boolean> {
  const reader = openReader(connection, { signal });
  try {
    await reader.read(routes.getUser, { query: { accessKey: connection.accessKey } });
    return false;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { code } = error.failure;
    if (code === 'SignatureDoesNotMatch') return true;
    if (isRight.has(code) || code === isTurnedAway) return false;
    throw error;
  } finally {
    await reader.close();
  }
}
