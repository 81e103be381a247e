import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { removeKnown } from '../attachment.ts';
import type { IdentitySecrets } from '../identity-secret.ts';
import { tellMade } from '../made-in-part.ts';
import { settleHolder } from '../settle-holder.ts';
import type { UserChange } from './diff.ts';
import type { Status } from './types.ts';

/** A secret that `before` names too is set already. @throws {ServiceError} */
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
  const settle = () => settleHolder(writer, { user: key }, [there, after], setStatus);
  await (before === undefined ? tellMade(settle) : settle());
}
