import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { applyAttachments, removeKnown, replaceAttachments } from '../attachment.ts';
import type { IdentitySecrets } from '../identity-secret.ts';
import { disableAfter, disableOnFailure } from '../status.ts';
import type { UserChange } from './diff.ts';
import type { Status } from './types.ts';

/**
 * The server attaches nothing to a disabled user, and takes nothing away: who is enabled has the old policies until
 * the next request. A secret that `before` names too is set already. @throws {ServiceError}
 */
export async function applyUser(
  writer: Writer,
  { key, before, after }: UserChange,
  secrets: IdentitySecrets,
): Promise<void> {
  const query = { accessKey: key };
  if (after === undefined) {
    await removeKnown(() => writer.write(routes.removeUser, { query }));
    return;
  }
  const there = before ?? { status: after.status, policies: [] };
  if (after.secret !== undefined && after.secret !== before?.secret) {
    // Without a status the server would disable the user.
    const { status } = there;
    await secrets.use(writer.alias, key, async (secretKey) => {
      await writer.write(routes.setUser, { query }, JSON.stringify({ secretKey, status }));
    });
  }
  const setStatus = (status: Status) => writer.write(routes.setUserStatus, { query: { ...query, status } });
  const settle = () => applyAttachments(writer, { user: key }, there.policies, after.policies);
  const disable = () => setStatus('disabled');
  if (there.status === after.status) await settle();
  else if (after.status === 'disabled') await disableAfter(settle, disable);
  else
    await disableOnFailure(async () => {
      await setStatus('enabled');
      await replaceAttachments(writer, { user: key }, there.policies, after.policies);
    }, disable);
}
