import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { applyAttachments, removeKnown } from '../attachment.ts';
import type { IdentitySecrets } from '../identity-secret.ts';
import type { UserChange } from './diff.ts';
import type { Status } from './types.ts';

/** @throws {ServiceError} */
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
  let status: Status = before?.status ?? 'enabled';
  if (after.secret !== undefined) {
    // Without a status the server would disable the user.
    await secrets.use(writer.alias, key, async (secretKey) => {
      await writer.write(routes.setUser, { query }, JSON.stringify({ secretKey, status }));
    });
  }
  const setStatus = async () => {
    if (status !== after.status)
      await writer.write(routes.setUserStatus, { query: { ...query, status: after.status } });
    status = after.status;
  };
  // The server knows no disabled user when it attaches policies.
  if (after.status === 'enabled') await setStatus();
  await applyAttachments(writer, { user: key }, before?.policies ?? [], after.policies);
  await setStatus();
}
