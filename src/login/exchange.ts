/** A token for keys that end by themselves, and those keys given back before. */

import { randomBytes } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import { openWriter } from '../server/connect.ts';
import type { Connection } from '../server/connection.ts';
import { routes } from '../server/routes.ts';
import type { Credentials } from '../server/sign.ts';
import type { TransportOptions } from '../server/transport.ts';
import { child, childText, parseXml, type XmlNode } from '../server/xml.ts';

/** How long keys last: the shortest that the server knows. */
export const lifeSeconds = 900;

export interface TemporaryKeys extends Credentials {
  readonly sessionToken: string;
  /** When they end, as the server says it: RFC 3339. */
  readonly expires: string;
}

export type SignInPlace = Pick<Connection, 'alias' | 'url' | 'caFile'>;

export interface Exchanged {
  readonly token: string;
  /** JSON; see `composeSessionPolicy`. */
  readonly policy: string;
}

/**
 * Keys of the server for a job's token, never for more than the policy says.
 * @throws {ServiceError} that holds nothing of the token or of the keys
 */
export async function exchangeToken(
  place: SignInPlace,
  { token, policy }: Exchanged,
  options: TransportOptions = {},
): Promise<TemporaryKeys> {
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    WebIdentityToken: token,
    // Without it they would end with the token, which is good for five minutes.
    DurationSeconds: String(lifeSeconds),
    Policy: policy,
    // By this mark of their own they can be given back.
    TokenRevokeType: randomBytes(16).toString('hex'),
  });
  const writer = openWriter({ ...place, accessKey: '', secretKey: '' }, { ...options, secrets: [token] });
  try {
    const { body, status } = await writer.write(routes.assumeRole, {}, form.toString());
    return readKeys(body.toString('utf8')) ?? refuseAnswer(place, status);
  } finally {
    await writer.close();
  }
}

function readKeys(text: string): TemporaryKeys | undefined {
  const credentials = child(child(parse(text), 'AssumeRoleWithWebIdentityResult'), 'Credentials');
  const field = (name: string) => childText(credentials, name) ?? '';
  const keys = {
    accessKey: field('AccessKeyId'),
    secretKey: field('SecretAccessKey'),
    sessionToken: field('SessionToken'),
    expires: field('Expiration'),
  };
  return Object.values(keys).includes('') ? undefined : keys;
}

function parse(text: string): XmlNode | undefined {
  try {
    return parseXml(text);
  } catch {
    return undefined;
  }
}

function refuseAnswer({ alias }: SignInPlace, status: number): never {
  const { operation } = routes.assumeRole;
  const failure = { operation, resource: alias, status, code: 'UnreadableAnswer', outcomeUnknown: false };
  const message = `Can't ${operation} (${alias}): the answer holds no keys. Check what is at this address.`;
  throw new ServiceError({ ...failure, reason: 'unsupported' }, message);
}

const lastMs = 3_000;

/** The keys are of no use any more. @throws {ServiceError} when the server does not say so within 3 s */
export async function giveBack(place: SignInPlace, keys: Credentials): Promise<void> {
  const options = { attempts: 1, timeoutMs: lastMs, signal: AbortSignal.timeout(lastMs) };
  const writer = openWriter({ ...place, ...keys }, options);
  try {
    await writer.write(routes.revokeKeys);
  } finally {
    await writer.close();
  }
}
