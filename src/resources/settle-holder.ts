/** How a user or a group comes to stand as planned: its status together with its policies. */

import { ServiceError } from '../errors.ts';
import type { Writer } from '../server/port.ts';
import { applyAttachments, type Holder, replaceAttachments } from './attachment.ts';
import type { Status } from './user/types.ts';

export interface HolderState {
  readonly status: Status;
  /** Names of those attached. */
  readonly policies: readonly string[];
}

/**
 * The server attaches nothing to who is disabled, and takes nothing away: who is to be enabled has the old policies
 * until the next request. `setStatus` sends the status that it is given. @throws {ServiceError}
 */
export async function settleHolder(
  writer: Writer,
  holder: Holder,
  [before, after]: readonly [HolderState, HolderState],
  setStatus: (status: Status) => Promise<unknown>,
): Promise<void> {
  const settle = () => applyAttachments(writer, holder, before.policies, after.policies);
  const disable = () => setStatus('disabled');
  if (before.status === after.status) await settle();
  else if (after.status === 'disabled') await disableAfter(settle, disable);
  else
    await disableOnFailure(async () => {
      await setStatus('enabled');
      await replaceAttachments(writer, holder, before.policies, after.policies);
    }, disable);
}

type Disable = () => Promise<unknown>;

/**
 * Does what ends with somebody enabled; where that fails they are disabled again.
 * @throws what `change` throws, with how they stand now
 */
async function disableOnFailure(change: () => Promise<void>, disable: Disable): Promise<void> {
  try {
    await change();
  } catch (error) {
    const isDisabled = await disable().then(
      () => true,
      () => false,
    );
    throw tellStanding(error, isDisabled);
  }
}

/** Does what must be over before somebody is disabled, and disables them whatever becomes of it. @throws what either throws */
async function disableAfter(change: () => Promise<void>, disable: Disable): Promise<void> {
  try {
    await change();
  } finally {
    await disable();
  }
}

/** The failure of a change, with what it leaves behind. */
function tellStanding(error: unknown, isDisabled: boolean): unknown {
  if (!(error instanceof ServiceError)) return error;
  const stands = isDisabled ? 'It is disabled.' : 'It may be enabled now: disable it by hand.';
  return new ServiceError(error.failure, `${error.message} ${stands}`, { cause: error });
}
