import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { applyAttachments, removeKnown } from '../attachment.ts';
import type { GroupChange } from './diff.ts';
import type { Group } from './types.ts';

const none: Group = { status: 'enabled', members: [], policies: [] };

/** @throws {ServiceError} */
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
  await applyMembers(writer, key, before?.members, after.members);
  // The server attaches nothing to a disabled group.
  if (after.status === 'enabled') await setStatus();
  await applyAttachments(writer, { group: key }, there.policies, after.policies);
  if (after.status === 'disabled') await setStatus();
}

/** Adding nobody makes a group; taking nobody away would remove one. */
async function applyMembers(
  writer: Writer,
  group: string,
  before: readonly string[] | undefined,
  after: readonly string[],
): Promise<void> {
  const added = after.filter((name) => !before?.includes(name));
  const removed = before?.filter((name) => !after.includes(name)) ?? [];
  if (before === undefined || added.length > 0) await updateGroup(writer, group, added, false);
  if (removed.length > 0) await updateGroup(writer, group, removed, true);
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
