import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { applyAttachments, removeKnown } from '../attachment.ts';
import type { GroupChange } from './diff.ts';
import type { Group } from './types.ts';

const none: Group = { status: 'enabled', members: [], policies: [] };

/**
 * Members leave first and join last: who leaves waits for nothing, and who joins gets nothing that the group is
 * about to lose. @throws {ServiceError}
 */
export async function applyGroup(writer: Writer, { key, before, after }: GroupChange): Promise<void> {
  if (after === undefined) {
    await removeKnown(() => removeGroup(writer, key, before?.members ?? []));
    return;
  }
  const there = before ?? none;
  const setStatus = async () => {
    if (there.status !== after.status)
      await writer.write(routes.setGroupStatus, { query: { group: key, status: after.status } });
  };
  const left = there.members.filter((name) => !after.members.includes(name));
  const joined = after.members.filter((name) => !there.members.includes(name));
  // Adding nobody makes a group; taking nobody away would remove one.
  if (before === undefined) await updateGroup(writer, key, joined, false);
  if (left.length > 0) await updateGroup(writer, key, left, true);
  // The server attaches nothing to a disabled group.
  if (after.status === 'enabled') await setStatus();
  await applyAttachments(writer, { group: key }, there.policies, after.policies);
  if (before !== undefined && joined.length > 0) await updateGroup(writer, key, joined, false);
  if (after.status === 'disabled') await setStatus();
}

/** The server removes empty groups only. */
async function removeGroup(writer: Writer, group: string, members: readonly string[]): Promise<void> {
  if (members.length > 0) await updateGroup(writer, group, members, true);
  await updateGroup(writer, group, [], true);
}

async function updateGroup(
  writer: Writer,
  group: string,
  members: readonly string[],
  isRemove: boolean,
): Promise<void> {
  await writer.write(routes.updateGroup, {}, JSON.stringify({ group, members, isRemove }));
}
