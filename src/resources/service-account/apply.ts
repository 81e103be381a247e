import { ServiceError } from '../../errors.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { encodeIamPolicy, type IamPolicy, normaliseIamPolicy } from '../iam-policy/types.ts';
import type { IdentitySecrets } from '../identity-secret.ts';
import { tellMade } from '../made-in-part.ts';
import type { AccountChange, AccountValue } from './diff.ts';
import type { ServiceAccount } from './types.ts';

/** What the server takes for "never" when an account is changed. */
const never = '1970-01-01T00:00:00Z';

/** What is not allowed is refused; a document has to say something. */
const nothing: IamPolicy = normaliseIamPolicy({
  Statement: [{ Effect: 'Deny', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] }],
});

/** @throws {ServiceError} */
export async function applyServiceAccount(
  writer: Writer,
  { key, before, after }: AccountChange,
  secrets: IdentitySecrets,
): Promise<void> {
  if (after === undefined) {
    await removeAccount(writer, key);
    return;
  }
  const [wanted, there] = [requireDetail(key, after), before && requireDetail(key, before)];
  if (there === undefined) {
    const first = wanted.status === 'disabled' ? idle(wanted) : wanted;
    await secrets.use(writer.alias, key, (secretKey) => addAccount(writer, key, first, secretKey));
    if (first !== wanted) await tellMade(() => updateAccount(writer, key, first, wanted));
    return;
  }
  // One that is the same was set by an earlier step.
  if (wanted.secret === undefined || wanted.secret === there.secret)
    await updateAccount(writer, key, there, wanted);
  else
    await secrets.use(writer.alias, key, (secretKey) => updateAccount(writer, key, there, wanted, secretKey));
}

/** The server makes none that is disabled: until it is, it may do nothing. */
function idle(wanted: ServiceAccount): ServiceAccount {
  const isEmpty = typeof wanted.policy !== 'string' && wanted.policy.Statement.length === 0;
  return { ...wanted, status: 'enabled', ...(!isEmpty && { policy: nothing }) };
}

/** Of one that the caller may not remove the server says that it is not there. */
async function removeAccount(writer: Writer, accessKey: string): Promise<void> {
  const at = { query: { accessKey } };
  try {
    await writer.write(routes.removeServiceAccount, at);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const isGone = await writer.read(routes.getServiceAccount, at).then(() => false, isMissing);
    if (!isGone) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ServiceError && error.failure.status === 404;
}

function requireDetail(key: string, value: AccountValue): ServiceAccount {
  if ('policy' in value) return value;
  throw new Error(`nothing is known of service account ${key} but its parent`);
}

/** A new account is always enabled. */
async function addAccount(
  writer: Writer,
  accessKey: string,
  { parent, name, description, expires, policy }: ServiceAccount,
  secretKey: string,
): Promise<void> {
  const body = {
    targetUser: parent,
    accessKey,
    secretKey,
    ...(name !== '' && { name }),
    ...(description !== '' && { description }),
    ...(expires !== null && { expiration: expires }),
    ...encodeEmbedded('policy', policy),
  };
  await writer.write(routes.addServiceAccount, {}, JSON.stringify(body));
}

/**
 * Sends what differs, and its policy always: the server takes a missing one for "none", and the account could
 * do all that its parent may. What stays is not sent otherwise, since a near expiry would be refused.
 */
async function updateAccount(
  writer: Writer,
  accessKey: string,
  before: ServiceAccount,
  after: ServiceAccount,
  secretKey?: string,
): Promise<void> {
  const { status, name, description, expires, policy } = after;
  const body = {
    ...encodeEmbedded('newPolicy', policy),
    ...(status !== before.status && { newStatus: status === 'enabled' ? 'on' : 'off' }),
    ...(name !== before.name && { newName: name }),
    ...(description !== before.description && { newDescription: description }),
    ...(expires !== before.expires && { newExpiration: expires ?? never }),
    ...(secretKey !== undefined && { newSecretKey: secretKey }),
  };
  await writer.write(routes.updateServiceAccount, { query: { accessKey } }, JSON.stringify(body));
}

function encodeEmbedded(field: 'policy' | 'newPolicy', policy: ServiceAccount['policy']): object {
  if (policy === 'inherit') return {};
  // For an empty one the server keeps what is there.
  const document = policy === 'unclear' ? { Id: '', Statement: [] } : policy;
  return { [field]: JSON.parse(encodeIamPolicy(document)) };
}
