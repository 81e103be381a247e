import { ServiceError } from '../../errors.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { readNames } from '../answer-field.ts';
import { removeKnown } from '../attachment.ts';
import { readAnswer } from '../read-answer.ts';
import { settleHolder } from '../settle-holder.ts';
import type { Status } from '../user/types.ts';
import type { GroupChange } from './diff.ts';
import type { Group } from './types.ts';

const none: Group = { status: 'enabled', members: [], policies: [] };

/**
 * Members leave first and join last: who leaves waits for nothing, and who joins gets nothing that the group is
 * about to lose. Policies are attached while it is enabled, as the server wants it. @throws {ServiceError}
 */
export async function applyGroup(writer: Writer, { key, before, after }: GroupChange): Promise<void> {
  if (after === undefined) {
    if (before && before.members.length > 0) await leaveGroup(writer, key, before.members);
    // The server removes empty groups only.
    await removeKnown(() => updateGroup(writer, key, [], true));
    return;
  }
  const there = before ?? none;
  const left = there.members.filter((name) => !after.members.includes(name));
  const joined = after.members.filter((name) => !there.members.includes(name));
  // Adding nobody makes a group; taking nobody away would remove one.
  if (before === undefined) await updateGroup(writer, key, [], false);
  if (left.length > 0) await leaveGroup(writer, key, left);
  const setStatus = (status: Status) =>
    writer.write(routes.setGroupStatus, { query: { group: key, status } });
  await settleHolder(writer, { group: key }, [there, after], setStatus);
  if (joined.length > 0) await updateGroup(writer, key, joined, false);
}

/** Users that are removed have left, and the server knows them no more: it then lets nobody leave. */
async function leaveGroup(writer: Writer, group: string, members: readonly string[]): Promise<void> {
  try {
    await updateGroup(writer, group, members, true);
  } catch (error) {
    if (!(error instanceof ServiceError && error.failure.status === 404)) throw error;
    const there = await readMembers(writer, group).catch(() => {
      throw error;
    });
    const staying = members.filter((name) => there.includes(name));
    if (staying.length > 0) await updateGroup(writer, group, staying, true);
  }
}

/** Nobody where there is no such group. */
async function readMembers(writer: Writer, group: string): Promise<readonly string[]> {
  try {
    return readNames(await readAnswer(writer, routes.getGroup, { query: { group } }), 'members');
  } catch (error) {
    if (error instanceof ServiceError && error.failure.status === 404) return [];
    throw error;
  }
}

async function updateGroup(
  writer: Writer,
  group: string,
  members: readonly string[],
  isRemove: boolean,
): Promise<void> {
  await writer.write(routes.updateGroup, {}, JSON.stringify({ group, members, isRemove }));
}
